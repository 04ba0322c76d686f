import type { GuideTable } from '../catalog/guide/guide-table';
import { guideTables } from '../catalog/guide/tables';
import { nearestName } from '../catalog/nearest-name';
import { withCertainty } from '../features/shared/certainty-column';
import { markdownTable } from '../protocol/table-text';
import { writeAll } from './standard-output';
import { linesWithin, textTable } from './text-table';
import { WrongUsage } from './wrong-usage';

/** The forms in which tables can be printed. */
export const TABLE_FORMATS = ['table', 'json', 'markdown'] as const;

/** Where the output is no terminal, lines of this length can be read everywhere. */
const PLAIN_WIDTH = 100;

/** Prints the tables on virtual machines in a cluster, or the one that is named. */
export async function runStates(name: string | undefined, format: (typeof TABLE_FORMATS)[number]): Promise<number> {
  const tables = name === undefined ? guideTables : [tableNamed(name)];
  await writeAll(process.stdout, [printed(tables, format)]);
  return 0;
}

function printed(tables: readonly GuideTable[], format: (typeof TABLE_FORMATS)[number]): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify({ version: 1, tables }, undefined, 2)}\n`;
    case 'markdown':
      return tables
        .map((table) => [markdownTable(withCertainty(table)), ...remarks(table).map((line) => `${line}\n`)].join('\n'))
        .join('\n');
    case 'table': {
      const width = process.stdout.columns || PLAIN_WIDTH;
      const below = (table: GuideTable): string[] => remarks(table).flatMap((remark) => linesWithin(remark, width));
      return tables.map((table) => [textTable(withCertainty(table), width), ...below(table), ''].join('\n')).join('\n');
    }
  }
}

/** What stands below a table: what to know of it, and where it comes from. */
function remarks({ note, rows }: GuideTable): string[] {
  const sources = [...new Set(rows.flatMap((row) => row.sources))];
  const from = sources.length === 0 ? 'Source: none found.' : `Source: ${sources.join('; ')}.`;
  return [...(note === undefined ? [] : [note]), from];
}

function tableNamed(name: string): GuideTable {
  const found = guideTables.find((table) => table.name === name);
  if (found) return found;
  const names = guideTables.map((table) => table.name);
  const near = nearestName(names, name);
  const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
  const width = Math.max(...names.map(({ length }) => length));
  const list = guideTables.map((table) => `${table.name.padEnd(width)}  ${table.title}`);
  throw new WrongUsage(`There is no table "${name}".${hint}\nThe tables are:\n${list.join('\n')}`);
}
