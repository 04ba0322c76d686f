import { expect, test } from 'vitest';
import { nextOrder, shownRows } from '../../client/src/views/shown-rows';
import type { Order } from '../../client/src/views/state-tables-messages';

const ROWS = [
  ['up', 'ONLINE', '100'],
  ['paused', 'ONLINE', '20'],
  ['down', 'OFFLINE', '–'],
  ['restoring', 'ONLINE', '50'],
  ['powering_down', 'ONLINE', '20'],
].map((cells) => ({ cells, sources: [] }));

const names = (filter: string, order?: Order): (string | undefined)[] =>
  shownRows(ROWS, filter, order).map(({ row }) => row.cells[0]);

test('the filter asks for every word, in any cell, in any case', () => {
  expect(names('')).toEqual(['up', 'paused', 'down', 'restoring', 'powering_down']);
  expect(names(' online  DOWN ')).toEqual(['powering_down']);
  expect(names('nowhere')).toEqual([]);
});

test('numbers are sorted as numbers, equal rows stay in their order, and each keeps its number', () => {
  expect(names('online', { column: 2, descending: false })).toEqual(['paused', 'powering_down', 'restoring', 'up']);
  expect(names('online', { column: 2, descending: true })).toEqual(['up', 'restoring', 'paused', 'powering_down']);
  expect(shownRows(ROWS, 'restoring', { column: 0, descending: true }).map(({ number }) => number)).toEqual([3]);
});

test('a column is sorted up, then down, then no more; another column begins anew', () => {
  const up = nextOrder(undefined, 1);
  const down = nextOrder(up, 1);
  expect([up, down, nextOrder(down, 1), nextOrder(down, 2)]).toEqual([
    { column: 1, descending: false },
    { column: 1, descending: true },
    undefined,
    { column: 2, descending: false },
  ]);
});
