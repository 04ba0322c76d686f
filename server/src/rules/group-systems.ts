import { attributesNamed, itemsOf, type ObjectDeclaration } from '../syntax/vcs/tree';
import { groupLinks } from '../workspace/group-links';
import type { Cluster } from '../workspace/cluster';
import type { ClusterNames } from '../workspace/cluster-names';

const known = new WeakMap<ObjectDeclaration, ReadonlySet<string>>();

/** The systems of a group's SystemList; none where it is missing or cannot be read. */
export function systemsOfGroup(header: ObjectDeclaration): ReadonlySet<string> {
  let systems = known.get(header);
  if (systems === undefined) {
    const lists = attributesNamed(header, 'SystemList');
    const isReadable = header.conflict === undefined && !lists.some(({ broken }) => broken);
    systems = new Set(isReadable ? lists.flatMap(({ value }) => itemsOf(value).map(({ key }) => key.text)) : []);
    known.set(header, systems);
  }
  return systems;
}

/**
 * Answers which systems a group may run on; undefined where its SystemList is missing or cannot be read, or names a system
 * that nobody declares: that is told of already, and what was meant is not known.
 */
export function knownSystems(names: ClusterNames): (header: ObjectDeclaration) => ReadonlySet<string> | undefined {
  const certain = names.certain('system');
  return (header) => {
    const systems = systemsOfGroup(header);
    if (systems.size === 0) return undefined;
    return certain && [...systems].some((system) => !names.has('system', system)) ? undefined : systems;
  };
}

/**
 * The systems of a group's AutoStartList. One that SystemList lacks is told of by auto-start-outside-system-list: most
 * probably it was forgotten in SystemList, and what else it is missed for follows from that.
 */
export function startSystemsOf(header: ObjectDeclaration): ReadonlySet<string> {
  return new Set(
    attributesNamed(header, 'AutoStartList').flatMap(({ value }) => itemsOf(value).map(({ key }) => key.text)),
  );
}

/** Whether two groups may run on one system, as far as their SystemLists can be read. */
export function shareSystem(one: ObjectDeclaration, other: ObjectDeclaration): boolean {
  const systems = systemsOfGroup(other);
  for (const system of systemsOfGroup(one)) if (systems.has(system)) return true;
  return false;
}

/** Whether one group may run on every system on which the other may, as far as their SystemLists can be read. */
export function hasAllSystemsOf(one: ObjectDeclaration, other: ObjectDeclaration): boolean {
  const systems = systemsOfGroup(one);
  for (const system of systemsOfGroup(other)) if (!systems.has(system)) return false;
  return true;
}

/** Whether a link of the category (and location) leads from one of the two groups to the other. The links are read when it is first asked. */
export function linkedGroups(
  cluster: Cluster,
): (one: ObjectDeclaration, other: ObjectDeclaration, category: string, location?: string) => boolean {
  let links: ReturnType<typeof groupLinks> | undefined;
  return (one, other, category, location) =>
    (links ??= groupLinks(cluster)).some(
      (link) =>
        link.category === category &&
        (location === undefined || link.location === location) &&
        ((link.parent === one && link.child === other) || (link.parent === other && link.child === one)),
    );
}
