import { secondsOfTimer, TIMER_QUERY, timerNamed } from '../../../catalog/llt/timers';
import type { NodeFileRule } from '../../../engine/node-file-rule';
import { changeTo } from '../../line-edits';
import { numberSettings, settingsByName } from '../settings';
import { meantAsSeconds } from '../timer-in-seconds/rule';

type Data = { seconds: string; raised: boolean };

const USUAL = timerNamed('peerinact')?.default ?? 0;

/** A peerinact that is not the default. */
export const changedPeerinact: NodeFileRule<'llttab', Data> = {
  id: 'changed-peerinact',
  title: 'Peer inactive timeout that is not the default',
  severity: 'hint',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree }, report) {
    const setting = settingsByName(numberSettings(tree, 'SetTimer')).get('peerinact');
    if (setting === undefined || setting.number === USUAL || meantAsSeconds(setting) !== undefined) return;
    report(setting.value, { seconds: String(secondsOfTimer(setting.number)), raised: setting.number > USUAL });
  },
  message: ({ seconds, raised }) =>
    `A node that is silent for ${seconds} s is taken for dead, instead of the usual ${String(secondsOfTimer(USUAL))} s. ${
      raised
        ? 'That lets a guest stand still for longer in a live migration, but every failure is noticed later: set it back after the migration.'
        : 'A guest that stands still for longer in a live migration makes a node panic.'
    } The value has to be the same on all nodes; "${TIMER_QUERY}" shows the one in force.`,
  fix: (subject) => [changeTo(String(USUAL), subject)],
};
