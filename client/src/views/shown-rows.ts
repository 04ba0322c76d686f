import type { StateTableRow } from '../../../server/src/protocol/state-tables-request';
import type { Order } from './state-tables-messages';

/** A row with its number in the table as it came. */
export interface NumberedRow {
  readonly number: number;
  readonly row: StateTableRow;
}

/** The rows that hold every word of the filter, in the order asked for. */
export function shownRows(
  rows: readonly StateTableRow[],
  filter: string,
  order: Order | undefined,
): readonly NumberedRow[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const found = rows
    .map((row, number) => ({ row, number }))
    .filter(({ row }) => {
      const text = row.cells.join('\n').toLowerCase();
      return words.every((word) => text.includes(word));
    });
  if (order === undefined) return found;
  const { column, descending } = order;
  const compare = new Intl.Collator('en', { numeric: true }).compare;
  const cell = ({ row }: NumberedRow): string => row.cells[column] ?? '';
  return found.sort(
    (one, other) => compare(cell(one), cell(other)) * (descending ? -1 : 1) || one.number - other.number,
  );
}

/** What a further click on a column's name asks for: up, down, and as the table came. */
export function nextOrder(order: Order | undefined, column: number): Order | undefined {
  if (order?.column !== column) return { column, descending: false };
  return order.descending ? undefined : { column, descending: true };
}
