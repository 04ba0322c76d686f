import type { LineTree } from '../syntax/lines/line';
import { lineAt } from '../syntax/lines/line';
import { lineBreakOf, lineStartAt } from '../text/line-at';
import type { OffsetRange } from '../text/offset-range';
import { IGNORE_WORD, readIgnoreDirective } from './ignore-directive';
import type { ShownFinding, ShownFix } from './shown-finding';
import type { Suppression } from './suppressions';
import { UNUSED_SUPPRESSION } from './unused-suppressions';

/** The comments of a file of lines that silence findings, in file order. */
export function lineIgnoreComments(text: string, { lines, comments }: LineTree): Suppression[] {
  if (!text.includes(IGNORE_WORD)) return [];
  return comments.flatMap(({ start, end }) => {
    const directive = readIgnoreDirective(text.slice(start + 1, end), start + 1);
    if (directive === undefined) return [];
    const ownLine = text.slice(lineStartAt(text, start), start).trim() === '';
    const aim = ownLine ? nextLine(lines, comments, end) : lineAt(lines, start);
    return aim ? [{ start, end, ownLine, directive, aim: { start: aim.start, end: aim.end + 1 } }] : [];
  });
}

/** The next line that holds more than a comment; the last one where there is none. */
function nextLine(lines: LineTree['lines'], comments: LineTree['comments'], from: number): OffsetRange | undefined {
  const commented = new Set(comments.map(({ start }) => start));
  const rest = lines.filter(({ start }) => start > from);
  return rest.find(({ words: [first] }) => first !== undefined && !commented.has(first.start)) ?? lines.at(-1);
}

/** Comments that silence a finding, as repairs: above its line, and for its rule in the whole file. */
export function lineIgnoreFixes(uri: string, text: string, { rule, start }: ShownFinding): ShownFix[] {
  const lineBreak = lineBreakOf(text);
  const comment = (word: string, at: number): ShownFix['edits'][number] => ({
    uri,
    start: at,
    end: at,
    text: `# ${word} ${rule.id}${lineBreak}`,
  });
  const top = text.startsWith('\ufeff') ? 1 : 0;
  // The first line of a script names its shell.
  const first = text.startsWith('#!', top) ? Math.max(top, text.indexOf('\n') + 1) : top;
  const inFile: ShownFix = {
    title: `Ignore ${rule.id} in this file`,
    safe: false,
    edits: [comment(`${IGNORE_WORD}-file`, first)],
  };
  if (rule.id === UNUSED_SUPPRESSION) return [inFile];
  const onLine = comment(IGNORE_WORD, Math.max(first, lineStartAt(text, start)));
  return [{ title: `Ignore ${rule.id} on this line`, safe: false, edits: [onLine] }, inFile];
}
