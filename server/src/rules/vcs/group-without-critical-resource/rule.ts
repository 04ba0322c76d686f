import type { GroupRule } from '../../../engine/rule';
import { parallelOf } from '../../../workspace/group-links';
import { writtenValue } from '../../effective-value';

type Data = { group: string };

/** A failover group that no fault of a resource moves. */
export const groupWithoutCriticalResource: GroupRule<Data> = {
  id: 'group-without-critical-resource',
  title: 'Failover group without critical resource',
  severity: 'hint',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'group',
  check({ header, resources, names }, report) {
    // In an excerpt the resources that count may be left out.
    if (header.name === undefined || resources.length === 0 || names.excerpt || !names.certain('resource')) return;
    if (!resources.every((tree) => writtenValue(tree, 'Critical')?.text === '0')) return;
    if (parallelOf(header) !== '0' || header.problems.length > 0) return;
    // Where the group is not to fail over at all, it matters to nobody.
    if (['AutoFailOver', 'FaultPropagation'].some((name) => writtenValue(header, name)?.text === '0')) return;
    report({ tree: header, span: header.name }, { group: header.name.text });
  },
  message: ({ group }) =>
    `No resource of the failover group "${group}" is critical. Whatever faults, the group stays where it is, partly ` +
    'offline, and fails over only with its system. Leave Critical out of the resources that the group cannot do without.',
};
