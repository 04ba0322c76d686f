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
  /** The declarations that were looked at, by number and as trees, and what each says. */
  readonly numbers: readonly number[];
  readonly trees: readonly D[];
  readonly values: readonly (T | undefined)[];
  /** Those that say something. */
  readonly found: readonly Reading<D, T>[];
}

/**
 * What is to be known of many declarations of a cluster, each by itself. Every state of the cluster takes over what the one
 * before has read: only declarations that have changed are looked at.
 */
export class KeptReading<D extends Declaration, T> {
  private readonly states = new WeakMap<Cluster['lineage'], KeptState<D, T>>();

  /** `numbersOf`: which declarations to look at, in load order, the same list for the same structure. All are of the kind that `read` takes. */
  constructor(
    private readonly numbersOf: (structure: Structure) => readonly number[],
    private readonly read: (tree: D) => T | undefined,
  ) {}

  /** What the declarations of the cluster say, in load order, without those that say nothing. The same list while none of it changes. */
  of(cluster: Cluster): readonly Reading<D, T>[] {
    const before = this.states.get(cluster.lineage) ?? { numbers: [], trees: [], values: [], found: [] };
    const now = this.next(before, this.numbersOf(cluster.structure), cluster.trees);
    if (now !== before) this.states.set(cluster.lineage, now);
    return now.found;
  }

  private next(before: KeptState<D, T>, numbers: readonly number[], all: readonly Declaration[]): KeptState<D, T> {
    const count = numbers.length;
    const shift = before.trees.length - count;
    const treeAt = (at: number): D => all[numbers[at] as number] as D;
    let front = 0;
    while (front < count && before.trees[front] === treeAt(front)) front++;
    let back = count;
    while (back > front && back + shift > front && before.trees[back - 1 + shift] === treeAt(back - 1)) back--;
    if (front === count && shift === 0 && numbers === before.numbers) return before;
    const trees = before.trees.slice(0, front);
    const values = before.values.slice(0, front);
    for (let at = front; at < back; at++) {
      const tree = treeAt(at);
      trees.push(tree);
      values.push(before.trees[at] === tree ? before.values[at] : this.read(tree));
    }
    for (let at = back + shift; at < before.trees.length; at++) {
      trees.push(before.trees[at] as D);
      values.push(before.values[at]);
    }
    const found: Reading<D, T>[] = [];
    for (let at = 0; at < count; at++) {
      const value = values[at];
      if (value !== undefined) found.push({ number: numbers[at] as number, tree: trees[at] as D, value });
    }
    return { numbers, trees, values, found: found.length === 0 && before.found.length === 0 ? before.found : found };
  }
}

/** What resources of some types say. */
export function readingOfResources<T>(
  types: readonly string[],
  read: (tree: ResourceDeclaration) => T | undefined,
): KeptReading<ResourceDeclaration, T> {
  const [only = ''] = types;
  if (types.length === 1) return new KeptReading(({ resourcesByType }) => resourcesByType.get(only) ?? NONE, read);
  const merged = new WeakMap<Structure, readonly number[]>();
  return new KeptReading((structure) => {
    let numbers = merged.get(structure);
    if (numbers === undefined) {
      numbers = types.flatMap((type) => structure.resourcesByType.get(type) ?? []).sort((one, other) => one - other);
      merged.set(structure, numbers);
    }
    return numbers;
  }, read);
}

/** What the headers of groups say. */
export function readingOfGroups<T>(
  read: (header: ObjectDeclaration) => T | undefined,
): KeptReading<ObjectDeclaration, T> {
  return new KeptReading(headersOf, read);
}

const NONE: readonly number[] = [];

const headers = new WeakMap<Structure, readonly number[]>();

function headersOf(structure: Structure): readonly number[] {
  let numbers = headers.get(structure);
  if (numbers === undefined) headers.set(structure, (numbers = structure.groups.map(({ header }) => header)));
  return numbers;
}
