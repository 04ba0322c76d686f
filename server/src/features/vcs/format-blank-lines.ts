import { type Declaration, isBlock } from '../../syntax/vcs/tree';

/** How many lines without anything on them may stay: what the user wrote, within bounds. */
export interface BlankLines {
  readonly least: number;
  readonly most: number;
}

/** Lines follow each other. */
export const NO_BLANK_LINE: BlankLines = { least: 0, most: 0 };

/** The user may part lines. */
export const OPTIONAL_BLANK_LINE: BlankLines = { least: 0, most: 1 };

const ONE_BLANK_LINE: BlankLines = { least: 1, most: 1 };

/** The product puts three before the tree where no dependency stands above it, and else two. */
export const BEFORE_TREE: BlankLines = { least: 2, most: 3 };

/** The product parts a tree from the next group. */
export const BEHIND_TREE: BlankLines = { least: 2, most: 2 };

/** Between two declarations, or a declaration and the comments before the next one. */
export function blankLinesBetween(before: Declaration | undefined, after: Declaration): BlankLines {
  return before === undefined || (isOneLine(before) && isOneLine(after)) ? OPTIONAL_BLANK_LINE : ONE_BLANK_LINE;
}

function isOneLine(tree: Declaration): boolean {
  return isBlock(tree) ? tree.open === undefined : true;
}
