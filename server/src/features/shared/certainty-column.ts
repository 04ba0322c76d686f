import type { GuideTable } from '../../catalog/guide/guide-table';
import type { Confidence } from '../../catalog/schema';
import type { PlainTable } from '../../protocol/table-text';

const WORDS: Readonly<Record<Confidence, string>> = {
  high: 'certain',
  med: 'likely',
  low: 'doubtful',
  uncited: 'not confirmed',
};

/** The table as it is shown: where not every row is certain, a last column says how far each may be trusted. */
export function withCertainty({ title, columns, rows }: GuideTable): PlainTable {
  if (rows.every(({ confidence }) => confidence === 'high'))
    return { title, columns, rows: rows.map(({ cells }) => cells) };
  return {
    title,
    columns: [...columns, 'Certainty'],
    rows: rows.map(({ cells, confidence }) => [...columns.map((_, at) => cells[at] ?? ''), WORDS[confidence]]),
  };
}
