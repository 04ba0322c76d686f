import type { GroupRule } from '../../../engine/rule';
import { addDependency } from '../../add-dependency';
import { knownDependencies } from '../../group-dependencies';

type Data = { group: string; resource: string; type: string; needed: string; neededType: string };

/** Each resource of the cluster volume manager's group with the type that it requires there. */
const BELOW: readonly (readonly [type: string, needed: string])[] = [
  ['CVMCluster', 'CVMVxconfigd'],
  ['CFSfsckd', 'CVMCluster'],
];

/** A CVMCluster resource without the CVMVxconfigd that it stands on, or one that nothing leads to. */
export const missingCvmVxconfigd: GroupRule<Data> = {
  id: 'missing-cvm-vxconfigd',
  title: 'Cluster volume manager without its configuration daemon',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'group',
  types: BELOW.map(([type]) => type),
  check(subject, report) {
    const { header, resourcesOfType, names } = subject;
    const group = header.name?.text ?? '';
    const [cluster] = resourcesOfType('CVMCluster');
    if (cluster?.name && resourcesOfType('CVMVxconfigd').length === 0) {
      // Types files that know no CVMVxconfigd are of a release before it.
      if (names.type('CVMCluster')?.authority === 'user' && names.type('CVMVxconfigd')?.authority !== 'user') return;
      // An excerpt may show a part of the group only, and an unreadable declaration may be the one that is missed.
      if (names.excerpt || !names.certain('resource')) return;
      report(
        { tree: cluster, span: cluster.name },
        { group, resource: cluster.name.text, type: 'CVMCluster', needed: '', neededType: 'CVMVxconfigd' },
      );
    }
    for (const [type, neededType] of BELOW) {
      const [below, another] = resourcesOfType(neededType);
      const users = resourcesOfType(type);
      if (users.length === 0 || below?.name === undefined || another !== undefined) continue;
      const requires = knownDependencies(subject);
      for (const tree of requires ? users : []) {
        if (tree.name === undefined || requires?.(tree.name.text).has(below.name.text)) continue;
        // The other way round it would close a circle; that is for a person to sort out.
        if (requires?.(below.name.text).has(tree.name.text)) continue;
        report(
          { tree, span: tree.name },
          { group, resource: tree.name.text, type, needed: below.name.text, neededType },
          {
            severity: 'hint',
            related: [{ tree: below, span: below.name, message: `The ${neededType} of the group.` }],
          },
        );
      }
    }
  },
  message: ({ group, resource, type, needed, neededType }) =>
    needed === ''
      ? `The group "${group}" has the CVMCluster resource "${resource}" but no CVMVxconfigd. ` +
        'Then nothing keeps vxconfigd running, without which the cluster volume manager cannot import a disk group. ' +
        'Add a CVMVxconfigd resource, and let CVMCluster require it.'
      : `The ${type} "${resource}" does not require the ${neededType} "${needed}", on which it stands. ` +
        `VCS may start and stop the two in any order. Add "${resource} requires ${needed}".`,
  fix: ({ tree, data: { resource, needed }, cluster }) =>
    needed === '' ? [] : addDependency(cluster, tree, resource, needed),
};
