/** What may be wrong with a link. */
export type LinkProblem = 'itself' | 'twice' | 'word-order' | 'form' | 'offline-rigidity' | 'no-rigidity' | 'kinds';

/** A link and what is wrong with it. */
export type LinkData = {
  problem: LinkProblem;
  /** The link as written, from its category on. */
  written: string;
  parent: string;
  child: string;
  kinds?: string;
  /** The forms that may stand here instead. */
  legal?: readonly string[];
};
