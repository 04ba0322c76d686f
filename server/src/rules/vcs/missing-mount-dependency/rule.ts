import type { GroupRule } from '../../../engine/rule';
import { addDependency } from '../../add-dependency';
import { knownDependencies } from '../../group-dependencies';
import { directoriesAbove, MOUNT_TYPES, mountPointOf } from '../../mount-points';

type Data = { inner: string; innerPath: string; outer: string; outerPath: string; reversed: boolean };

/** A mount below the mount point of another one, on which it does not depend. */
export const missingMountDependency: GroupRule<Data> = {
  id: 'missing-mount-dependency',
  title: 'Mount below another one without a dependency',
  severity: 'hint',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'group',
  types: MOUNT_TYPES,
  check(subject, report) {
    const trees = MOUNT_TYPES.flatMap((type) => subject.resourcesOfType(type));
    if (trees.length < 2) return;
    const mounts = trees.flatMap((tree) => mountPointOf(tree) ?? []);
    const byPath = new Map(mounts.map((mount) => [mount.path, mount]));
    const nested = mounts.flatMap((inner) => {
      const above = directoriesAbove(inner.path).find((path) => byPath.has(path));
      const outer = above === undefined ? undefined : byPath.get(above);
      return outer ? [{ inner, outer }] : [];
    });
    const requires = nested.length > 0 ? knownDependencies(subject) : undefined;
    if (requires === undefined) return;
    for (const { inner, outer } of nested) {
      const name = inner.tree.name?.text ?? '';
      const outerName = outer.tree.name?.text ?? '';
      if (requires(name).has(outerName)) continue;
      report(
        { tree: inner.tree, span: inner.word },
        {
          inner: name,
          innerPath: inner.path,
          outer: outerName,
          outerPath: outer.path,
          reversed: requires(outerName).has(name),
        },
        { related: [{ tree: outer.tree, span: outer.word, message: `"${outerName}" mounts here.` }] },
      );
    }
  },
  message: ({ inner, innerPath, outer, outerPath, reversed }) =>
    `"${innerPath}" lies below "${outerPath}", where "${outer}" mounts, but "${inner}" does not require "${outer}". ` +
    `VCS may mount "${outerPath}" later, over "${innerPath}", and cannot unmount it while "${innerPath}" is mounted. ` +
    (reversed
      ? `"${outer}" requires "${inner}" instead: turn the dependency round.`
      : `Add "${inner} requires ${outer}".`),
  fix: ({ tree, data: { inner, outer, reversed }, cluster }) =>
    reversed ? [] : addDependency(cluster, tree, inner, outer),
};
