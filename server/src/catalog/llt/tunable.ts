import type { LltFact } from './llt-fact';

/** A timer or a limit of flow control: a name with a number, as `set-timer` and `set-flow` take it. */
export interface TunableFact extends LltFact {
  /** Absent where none is known. Unconfirmed where `unconfirmed` says so. */
  readonly default?: number;
  /** What other prints and releases have for the default. */
  readonly defaultNote?: string;
  /** Tunables that have to have a larger value. */
  readonly below: readonly Bound[];
  /** Tunables that have to have a smaller value. */
  readonly above: readonly Bound[];
  /** No source recommends to change it. */
  readonly leaveAlone?: true;
  /** The value 0 turns off what it is for. */
  readonly zeroIsOff?: true;
}

/** That one tunable has to be below or above another one. */
export interface Bound {
  readonly name: string;
  /** A page says so; otherwise it only follows from what both mean. */
  readonly cited: boolean;
  /** The page asks for a good distance, not just for another number. */
  readonly wellApart?: true;
}

/** A bound that a page states. */
export function cited(name: string, wellApart?: true): Bound {
  return wellApart ? { name, cited: true, wellApart } : { name, cited: true };
}

/** A bound that follows from what both tunables mean. */
export function meant(name: string): Bound {
  return { name, cited: false };
}
