import type { ClusterRule } from '../../../engine/rule';
import { quotedString } from '../../../syntax/vcs/quoting';
import { DR_READS, drGroups, triggerPathOf } from '../rhev-disaster-recovery';
import { triggerDirectory } from '../trigger-path';

type Data = { guests: string; path: string; replication: string; other: string };

/** Triggers of one disaster recovery setup in two directories. */
export const differingTriggerPaths: ClusterRule<Data> = {
  id: 'differing-trigger-paths',
  title: 'Triggers of one disaster recovery setup in two directories',
  severity: 'hint',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: DR_READS,
  exact: true,
  check({ cluster }, report) {
    for (const { header, replications } of drGroups(cluster)) {
      const own = triggerPathOf(header);
      for (const { header: replication } of replications) {
        const path = triggerPathOf(replication);
        if (own?.value === undefined || path?.value === undefined) continue;
        if (triggerDirectory(own.text) === triggerDirectory(path.text)) continue;
        report(
          { tree: replication, span: path.value },
          {
            guests: header.name?.text ?? '',
            path: own.text,
            replication: replication.name?.text ?? '',
            other: path.text,
          },
          { related: [{ tree: header, span: own.value, message: 'The directory of the preonline trigger.' }] },
        );
      }
    }
  },
  message: ({ guests, path, replication, other }) =>
    `"${replication}" has its triggers in "${other}", "${guests}" in "${path}". The guide keeps the postonline trigger of the ` +
    'replication group and the preonline trigger of the virtual machines in one directory; with two of them one is easily ' +
    'forgotten on a node, and its trigger does not run there. Use one directory for both.',
  fix: ({ tree, span, data: { path } }) => [
    {
      title: `Change to "${path}"`,
      safe: false,
      edits: [{ tree, span, how: 'replace', text: quotedString(path) }],
    },
  ],
};
