import { nearestChosenName } from '../../../catalog/nearest-name';
import { objectAttribute } from '../../../catalog/vcs/catalog';
import type { GroupRule } from '../../../engine/rule';
import { type Block, isBlock, itemsOf, type Word } from '../../../syntax/vcs/tree';
import { referenceOfItem } from '../../../workspace/value-references';
import { changeName } from '../../change-name';
import { declareSystem } from './declare-system';

type Data = { system: string; nearest: string | undefined; localised: boolean };

/** A place that names a system. */
interface Use {
  readonly tree: Block;
  readonly span: Word;
  readonly localised: boolean;
}

/** A system that the cluster does not declare, in a list of the group or behind `@`. */
export const unknownSystem: GroupRule<Data> = {
  id: 'unknown-system',
  title: 'System that the cluster does not declare',
  severity: 'error',
  certainty: 'product',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'group',
  check({ header, resources, names }, report) {
    if (!names.certain('system')) return;
    const unknown = new Map<string, Use[]>();
    for (const tree of [header, ...resources]) {
      const judge = (word: Word, localised: boolean): void => {
        if (word.text === '' || names.has('system', word.text)) return;
        const uses = unknown.get(word.text);
        if (uses) uses.push({ tree, span: word, localised });
        else unknown.set(word.text, [{ tree, span: word, localised }]);
      };
      for (const attribute of isBlock(tree) ? tree.attributes : []) {
        if (attribute.system) judge(attribute.system, true);
        if (tree === header && namesSystems(attribute.name.text)) {
          for (const item of itemsOf(attribute.value)) judge(item.key, false);
        }
      }
    }
    for (const [system, uses] of unknown) {
      const nearest = nearestChosenName(names.all('system'), system);
      const [first, ...others] = uses;
      // A slip is a mistake of its own in each place; a system that is missing is one for all of the group that name it.
      if (nearest !== undefined)
        for (const { localised, ...place } of uses) report(place, { system, nearest, localised });
      else if (first) {
        const { localised, ...place } = first;
        const related = others.map(({ tree, span }) => ({ tree, span, message: `"${system}" is named here too.` }));
        report(place, { system, nearest, localised }, { related });
      }
    }
  },
  message: ({ system, nearest, localised }) =>
    `The cluster declares no system "${system}"${nearest === undefined ? '' : ` (did you mean "${nearest}"?)`}. ` +
    (localised
      ? 'The value behind "@" holds for no node, and the configuration is not loaded.'
      : 'The group could never run there, and the configuration is not loaded.') +
    ` Add "system ${system} ( )" above the groups, or correct the name.`,
  fix: (subject) =>
    subject.data.nearest === undefined
      ? declareSystem(subject.cluster, subject.data.system)
      : changeName(subject, subject.data.nearest),
};

/** Whether the keys of the group's attribute name systems, such as SystemList and AutoStartList. */
function namesSystems(attribute: string): boolean {
  return referenceOfItem(objectAttribute('group', attribute)) === 'system';
}
