import type { Confidence } from '../schema';

/**
 * Which version of libvirt brought something: that version, or the newest one seen without it and the oldest one seen
 * with it.
 */
export type Since = string | { readonly after: string; readonly by: string };

/** What is known about a piece of a document. */
export interface Fact {
  readonly meaning: string;
  readonly since?: Since;
  /** A version that is believed to have brought it, but no source was read that says so. Never a ground for a finding. */
  readonly likelySince?: string;
  /** What else to know: limits, what it does not go together with. */
  readonly note?: string;
  /** Absent: as the facts around it. */
  readonly confidence?: Confidence;
}

/** An attribute, or the text of an element. */
export interface ValueHolderFact extends Fact {
  /** What single values mean. */
  readonly values?: Readonly<Record<string, Fact>>;
}

/** An element with what it holds. */
export interface ElementFact extends Fact {
  readonly attributes?: Readonly<Record<string, ValueHolderFact>>;
  /** The text of the element. */
  readonly text?: ValueHolderFact;
  readonly children?: Readonly<Record<string, ElementFact>>;
}

/** A fact with where it comes from. */
export type SourcedFact<T extends Fact = Fact> = T & {
  readonly sources: readonly string[];
  readonly confidence: Confidence;
};
