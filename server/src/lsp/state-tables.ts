import type { Connection } from 'vscode-languageserver';
import type { FileRange } from '../engine/shown-finding';
import { type StateTables, tablesOfGuides } from '../features/vcs/state-tables';
import {
  STATE_TABLES_REQUEST,
  type StateTablesParams,
  type StateTablesResult,
  type TablePlace,
} from '../protocol/state-tables-request';
import type { RangeOf } from './convert';
import { type HandlerContext, locate } from './handler-context';

/** Answers what the guides say of virtual machines, for the resource at a place. */
export function handleStateTables(connection: Connection, context: HandlerContext): void {
  connection.onRequest(
    STATE_TABLES_REQUEST,
    async ({ textDocument, position }: StateTablesParams): Promise<StateTablesResult> => {
      const found = textDocument && position && (await locate(context, { textDocument, position }));
      const tables = found?.language.stateTables(found.document.uri, found.offset);
      return resultOf(tables ?? tablesOfGuides(), context.rangeOf);
    },
  );
}

function resultOf({ resource, tables }: StateTables, rangeOf: RangeOf): StateTablesResult {
  return {
    ...(resource && {
      resource: { name: resource.name, summary: resource.summary, ...placeOf(resource.place, rangeOf) },
    }),
    tables: tables.map(({ rows, ...table }) => ({
      ...table,
      rows: rows.map(({ place, ...row }) => ({ ...row, ...placeOf(place, rangeOf) })),
    })),
  };
}

function placeOf(place: FileRange | undefined, rangeOf: RangeOf): { readonly place?: TablePlace } {
  if (place === undefined) return {};
  const range = rangeOf(place);
  return range === undefined ? {} : { place: { uri: place.uri, range } };
}
