import { nearestChosenName } from '../../../catalog/nearest-name';
import type { Fix, FixSubject, GroupRule } from '../../../engine/rule';
import { quotedString } from '../../../syntax/vcs/quoting';
import { attributesNamed, isBlock, itemsOf } from '../../../syntax/vcs/tree';
import { listedPriorities } from '../../../workspace/system-priorities';
import { changeName } from '../../change-name';
import { systemsOfGroup } from '../../group-systems';

type Data = { system: string; group: string; nearest: string | undefined };

/** A system in AutoStartList on which the group may not run. */
export const autoStartOutsideSystemList: GroupRule<Data> = {
  id: 'auto-start-outside-system-list',
  title: 'AutoStartList with a system outside SystemList',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'group',
  check({ header, names }, report) {
    const starts = attributesNamed(header, 'AutoStartList');
    const allowed = systemsOfGroup(header);
    if (starts.length === 0 || allowed.size === 0) return;
    const listed = new Set(starts.flatMap(({ value }) => itemsOf(value).map(({ key }) => key.text)));
    const misspelt = names.certain('system') ? [...allowed].filter((system) => !names.has('system', system)) : [];
    for (const { value, broken } of starts) {
      if (broken) continue;
      for (const { key } of itemsOf(value)) {
        if (key.text === '' || allowed.has(key.text)) continue;
        // A system that the cluster does not have at all is told of by unknown-system.
        if (names.certain('system') && !names.has('system', key.text)) continue;
        // It may be meant by a slip in SystemList, of which unknown-system tells.
        if (misspelt.some((system) => nearestChosenName([key.text], system) !== undefined)) continue;
        const nearest = nearestChosenName(allowed, key.text);
        const free = nearest !== undefined && !listed.has(nearest) && !names.has('system', key.text);
        report(
          { tree: header, span: key },
          { system: key.text, group: header.name?.text ?? '', nearest: free ? nearest : undefined },
        );
      }
    }
  },
  message: ({ system, group, nearest }) =>
    `The system "${system}" is in AutoStartList but not in the SystemList of the group "${group}"` +
    `${nearest === undefined ? '' : ` (did you mean "${nearest}"?)`}. ` +
    'The group may not run there, so it does not start there with the cluster. ' +
    'Add the system to SystemList, or take it out of AutoStartList.',
  fix: (subject) =>
    subject.data.nearest === undefined ? addToSystemList(subject) : changeName(subject, subject.data.nearest),
};

/** Lets the group run on the system, as the last choice. */
function addToSystemList({ tree, data: { system } }: FixSubject<Data>): readonly Fix[] {
  if (!isBlock(tree)) return [];
  const [list, more] = attributesNamed(tree, 'SystemList');
  const items = list?.value?.kind === 'list' ? list.value.items : [];
  const numbers = listedPriorities(items).map(({ priority }) => priority);
  const last = items.at(-1);
  if (last === undefined || more !== undefined || items.some(({ separated }) => !separated)) return [];
  const largest = numbers.reduce((one, other) =>
    one === undefined || other === undefined ? undefined : Math.max(one, other),
  );
  if (largest === undefined) return [];
  const text = `, ${quotedString(system)} = ${String(largest + 1)}`;
  const title = `Add "${system}" to SystemList`;
  return [{ title, safe: false, edits: [{ tree, span: last.value ?? last.key, how: 'after', text }] }];
}
