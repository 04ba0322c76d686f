import type { ClusterRule } from '../../../engine/rule';
import { attributesNamed, itemsOf, type ObjectDeclaration } from '../../../syntax/vcs/tree';
import { switchStates } from '../kvm-guest-keys';
import { DR_READS, drGroups } from '../rhev-disaster-recovery';

type Data = { guest: string; replication: string; given: boolean };

/** A virtual machine on replicated storage without the settings for the site that it fails over to. */
export const missingDrOpts: ClusterRule<Data> = {
  id: 'missing-dr-opts',
  title: 'Virtual machine of RHEV on replicated storage without DROpts',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: DR_READS,
  exact: true,
  check({ cluster }, report) {
    for (const { header, guests, replications } of drGroups(cluster)) {
      const [first] = replications;
      if (first?.header.name === undefined) continue;
      const certain = isGlobal(header) || replications.some((replication) => isGlobal(replication.header));
      for (const guest of guests) {
        const { tree } = guest;
        if (tree.name === undefined) continue;
        if (!switchStates(guest, 'DROpts', 'ConfigureNetwork', undefined).every((state) => state === 'off')) continue;
        const [written] = attributesNamed(tree, 'DROpts');
        report(
          { tree, span: written?.name ?? tree.name },
          { guest: tree.name.text, replication: first.header.name.text, given: written !== undefined },
          { severity: certain ? 'warning' : 'hint' },
        );
      }
    }
  },
  message: ({ guest, replication, given }) =>
    `"${guest}" runs on storage that "${replication}" replicates to another site, but ` +
    `${given ? '"ConfigureNetwork" of its "DROpts" is 0' : 'it has no "DROpts"'}. ` +
    'VCS does not start the virtual machine on a host of another RHEV cluster then, so it does not come up at the other site. ' +
    `${given ? 'Set "ConfigureNetwork" to 1' : 'Set "DROpts" with "ConfigureNetwork" 1'} and the addresses of the virtual machine at this site.`,
};

/** Whether the clusters of several sites know the group. */
function isGlobal(header: ObjectDeclaration): boolean {
  return attributesNamed(header, 'ClusterList').some(({ value }) => itemsOf(value).length > 0);
}
