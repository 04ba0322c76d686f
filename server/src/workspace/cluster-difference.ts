import type { Declaration } from '../syntax/vcs/tree';
import type { ReadKind } from './read-kind';
import type { NameKind, Structure } from './structure';

/** What of a cluster its declarations and their order make up. */
export interface DeclaredParts {
  readonly trees: readonly Declaration[];
  readonly structure: Structure;
}

/** What has changed from one state of a cluster to the next. Found by comparing objects, so it holds for any two states. */
export interface ClusterDifference {
  /** The first numbers at which the same trees stand in both. */
  readonly front: number;
  /** From this number of the new state on the same trees stand in both; in the old state they stand `shift` behind. */
  readonly back: number;
  readonly shift: number;
  /** Numbers of declarations of the new state, between `front` and `back`, that the old state does not have there. */
  readonly came: readonly number[];
  /** Declarations of the old state whose place something else has taken, with the new one where names and order are the same. */
  readonly gone: ReadonlyMap<Declaration, Declaration | undefined>;
  /** The kinds of declarations with other contents. */
  readonly kinds: ReadonlySet<ReadKind>;
  /** Names of declarations with other contents, by kind. */
  readonly contents: ReadonlyMap<NameKind, ReadonlySet<string>>;
  /** Names that have come, gone or moved, by kind. */
  readonly names: ReadonlyMap<NameKind, ReadonlySet<string>>;
  /** Declarations that are the same stand in another group, or their group has another number. */
  readonly regrouped: boolean;
}

/** Compares two states of a cluster. */
export function differenceOf(before: DeclaredParts, after: DeclaredParts): ClusterDifference {
  const shift = before.trees.length - after.trees.length;
  const front = sameInFront(before.trees, after.trees);
  const back = sameBehind(before.trees, after.trees, front);
  const inPlace = before.structure === after.structure;
  const came: number[] = [];
  const gone = new Map<Declaration, Declaration | undefined>();
  for (let number = front; number < back; number++) {
    if (!inPlace || before.trees[number] !== after.trees[number]) came.push(number);
  }
  for (let number = front; number < back + shift; number++) {
    const tree = before.trees[number] as Declaration;
    const now = after.trees[number];
    if (!inPlace) gone.set(tree, undefined);
    else if (tree !== now) gone.set(tree, now);
  }
  const kinds = new Set<ReadKind>();
  const contents = new Map<NameKind, Set<string>>();
  for (const tree of [...gone.keys(), ...came.map((number) => after.trees[number] as Declaration)]) {
    kinds.add(tree.kind);
    if (tree.kind === 'resource') kinds.add(`resource:${tree.type.text}`);
    const kind = tree.kind === 'resource' || 'keyword' in tree ? tree.kind : undefined;
    if (kind === undefined || !('name' in tree) || tree.name === undefined) continue;
    const known = contents.get(kind);
    if (known) known.add(tree.name.text);
    else contents.set(kind, new Set([tree.name.text]));
  }
  if (!inPlace && kinds.has('resource')) kinds.add('resource-name');
  if (!inPlace && kinds.has('group')) kinds.add('group-name');
  const names = inPlace ? NO_NAMES : contents;
  return { front, back, shift, came, gone, kinds, contents, names, regrouped: !inPlace && isRegrouped() };

  function isRegrouped(): boolean {
    const { groups, groupOf, outside } = after.structure;
    const old = before.structure;
    // A type of its own may turn what looked like a misspelt keyword into a resource, anywhere.
    if (names.has('type') || old.groups.length !== groups.length || old.outside.length !== outside.length) return true;
    for (let number = 0; number < front; number++) if (groupOf[number] !== old.groupOf[number]) return true;
    for (let number = back; number < groupOf.length; number++) {
      if (groupOf[number] !== old.groupOf[number + shift]) return true;
    }
    return false;
  }
}

const NO_NAMES: ReadonlyMap<NameKind, ReadonlySet<string>> = new Map();

function sameInFront(before: readonly Declaration[], after: readonly Declaration[]): number {
  const shorter = Math.min(before.length, after.length);
  let front = 0;
  while (front < shorter && before[front] === after[front]) front++;
  return front;
}

function sameBehind(before: readonly Declaration[], after: readonly Declaration[], front: number): number {
  const shift = before.length - after.length;
  let back = after.length;
  while (back > front && back + shift > front && before[back - 1 + shift] === after[back - 1]) back--;
  return back;
}
