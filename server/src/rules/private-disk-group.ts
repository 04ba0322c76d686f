import type { ResourceDeclaration, Word } from '../syntax/vcs/tree';
import type { ResourceType } from '../workspace/resource-type';
import { effectiveValue, writtenValue } from './effective-value';

/**
 * The name of the disk group that a DiskGroup resource imports for one system. Undefined where the name differs from system to
 * system, where the disk group is (or may be) shared, and for a resource that VCS only watches.
 */
export function privateDiskGroup(tree: ResourceDeclaration, type: ResourceType | undefined): Word | undefined {
  const value = writtenValue(tree, 'DiskGroup')?.attribute?.value;
  if (value?.kind !== 'scalar' || value.text === '' || tree.name === undefined) return undefined;
  const isWatched = tree.attributes.some(({ name }) => name.text === 'MonitorOnly');
  if (isWatched || isMaybeShared(tree, type)) return undefined;
  return value;
}

/** Old releases have no DiskGroupType, and only private disk groups. */
function isMaybeShared(tree: ResourceDeclaration, type: ResourceType | undefined): boolean {
  const isWritten = tree.attributes.some(({ name }) => name.text === 'DiskGroupType');
  if (!isWritten && type?.attributes.has('DiskGroupType') !== true) return false;
  return effectiveValue(tree, type, 'DiskGroupType')?.text !== 'private';
}
