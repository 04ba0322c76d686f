import type { ClusterRule } from '../../../engine/rule';
import { quotedString } from '../../../syntax/vcs/quoting';
import { attributesNamed, itemsOf, type ObjectDeclaration } from '../../../syntax/vcs/tree';
import { addAttribute } from '../../add-attribute';
import { DR_READS, drGroups, writes } from '../rhev-disaster-recovery';

type Data = { group: string; guests: string; clusters: readonly string[] };

/** A replication group of a disaster recovery setup that only this cluster knows. */
export const localReplicationGroup: ClusterRule<Data> = {
  id: 'local-replication-group',
  title: 'Replication group for disaster recovery that is not global',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: [...DR_READS, 'cluster', 'remotecluster'],
  exact: true,
  check({ cluster, names }, report) {
    const judged = new Set<ObjectDeclaration>();
    const remote = [...names.all('remotecluster')];
    const own = [...names.all('cluster')];
    for (const { header, configuresNetwork, replications } of drGroups(cluster)) {
      if (remote.length === 0 && !configuresNetwork && !writes(header, 'ClusterList')) continue;
      for (const { header: replication } of replications) {
        if (judged.has(replication) || replication.name === undefined || isGlobal(replication)) continue;
        judged.add(replication);
        report(
          { tree: replication, span: replication.name },
          {
            group: replication.name.text,
            guests: header.name?.text ?? '',
            clusters: own.length === 1 && remote.length === 1 ? [...own, ...remote] : [],
          },
          { severity: remote.length > 0 ? 'warning' : 'hint' },
        );
      }
    }
  },
  message: ({ group, guests, clusters }) =>
    `The group "${group}" replicates the storage of the virtual machines of "${guests}", but has no ClusterList, so only this cluster knows it. ` +
    'After a disaster nothing turns the replication around at the other site, and the virtual machines have no storage there. ' +
    `Make the group global: ${clusterList(clusters.length > 0 ? clusters : ['site1', 'site2'])}${clusters.length > 0 ? '.' : ', with the names of the clusters.'}`,
  fix: ({ tree, data: { clusters }, cluster }) => {
    if (tree.kind !== 'group' || clusters.length === 0 || attributesNamed(tree, 'ClusterList').length > 0) return [];
    const edits = addAttribute(cluster, tree, clusterList(clusters));
    return edits.length === 0 ? [] : [{ title: 'Add ClusterList', safe: false, edits }];
  },
};

function clusterList(clusters: readonly string[]): string {
  return `ClusterList = { ${clusters.map((name, priority) => `${nameOf(name)} = ${String(priority)}`).join(', ')} }`;
}

function nameOf(name: string): string {
  return /^[A-Za-z][\w-]*$/.test(name) ? name : quotedString(name);
}

function isGlobal(header: ObjectDeclaration): boolean {
  if (header.problems.length > 0 || header.conflict !== undefined) return true;
  const lists = attributesNamed(header, 'ClusterList');
  return lists.length === 0 ? writes(header, 'ClusterList') : lists.some(({ value }) => itemsOf(value).length > 0);
}
