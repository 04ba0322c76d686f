import type { Cluster } from '../../../workspace/cluster';
import type { ResourceDeclaration } from '../../../syntax/vcs/tree';
import { onceForBoth, type Reading, readingOfResources } from '../../../workspace/kept-reading';
import { type GroupsBelow, requiredGroups } from '../../../workspace/required-groups';
import {
  STORAGE_SOURCES,
  STORAGE_USERS,
  type StorageSource,
  storageSource,
  type StorageUse,
  storageUse,
} from '../../storage-resources';
import { isServed } from './compare-names';

/** The storage of a cluster by group; what is asked for seldom is made when it is asked for. */
export class StorageTables {
  private readonly sources: ReadonlyMap<number, readonly StorageSource[]>;
  private readonly users: ReadonlyMap<number, readonly StorageUse[]>;
  private below: ((group: number) => GroupsBelow) | undefined;

  constructor(private readonly cluster: Cluster) {
    this.sources = byGroup(sourceReading.of(cluster), sourcesByGroup, cluster);
    this.users = byGroup(userReading.of(cluster), usersByGroup, cluster);
  }

  /** What users of storage ask for and no resource of their own group brings, by group. */
  get unserved(): Iterable<readonly [number, readonly StorageUse[]]> {
    return unservedIn(this.users, this.sources);
  }

  /** All that names storage in the group. */
  usersIn(group: number): readonly StorageUse[] {
    return this.users.get(group) ?? [];
  }

  /** What the group's own resources bring. */
  sourcesOf(group: number): readonly StorageSource[] {
    return this.sources.get(group) ?? [];
  }

  /** What the resources of the groups bring that the group requires; undefined where that is not known for sure. */
  sourcesBelow(group: number): readonly StorageSource[] | undefined {
    const { groups, complete } = (this.below ??= requiredGroups(this.cluster))(group);
    return complete ? [...groups.keys()].flatMap((one) => this.sourcesOf(one)) : undefined;
  }

  /** All sources, with the number of their group. */
  *allSources(): Iterable<readonly [number, StorageSource]> {
    for (const [group, list] of this.sources) for (const source of list) yield [group, source];
  }
}

type Readings<T> = readonly Reading<ResourceDeclaration, T>[];
type ByGroup<T> = ReadonlyMap<number, readonly T[]>;

/** By group, kept as long as the list is the same: then nothing in it has moved to another group either. */
function byGroup<T>(readings: Readings<T>, kept: WeakMap<Readings<T>, ByGroup<T>>, { structure }: Cluster): ByGroup<T> {
  const known = kept.get(readings);
  if (known) return known;
  const table = new Map<number, T[]>();
  for (const { number, value } of readings) {
    const group = structure.groupOf[number] ?? -1;
    if (group < 0) continue;
    const same = table.get(group);
    if (same) same.push(value);
    else table.set(group, [value]);
  }
  kept.set(readings, table);
  return table;
}

const unservedIn = onceForBoth((users: ByGroup<StorageUse>, sources: ByGroup<StorageSource>) => {
  const unserved = new Map<number, readonly StorageUse[]>();
  for (const [group, uses] of users) {
    const own = sources.get(group) ?? [];
    const left = uses.filter((use) => !isServed(use, own));
    if (left.length > 0) unserved.set(group, left);
  }
  return unserved;
});

const sourcesByGroup = new WeakMap<Readings<StorageSource>, ByGroup<StorageSource>>();
const usersByGroup = new WeakMap<Readings<StorageUse>, ByGroup<StorageUse>>();

const sourceReading = readingOfResources(STORAGE_SOURCES, storageSource);
const userReading = readingOfResources(STORAGE_USERS, storageUse);
