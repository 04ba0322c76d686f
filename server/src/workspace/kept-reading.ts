import type { Declaration, ObjectDeclaration, ResourceDeclaration } from '../syntax/vcs/tree';
import type { Cluster } from './cluster';
import type { Structure } from './structure';

/** What was read of a declaration. */
export interface Reading<D extends Declaration, T> {
  readonly number: number;
  readonly tree: D;
  readonly value: T;
}

interface KeptState<D extends Declaration, T> {
  /** The declarations that were looked at, by number and as trees. */
  readonly numbers: readonly number[];
  readonly trees: D[];
  /** What each says, if anything. */
  readonly readings: (Reading<D, T> | undefined)[];
  /** Those that say something. */
  found: readonly Reading<D, T>[];
}

/**
 * What is to be known of many declarations of a cluster, each by itself. Every state of the cluster takes over what the one
 * before has read: only declarations that have changed are looked at.
 */
export class KeptReading<D extends Declaration, T> {
  private readonly states = new WeakMap<Cluster['lineage'], KeptState<D, T>>();

  /**
   * `numbersOf`: which declarations to look at, in load order, the same list as long as they stay where they are. All are of
   * the kind that `read` takes.
   */
  constructor(
    private readonly numbersOf: (structure: Structure) => readonly number[],
    private readonly read: (tree: D) => T | undefined,
  ) {}

  /**
   * What the declarations of the cluster say, in load order, without those that say nothing. The same list as long as
   * neither the structure nor any of it changes.
   */
  of(cluster: Cluster): readonly Reading<D, T>[] {
    const before = this.states.get(cluster.lineage);
    const numbers = this.numbersOf(cluster.structure);
    if (before?.numbers === numbers) {
      // Should `read` fail halfway, everything is read anew the next time.
      this.states.delete(cluster.lineage);
      this.follow(before, cluster.trees);
      this.states.set(cluster.lineage, before);
      return before.found;
    }
    const now = this.matched(before, numbers, cluster.trees);
    this.states.set(cluster.lineage, now);
    return now.found;
  }

  /** The same declarations stand at the same places, some of them with other contents. Only `found` is known to others and made anew. */
  private follow(state: KeptState<D, T>, all: readonly Declaration[]): void {
    const { numbers, trees, readings } = state;
    const count = numbers.length;
    /** `found` with other readings at the same places; it is in load order, so each is behind the one before. */
    let swapped: Reading<D, T>[] | undefined;
    let place = 0;
    let isOtherLength = false;
    for (let at = 0; at < count; at++) {
      const number = numbers[at] as number;
      const tree = all[number] as D;
      if (trees[at] === tree) continue;
      const before = readings[at];
      const reading = this.readingOf(number, tree);
      trees[at] = tree;
      readings[at] = reading;
      if (before !== undefined && reading !== undefined) {
        swapped ??= state.found.slice();
        place = swapped.indexOf(before, place);
        swapped[place] = reading;
      } else isOtherLength ||= before !== reading;
    }
    if (isOtherLength) state.found = present(readings);
    else if (swapped !== undefined) state.found = swapped;
  }

  /** Something has come or gone: what stands before and behind it is the same, mostly at another number. */
  private matched(
    before: KeptState<D, T> | undefined,
    numbers: readonly number[],
    all: readonly Declaration[],
  ): KeptState<D, T> {
    const count = numbers.length;
    const old = before?.trees ?? [];
    const trees = numbers.map((number) => all[number] as D);
    const shift = old.length - count;
    let front = 0;
    while (front < count && old[front] === trees[front]) front++;
    let back = count;
    while (back > front && back + shift > front && old[back - 1 + shift] === trees[back - 1]) back--;
    const readings = trees.map((tree, at) => {
      const number = numbers[at] as number;
      if (before === undefined || (at >= front && at < back)) return this.readingOf(number, tree);
      const known = before.readings[at < front ? at : at + shift];
      return known === undefined || known.number === number ? known : { number, tree, value: known.value };
    });
    return { numbers, trees, readings, found: present(readings) };
  }

  private readingOf(number: number, tree: D): Reading<D, T> | undefined {
    const value = this.read(tree);
    return value === undefined ? undefined : { number, tree, value };
  }
}

function present<R>(readings: readonly (R | undefined)[]): readonly R[] {
  return readings.filter((reading) => reading !== undefined);
}

/** What resources of some types say. */
export function readingOfResources<T>(
  types: readonly string[],
  read: (tree: ResourceDeclaration) => T | undefined,
): KeptReading<ResourceDeclaration, T> {
  const [only = ''] = types;
  if (types.length === 1) return new KeptReading(({ resourcesByType }) => resourcesByType.get(only) ?? NONE, read);
  const numbersIn = onceFor((byType: Structure['resourcesByType']) =>
    types.flatMap((type) => byType.get(type) ?? []).sort((one, other) => one - other),
  );
  return new KeptReading(({ resourcesByType }) => numbersIn(resourcesByType), read);
}

/** What the headers of groups say. */
export function readingOfGroups<T>(
  read: (header: ObjectDeclaration) => T | undefined,
): KeptReading<ObjectDeclaration, T> {
  return new KeptReading(({ groups }) => headersOf(groups), read);
}

/** The same answer for the same subject, worked out when it is first asked for: for what follows from a list of readings, or from a structure, alone. */
export function onceFor<S extends object, R>(work: (subject: S) => R): (subject: S) => R {
  const known = new WeakMap<S, { readonly answer: R }>();
  return (subject) => {
    let kept = known.get(subject);
    if (kept === undefined) known.set(subject, (kept = { answer: work(subject) }));
    return kept.answer;
  };
}

/** As `onceFor`, for what follows from two subjects; of each first one the answer with the second one asked for last is kept. */
export function onceForBoth<S extends object, T, R>(work: (one: S, other: T) => R): (one: S, other: T) => R {
  const known = new WeakMap<S, { readonly other: T; readonly answer: R }>();
  return (one, other) => {
    let kept = known.get(one);
    if (kept?.other !== other) known.set(one, (kept = { other, answer: work(one, other) }));
    return kept.answer;
  };
}

const NONE: readonly number[] = [];

const headersOf = onceFor((groups: Structure['groups']) => groups.map(({ header }) => header));
