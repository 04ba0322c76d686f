import type { ClusterRule } from '../../../engine/rule';
import { groupLinks } from '../../../workspace/group-links';
import { knownSystems, shareSystem, startSystemsOf } from '../../group-systems';

type Data = { parent: string; child: string; remote: boolean; system: string };

/** A group that can start nowhere, as the group it requires is never where it would have to be. */
export const unreachableParentGroup: ClusterRule<Data> = {
  id: 'unreachable-parent-group',
  title: 'Group that shares no system with the group it requires',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: ['group', 'group-dependency', 'system'],
  exact: true,
  check({ cluster, names }, report) {
    const systemsOf = knownSystems(names);
    for (const { tree, parent, child, category, location } of groupLinks(cluster)) {
      if (child === undefined || child === parent || category !== 'online' || tree.child === undefined) continue;
      // Most groups share a system: nothing else is to be known of those.
      if (location === 'local' && shareSystem(parent, child)) continue;
      const above = systemsOf(parent);
      const below = systemsOf(child);
      if (above === undefined || below === undefined) continue;
      const [only = ''] = above;
      const started = startSystemsOf(child);
      const isApart = location === 'local' && ![...above].some((system) => below.has(system) || started.has(system));
      const isOnOne = location === 'remote' && above.size === 1 && below.size === 1 && below.has(only);
      if (!isApart && !isOnOne) continue;
      const data = { parent: parent.name?.text ?? '', child: tree.child.text, remote: isOnOne, system: only };
      const lists = [parent, child].flatMap((group) =>
        group.attributes
          .filter(({ name }) => name.text === 'SystemList')
          .map((list) => ({ tree: group, span: list, message: `The systems of "${group.name?.text ?? ''}"` })),
      );
      report({ tree, span: tree.child }, data, { related: lists });
    }
  },
  message: ({ parent, child, remote, system }) =>
    remote
      ? `"${parent}" may start only on a system where "${child}" does not run, but both groups have the single system "${system}". ` +
        `"${parent}" can never start. Add a system to one of the SystemLists, or choose another location.`
      : `"${parent}" may start only on the system where "${child}" runs, but their SystemLists have no system in common. ` +
        `"${parent}" can never start. Let the groups share systems, or choose "global" if "${child}" may run elsewhere.`,
};
