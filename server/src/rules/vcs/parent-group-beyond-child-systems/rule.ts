import type { ClusterRule } from '../../../engine/rule';
import { groupLinks } from '../../../workspace/group-links';
import { hasAllSystemsOf, knownSystems, startSystemsOf } from '../../group-systems';
import { quotedNames } from '../../quoted-names';

type Data = { parent: string; child: string; systems: readonly string[] };

/** A group with systems on which the group that it requires there may not run. */
export const parentGroupBeyondChildSystems: ClusterRule<Data> = {
  id: 'parent-group-beyond-child-systems',
  title: 'Group with systems that the group it requires locally does not have',
  severity: 'hint',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: ['group', 'group-dependency', 'system'],
  exact: true,
  check({ cluster, names }, report) {
    const systemsOf = knownSystems(names);
    for (const { tree, parent, child, category, location } of groupLinks(cluster)) {
      if (child === undefined || child === parent || category !== 'online' || location !== 'local') continue;
      if (hasAllSystemsOf(child, parent)) continue;
      const above = systemsOf(parent);
      const below = systemsOf(child);
      if (above === undefined || below === undefined || tree.child === undefined) continue;
      const systems = [...above].filter((system) => !below.has(system));
      if (systems.some((system) => startSystemsOf(child).has(system))) continue;
      // Without any common system the group can start nowhere: unreachable-parent-group says so.
      if (systems.length === 0 || systems.length === above.size) continue;
      const [list] = child.attributes.filter(({ name }) => name.text === 'SystemList');
      const related = list ? [{ tree: child, span: list, message: `The systems of "${tree.child.text}"` }] : [];
      const data = { parent: parent.name?.text ?? '', child: tree.child.text, systems };
      report({ tree, span: tree.child }, data, { related });
    }
  },
  message: ({ parent, child, systems }) =>
    `"${parent}" starts only where "${child}" runs, but ${quotedNames(systems)} ` +
    `${systems.length === 1 ? 'is' : 'are'} not in the SystemList of "${child}". "${parent}" can never start there, ` +
    'although its SystemList promises it. Give both groups the same systems.',
};
