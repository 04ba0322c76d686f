import type { NodeFileRule } from '../../../engine/node-file-rule';
import { lineBreakOf } from '../../../text/line-at';
import { directiveLines } from '../directive-lines';

type Data = { isBehind: boolean; lineStart: number; directiveEnd: number };

/** A `#` of llttab that does not stand in the first column. */
export const misplacedComment: NodeFileRule<'llttab', Data> = {
  id: 'misplaced-comment',
  title: 'Comment of llttab that does not begin in the first column',
  severity: 'warning',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree }, report) {
    for (const { kind, line, keyword, fields, comment } of directiveLines(tree)) {
      if (kind === 'template' || kind === 'continuation') continue;
      const sharp = kind === 'comment' ? keyword : comment;
      if (sharp === undefined) continue;
      const isBehind = kind !== 'comment';
      const end = line.words.at(-1)?.end ?? sharp.end;
      const directiveEnd = (fields.at(-1) ?? keyword).end;
      report({ start: sharp.start, end }, { isBehind, lineStart: line.start, directiveEnd });
    }
  },
  message: ({ isBehind }) =>
    (isBehind
      ? 'This was meant as a comment, but LLT knows comments only on lines that begin with "#": it takes the words for fields of the directive, and may refuse the line. '
      : 'This was meant as a comment, but blanks stand in front of the "#": LLT knows comments only where "#" is the first character, and takes the line for a directive that there is not. ') +
    (isBehind ? 'Give the comment a line of its own.' : 'Take out the blanks.'),
  fix({ text, start, end, data: { isBehind, lineStart, directiveEnd } }) {
    if (!isBehind)
      return [
        {
          title: 'Take out the blanks in front of it',
          safe: true,
          edits: [{ start: lineStart, end: start, text: '' }],
        },
      ];
    const comment = text.slice(start, end) + lineBreakOf(text);
    const edits = [
      { start: lineStart, end: lineStart, text: comment },
      { start: directiveEnd, end, text: '' },
    ];
    return [{ title: 'Move the comment to a line above', safe: true, edits }];
  },
};
