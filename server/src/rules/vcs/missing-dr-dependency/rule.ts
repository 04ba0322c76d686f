import type { ClusterRule } from '../../../engine/rule';
import { groupLinks } from '../../../workspace/group-links';
import { requiredGroups } from '../../../workspace/required-groups';
import { addGroupDependency } from '../../add-dependency';
import { DR_READS, drGroups, enablesTrigger, replicatesArray, replicationGroup } from '../rhev-disaster-recovery';

type Data = { guests: string; groups: readonly string[] };

/** Virtual machines for disaster recovery that do not wait for their replicated storage. */
export const missingDrDependency: ClusterRule<Data> = {
  id: 'missing-dr-dependency',
  title: 'Disaster recovery group of RHEV that requires no replication group',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: DR_READS,
  exact: true,
  check({ cluster }, report) {
    const { structure } = cluster;
    const open = drGroups(cluster).filter(({ replications }) => replications.length === 0);
    const candidates = open.length === 0 ? [] : replicatingGroups();
    if (candidates.length === 0) return;
    const groupsBelow = requiredGroups(cluster);
    // A replication group that something else than virtual machines requires is most likely none of theirs.
    const drHeaders = new Set(drGroups(cluster).map(({ header }) => header));
    const taken = new Set(groupLinks(cluster).flatMap(({ parent, to }) => (drHeaders.has(parent) ? [] : [to])));
    for (const { header, number: group } of open) {
      if (header.name === undefined) continue;
      const { groups, complete } = groupsBelow(group);
      if (!complete || candidates.some(({ number }) => number === group || groups.has(number))) continue;
      const fitting = candidates.filter(({ name }) => !taken.has(name));
      if (fitting.length === 0) continue;
      const certain = fitting.some(({ probes }) => probes);
      report(
        { tree: header, span: header.name },
        { guests: header.name.text, groups: fitting.map(({ name }) => name) },
        { severity: certain ? 'warning' : 'hint' },
      );
    }

    function replicatingGroups(): { number: number; name: string; probes: boolean }[] {
      const numbers = new Set<number>();
      for (const [type, members] of structure.resourcesByType) {
        if (replicatesArray(type)) for (const member of members) numbers.add(structure.groupOf[member] ?? -1);
      }
      return [...numbers].flatMap((number) => {
        const header = replicationGroup(cluster, number)?.header;
        return header?.name ? [{ number, name: header.name.text, probes: enablesTrigger(header, 'POSTONLINE') }] : [];
      });
    }
  },
  message: ({ guests, groups }) =>
    `The virtual machines of "${guests}" are set up to move between sites, but the group requires no group that replicates storage, such as ` +
    `${groups.map((name) => `"${name}"`).join(' or ')}. ` +
    'It may be brought online at a site where the storage cannot be written yet, and the virtual machines do not start. ' +
    `Add "requires group ${groups[0] ?? ''} online global firm" if their disks are replicated there.`,
  fix: ({ tree, data: { groups }, cluster }) => {
    const [only, second] = groups;
    return only === undefined || second !== undefined
      ? []
      : addGroupDependency(cluster, tree, only, 'online global firm');
  },
};
