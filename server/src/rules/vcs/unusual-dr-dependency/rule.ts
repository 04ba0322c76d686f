import type { ClusterRule } from '../../../engine/rule';
import type { Span } from '../../../syntax/vcs/tree';
import { parallelOf } from '../../../workspace/group-links';
import { DR_READS, drGroups } from '../rhev-disaster-recovery';

type Data = { guests: string; replication: string; location: string; rigidity: string };

/** A link from virtual machines to their replication group that is not the one the guide asks for. */
export const unusualDrDependency: ClusterRule<Data> = {
  id: 'unusual-dr-dependency',
  title: 'Link to a replication group other than "online global firm"',
  severity: 'hint',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: DR_READS,
  exact: true,
  check({ cluster }, report) {
    for (const { header, replications } of drGroups(cluster)) {
      for (const { header: replication, link } of replications) {
        const { location, rigidity, tree } = link;
        if (location === undefined || rigidity === undefined || tree.location === undefined) continue;
        // Links that the product refuses are invalid-group-dependency's; among failover groups these are none.
        if (parallelOf(header) !== '0' || parallelOf(replication) !== '0') continue;
        if (!LEGAL.has(`${location} ${rigidity}`)) continue;
        const span: Span = { first: tree.location.first, last: (tree.rigidity ?? tree.location).last };
        report({ tree, span }, { guests: link.from, replication: link.to, location, rigidity });
      }
    }
  },
  message: ({ guests, replication, location, rigidity }) =>
    location === 'global'
      ? `The guide asks for "online global firm" from virtual machines to their replication group, while the configuration that it prints has soft. ` +
        `With firm, "${guests}" goes offline when "${replication}" faults; with soft the virtual machines stay up, perhaps without their storage. ` +
        'Write firm unless they are meant to stay up.'
      : `The guide asks for "online global firm" from virtual machines to their replication group, not "online ${location} ${rigidity}". ` +
        `${
          location === 'local'
            ? `"${guests}" could start only on the one system where "${replication}" is online`
            : `Where "${guests}" may start depends on where "${replication}" is online`
        }, although the replicated storage is there for all hosts of the site. Write "online global firm".`,
  fix: ({ tree, span }) => [
    { title: 'Change to "global firm"', safe: false, edits: [{ tree, span, how: 'replace', text: 'global firm' }] },
  ],
};

const LEGAL: ReadonlySet<string> = new Set([
  'global soft',
  'local soft',
  'local firm',
  'local hard',
  'remote soft',
  'remote firm',
  'site soft',
  'site firm',
]);
