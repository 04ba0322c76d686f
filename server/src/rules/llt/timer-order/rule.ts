import { secondsOfTimer, timerNamed, timers } from '../../../catalog/llt/timers';
import type { NodeFileRule } from '../../../engine/node-file-rule';
import { directivesOf, type LlttabTree } from '../../../syntax/llt/llttab-tree';
import { settingsOutOfOrder } from '../setting-order';
import { numberSettings, settingsByName } from '../settings';
import { meantAsSeconds } from '../timer-in-seconds/rule';

type Data = { name: string; seconds: string; others: readonly string[] };

/** Timers that run out in the wrong order. */
export const timerOrder: NodeFileRule<'llttab', Data> = {
  id: 'timer-order',
  title: 'Timers of LLT in the wrong order',
  severity: 'warning',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree }, report) {
    // Whoever meant seconds has not put timers in an order.
    const settings = numberSettings(tree, 'SetTimer').filter((setting) => meantAsSeconds(setting) === undefined);
    for (const { setting, misplaced } of settingsOutOfOrder(settingsByName(settings), timers, inUse(tree))) {
      const others = misplaced.map(
        ({ name, number, side, setting: set }) =>
          `${side} "${name}" (${secondsText(number)}${set === undefined ? ' by default' : ''})`,
      );
      const related = misplaced.flatMap(({ name, setting: set }) =>
        set === undefined ? [] : [{ start: set.word.start, end: set.word.end, message: `"${name}" is set here` }],
      );
      const severity = misplaced.some(({ cited }) => cited) ? 'warning' : 'hint';
      report(
        setting.value,
        { name: setting.name.text, seconds: secondsText(setting.number), others },
        { severity, related },
      );
    }
  },
  message: ({ name, seconds, others }) =>
    `"${name}" is ${seconds}, but has to be ${others.join(' and ')}: a heartbeat comes first, then the link is in trouble, then it is given up. In another order LLT gives up links that work, and nodes are thrown out of the cluster. Change one of them, on all nodes alike.`,
};

function secondsText(value: number): string {
  return `${String(secondsOfTimer(value))} s`;
}

/** Which timers count although nobody sets them: not those of links that the file does not have. */
function inUse(tree: LlttabTree): (name: string) => boolean {
  const links = directivesOf(tree, 'Link');
  const hasRdma = links.some(({ linkType }) => linkType?.text === 'rdma');
  const hasLow = links.some(({ keyword }) => keyword.text === 'link-lowpri');
  return (name) => {
    if (name === 'rpeerinact') return hasRdma;
    // Nobody can be held to a default that no page gives.
    if (timerNamed(name)?.confidence === 'uncited') return false;
    return hasLow || (name !== 'peertroublelo' && name !== 'heartbeatlo');
  };
}
