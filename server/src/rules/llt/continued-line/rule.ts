import type { NodeFileRule } from '../../../engine/node-file-rule';
import type { Line } from '../../../syntax/lines/line';
import { directiveLines, endsWithBackslash } from '../directive-lines';

type Data = {
  isComment: boolean;
  /** Where the next line begins, and its first word. */
  next: number;
  nextWord: number;
  nextText: string;
};

/** A backslash at the end of a line of llttab, as if the line went on in the next one. */
export const continuedLine: NodeFileRule<'llttab', Data> = {
  id: 'continued-line',
  title: 'Line of llttab that is to go on in the next one',
  severity: 'hint',
  certainty: 'advice',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree }, report) {
    const continued = new Set(directiveLines(tree).flatMap(({ kind, line }) => (kind === 'continued' ? [line] : [])));
    for (const [index, line] of tree.lines.entries()) {
      if (!endsWithBackslash(line) || !(line.isComment || continued.has(line))) continue;
      const next: Line | undefined = tree.lines[index + 1];
      const word = next?.isComment ? undefined : next?.words[0];
      const slash = line.words.at(-1);
      if (slash === undefined || (line.isComment && word === undefined)) continue;
      report(
        { start: slash.end - 1, end: slash.end },
        {
          isComment: line.isComment,
          next: next?.start ?? line.end,
          nextWord: word?.start ?? line.end,
          nextText: word?.text ?? '',
        },
      );
    }
  },
  message: ({ isComment, nextText }) =>
    isComment
      ? `A backslash ends this comment, but no page says that a comment goes on in the next line: LLT reads "${nextText}" below as a directive. ` +
        'Begin the next line with "#" as well, or take the backslash out.'
      : 'A backslash ends this line, but llttab has one directive on a line, and no page says that it may go on in the next one: ' +
        'LLT would take the backslash for a field and the rest for another directive. Write the directive on one line.',
  fix({ start, end, text, data: { isComment, next, nextWord } }) {
    if (isComment) {
      return [
        { title: 'Make the next line a comment', safe: false, edits: [{ start: next, end: nextWord, text: '# ' }] },
        { title: 'Take out the backslash', safe: false, edits: [{ start, end, text: '' }] },
      ];
    }
    if (nextWord <= end || nextWord < next) return [];
    const joint = /[ \t]/.test(text.charAt(start - 1)) ? '' : ' ';
    return [{ title: 'Join the two lines', safe: false, edits: [{ start, end: nextWord, text: joint }] }];
  },
};
