import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { PlacedFinding } from './check-files';
import { maskedLine } from './masked-line';
import { columnsOf, printable } from './printable-text';

const TAB = 4;

/** A line of source as a terminal shows it, and the columns that a finding takes in it. */
interface ShownLine {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A line of a document as it may be shown: without its end and without the values of passwords. */
export function sourceLine(document: TextDocument, line: number): string {
  const start = { line, character: 0 };
  const whole = document.getText({ start, end: { line: line + 1, character: 0 } }).replace(/[\r\n]+$/, '');
  return maskedLine(document.getText(), document.offsetAt(start), whole);
}

/** The line of a finding with carets below what it marks, fitted into a terminal of that width. */
export function codeFrame(line: string, { range }: PlacedFinding, width: number): [source: string, carets: string] {
  const { start, end } = range;
  const number = String(start.line + 1);
  const margin = number.length + 5;
  const until = end.line === start.line ? end.character : line.length;
  const { text, from, to } = fitted(line, start.character, until, Math.max(20, width - margin));
  const space = ' '.repeat(number.length);
  return [`  ${number} | ${text}`, `  ${space} | ${' '.repeat(from)}${'^'.repeat(Math.max(1, to - from))}`];
}

/** Characters with their columns: tabs become blanks; a long line is cut around the finding. */
function fitted(line: string, start: number, end: number, width: number): ShownLine {
  // Far from the finding nothing is shown: a line of a megabyte costs no more than a short one.
  const head = Math.max(0, start - 4 * width);
  const cells: { text: string; columns: number; offset: number }[] = [];
  let column = 0;
  let offset = head;
  for (const character of line.slice(head, start + 4 * width)) {
    const tab = character === '\t';
    const columns = tab ? TAB - (column % TAB) : columnsOf(character);
    cells.push({ text: tab ? ' '.repeat(columns) : printable(character), columns, offset });
    column += columns;
    offset += character.length;
  }
  const columnAt = (at: number): number =>
    cells.reduce((sum, cell) => (cell.offset < at ? sum + cell.columns : sum), 0);
  const from = columnAt(start);
  const to = columnAt(end);
  const cutLeft = head > 0 || column > width ? Math.max(0, from - Math.floor(width / 3)) : 0;
  const shown: string[] = [];
  let at = 0;
  let used = 0;
  let left = 0;
  for (const cell of cells) {
    if (at < cutLeft) left = at + cell.columns;
    else if (used + cell.columns <= width - 2) {
      shown.push(cell.text);
      used += cell.columns;
    } else break;
    at += cell.columns;
  }
  const before = left > 0 || head > 0 ? '…' : '';
  const after = left + used < column ? '…' : '';
  const shift = before.length - left;
  return {
    text: before + shown.join('') + after,
    from: from + shift,
    to: Math.min(to + shift, before.length + used),
  };
}
