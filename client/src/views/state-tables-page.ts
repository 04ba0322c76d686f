import type { StateTableShown, StateTablesResult } from '../../../server/src/protocol/state-tables-request';
import { csvTable, markdownTable } from '../../../server/src/protocol/table-text';
import { nextOrder } from './shown-rows';
import { button, tableElement } from './state-table-element';
import type { FromPage, Order, PageState, ToPage } from './state-tables-messages';

/** What VS Code gives to the page of a webview, once. */
interface Host {
  postMessage(message: FromPage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
}

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
let state: PageState = { filter: '', orders: {}, ...host.getState() };
let result: StateTablesResult = { tables: [] };

const input = part('filter', HTMLInputElement);
const resource = part('resource', HTMLElement);
const tables = part('tables', HTMLElement);
const count = part('count', HTMLElement);

input.value = state.filter;
input.addEventListener('input', () => {
  remember({ filter: input.value });
  draw();
});
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  result = data.result;
  remember({ watched: data.watched });
  draw();
});
host.postMessage({ type: 'ready' });

function remember(change: Partial<PageState>): void {
  state = { ...state, ...change };
  host.setState(state);
}

function draw(): void {
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.key : undefined;
  drawResource();
  const shown = result.tables.flatMap((table) => {
    const order = orderOf(table);
    const drawn = tableElement(table, state.filter, order, {
      sort(column) {
        sort(table, nextOrder(order, column));
      },
      go(row) {
        host.postMessage({ type: 'go', table: table.name, row });
      },
      copy(form, rows) {
        copy(
          form,
          table,
          rows.map(({ row }) => row.cells),
        );
      },
    });
    return drawn === undefined ? [] : [drawn];
  });
  tables.replaceChildren(...shown);
  const rows = tables.querySelectorAll('tbody tr').length;
  const found = rows === 0 ? 'No row has these words.' : rows === 1 ? '1 row.' : `${String(rows)} rows.`;
  count.textContent = state.filter.trim() === '' ? '' : found;
  if (focused !== undefined)
    document.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
}

function drawResource(): void {
  const { resource: shown } = result;
  if (shown === undefined) {
    resource.textContent = 'Put the cursor into a KVMGuest resource to see its own values here.';
    return;
  }
  const go = button(`KVMGuest ${shown.name}`, 'resource', `Go to KVMGuest ${shown.name} in the file`, () => {
    host.postMessage({ type: 'go-resource' });
  });
  resource.replaceChildren(go, ` ${shown.summary}`);
}

function orderOf({ name, columns }: StateTableShown): Order | undefined {
  const known = state.orders[name];
  const column = known === undefined ? -1 : columns.indexOf(known.column);
  return known === undefined || column < 0 ? undefined : { column, descending: known.descending };
}

function sort({ name, columns }: StateTableShown, order: Order | undefined): void {
  const { [name]: _, ...others } = state.orders;
  const column = order === undefined ? undefined : columns[order.column];
  const isSorted = order !== undefined && column !== undefined;
  remember({ orders: isSorted ? { ...others, [name]: { column, descending: order.descending } } : others });
  draw();
}

function copy(
  form: 'markdown' | 'csv',
  { title, columns }: StateTableShown,
  rows: readonly (readonly string[])[],
): void {
  const write = form === 'csv' ? csvTable : markdownTable;
  host.postMessage({ type: 'copy', text: write({ title, columns, rows }) });
}

function part<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${id}.`);
}
