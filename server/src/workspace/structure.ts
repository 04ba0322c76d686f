import type { ObjectKind } from '../syntax/vcs/keywords';
import { type Block, isBlock, type Declaration, type Problem, type ProblemCode, type Word } from '../syntax/vcs/tree';
import { misspeltKeyword } from './misspelt-keyword';

/** The kinds of names that a cluster declares. */
export type NameKind = ObjectKind | 'resource';

/** A group with what belongs to it, as numbers of declarations in load order. */
export interface GroupEntry {
  readonly header: number;
  readonly resources: readonly number[];
  readonly dependencies: readonly number[];
  readonly groupDependencies: readonly number[];
}

/**
 * Who is called what and who belongs to whom, in numbers of declarations in load order. Stays the same object while no
 * header, name or order changes, so whatever rests on names alone can be kept.
 */
export interface Structure {
  readonly count: number;
  readonly groups: readonly GroupEntry[];
  /** For each declaration the index of its group in `groups`, or -1. */
  readonly groupOf: Int32Array;
  readonly byName: Readonly<Record<NameKind, ReadonlyMap<string, readonly number[]>>>;
  /** Names that several declarations of a kind have. */
  readonly repeated: Readonly<Record<NameKind, ReadonlySet<string>>>;
  /** The resources of each type, those outside of groups included. */
  readonly resourcesByType: ReadonlyMap<string, readonly number[]>;
  /** Resources whose type reads like a misspelt keyword. What they declare is most likely no resource. */
  readonly misread: readonly number[];
  /** Resources and dependencies that stand before any group. */
  readonly outside: readonly number[];
  readonly includes: readonly number[];
  /** Kinds of which a declaration could not be read, so that a name nobody declares may still be declared there. */
  readonly doubtful: ReadonlySet<NameKind | 'any'>;
}

const NAME_KINDS: readonly NameKind[] = [
  'cluster',
  'system',
  'group',
  'remotecluster',
  'heartbeat',
  'type',
  'snmp',
  'resource',
];

/** Mistakes after which nobody can be sure what the text declares. */
const DOUBT: ReadonlySet<ProblemCode> = new Set([
  'missing-open-paren',
  'missing-close-paren',
  'missing-name',
  'incomplete-declaration',
  'unknown-declaration',
  'attribute-outside-block',
  'unclosed-comment',
  'unexpected-closing',
]);

/** The kind of names that a declaration may or may not declare, or undefined where it is readable. */
export function doubtOf(tree: Declaration): NameKind | 'any' | undefined {
  if (tree.conflict !== undefined) return 'any';
  const { problems } = tree;
  if (problems.length === 0) return undefined;
  if (problems.some(mayHideDeclarations)) return 'any';
  if (!problems.some(({ code }) => DOUBT.has(code))) return undefined;
  return tree.kind === 'resource' || 'keyword' in tree ? tree.kind : 'any';
}

/** Whether other declarations may have been taken for a part of the one with the mistake. */
function mayHideDeclarations(problem: Problem): boolean {
  return problem.code === 'missing-close-paren' || problem.code === 'unclosed-comment' || isStrayOpening(problem);
}

/** A "(" inside of a block opens the block of another declaration. */
function isStrayOpening({ code, text }: Problem): boolean {
  return code === 'unexpected-text' && text === '(';
}

/** Whether the declaration swallowed another one, perhaps the header of a group. */
function swallowsHeader(tree: Declaration): boolean {
  return tree.problems.length > 0 && tree.problems.some(isStrayOpening);
}

/** Whether one declaration may stand in the other's place without any name, owner or doubt changing. */
export function sameHeader(one: Declaration, other: Declaration): boolean {
  if (one === other) return true;
  if (one.kind !== other.kind || doubtOf(one) !== doubtOf(other)) return false;
  if (swallowsHeader(one) !== swallowsHeader(other)) return false;
  if (one.kind === 'resource' && other.kind === 'resource') {
    return sameWord(one.name, other.name) && sameWord(one.type, other.type) && opens(one) === opens(other);
  }
  if (one.kind === 'include' && other.kind === 'include') return sameWord(one.file, other.file);
  if ('keyword' in one && 'keyword' in other) return sameWord(one.name, other.name) && opens(one) === opens(other);
  return true;
}

/**
 * The structure after a declaration was renamed and nothing else has changed that counts, made from the one before; undefined
 * where more has changed. Whoever types a name changes it with every letter.
 */
export function renamedStructure(
  structure: Structure,
  before: readonly Declaration[],
  after: readonly Declaration[],
): Structure | undefined {
  if (before.length !== after.length) return undefined;
  let renamed: number | undefined;
  for (let number = 0; number < after.length; number++) {
    if (before[number] === after[number]) continue;
    if (renamed !== undefined) return undefined;
    renamed = number;
  }
  const one = before[renamed ?? -1];
  const other = after[renamed ?? -1];
  // A type of its own may turn what looked like a misspelt keyword into a resource, anywhere.
  if (renamed === undefined || one === undefined || other === undefined || one.kind === 'type') return undefined;
  if (!isBlock(one) || !isBlock(other) || one.kind !== other.kind || !sameBut(one, other)) return undefined;
  const oldName = one.name?.text;
  const newName = other.name?.text;
  if (oldName === undefined || newName === undefined) return undefined;
  const { [one.kind]: names } = structure.byName;
  if (!names.get(oldName)?.includes(renamed)) return undefined;
  if (oldName === newName) return { ...structure };
  // The order of names is that of their first declarations, which only stays as it is where no name has two.
  if (names.get(oldName)?.length !== 1 || names.has(newName)) return undefined;
  const table = new Map<string, readonly number[]>();
  for (const [name, numbers] of names) table.set(name === oldName ? newName : name, numbers);
  return { ...structure, byName: { ...structure.byName, [one.kind]: table } };
}

/** Whether nothing but the names of two blocks of one kind differs, as far as it counts for others. */
function sameBut(one: Block, other: Block): boolean {
  if (doubtOf(one) !== doubtOf(other) || swallowsHeader(one) !== swallowsHeader(other)) return false;
  if (one.kind === 'resource') return other.kind === 'resource' && one.type.text === other.type.text;
  return opensGroup(one) === opensGroup(other);
}

/** Whether what follows belongs to the group. */
function opensGroup(tree: Block): boolean {
  return tree.name !== undefined && (tree.open !== undefined || tree.attributes.length > 0);
}

/** The same text at the same tokens: findings that mark the one mark the other. */
function sameWord(one: Word | undefined, other: Word | undefined): boolean {
  return one?.text === other?.text && one?.first === other?.first && one?.last === other?.last;
}

function opens(tree: { readonly open?: number | undefined }): boolean {
  return tree.open !== undefined;
}

/** Whether the name was known already. */
function addName(table: Map<string, number[]>, name: string, index: number): boolean {
  const known = table.get(name);
  if (known) known.push(index);
  else table.set(name, [index]);
  return known !== undefined;
}

/** Builds the tables over all declarations of a cluster, in load order. */
export function buildStructure(trees: readonly Declaration[]): Structure {
  const byName = Object.fromEntries(NAME_KINDS.map((kind) => [kind, new Map<string, number[]>()])) as Record<
    NameKind,
    Map<string, number[]>
  >;
  const repeated = Object.fromEntries(NAME_KINDS.map((kind) => [kind, new Set<string>()])) as Record<
    NameKind,
    Set<string>
  >;
  const resourcesByType = new Map<string, number[]>();
  const groups: { header: number; resources: number[]; dependencies: number[]; groupDependencies: number[] }[] = [];
  const groupOf = new Int32Array(trees.length).fill(-1);
  const misread: number[] = [];
  const outside: number[] = [];
  const includes: number[] = [];
  const doubtful = new Set<NameKind | 'any'>();
  let membership: 'none' | 'group' | 'unknown' = 'none';
  trees.forEach((tree, index) => {
    const doubt = doubtOf(tree);
    if (doubt) doubtful.add(doubt);
    const meant = tree.kind === 'resource' && !byName.type.has(tree.type.text) && misspeltKeyword(tree.type.text);
    if (meant) {
      // What it declares is no resource, and what stands behind it may belong to it.
      doubtful.add(meant).add('resource');
      misread.push(index);
      if (meant === 'group') membership = 'unknown';
      return;
    }
    if (isBlock(tree) && tree.name !== undefined && addName(byName[tree.kind], tree.name.text, index))
      repeated[tree.kind].add(tree.name.text);
    if (tree.kind === 'resource') addName(resourcesByType, tree.type.text, index);
    switch (tree.kind) {
      case 'include':
        includes.push(index);
        break;
      case 'group':
        // A header that cannot be read opens no group, and nobody knows whose the resources behind it are.
        membership = opensGroup(tree) ? 'group' : 'unknown';
        if (membership === 'unknown') break;
        groupOf[index] = groups.length;
        groups.push({ header: index, resources: [], dependencies: [], groupDependencies: [] });
        break;
      case 'resource':
      case 'dependency':
      case 'group-dependency': {
        const group = groups[groups.length - 1];
        if (membership === 'none') outside.push(index);
        if (membership !== 'group' || group === undefined) break;
        groupOf[index] = groups.length - 1;
        if (tree.kind === 'resource') group.resources.push(index);
        else (tree.kind === 'dependency' ? group.dependencies : group.groupDependencies).push(index);
        break;
      }
      default:
    }
    if (swallowsHeader(tree)) membership = 'unknown';
  });
  return {
    count: trees.length,
    groups,
    groupOf,
    byName,
    repeated,
    resourcesByType,
    misread,
    outside,
    includes,
    doubtful,
  };
}
