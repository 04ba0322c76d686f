import type { Declaration } from '../syntax/vcs/tree';
import type { Cluster } from './cluster';
import type { KeptReading, Reading } from './kept-reading';
import type { Structure } from './structure';

/** Readings by what they have in common, as of the state of the cluster that was asked about last. */
export interface Index<D extends Declaration, T, K> {
  /** In load order. A list stays the same object while nothing in it changes. */
  readonly byKey: ReadonlyMap<K, readonly Reading<D, T>[]>;
  /** The lists with more than one reading, in load order of their first ones. */
  repeated(): readonly (readonly Reading<D, T>[])[];
}

/**
 * Finds readings by what they say, over thousands of declarations. Every state of the cluster takes over the table of the one
 * before; only readings that have changed are entered anew.
 */
export class KeptIndex<D extends Declaration, T, K> {
  private readonly states = new WeakMap<Cluster['lineage'], IndexState<D, T, K>>();

  /** `keysOf`: under what a reading is found. It may rest on the group that the declaration belongs to. */
  constructor(
    private readonly reading: KeptReading<D, T>,
    private readonly keysOf: KeysOf<D, T, K>,
  ) {}

  /** The index of the cluster as it is now. Asking about the next state changes it. */
  of(cluster: Cluster): Index<D, T, K> {
    const { lineage, structure } = cluster;
    const found = this.reading.of(cluster);
    const known = this.states.get(lineage);
    if (known?.groupOf === structure.groupOf) {
      known.follow(found);
      return known;
    }
    // Something has come or gone: then most declarations have another number.
    const state = new IndexState(found, structure.groupOf, this.keysOf);
    this.states.set(lineage, state);
    return state;
  }
}

type KeysOf<D extends Declaration, T, K> = (reading: Reading<D, T>, groupOf: Structure['groupOf']) => readonly K[];

class IndexState<D extends Declaration, T, K> implements Index<D, T, K> {
  readonly byKey: Map<K, readonly Reading<D, T>[]>;
  private readonly repeatedKeys = new Set<K>();

  constructor(
    private found: readonly Reading<D, T>[],
    readonly groupOf: Structure['groupOf'],
    private readonly keysOf: KeysOf<D, T, K>,
  ) {
    const byKey = new Map<K, Reading<D, T>[]>();
    found.forEach((reading) => {
      keysOf(reading, groupOf).forEach((key) => {
        const known = byKey.get(key);
        if (known === undefined) byKey.set(key, [reading]);
        else if (known[known.length - 1] !== reading) {
          known.push(reading);
          this.repeatedKeys.add(key);
        }
      });
    });
    this.byKey = byKey;
  }

  repeated(): readonly (readonly Reading<D, T>[])[] {
    if (this.repeatedKeys.size === 0) return [];
    return [...this.repeatedKeys]
      .map((key) => this.byKey.get(key) ?? [])
      .sort(([one], [other]) => (one?.number ?? 0) - (other?.number ?? 0));
  }

  /** Both lists are in load order, and a declaration has the same number in both. */
  follow(now: readonly Reading<D, T>[]): void {
    const before = this.found;
    if (before === now) return;
    let old = 0;
    let next = 0;
    while (old < before.length || next < now.length) {
      const gone = before[old];
      const came = now[next];
      if (gone !== came) {
        if (gone && (came === undefined || gone.number <= came.number)) this.remove(gone);
        if (came && (gone === undefined || came.number <= gone.number)) this.add(came);
      }
      const goneFirst = came === undefined || (gone !== undefined && gone.number < came.number);
      const cameFirst = gone === undefined || (came !== undefined && came.number < gone.number);
      if (!cameFirst) old++;
      if (!goneFirst) next++;
    }
    this.found = now;
  }

  private add(reading: Reading<D, T>): void {
    for (const key of this.keysOf(reading, this.groupOf)) {
      const known = this.byKey.get(key);
      if (known === undefined) this.byKey.set(key, [reading]);
      else if (!known.includes(reading)) {
        const behind = known.findIndex(({ number }) => number > reading.number);
        const place = behind < 0 ? known.length : behind;
        this.byKey.set(key, [...known.slice(0, place), reading, ...known.slice(place)]);
        this.repeatedKeys.add(key);
      }
    }
  }

  private remove(reading: Reading<D, T>): void {
    for (const key of this.keysOf(reading, this.groupOf)) {
      const left = (this.byKey.get(key) ?? []).filter((one) => one !== reading);
      if (left.length === 0) this.byKey.delete(key);
      else this.byKey.set(key, left);
      if (left.length < 2) this.repeatedKeys.delete(key);
    }
  }
}
