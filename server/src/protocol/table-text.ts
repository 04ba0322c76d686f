/** A table to be written as text. */
export interface PlainTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The table in Markdown, with its title as a heading. */
export function markdownTable({ title, columns, rows }: PlainTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const filled = rows.map((cells) => columns.map((_, at) => markdownCell(cells[at] ?? '')));
  const head = [line(columns.map(markdownCell)), line(columns.map(() => '---'))];
  return [`### ${markdownCell(title)}`, '', ...head, ...filled.map(line), ''].join('\n');
}

/** The table as comma-separated values (RFC 4180), with a line of column names. */
export function csvTable({ columns, rows }: PlainTable): string {
  const filled = rows.map((cells) => columns.map((_, at) => cells[at] ?? ''));
  return [columns, ...filled].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

/** Nothing in a cell may end it, begin a tag, or become another mark of Markdown. */
function markdownCell(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*[\]<>|~&]|(?<!\w)_|_(?!\w)/g, '\\$&');
}

/** A spreadsheet takes a text that begins like this for a formula, and the values come from files of others. */
const FORMULA = /^[=+@\t\r-]/;

function csvCell(text: string): string {
  const harmless = FORMULA.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
