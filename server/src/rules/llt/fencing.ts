import { type FencingMode, fencingKeyNamed, fencingKeys, isCoordinationPointKey } from '../../catalog/llt/vxfenmode';
import { nearestName } from '../../catalog/nearest-name';
import type { Assignment, AssignmentTree } from '../../syntax/lines/read-assignments';
import type { OffsetRange } from '../../text/offset-range';

const KEYS = fencingKeys.map(({ name }) => name);

/** What a vxfenmode says. */
export interface Fencing {
  /** The last line of each key. */
  readonly byKey: ReadonlyMap<string, Assignment>;
  readonly mode: Assignment | undefined;
  /** The mode, where it is one that is known. */
  readonly knownMode: FencingMode | undefined;
  /** The lines that name coordination point servers, of each key the last. */
  readonly points: readonly Assignment[];
}

/** The lines with a key; a comment that does not begin in the first column is none. */
export function fencingLines({ assignments }: AssignmentTree): readonly Assignment[] {
  return assignments.filter(({ key }) => !key.text.startsWith('#'));
}

/** Where a comment begins behind a value: in vxfenmode it is a part of the value. */
export function commentBehind({ value }: Assignment): OffsetRange | undefined {
  const at = value.text.search(/[ \t]#/);
  return at < 0 ? undefined : { start: value.start + at + 1, end: value.end };
}

/** Reads what a vxfenmode says; of a key that stands there twice the last line. */
export function fencingOf(tree: AssignmentTree): Fencing {
  const byKey = new Map(fencingLines(tree).map((assignment) => [assignment.key.text, assignment]));
  const mode = byKey.get('vxfen_mode');
  const isKnown = fencingKeyNamed('vxfen_mode')?.values?.some(({ value }) => value === mode?.value.text);
  return {
    byKey,
    mode,
    knownMode: isKnown ? (mode?.value.text as FencingMode) : undefined,
    points: [...byKey.values()].filter(({ key }) => isCoordinationPointKey(key.text)),
  };
}

/** The key that was probably meant by one that is not known. */
export function nearestFencingKey(name: string): string | undefined {
  const number = /^c[ps]{1,2}[-_]?(\d+)$/i.exec(name)?.[1];
  return number === undefined ? nearestName(KEYS, name) : `cps${number}`;
}

/** Whether a line that cannot be read as it stands was probably meant for the key. */
export function isMeantSomewhere(tree: AssignmentTree, wanted: string): boolean {
  const names = [...fencingLines(tree).map(({ key }) => key), ...tree.others.map(({ words }) => words[0])];
  return names.some((name) => name !== undefined && nearestFencingKey(name.text.replace(/:$/, '')) === wanted);
}

/** Whether coordination point servers decide: customized fencing with the mechanism of the product. */
export function isServerBased({ knownMode, byKey }: Fencing): boolean {
  return knownMode === 'customized' && byKey.get('vxfen_mechanism')?.value.text === 'cps';
}

/** One way to a coordination point server: `[host]:port`. */
export interface CoordinationAddress {
  readonly host: string;
  readonly port: string | undefined;
}

/** The addresses of an entry such as `[cps1]:443,[10.0.0.7]:443`; undefined where it is written otherwise. */
export function coordinationAddresses(text: string): CoordinationAddress[] | undefined {
  const addresses = text.split(',').map((part) => /^\[([^\][\s]+)\](?::(\d{1,5}))?$/.exec(part));
  const read = addresses.flatMap((match) => (match?.[1] === undefined ? [] : [{ host: match[1], port: match[2] }]));
  return read.length === addresses.length ? read : undefined;
}
