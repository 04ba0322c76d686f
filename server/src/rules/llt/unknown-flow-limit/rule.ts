import { flowControlNamed, flowControls } from '../../../catalog/llt/flow-control';
import { timerNamed } from '../../../catalog/llt/timers';
import { nearestName } from '../../../catalog/nearest-name';
import type { NodeFileRule } from '../../../engine/node-file-rule';
import { settingOf } from '../../../syntax/llt/llttab-tree';
import { changeTo } from '../../line-edits';
import { settingDirectives, settingWords } from '../settings';

type Data = { name: string; nearest: string | undefined; isTimer: boolean };

/** A name behind `set-flow` that is no limit of flow control. */
export const unknownFlowLimit: NodeFileRule<'llttab', Data> = {
  id: 'unknown-flow-limit',
  title: 'Name behind set-flow that no known limit of flow control has',
  severity: 'hint',
  certainty: 'advice',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree }, report) {
    for (const word of settingDirectives(tree, 'SetFlow').flatMap(settingWords)) {
      const { name } = settingOf(word);
      if (!/^[a-z][\w-]*$/i.test(name.text) || flowControlNamed(name.text)) continue;
      const isTimer = timerNamed(name.text) !== undefined;
      report(name, { name: name.text, nearest: isTimer ? undefined : nearestName(NAMES, name.text), isTimer });
    }
  },
  message: ({ name, nearest, isTimer }) => {
    if (isTimer) return `"${name}" is a timer, not a limit of flow control. Write it with "set-timer".`;
    const advice = nearest === undefined ? 'Check the name with "lltconfig -F query".' : `Did you mean "${nearest}"?`;
    return `The bundled catalog knows no limit of flow control "${name}", so the one that was meant may keep its default. ${advice}`;
  },
  fix: (subject) => (subject.data.nearest === undefined ? [] : [changeTo(subject.data.nearest, subject)]),
};

const NAMES = flowControls.map(({ name }) => name);
