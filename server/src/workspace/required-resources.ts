import type { ResourceDependency } from '../syntax/vcs/tree';
import type { Cluster } from './cluster';
import { type Nearness, requiredGroups } from './required-groups';

/**
 * Answers for the resources of one group, by name, which names they require: directly and over others, without the resource
 * itself unless it stands in a circle. Of `atleast 1 from a,b` each child counts. A dependency that cannot be read counts for nothing.
 */
export function requiredNames(dependencies: readonly ResourceDependency[]): (name: string) => ReadonlySet<string> {
  const children = new Map<string, string[]>();
  for (const tree of dependencies) {
    if (tree.problems.length > 0) continue;
    const known = children.get(tree.parent.text);
    const names = tree.children.map(({ text }) => text);
    if (known) known.push(...names);
    else children.set(tree.parent.text, names);
  }
  const answers = new Map<string, ReadonlySet<string>>();
  return (name) => {
    let answer = answers.get(name);
    if (answer === undefined) answers.set(name, (answer = reach(name, children)));
    return answer;
  };
}

function reach(start: string, children: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>();
  const left = [start];
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    for (const child of children.get(name) ?? []) {
      if (found.has(child)) continue;
      found.add(child);
      left.push(child);
    }
  }
  return found;
}

/** What has to be online before a resource starts, and where. */
export interface RequiredResources {
  /** Numbers of declarations (see `Cluster.trees`). `group`: over `requires` within its own group; else in a group that its group requires. */
  readonly resources: ReadonlyMap<number, 'group' | Nearness>;
  /** False where something cannot be read, so that more may be required. */
  readonly complete: boolean;
}

/**
 * Answers for each resource of a cluster, by number of its declaration, what it requires: over `requires` within its group,
 * and every resource of the groups that its group requires to be online. Meant for cluster rules that read at least
 * `group`, `dependency` and `group-dependency`; a group is read when the first of its resources is asked for.
 */
export function requiredResources(cluster: Cluster): (resource: number) => RequiredResources {
  const { structure, trees } = cluster;
  const groupsBelow = requiredGroups(cluster);
  const within = new Map<number, { readonly names: (name: string) => ReadonlySet<string>; readonly whole: boolean }>();
  const groupAt = (group: number) => {
    let known = within.get(group);
    if (known === undefined) {
      const dependencies = (structure.groups[group]?.dependencies ?? []).map((one) => trees[one] as ResourceDependency);
      known = {
        names: requiredNames(dependencies),
        whole: dependencies.every(({ problems }) => problems.length === 0),
      };
      within.set(group, known);
    }
    return known;
  };
  return (resource) => {
    const tree = trees[resource];
    const group = structure.groupOf[resource] ?? -1;
    const resources = new Map<number, 'group' | Nearness>();
    if (tree?.kind !== 'resource' || tree.name === undefined || group < 0) return { resources, complete: false };
    const { names, whole } = groupAt(group);
    for (const name of names(tree.name.text)) {
      const number = structure.byName.resource.get(name)?.find((one) => structure.groupOf[one] === group);
      if (number !== undefined) resources.set(number, 'group');
    }
    const { groups, complete } = groupsBelow(group);
    for (const [below, nearness] of groups) {
      for (const number of structure.groups[below]?.resources ?? []) resources.set(number, nearness);
    }
    return { resources, complete: complete && whole };
  };
}
