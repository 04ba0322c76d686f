import { secondsOfTimer, TIMER_UNITS_PER_SECOND, timerNamed } from '../../../catalog/llt/timers';
import type { NodeFileRule } from '../../../engine/node-file-rule';
import { changeTo } from '../../line-edits';
import { numberSettings, type NumberSetting } from '../settings';

type Data = { name: string; number: string; seconds: string; meant: string };

/** A timer with a value that only makes sense in seconds. */
export const timerInSeconds: NodeFileRule<'llttab', Data> = {
  id: 'timer-in-seconds',
  title: 'Timer that was probably meant in seconds',
  severity: 'warning',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree }, report) {
    for (const setting of numberSettings(tree, 'SetTimer')) {
      const meant = meantAsSeconds(setting);
      if (meant === undefined) continue;
      const { name, value, number } = setting;
      report(value, {
        name: name.text,
        number: String(number),
        seconds: String(secondsOfTimer(number)),
        meant: String(meant),
      });
    }
  },
  message: ({ name, number, seconds, meant }) =>
    `Timers count hundredths of a second: "${name}:${number}" is ${seconds} s, less than the time between two heartbeats, so links that work are given up. For ${number} s write "${name}:${meant}".`,
  fix: (subject) => [changeTo(subject.data.meant, subject)],
};

/** The timers that wait for heartbeats, all of them several seconds by default. */
const WAITING = new Set(['peerinact', 'rpeerinact', 'peertrouble', 'peertroublelo']);

/** The value in hundredths of a second, where what is written is too small to be one and a good one in seconds. */
export function meantAsSeconds({ name: { text: name }, number }: NumberSetting): number | undefined {
  const usual = timerNamed(name)?.default;
  const heartbeat = timerNamed('heartbeat')?.default ?? 0;
  if (!WAITING.has(name) || usual === undefined || number === 0 || number >= heartbeat) return undefined;
  const meant = number * TIMER_UNITS_PER_SECOND;
  return meant * 4 >= usual && meant <= usual * 5 ? meant : undefined;
}
