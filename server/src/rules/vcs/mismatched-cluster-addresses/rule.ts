import type { ClusterRule } from '../../../engine/rule';
import type { ObjectDeclaration, Word } from '../../../syntax/vcs/tree';
import { clusterHeader } from '../../cluster-header';
import { writtenValue } from '../../effective-value';
import { objectsOf } from '../../global-cluster';
import { addressFamily } from '../../ip-address';

type Data = { cluster: string; other: string; address: string; family: string; otherFamily: string };

/** The address of a cluster, as it is written. */
interface Address {
  readonly tree: ObjectDeclaration;
  readonly name: string;
  readonly span: Word;
  readonly family: 'IPv4' | 'IPv6';
}

/** Two clusters of one global cluster with the same address, or with addresses of IPv4 and IPv6. */
export const mismatchedClusterAddresses: ClusterRule<Data> = {
  id: 'mismatched-cluster-addresses',
  title: 'Addresses of clusters that are equal, or of two protocols',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: ['cluster', 'remotecluster'],
  exact: true,
  check({ cluster }, report) {
    const remote = objectsOf(cluster, 'remotecluster');
    const own = remote.length > 0 ? clusterHeader(cluster) : undefined;
    const addresses = (own ? [own, ...remote] : remote).flatMap(addressOf);
    const byText = new Map<string, Address>();
    const byFamily = new Map<string, Address>();
    for (const one of addresses) {
      const same = byText.get(one.span.text);
      if (same === undefined) byText.set(one.span.text, one);
      // The first of another protocol speaks for all of them.
      const foreign = byFamily.has(one.family) ? undefined : byFamily.get(one.family === 'IPv4' ? 'IPv6' : 'IPv4');
      byFamily.set(one.family, byFamily.get(one.family) ?? one);
      // One cluster that is declared twice is told of by duplicate-name.
      const other = same !== undefined && same.name !== one.name ? same : foreign;
      if (other === undefined) continue;
      const data = {
        cluster: one.name,
        other: other.name,
        address: one.span.text,
        family: one.family,
        otherFamily: other.family,
      };
      const message = `The address of "${other.name}"`;
      report({ tree: one.tree, span: one.span }, data, { related: [{ tree: other.tree, span: other.span, message }] });
    }
  },
  message: ({ cluster, other, address, family, otherFamily }) =>
    family === otherFamily
      ? `"${cluster}" and "${other}" both have the ClusterAddress "${address}". Each cluster has an address of its own, by which ` +
        'the others reach it: with this one a cluster would talk to the wrong one, or to itself. Correct one of them.'
      : `ClusterAddress of "${cluster}" is an ${family} address, that of "${other}" an ${otherFamily} one. VCS does not support ` +
        'a global cluster over two protocols. Use addresses of one kind for all clusters.',
};

function addressOf(tree: ObjectDeclaration): Address[] {
  const written = writtenValue(tree, 'ClusterAddress');
  const value = written?.attribute?.value;
  const family = written && addressFamily(written.text);
  if (tree.name === undefined || value?.kind !== 'scalar' || family === undefined) return [];
  return [{ tree, name: tree.name.text, span: value, family }];
}
