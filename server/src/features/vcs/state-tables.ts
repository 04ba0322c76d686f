import type { GuestEnvironment, GuideRow, GuideTable } from '../../catalog/guide/guide-table';
import { guideTables } from '../../catalog/guide/tables';
import type { FileRange } from '../../engine/shown-finding';
import { offsetsOfSpans } from '../../syntax/vcs/span-offsets';
import type { ResourceDeclaration, Span } from '../../syntax/vcs/tree';
import type { Cluster } from '../../workspace/cluster';
import { indexOfPiece, startOfPiece, type VcsFile } from '../../workspace/vcs-file';
import type { VcsWorkspace } from '../../workspace/vcs-workspace';
import { withCertainty } from '../shared/certainty-column';
import { decisiveValue, environmentOf, type ValueOf, whatAgentDoes } from './guest-functions';
import { type GuestValue, guestValue } from './guest-values';

/** One row of a table; `place` is where the resource says what the row shows of it. */
export interface StateRow {
  readonly cells: readonly string[];
  readonly sources: readonly string[];
  readonly place?: FileRange;
}

/** One table of the guides, with what is so in the resource. */
export interface StateTable {
  readonly name: string;
  readonly title: string;
  readonly note?: string;
  /** Whether the table is about the environment of the resource; absent where that is open, or it is about both. */
  readonly applies?: boolean;
  readonly columns: readonly string[];
  readonly rows: readonly StateRow[];
}

/** The tables, and the resource that they are shown for. */
export interface StateTables {
  readonly resource?: {
    readonly name: string;
    readonly environment?: GuestEnvironment;
    /** Which environment applies, and why. */
    readonly summary: string;
    readonly place: FileRange;
  };
  readonly tables: readonly StateTable[];
}

/** Title of the column with what is so in the resource. */
export const OWN_COLUMN = 'This resource';

/** The tables for the KVMGuest resource at the offset; where there is none, the tables as the guides have them. */
export function stateTablesVcs(workspace: VcsWorkspace, uri: string, offset: number): StateTables {
  const file = workspace.file(uri);
  const [cluster] = file ? workspace.clustersOf(uri) : [];
  const index = file === undefined ? 0 : indexOfPiece(file.ends, offset);
  const tree = file?.pieces[index]?.tree;
  if (file === undefined || cluster === undefined || tree?.kind !== 'resource' || tree.type.text !== 'KVMGuest')
    return tablesOfGuides();
  return tablesOfGuest(cluster, file, index, tree);
}

/** The tables as the guides have them. */
export function tablesOfGuides(): StateTables {
  return { tables: guideTables.map((table) => plainTable(table)) };
}

function tablesOfGuest(cluster: Cluster, file: VcsFile, index: number, resource: ResourceDeclaration): StateTables {
  const known = new Map<string, GuestValue>();
  const valueOf: ValueOf = (attribute, key) => {
    const name = `${attribute} ${key ?? ''}`;
    let value = known.get(name);
    if (value === undefined) known.set(name, (value = guestValue(cluster, resource, attribute, key)));
    return value;
  };
  const base = startOfPiece(file, index);
  const placeOf = (span: Span): FileRange => {
    const [range = { start: 0, end: 0 }] = offsetsOfSpans(file.pieces[index]?.text ?? '', [span]);
    return { uri: file.uri, start: base + range.start, end: base + range.end };
  };
  const environment = environmentOf(valueOf);
  return {
    resource: {
      name: resource.name?.text ?? '',
      ...(environment && { environment }),
      summary: summaryOf(environment, valueOf),
      place: placeOf(resource.name ?? resource.type),
    },
    tables: guideTables
      .map((table) => tableOfGuest(table, environment, valueOf, placeOf))
      // What is about the other environment is looked for last.
      .sort((one, other) => Number(one.applies === false) - Number(other.applies === false)),
  };
}

function tableOfGuest(
  table: GuideTable,
  environment: GuestEnvironment | undefined,
  valueOf: ValueOf,
  placeOf: (span: Span) => FileRange,
): StateTable {
  const own = table.rows.map((row) => ownCell(table, row, environment, valueOf));
  const isOwn = own.some((cell) => cell !== undefined);
  const { columns: allColumns, rows, ...plain } = plainTable(table);
  // The column of the other environment is nothing to this resource.
  const other = environment && allColumns.indexOf(environment === 'KVM' ? 'RHEV' : 'KVM');
  const kept = (cells: readonly string[]): readonly string[] => cells.filter((_, at) => at !== other);
  const columns = kept(allColumns);
  const applies = table.environment && environment && { applies: table.environment === environment };
  if (!isOwn) return { ...plain, ...applies, columns: allColumns, rows };
  return {
    ...plain,
    ...applies,
    // Beside the name: what is so in the resource is what the reader looks for.
    columns: [columns[0] ?? '', OWN_COLUMN, ...columns.slice(1)],
    rows: rows.map((row, at) => ({
      ...row,
      cells: [row.cells[0] ?? '', own[at]?.shown ?? '', ...kept(row.cells).slice(1)],
      ...placeOfCell(own[at], placeOf),
    })),
  };
}

function ownCell(
  table: GuideTable,
  { attribute, key, cells }: GuideRow,
  environment: GuestEnvironment | undefined,
  valueOf: ValueOf,
): GuestValue | undefined {
  if (table.name === 'functions') {
    const name = cells[0] ?? '';
    const shown = environment === undefined ? 'Open: see RHEVMInfo.' : whatAgentDoes(name, environment, valueOf);
    const { span } = decisiveValue(name, valueOf);
    return shown === undefined ? undefined : { shown, ...(span && { span }) };
  }
  // A symptom names the attribute that it is about; its value says nothing of the symptom.
  return attribute === undefined || table.name === 'troubleshooting' ? undefined : valueOf(attribute, key);
}

function placeOfCell(
  value: GuestValue | undefined,
  placeOf: (span: Span) => FileRange,
): { readonly place?: FileRange } {
  return value?.span === undefined ? {} : { place: placeOf(value.span) };
}

function summaryOf(environment: GuestEnvironment | undefined, valueOf: ValueOf): string {
  const enabled = valueOf('RHEVMInfo', 'Enabled').shown;
  switch (environment) {
    case 'KVM':
      return `KVM: Enabled in RHEVMInfo is ${enabled}, so the agent uses virsh.`;
    case 'RHEV':
      return `RHEV: Enabled in RHEVMInfo is ${enabled}, so the agent uses the REST interface of the manager.`;
    default:
      return `KVM or RHEV, nobody can tell: Enabled in RHEVMInfo is ${enabled}.`;
  }
}

function plainTable(table: GuideTable): StateTable {
  const { columns, rows } = withCertainty(table);
  return {
    name: table.name,
    title: table.title,
    ...(table.note !== undefined && { note: table.note }),
    columns,
    rows: table.rows.map(({ sources }, at) => ({ cells: rows[at] ?? [], sources })),
  };
}
