import {
  coordinationPointKey,
  type FencingKeyFact,
  fencingKeys,
  isCoordinationPointKey,
} from '../../catalog/llt/vxfenmode';
import { isBefore, type ProductVersion } from '../../catalog/vcs/product-version';
import type { Assignment, AssignmentTree } from '../../syntax/lines/read-assignments';

/** What a vxfenmode says so far, but for one line. */
export interface FencingState {
  /** The value of vxfen_mode; undefined: it is not set. */
  readonly mode: string | undefined;
  readonly keys: ReadonlySet<string>;
  /** How many entries name coordination points, and the smallest number that none has. */
  readonly points: { readonly count: number; readonly next: number };
}

/** Reads what the file says, without the assignment at the cursor. */
export function fencingState({ assignments }: AssignmentTree, at: Assignment | undefined): FencingState {
  const others = assignments.filter((assignment) => assignment !== at);
  const keys = new Set(others.map(({ key }) => key.text));
  let next = 1;
  while (keys.has(`cps${String(next)}`)) next++;
  return {
    mode: others.filter(({ key }) => key.text === 'vxfen_mode').at(-1)?.value.text,
    keys,
    points: { count: [...keys].filter(isCoordinationPointKey).length, next },
  };
}

/** The keys that a release has and that somebody vouches for. */
export function fencingKeysOf(version: ProductVersion | undefined): readonly FencingKeyFact[] {
  return [...fencingKeys, coordinationPointKey].filter(
    ({ since, confidence }) => confidence !== 'uncited' && !(since !== undefined && isBefore(version, since)),
  );
}

/** Whether a mode of fencing reads the key; where nobody knows the mode, every one may. */
export function isReadIn({ modes }: FencingKeyFact, mode: string | undefined): boolean {
  // Which keys fencing for Sybase reads is in no page.
  return mode === undefined || mode === 'sybase' || modes === undefined || modes.some((one) => one === mode);
}

/** Whether a mode of fencing does not work without the key. */
export function isRequiredIn({ requiredIn = [] }: FencingKeyFact, mode: string | undefined): boolean {
  return requiredIn.some((one) => one === mode);
}
