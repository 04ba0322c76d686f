import type { ClusterRule } from '../../../engine/rule';
import { DR_READS, drGroups } from '../rhev-disaster-recovery';

type Data = { guests: string; groups: readonly string[] };

/** Virtual machines whose storage several groups replicate. */
export const scatteredReplication: ClusterRule<Data> = {
  id: 'scattered-replication',
  title: 'Replicated storage of one group of virtual machines in several groups',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: DR_READS,
  exact: true,
  check({ cluster }, report) {
    for (const { header, replications } of drGroups(cluster)) {
      const names = new Set(replications.map(({ link }) => link.to));
      const last = replications.at(-1)?.link.tree;
      if (names.size < 2 || last?.child === undefined) continue;
      report(
        { tree: last, span: last.child },
        { guests: header.name?.text ?? '', groups: [...names] },
        {
          related: replications.flatMap(({ resources }) =>
            resources.flatMap((tree) =>
              tree.name ? [{ tree, span: tree.name, message: `"${tree.name.text}" replicates storage.` }] : [],
            ),
          ),
        },
      );
    }
  },
  message: ({ guests, groups }) =>
    `The storage of the virtual machines of "${guests}" is replicated by ${String(groups.length)} groups: ${groups.map((name) => `"${name}"`).join(', ')}. ` +
    'They can be online at different sites, but all storage domains of a data center must be replicated in one direction: ' +
    'the storage pool manager needs to write to every one of them. ' +
    'Put all replication resources into one group, or keep storage that goes the other way in a data center of its own.',
};
