import { flowControlNamed } from '../../../catalog/llt/flow-control';
import { timerNamed, timers } from '../../../catalog/llt/timers';
import { nearestName } from '../../../catalog/nearest-name';
import type { NodeFileRule } from '../../../engine/node-file-rule';
import { settingOf } from '../../../syntax/llt/llttab-tree';
import { changeTo } from '../../line-edits';
import { settingDirectives, settingWords } from '../settings';

type Data = { name: string; nearest: string | undefined; isFlow: boolean };

/** A name behind `set-timer` that is no timer. */
export const unknownTimer: NodeFileRule<'llttab', Data> = {
  id: 'unknown-timer',
  title: 'Name behind set-timer that no known timer has',
  severity: 'warning',
  certainty: 'cited',
  languages: ['llttab'],
  since: '0.1.0',
  scope: 'document',
  file: 'llttab',
  check({ tree }, report) {
    for (const word of settingDirectives(tree, 'SetTimer').flatMap(settingWords)) {
      const { name } = settingOf(word);
      if (!/^[a-z][\w-]*$/i.test(name.text) || timerNamed(name.text)) continue;
      const isFlow = flowControlNamed(name.text) !== undefined;
      const nearest = isFlow ? undefined : nearestName(SURE, name.text);
      // Releases may have timers that no page names: only a slip of the pen is worth a warning.
      const severity = isFlow || nearest === undefined ? 'hint' : 'warning';
      report(name, { name: name.text, nearest, isFlow }, { severity });
    }
  },
  message: ({ name, nearest, isFlow }) => {
    if (isFlow) return `"${name}" is a limit of flow control, not a timer. Write it with "set-flow".`;
    return nearest === undefined
      ? `The bundled catalog knows no timer "${name}". If LLT does not know it either, the timer that was meant keeps its default.`
      : `The bundled catalog knows no timer "${name}", so the one that was meant keeps its default. Did you mean "${nearest}"?`;
  },
  fix: (subject) => (subject.data.nearest === undefined ? [] : [changeTo(subject.data.nearest, subject)]),
};

const SURE = timers.filter(({ confidence }) => confidence === 'high').map(({ name }) => name);
