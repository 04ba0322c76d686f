import { heartbeatTypes } from '../../../catalog/vcs/heartbeat-types';
import type { DeclarationRule } from '../../../engine/rule';
import { attributesNamed, itemsOf } from '../../../syntax/vcs/tree';
import { clusterListOf, isWholeObject } from '../../global-cluster';
import { quotedNames } from '../../quoted-names';

type Data = { heartbeat: string; clusters: readonly string[] };

/** A heartbeat that pings, without the address to ping. */
export const heartbeatWithoutAddress: DeclarationRule<Data> = {
  id: 'heartbeat-without-address',
  title: 'Heartbeat without the address of a remote cluster',
  severity: 'hint',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['heartbeat'],
  check({ tree }, report) {
    if (tree.kind !== 'heartbeat' || tree.name === undefined || !isWholeObject(tree)) return;
    const { text } = tree.name;
    if (!heartbeatTypes.some(({ name, argumentFormat }) => name === text && argumentFormat === 'host')) return;
    const listed = new Set(clusterListOf(tree));
    const given = attributesNamed(tree, 'Arguments').filter(({ value }) => itemsOf(value).length > 0);
    // Arguments for all clusters, or for one that is not listed: perhaps a slip in one of the names.
    if (given.some(({ system }) => system === undefined || !listed.has(system.text))) return;
    const addressed = new Set(given.map(({ system }) => system?.text));
    const clusters = [...listed].filter((name) => !addressed.has(name));
    if (clusters.length > 0) report({ tree, span: tree.name }, { heartbeat: text, clusters });
  },
  message: ({ heartbeat, clusters }) =>
    `The heartbeat "${heartbeat}" has no Arguments for ${quotedNames(clusters)}, which hold the addresses ` +
    'that it pings. Without an answer VCS takes the remote cluster for lost. ' +
    `Add Arguments @${clusters[0] ?? ''} with an address of that cluster.`,
};
