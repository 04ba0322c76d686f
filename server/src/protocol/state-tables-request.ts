/** A stretch of a file, in lines and UTF-16 units. */
export interface TablePlace {
  readonly uri: string;
  readonly range: Readonly<Record<'start' | 'end', { readonly line: number; readonly character: number }>>;
}

/** One row of a table; `place` is where the resource says what the row shows of it. */
export interface StateTableRow {
  readonly cells: readonly string[];
  readonly sources: readonly string[];
  readonly place?: TablePlace;
}

/** One table of the guides for virtual machines. */
export interface StateTableShown {
  readonly name: string;
  readonly title: string;
  readonly note?: string;
  /** Whether the table is about the environment of the resource; absent where that is open. */
  readonly applies?: boolean;
  readonly columns: readonly string[];
  readonly rows: readonly StateTableRow[];
}

/** Asks for the tables with what the resource at a position makes of them; without a position, for those of the guides. */
export interface StateTablesParams {
  readonly textDocument?: { readonly uri: string };
  readonly position?: { readonly line: number; readonly character: number };
}

/** The tables, and the KVMGuest resource that they are for; absent where the position is in none. */
export interface StateTablesResult {
  readonly resource?: { readonly name: string; readonly summary: string; readonly place?: TablePlace };
  readonly tables: readonly StateTableShown[];
}

/** Name of the request that carries {@link StateTablesParams} and answers {@link StateTablesResult}. */
export const STATE_TABLES_REQUEST = 'clusterwright/stateTables';
