import type { Cluster } from '../../../workspace/cluster';
import type { ResourceDeclaration } from '../../../syntax/vcs/tree';
import { type Reading, readingOfResources } from '../../../workspace/kept-reading';
import { type GroupsBelow, requiredGroups } from '../../../workspace/required-groups';
import {
  STORAGE_SOURCES,
  STORAGE_USERS,
  type StorageSource,
  storageSource,
  type StorageUse,
  storageUse,
} from '../../storage-resources';

/** The storage of a cluster by group; what is asked for seldom is made when it is asked for. */
export class StorageTables {
  private readonly sources: Map<number, StorageSource[]>;
  private readonly users: Map<number, StorageUse[]>;
  private below: ((group: number) => GroupsBelow) | undefined;

  constructor(private readonly cluster: Cluster) {
    this.sources = this.byGroup(sourceReading.of(cluster));
    this.users = this.byGroup(userReading.of(cluster));
  }

  /** All groups with users of storage. */
  get groupsOfUsers(): Iterable<readonly [number, readonly StorageUse[]]> {
    return this.users;
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

  private byGroup<T>(readings: readonly Reading<ResourceDeclaration, T>[]): Map<number, T[]> {
    const { groupOf } = this.cluster.structure;
    const table = new Map<number, T[]>();
    for (const { number, value } of readings) {
      const group = groupOf[number] ?? -1;
      if (group < 0) continue;
      const known = table.get(group);
      if (known) known.push(value);
      else table.set(group, [value]);
    }
    return table;
  }
}

const sourceReading = readingOfResources(STORAGE_SOURCES, storageSource);
const userReading = readingOfResources(STORAGE_USERS, storageUse);
