import { lineInGroup } from '../engine/line-in-group';
import type { Fix, FixEdit } from '../engine/rule';
import { quotedString } from '../syntax/vcs/quoting';
import type { Declaration } from '../syntax/vcs/tree';
import type { Cluster } from '../workspace/cluster';

/**
 * Adds `PARENT requires CHILD` behind the last dependency of the group that the declaration belongs to, or behind its last
 * resource. None where that place cannot be told. Never safe: it changes the order in which the group starts and stops.
 */
export function addDependency(cluster: Cluster, member: Declaration, parent: string, child: string): readonly Fix[] {
  const line = `${quotedString(parent)} requires ${quotedString(child)}`;
  return asFix(`Add "${parent} requires ${child}"`, lineInGroup(cluster, member, line, 'dependencies'));
}

/** Adds `requires group CHILD LINK` behind the links, dependencies or resources of the group that the declaration belongs to. */
export function addGroupDependency(cluster: Cluster, member: Declaration, child: string, link: string): readonly Fix[] {
  const line = `requires group ${quotedString(child)} ${link}`;
  return asFix(`Add "requires group ${child} ${link}"`, lineInGroup(cluster, member, line, 'groupDependencies'));
}

function asFix(title: string, edit: FixEdit | undefined): readonly Fix[] {
  return edit ? [{ title, safe: false, edits: [edit] }] : [];
}
