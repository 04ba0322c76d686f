import type { DeclarationRule } from '../../../engine/rule';

type Data = {
  /** `word`: a word that is none of ours; `nameless`: no rule; `unknown`: no such rule; `unused`: nothing to ignore. */
  kind: 'word' | 'nameless' | 'unknown' | 'unused';
  word?: string;
  rule?: string;
  nearest?: string | undefined;
  scope?: 'line' | 'file';
};

/** A comment that is to silence a rule where it finds nothing, or a rule that does not exist. */
export const unusedSuppression: DeclarationRule<Data> = {
  id: 'unused-suppression',
  title: 'Comment that silences nothing',
  severity: 'hint',
  certainty: 'advice',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: [],
  check() {
    // Comments are in no tree: the engine makes these findings where it applies the comments.
  },
  message: ({ kind, word, rule, nearest, scope }) => {
    switch (kind) {
      case 'word':
        return (
          `"${word ?? ''}" is no word that Clusterwright knows, so nothing is ignored. ` +
          'Write "clusterwright-ignore" for this or the next line, or "clusterwright-ignore-file" for the whole file.'
        );
      case 'nameless':
        return (
          `This comment names no rule, so nothing is ignored. ` +
          `Name the rule that a finding has in brackets behind it: "${word ?? ''} unknown-system: reason".`
        );
      case 'unknown':
        return (
          `There is no rule "${rule ?? ''}"${nearest === undefined ? '' : ` (did you mean "${nearest}"?)`}, so nothing is ignored. ` +
          'Correct the name, or remove it.'
        );
      case 'unused':
        return (
          `The rule "${rule ?? ''}" finds nothing ${scope === 'file' ? 'in this file' : 'on the line that this comment speaks of'}. ` +
          'Left in place, the comment would hide the next real mistake there. Remove it.'
        );
    }
  },
};
