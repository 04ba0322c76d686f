import type { AttributeFact, Dimension, ReferenceKind } from '../catalog/schema';

/**
 * What an item of the attribute's list names, or the left side of a pair. A value without braces counts as a list of one,
 * so this is also what a scalar names. `dimension`: the attribute's, where the cluster's own type files say otherwise.
 */
export function referenceOfItem(
  fact: AttributeFact | undefined,
  dimension: Dimension | undefined = fact?.dimension,
): ReferenceKind | undefined {
  return dimension === 'association' ? fact?.keyReferences : fact?.references;
}

/** What the right side of the pair with that key names. */
export function referenceOfPairValue(fact: AttributeFact | undefined, key: string): ReferenceKind | undefined {
  return fact?.keys?.find(({ name }) => name === key)?.references ?? fact?.references;
}
