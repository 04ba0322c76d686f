import { highPriorityLinkCount, linkCount } from '../../../catalog/llt/limits';
import type { NodeFileRule } from '../../../engine/node-file-rule';
import { linkLines } from '../link-lines';

type Data = { number: number; isHighOnly: boolean };

const MOST = linkCount.maximum ?? Infinity;
const MOST_HIGH = highPriorityLinkCount.maximum ?? Infinity;

/** More links than LLT has room for. */
export const tooManyLltLinks: NodeFileRule<'llttab', Data> = {
  id: 'too-many-llt-links',
  title: 'More links than LLT has room for',
  severity: 'error',
  certainty: 'product',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree }, report) {
    const links = linkLines(tree);
    const surplus = links[MOST];
    if (surplus !== undefined) {
      report(surplus.directive.keyword, { number: links.length, isHighOnly: false });
      return;
    }
    const high = links.filter(({ isLowPriority }) => !isLowPriority);
    const surplusHigh = high[MOST_HIGH];
    if (surplusHigh === undefined) return;
    report(surplusHigh.directive.keyword, { number: high.length, isHighOnly: true }, { severity: 'hint' });
  },
  message: ({ number, isHighOnly }) =>
    isHighOnly
      ? `The file has ${String(number)} links of high priority, and LLT is believed to take ${String(MOST_HIGH)}, which no page confirms: the others may not come up. Make some of them "link-lowpri", or take them out.`
      : `The file has ${String(number)} links, and LLT takes ${String(MOST)} of both priorities together: it does not accept this one. Take out the links that the cluster can do without.`,
};
