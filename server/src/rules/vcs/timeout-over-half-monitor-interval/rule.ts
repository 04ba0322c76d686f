import type { DeclarationRule } from '../../../engine/rule';
import { isInteger } from '../../../syntax/vcs/quoting';
import { isBlock } from '../../../syntax/vcs/tree';
import { effectiveInteger, writtenValue } from '../../effective-value';

type Data = { attribute: string; timeout: string; interval: number; assumed: boolean; most: number };

const TIMEOUTS = ['ActionTimeout', 'InfoTimeout'];

/** A timeout of an action or of the info function that cannot take effect, as monitoring is more frequent. */
export const timeoutOverHalfMonitorInterval: DeclarationRule<Data> = {
  id: 'timeout-over-half-monitor-interval',
  title: 'ActionTimeout or InfoTimeout over half of MonitorInterval',
  severity: 'hint',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['resource', 'type'],
  attributes: ({ name }) => TIMEOUTS.includes(name),
  check({ tree, type }, report) {
    if (!isBlock(tree)) return;
    for (const name of TIMEOUTS) {
      const written = writtenValue(tree, name);
      if (written?.attribute?.value === undefined || !isInteger(written.text)) continue;
      const interval = effectiveInteger(tree, type, 'MonitorInterval');
      if (interval === undefined || interval.number <= 0 || Number(written.text) * 2 <= interval.number) continue;
      report(
        { tree, span: written.attribute.value },
        {
          attribute: name,
          timeout: written.text,
          interval: interval.number,
          assumed: interval.from === 'catalog',
          most: Math.floor(interval.number / 2),
        },
      );
    }
  },
  message: ({ attribute, timeout, interval, assumed, most }) =>
    `${attribute} is ${timeout} seconds, but no more than half of MonitorInterval takes effect, and MonitorInterval ` +
    `is ${String(interval)}${assumed ? ' by default' : ''}. The function is cut off after ${String(most)} seconds. ` +
    'Raise MonitorInterval, or write the time that really holds.',
  fix: ({ tree, span, data: { most } }) =>
    most < 1
      ? []
      : [
          {
            title: `Change to ${String(most)}`,
            safe: false,
            edits: [{ tree, span, how: 'replace', text: String(most) }],
          },
        ],
};
