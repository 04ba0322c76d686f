import type { Confidence, UnconfirmedPart } from '../schema';

/** What is known of a name in a file of LLT, GAB, fencing or the host's network. */
export interface LltFact {
  readonly name: string;
  readonly meaning: string;
  /** What else to know, such as when to change it. */
  readonly note?: string;
  /** How sure it is that the name exists and means this; see `unconfirmed` for the rest. */
  readonly confidence: Confidence;
  /** Pages and documents that state the fact; empty only when the confidence is `uncited`. */
  readonly sources: readonly string[];
  /** The parts of the fact that its sources leave open: good enough to show, not for more than a hint. */
  readonly unconfirmed?: readonly UnconfirmedPart[];
}

/** A value with what it means. */
export interface ValueFact {
  readonly value: string;
  readonly meaning: string;
  /** The release that brought the value. */
  readonly since?: string;
  /** The first release that no longer wants it. */
  readonly deprecatedSince?: string;
  /** Absent: as what it is a value of. */
  readonly confidence?: Confidence;
}

/** The smallest and the largest number that may stand in a place. */
export interface NumberRange {
  readonly minimum: number;
  readonly maximum?: number;
}

/** The fact of exactly that name, in a list that names each once. */
export function factNamed<T extends { readonly name: string }>(facts: readonly T[], name: string): T | undefined {
  return facts.find((fact) => fact.name === name);
}
