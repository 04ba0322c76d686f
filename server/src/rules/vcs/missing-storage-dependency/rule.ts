import type { GroupRule, Severity } from '../../../engine/rule';
import type { ResourceDeclaration } from '../../../syntax/vcs/tree';
import { addDependency } from '../../add-dependency';
import { knownDependencies } from '../../group-dependencies';
import {
  bringsVolume,
  isOfContainer,
  mayServe,
  STORAGE_SOURCES,
  STORAGE_USERS,
  type StorageSource,
  storageSource,
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
  check(subject, report) {
    const users = STORAGE_USERS.flatMap((type) => subject.resourcesOfType(type));
    if (users.length === 0) return;
    const sources = STORAGE_SOURCES.flatMap((type) => subject.resourcesOfType(type)).flatMap(
      (tree) => storageSource(tree) ?? [],
    );
    if (sources.length === 0) return;
    const requires = knownDependencies(subject);
    if (requires === undefined) return;
    for (const tree of users) {
      const missing = missingBelow(tree, sources, requires);
      const name = tree.name;
      const needed = missing?.source.tree;
      if (name === undefined || missing === undefined || needed?.name === undefined) continue;
      report(
        { tree, span: name },
        {
          resource: name.text,
          type: tree.type.text,
          needed: needed.name.text,
          neededType: needed.type.text,
          storage: missing.storage,
          past: missing.past,
          reversed: requires(needed.name.text).has(name.text),
        },
        {
          severity: missing.past ? PAST : 'warning',
          related: [{ tree: needed, span: needed.name, message: `"${needed.name.text}" brings "${missing.storage}".` }],
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

interface Missing {
  readonly source: StorageSource;
  readonly storage: string;
  readonly past: boolean;
}

/** The source of the group that the resource should require and does not, directly or over others. */
function missingBelow(
  tree: ResourceDeclaration,
  sources: readonly StorageSource[],
  requires: (name: string) => ReadonlySet<string>,
): Missing | undefined {
  const use = storageUse(tree);
  if (use === undefined || tree.name === undefined) return undefined;
  const below = requires(tree.name.text);
  const isBelow = (source: StorageSource): boolean =>
    source.tree.name !== undefined && below.has(source.tree.name.text);
  const possible = sources.filter((source) => source.tree !== tree && mayServe(source, use));
  const volumes = possible.filter((source) => bringsVolume(source, use));
  const wholes = possible.filter((source) => source.whole && isOfContainer(source, use));
  const [source] = volumes.length > 0 ? volumes : wholes;
  if (source === undefined || volumes.some(isBelow)) return undefined;
  const past = volumes.length > 0 && wholes.some(isBelow);
  if (volumes.length === 0 && wholes.some(isBelow)) return undefined;
  return { source, storage: use.word.text, past };
}
