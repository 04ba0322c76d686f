import { isAtLeast } from '../../../catalog/vcs/product-version';
import type { NodeFileRule } from '../../../engine/node-file-rule';
import { directiveLines, directivesNamed } from '../directive-lines';
import { withoutLine, linesAtEnd } from '../../line-edits';

type Data = { next: string };

/** The files of this release and later ones are printed without `start`. */
const WITHOUT_START = '5.0';

/** Directives below the line that starts LLT. */
export const directiveAfterStart: NodeFileRule<'llttab', Data> = {
  id: 'directive-after-start',
  title: 'Directive below the line that starts LLT',
  severity: 'hint',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree, version }, report) {
    if (isAtLeast(version, WITHOUT_START)) return;
    const [start, another] = directivesNamed(tree, 'start');
    if (start === undefined || another !== undefined || start.fields.length > 0) return;
    const next = directiveLines(tree).find(
      ({ kind, keyword }) => kind !== 'comment' && keyword.start > start.keyword.end,
    );
    if (next === undefined) return;
    const { keyword } = next;
    const related = [{ start: keyword.start, end: keyword.end, message: 'Below it' }];
    report(start.keyword, { next: keyword.text }, { related });
  },
  message: ({ next }) =>
    `"start" has to be the last directive in old releases: what stands below, "${next}" first, comes too late for the LLT that runs already. Newer releases do without the line. Move it to the end.`,
  fix({ text, start, end }) {
    const edits = [withoutLine(text, { start, end }), linesAtEnd(text, [text.slice(start, end)])];
    return [{ title: 'Move it to the end', safe: false, edits }];
  },
};
