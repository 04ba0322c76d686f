import { nearestChosenName } from '../../../catalog/nearest-name';
import type { GroupRule } from '../../../engine/rule';
import { type Attribute, hasLocalised, type Word } from '../../../syntax/vcs/tree';
import { changeName } from '../../change-name';
import { startSystemsOf, systemsOfGroup } from '../../group-systems';
import { type NameUse, unknownNames } from '../../name-uses';

type Data = { system: string; group: string; attribute: string; nearest: string | undefined };

/** A value for one system. */
interface Use extends NameUse {
  readonly attribute: Word;
}

/** A value for a system on which the group may not run. */
export const localisedValueOutsideSystemList: GroupRule<Data> = {
  id: 'localised-value-outside-system-list',
  title: 'Value for a system outside SystemList',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'group',
  check({ header, resources, names }, report) {
    const uses: Use[] = [];
    for (const tree of [header, ...resources]) {
      if (tree.conflict !== undefined || !hasLocalised(tree)) continue;
      for (const { system: span, name: attribute } of tree.attributes) {
        if (span === undefined || span.text === '' || systemsOfGroup(header).has(span.text)) continue;
        // A system that the cluster does not have at all is told of by unknown-system.
        if (names.certain('system') && !names.has('system', span.text)) continue;
        uses.push({ tree, span, attribute });
      }
    }
    const allowed = systemsOfGroup(header);
    if (uses.length === 0 || allowed.size === 0) return;
    const started = startSystemsOf(header);
    // The system may be meant by a slip in SystemList, of which unknown-system tells.
    if (names.certain('system') && [...allowed].some((system) => !names.has('system', system))) return;
    const unexplained = uses.filter(({ span }) => !started.has(span.text));
    const group = header.name?.text ?? '';
    const nearest = (name: string, { tree, attribute }: Use): string | undefined => {
      const near = names.has('system', name) ? undefined : nearestChosenName(allowed, name);
      const isGiven = ({ system, name: other }: Attribute): boolean =>
        system?.text === near && other.text === attribute.text;
      return near === undefined || tree.attributes.some(isGiven) ? undefined : near;
    };
    for (const { name: system, nearest: near, use, related } of unknownNames(unexplained, nearest)) {
      const { tree, span, attribute } = use;
      report({ tree, span }, { system, group, attribute: attribute.text, nearest: near }, { related });
    }
  },
  message: ({ system, group, attribute, nearest }) =>
    `The SystemList of the group "${group}" has no system "${system}"` +
    `${nearest === undefined ? '' : ` (did you mean "${nearest}"?)`}. ` +
    `The group never runs there, so this value of "${attribute}" holds nowhere, and a system that was meant goes without. ` +
    'Correct the name, take the value out, or add the system to SystemList.',
  fix: (subject) => changeName(subject, subject.data.nearest),
};
