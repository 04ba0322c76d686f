import type { StateTableShown } from '../../../server/src/protocol/state-tables-request';
import { type NumberedRow, shownRows } from './shown-rows';
import type { Order } from './state-tables-messages';

/** A cell with more characters is given room, so that it does not become a tall column of single words. */
const LONG = 40;

/** What somebody can do with a table. */
export interface TableActions {
  sort(column: number): void;
  go(row: number): void;
  copy(form: 'markdown' | 'csv', rows: readonly NumberedRow[]): void;
}

/** A table with its title, its buttons and its sources; undefined where the filter leaves no row. */
export function tableElement(
  table: StateTableShown,
  filter: string,
  order: Order | undefined,
  actions: TableActions,
): HTMLElement | undefined {
  const rows = shownRows(table.rows, filter, order);
  if (rows.length === 0) return undefined;
  const title = element('h2', table.title);
  title.id = `title-${table.name}`;
  const section = element('section');
  section.setAttribute('aria-labelledby', title.id);
  if (table.applies !== undefined) section.classList.add(table.applies ? 'applies' : 'applies-not');
  const remark =
    table.applies === undefined
      ? []
      : [element('p', table.applies ? 'Applies to this resource.' : 'Does not apply to this resource.', 'remark')];
  const note = table.note === undefined ? [] : [element('p', table.note)];
  const tools = element('div', undefined, 'tools');
  tools.append(
    button('Copy as Markdown', `${table.name} markdown`, `Copy as Markdown: ${table.title}`, () => {
      actions.copy('markdown', rows);
    }),
    button('Copy as CSV', `${table.name} csv`, `Copy as CSV: ${table.title}`, () => {
      actions.copy('csv', rows);
    }),
  );
  section.append(title, ...remark, ...note, tools, grid(table, rows, order, actions), sources(rows));
  return section;
}

function grid(
  table: StateTableShown,
  rows: readonly NumberedRow[],
  order: Order | undefined,
  actions: TableActions,
): HTMLElement {
  const head = element('tr');
  table.columns.forEach((column, at) => {
    const cell = element('th');
    cell.setAttribute('scope', 'col');
    const sorted = order?.column === at ? (order.descending ? 'descending' : 'ascending') : 'none';
    cell.setAttribute('aria-sort', sorted);
    cell.append(
      button(column, `${table.name} sort ${String(at)}`, `Sort by ${column}`, () => {
        actions.sort(at);
      }),
    );
    head.append(cell);
  });
  const body = element('tbody');
  body.append(...rows.map((row) => rowElement(table, row, actions)));
  const header = element('thead');
  header.append(head);
  const grid = element('table');
  grid.setAttribute('aria-labelledby', `title-${table.name}`);
  grid.append(header, body);
  // A table that is wider than the view is scrolled by itself, with the keyboard, too.
  const frame = element('div', undefined, 'frame');
  frame.tabIndex = 0;
  frame.setAttribute('role', 'group');
  frame.setAttribute('aria-labelledby', `title-${table.name}`);
  frame.append(grid);
  return frame;
}

function rowElement(table: StateTableShown, { row, number }: NumberedRow, actions: TableActions): HTMLElement {
  const line = element('tr');
  const { place } = row;
  row.cells.forEach((text, at) => {
    const cell = element(at === 0 ? 'th' : 'td', at === 1 && place ? undefined : text);
    if (at === 0) cell.setAttribute('scope', 'row');
    if (text.length > LONG) cell.classList.add('long');
    if (at === 1 && place) {
      const name = `Go to ${row.cells[0] ?? ''} in the file: ${text}`;
      cell.append(
        button(text, `${table.name} go ${String(number)}`, name, () => {
          actions.go(number);
        }),
      );
    }
    line.append(cell);
  });
  if (place) {
    line.classList.add('own');
    line.addEventListener('click', ({ target }) => {
      // The button has heard of it already; and whoever marks text does not want to leave.
      if (target instanceof HTMLButtonElement || document.getSelection()?.isCollapsed === false) return;
      actions.go(number);
    });
  }
  return line;
}

function sources(rows: readonly NumberedRow[]): HTMLElement {
  const names = [...new Set(rows.flatMap(({ row }) => row.sources))];
  if (names.length === 0) return element('p', 'Source: none found.', 'sources');
  const details = element('details', undefined, 'sources');
  const list = element('ul');
  list.append(...names.map((name) => element('li', name)));
  details.append(element('summary', 'Sources'), list);
  return details;
}

/** A button; `key` finds it again when the table is drawn anew, so that it keeps the focus. */
export function button(text: string, key: string, label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.dataset.key = key;
  made.title = label;
  made.setAttribute('aria-label', label);
  made.addEventListener('click', act);
  return made;
}

function element(name: string, text?: string, kind?: string): HTMLElement {
  const made = document.createElement(name);
  // Only ever as text: what stands in the file of others is not read as HTML.
  if (text !== undefined) made.textContent = text;
  if (kind !== undefined) made.className = kind;
  return made;
}
