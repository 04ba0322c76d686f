import type { StateTablesResult } from '../../../server/src/protocol/state-tables-request';

/** What the extension tells the page. */
export interface ToPage {
  readonly type: 'tables';
  readonly result: StateTablesResult;
  /** What the page keeps, so that the view comes back as it was when the window is loaded again. */
  readonly watched: Watched | undefined;
}

/** The place in a file that the tables are for. */
export interface Watched {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
}

/** What the page tells the extension. Places are named by table and row: the page cannot ask for any other file. */
export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'go'; readonly table: string; readonly row: number }
  | { readonly type: 'go-resource' }
  | { readonly type: 'copy'; readonly text: string };

/** How a table is sorted: by a column, up or down. */
export interface Order {
  readonly column: number;
  readonly descending: boolean;
}

/** An order as it is remembered: a column has another number when one of values stands before it. */
export interface NamedOrder {
  readonly column: string;
  readonly descending: boolean;
}

/** What the page remembers. */
export interface PageState {
  readonly filter: string;
  readonly orders: Readonly<Record<string, NamedOrder>>;
  readonly watched?: Watched | undefined;
}
