import type { Cluster } from '../../../workspace/cluster';
import type { ResourceDeclaration } from '../../../syntax/vcs/tree';
import { type Index, KeptIndex } from '../../../workspace/kept-index';
import { type Reading, readingOfResources } from '../../../workspace/kept-reading';
import { requiredGroups } from '../../../workspace/required-groups';
import {
  STORAGE_SOURCES,
  STORAGE_USERS,
  type StorageSource,
  storageSource,
  type StorageUse,
  storageUse,
} from '../../storage-resources';
import { isServed } from './compare-names';

type Readings<T> = readonly Reading<ResourceDeclaration, T>[];
type ByGroup<T> = Index<ResourceDeclaration, T, number>['byKey'];

/** What is known of a group, and of which readings: while those are the same lists it holds. */
interface KeptGroup {
  readonly users: Readings<StorageUse>;
  readonly sources: Readings<StorageSource> | undefined;
  readonly unserved: readonly StorageUse[];
}

/** The storage of a cluster by group; what is asked for seldom is made when it is asked for. */
export class StorageTables {
  private readonly sources: ByGroup<StorageSource>;
  private readonly users: ByGroup<StorageUse>;

  constructor(private readonly cluster: Cluster) {
    this.sources = sourcesByGroup.of(cluster).byKey;
    this.users = usersByGroup.of(cluster).byKey;
  }

  /** Calls with what users of storage ask for and no resource of their own group brings, group by group. */
  forEachUnserved(call: (group: number, uses: readonly StorageUse[]) => void): void {
    const { lineage } = this.cluster;
    const known = keptGroups.get(lineage) ?? new Map<number, KeptGroup>();
    keptGroups.set(lineage, known);
    this.users.forEach((users, group) => {
      const sources = this.sources.get(group);
      let own = known.get(group);
      if (own?.users !== users || own.sources !== sources) {
        const brought = valuesOf(sources);
        own = { users, sources, unserved: valuesOf(users).filter((use) => !isServed(use, brought)) };
        known.set(group, own);
      }
      if (own.unserved.length > 0) call(group, own.unserved);
    });
  }

  /** All that names storage in the group. */
  usersIn(group: number): readonly StorageUse[] {
    return valuesOf(this.users.get(group));
  }

  /** What the group's own resources bring. */
  sourcesOf(group: number): readonly StorageSource[] {
    return valuesOf(this.sources.get(group));
  }

  /** What the resources of the groups bring that the group requires; undefined where that is not known for sure. */
  sourcesBelow(group: number): readonly StorageSource[] | undefined {
    const { groups, complete } = requiredGroups(this.cluster)(group);
    return complete ? [...groups.keys()].flatMap((one) => this.sourcesOf(one)) : undefined;
  }

  /** All sources, with the number of their group. */
  *allSources(): Iterable<readonly [number, StorageSource]> {
    for (const [group, list] of this.sources) for (const { value } of list) yield [group, value];
  }
}

function valuesOf<T>(readings: Readings<T> = []): readonly T[] {
  return readings.map(({ value }) => value);
}

const keptGroups = new WeakMap<Cluster['lineage'], Map<number, KeptGroup>>();

const sourcesByGroup = new KeptIndex(readingOfResources(STORAGE_SOURCES, storageSource), inItsGroup);
const usersByGroup = new KeptIndex(readingOfResources(STORAGE_USERS, storageUse), inItsGroup);

function inItsGroup({ number }: Reading<ResourceDeclaration, unknown>, groupOf: Int32Array): readonly number[] {
  const group = groupOf[number] ?? -1;
  return group < 0 ? [] : [group];
}
