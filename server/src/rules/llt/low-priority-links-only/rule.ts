import type { NodeFileRule } from '../../../engine/node-file-rule';
import { linkLines, mayHoldMoreLinks } from '../link-lines';

type Data = { number: number };

/** An llttab whose links are all of low priority. */
export const lowPriorityLinksOnly: NodeFileRule<'llttab', Data> = {
  id: 'low-priority-links-only',
  title: 'Cluster whose links are all of low priority',
  severity: 'hint',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree }, report) {
    const links = linkLines(tree);
    const [first] = links;
    // Of a single link there is more to say.
    if (first === undefined || links.length < 2 || mayHoldMoreLinks(tree)) return;
    if (links.every(({ isLowPriority }) => isLowPriority)) report(first.directive.keyword, { number: links.length });
  },
  message: ({ number }) =>
    `All ${String(number)} links are of low priority: heartbeats go at half the rate over them, and the traffic of the cluster goes over networks that others use as well. ` +
    'Make the links over the private networks "link", and keep "link-lowpri" for the public one.',
};
