import { flowControls } from '../../../catalog/llt/flow-control';
import type { NodeFileRule } from '../../../engine/node-file-rule';
import { settingsOutOfOrder } from '../setting-order';
import { numberSettings, settingsByName } from '../settings';

type Data = { name: string; number: string; others: readonly string[] };

/** Limits of flow control in the wrong order. */
export const flowLimitOrder: NodeFileRule<'llttab', Data> = {
  id: 'flow-limit-order',
  title: 'Limits of flow control in the wrong order',
  severity: 'warning',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree }, report) {
    const settings = settingsByName(numberSettings(tree, 'SetFlow'));
    for (const { setting, misplaced } of settingsOutOfOrder(settings, flowControls)) {
      const others = misplaced.map(
        ({ name, number, side, setting: set }) =>
          `${side} "${name}" (${String(number)}${set === undefined ? ' by default' : ''})`,
      );
      const related = misplaced.flatMap(({ name, setting: set }) =>
        set === undefined ? [] : [{ start: set.word.start, end: set.word.end, message: `"${name}" is set here` }],
      );
      const severity = misplaced.some(({ cited }) => cited) ? 'warning' : 'hint';
      report(setting.value, { name: setting.name.text, number: String(setting.number), others }, { severity, related });
    }
  },
  message: ({ name, number, others }) =>
    `"${name}" is ${number}, but has to be ${others.join(' and ')}: otherwise LLT stops its clients and never finds the moment to let them go on. Change one of them, on all nodes alike.`,
};
