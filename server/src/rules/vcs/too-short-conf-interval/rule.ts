import type { DeclarationRule } from '../../../engine/rule';
import { isInteger } from '../../../syntax/vcs/quoting';
import { isBlock } from '../../../syntax/vcs/tree';
import { effectiveInteger, writtenValue } from '../../effective-value';

type Data = { written: string; least: number; interval: number; timeout: number; tolerance: number };

/** A ConfInterval below what the agent framework accepts. */
export const tooShortConfInterval: DeclarationRule<Data> = {
  id: 'too-short-conf-interval',
  title: 'ConfInterval below its lower bound',
  severity: 'hint',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['resource', 'type'],
  attributes: ({ name }) => name === 'ConfInterval',
  check({ tree, type }, report) {
    if (!isBlock(tree)) return;
    const written = writtenValue(tree, 'ConfInterval');
    if (written?.attribute?.value === undefined || !isInteger(written.text)) return;
    const interval = effectiveInteger(tree, type, 'MonitorInterval')?.number;
    const timeout = effectiveInteger(tree, type, 'MonitorTimeout')?.number;
    const tolerance = effectiveInteger(tree, type, 'ToleranceLimit')?.number;
    if (interval === undefined || timeout === undefined || tolerance === undefined) return;
    if (interval <= 0 || timeout < 0 || tolerance < 0) return;
    const least = (interval + timeout) * tolerance + interval + 10;
    if (Number(written.text) >= least) return;
    report({ tree, span: written.attribute.value }, { written: written.text, least, interval, timeout, tolerance });
  },
  message: ({ written, least, interval, timeout, tolerance }) =>
    `ConfInterval is ${written} seconds, but the agent takes at least ${String(least)} and ignores less: ` +
    '(MonitorInterval + MonitorTimeout) * ToleranceLimit + MonitorInterval + 10, ' +
    `here with ${String(interval)}, ${String(timeout)} and ${String(tolerance)}. ` +
    'Old faults and restarts are forgotten later than the file says. Write at least that value.',
  fix: ({ tree, span, data: { least } }) => [
    {
      title: `Change to ${String(least)}`,
      safe: false,
      edits: [{ tree, span, how: 'replace', text: String(least) }],
    },
  ],
};
