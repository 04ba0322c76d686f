import type { GroupRule, GroupSubject, Severity } from '../../../engine/rule';
import type { ResourceDeclaration } from '../../../syntax/vcs/tree';
import { addDependency } from '../../add-dependency';
import { knownDependencies } from '../../group-dependencies';
import {
  bringsVolume,
  isOfContainer,
  mayServe,
  STORAGE_USERS,
  type StorageSource,
  storageSource,
  type StorageUse,
  storageUse,
} from '../../storage-resources';

type Data = {
  resource: string;
  type: string;
  /** What it stands on, with its type, and what that is called outside of the configuration. */
  needed: string;
  neededType: string;
  storage: string;
  /** It requires the disk group or volume group of the volume, but not the resource of the volume itself. */
  past: boolean;
  /** The needed resource requires this one, so the line would close a circle. */
  reversed: boolean;
};

/** A file system or volume that no way of dependencies leads to the storage below it. */
export const missingStorageDependency: GroupRule<Data> = {
  id: 'missing-storage-dependency',
  title: 'Storage without a dependency on what it lies on',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'group',
  types: STORAGE_USERS,
  check(subject, report) {
    const users = subject.resources.map(storageUse).filter((use) => use !== undefined);
    if (users.length === 0) return;
    const sources = subject.resources.map(storageSource).filter((source) => source !== undefined);
    if (sources.length === 0) return;
    // Most need no more than the line right below them, so that the ways over others are looked for last.
    const doubtful = users.flatMap((use) => {
      const candidates = candidatesFor(use, sources);
      return candidates && !isDirect(use, candidates, subject) ? [{ use, candidates }] : [];
    });
    const requires = doubtful.length > 0 ? knownDependencies(subject) : undefined;
    if (requires === undefined) return;
    for (const { use, candidates } of doubtful) {
      const { tree, word } = use;
      const missing = missingBelow(tree, candidates, requires);
      const needed = missing?.source.tree;
      if (tree.name === undefined || missing === undefined || needed?.name === undefined) continue;
      report(
        { tree, span: tree.name },
        {
          resource: tree.name.text,
          type: tree.type.text,
          needed: needed.name.text,
          neededType: needed.type.text,
          storage: word.text,
          past: missing.past,
          reversed: requires(needed.name.text).has(tree.name.text),
        },
        {
          severity: missing.past ? PAST : 'warning',
          related: [{ tree: needed, span: needed.name, message: `"${needed.name.text}" brings "${word.text}".` }],
        },
      );
    }
  },
  message: ({ resource, type, needed, neededType, storage, past, reversed }) => {
    const todo = reversed
      ? `"${needed}" requires "${resource}" instead: turn the dependency round.`
      : `Add "${resource} requires ${needed}".`;
    if (past)
      return (
        `The ${type} "${resource}" lies on "${storage}", but does not require the ${neededType} "${needed}" that brings it; ` +
        `it requires only what holds the volume. VCS may start and stop the two in any order. ${todo}`
      );
    return (
      `The ${type} "${resource}" lies on "${storage}", which the ${neededType} "${needed}" brings online, but no dependency leads there. ` +
      `VCS starts resources that do not depend on each other at the same time, so "${resource}" may be started too early and fault. ${todo}`
    );
  },
  fix: ({ tree, data: { resource, needed, reversed }, cluster }) =>
    reversed ? [] : addDependency(cluster, tree, resource, needed),
};

/** The way around the volume works where the disk group starts all of its volumes. */
const PAST: Severity = 'hint';

interface Candidates {
  /** Sources of the volume itself. */
  readonly volumes: readonly StorageSource[];
  /** Sources of its whole disk group or volume group. */
  readonly wholes: readonly StorageSource[];
}

/** The resources of the group that bring what the use names; undefined where none does. */
function candidatesFor(use: StorageUse, sources: readonly StorageSource[]): Candidates | undefined {
  const volumes: StorageSource[] = [];
  const wholes: StorageSource[] = [];
  for (const source of sources) {
    if (source.tree === use.tree || !mayServe(source, use)) continue;
    if (bringsVolume(source, use)) volumes.push(source);
    if (source.whole && isOfContainer(source, use)) wholes.push(source);
  }
  return volumes.length + wholes.length > 0 ? { volumes, wholes } : undefined;
}

/** Whether a line of the group lets the user require the source that it needs. */
function isDirect({ tree }: StorageUse, { volumes, wholes }: Candidates, { dependencies }: GroupSubject): boolean {
  const wanted = volumes.length > 0 ? volumes : wholes;
  return dependencies.some(
    ({ parent, children, problems }) =>
      problems.length === 0 &&
      parent.text === tree.name?.text &&
      wanted.some((source) => children.some(({ text }) => text === source.tree.name?.text)),
  );
}

/** The source that the resource should require and does not, directly or over others. */
function missingBelow(
  tree: ResourceDeclaration,
  { volumes, wholes }: Candidates,
  requires: (name: string) => ReadonlySet<string>,
): { readonly source: StorageSource; readonly past: boolean } | undefined {
  const below = requires(tree.name?.text ?? '');
  const isBelow = (source: StorageSource): boolean =>
    source.tree.name !== undefined && below.has(source.tree.name.text);
  const [source] = volumes.length > 0 ? volumes : wholes;
  const past = wholes.some(isBelow);
  if (source === undefined || volumes.some(isBelow) || (past && volumes.length === 0)) return undefined;
  return { source, past };
}
