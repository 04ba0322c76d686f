import type { GroupSubject } from '../engine/rule';
import { requiredNames } from '../workspace/required-resources';

/**
 * Which names each resource of the group requires, over others too; undefined where a dependency of the group cannot be
 * read or names a resource that the group does not have: what it meant is a finding of another rule.
 */
export function knownDependencies({
  resources,
  dependencies,
  names,
}: Pick<GroupSubject, 'resources' | 'dependencies' | 'names'>): ((name: string) => ReadonlySet<string>) | undefined {
  // Text that nobody can read may be the dependency that is missed.
  if (!names.certain('resource')) return undefined;
  const known = new Set(resources.map(({ name }) => name?.text));
  const isKnown = dependencies.every(
    ({ problems, parent, children }) =>
      problems.length === 0 &&
      children.every(({ text }) => text !== parent.text) &&
      known.has(parent.text) &&
      children.every(({ text }) => known.has(text)),
  );
  return isKnown ? requiredNames(dependencies) : undefined;
}
