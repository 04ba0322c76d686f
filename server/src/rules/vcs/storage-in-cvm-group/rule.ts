import type { GroupRule } from '../../../engine/rule';

type Data = { group: string; resources: readonly string[] };

/** Disk groups and file systems of applications in the group that runs the cluster volume manager. */
export const storageInCvmGroup: GroupRule<Data> = {
  id: 'storage-in-cvm-group',
  title: 'Disk groups and mounts in the group of the cluster volume manager',
  severity: 'hint',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'group',
  types: ['CVMCluster'],
  check({ header, resources, resourcesOfType, names }, report) {
    // While one of them has no name yet, another one would bear the finding for a moment.
    if (resourcesOfType('CVMCluster').length === 0 || !names.certain('resource')) return;
    const [first, ...others] = resources.flatMap((tree) =>
      tree.name && (tree.type.text === 'CVMVolDg' || tree.type.text === 'CFSMount') ? [{ tree, span: tree.name }] : [],
    );
    if (first === undefined) return;
    report(
      first,
      { group: header.name?.text ?? '', resources: [first, ...others].map(({ span }) => span.text) },
      { related: others.map(({ tree, span }) => ({ tree, span, message: `So does "${span.text}".` })) },
    );
  },
  message: ({ group, resources }) =>
    `${resources.map((name) => `"${name}"`).join(', ')} ${resources.length === 1 ? 'stands' : 'stand'} in the group "${group}" with CVMCluster. ` +
    'A fault of one disk group or mount then takes the cluster volume manager down with it, for all applications. ' +
    `The guide puts CVMVolDg and CFSMount into a group of their own: move them there, with "requires group ${group} online local firm".`,
};
