// Node 20 lacks Object.groupBy, which the parser library calls as soon as a bundle holds it (the VCS reader does without);
// the bundles load this file first.
const target = Object as { groupBy?: unknown };
target.groupBy ??= <T>(
  items: Iterable<T>,
  keyOf: (item: T, index: number) => PropertyKey,
): Record<PropertyKey, T[]> => {
  const groups = Object.create(null) as Record<PropertyKey, T[]>;
  let index = 0;
  for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
  return groups;
};
