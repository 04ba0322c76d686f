import type { PlainTable } from '../protocol/table-text';
import { columnsOf } from './printable-text';

/** A column is never made narrower than this, however narrow the terminal is. */
const NARROWEST = 8;
const GAP = 2;

/** The table for a terminal of that width: cells that are too long are broken between words. */
export function textTable({ title, columns, rows }: PlainTable, width: number): string {
  const widths = widthsOf([columns, ...rows], width);
  const lines = [title, '='.repeat(widthOf(title)), ...lineOf(columns, widths)];
  lines.push(widths.map((one) => '-'.repeat(one)).join(' '.repeat(GAP)));
  // A blank line tells rows apart where some of them take several lines.
  const laidOut = rows.map((cells) => lineOf(cells, widths));
  const apart = laidOut.some(({ length }) => length > 1);
  laidOut.forEach((row, at) => lines.push(...(apart && at > 0 ? [''] : []), ...row));
  return `${lines.join('\n')}\n`;
}

/** As wide as the longest cell where there is room; else the widest columns give way first. */
function widthsOf(rows: readonly (readonly string[])[], width: number): number[] {
  const count = rows[0]?.length ?? 0;
  const widths = Array.from({ length: count }, (_, at) =>
    Math.max(1, ...rows.map((cells) => widthOf(cells[at] ?? ''))),
  );
  const room = Math.max(width - GAP * (count - 1), NARROWEST * count);
  let sum = widths.reduce((total, one) => total + one, 0);
  while (sum > room) {
    const widest = widths.indexOf(Math.max(...widths));
    const one = widths[widest] ?? 0;
    if (one <= NARROWEST) break;
    widths[widest] = one - 1;
    sum--;
  }
  return widths;
}

function lineOf(cells: readonly string[], widths: readonly number[]): string[] {
  const broken = widths.map((width, at) => linesWithin(cells[at] ?? '', width));
  const height = Math.max(...broken.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, at) => padded(broken[at]?.[line] ?? '', width))
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}

/** The text in lines of at most that width; a word that is longer stands out. */
export function linesWithin(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + columnsOf(character), 0);
}
