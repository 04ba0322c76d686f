import type { DeclarationRule } from '../../../engine/rule';

/** Lines that a merge left behind; the checker says nothing else of such a file, and this once. */
export const mergeConflict: DeclarationRule<Record<string, never>> = {
  id: 'merge-conflict',
  title: 'Unresolved merge conflict',
  severity: 'error',
  certainty: 'product',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  oddText: true,
  check({ tree }, report) {
    const { conflict } = tree;
    if (conflict !== undefined) report({ tree, span: { first: conflict, last: conflict } }, {});
  },
  message: () =>
    'A merge left its conflict markers in this file, and VCS does not load the configuration. ' +
    'Choose one of the versions and delete the marker lines; the rest of the file is checked again then.',
};
