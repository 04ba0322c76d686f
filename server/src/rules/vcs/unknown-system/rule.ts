import { nearestChosenName } from '../../../catalog/nearest-name';
import { allAgentTypes, objectAttribute } from '../../../catalog/vcs/catalog';
import type { GroupRule, Severity } from '../../../engine/rule';
import { type Block, hasLocalised, itemsOf, type Word } from '../../../syntax/vcs/tree';
import { referenceOfItem } from '../../../workspace/value-references';
import { changeName } from '../../change-name';
import { declareSystem } from './declare-system';

/** Where a system is named: in a list of the group, behind `@`, or in a value that only the agent reads. */
type Place = 'group' | 'localised' | 'value';

type Data = { system: string; nearest: string | undefined; place: Place };

/** A place that names a system. */
interface Use {
  readonly tree: Block;
  readonly span: Word;
  readonly place: Place;
  readonly severity: Severity;
}

/** The attributes of resources that name systems, by type, and how bad it is if there is no such system. */
const NAMING: ReadonlyMap<string, ReadonlyMap<string, Severity>> = new Map(
  allAgentTypes().flatMap(({ name, attributes }): [string, Map<string, Severity>][] => {
    const naming = attributes.filter((fact) => referenceOfItem(fact) === 'system');
    const severities = naming.map((fact): [string, Severity] => [
      fact.name,
      fact.confidence === 'high' ? 'warning' : 'hint',
    ]);
    return severities.length === 0 ? [] : [[name, new Map(severities)]];
  }),
);

/** A system that the cluster does not declare, in a list of the group, behind `@` or in a value for an agent. */
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
    const judge = (tree: Block, span: Word, place: Place, severity: Severity): void => {
      if (span.text === '' || names.has('system', span.text)) return;
      const uses = unknown.get(span.text);
      if (uses) uses.push({ tree, span, place, severity });
      else unknown.set(span.text, [{ tree, span, place, severity }]);
    };
    for (const tree of [header, ...resources]) {
      const naming = tree.kind === 'resource' ? NAMING.get(tree.type.text) : undefined;
      if (tree !== header && naming === undefined && !hasLocalised(tree)) continue;
      for (const attribute of tree.attributes) {
        if (attribute.system) judge(tree, attribute.system, 'localised', 'error');
        if (tree === header && namesSystems(attribute.name.text)) {
          for (const item of itemsOf(attribute.value)) judge(tree, item.key, 'group', 'error');
        }
        const severity = naming?.get(attribute.name.text);
        if (severity === undefined || attribute.broken) continue;
        for (const { key } of itemsOf(attribute.value)) if (isName(key.text)) judge(tree, key, 'value', severity);
      }
    }
    for (const [system, uses] of unknown) {
      const nearest = nearestChosenName(names.all('system'), system);
      const [first, ...others] = uses;
      // A slip is a mistake of its own in each place; a system that is missing is one for all of the group that name it.
      if (nearest !== undefined)
        for (const { place, severity, ...where } of uses) report(where, { system, nearest, place }, { severity });
      else if (first) {
        const { place, severity, ...where } = first;
        const related = others.map(({ tree, span }) => ({ tree, span, message: `"${system}" is named here too.` }));
        report(where, { system, nearest, place }, { severity, related });
      }
    }
  },
  message: ({ system, nearest, place }) =>
    `The cluster declares no system "${system}"${nearest === undefined ? '' : ` (did you mean "${nearest}"?)`}. ` +
    CONSEQUENCES[place] +
    ` Add "system ${system} ( )" above the groups, or correct the name.`,
  fix: (subject) =>
    subject.data.nearest === undefined
      ? declareSystem(subject.cluster, subject.data.system)
      : changeName(subject, subject.data.nearest),
};

const CONSEQUENCES: Readonly<Record<Place, string>> = {
  group: 'The group could never run there, and the configuration is not loaded.',
  localised: 'The value behind "@" holds for no node, and the configuration is not loaded.',
  value: 'The configuration is loaded, but the agent finds nothing said of the system that was meant.',
};

/** Whether a value can be the name of a system: neither empty nor a word that stands for all or none. */
function isName(text: string): boolean {
  return text !== '' && !/^(?:NONE|ALL|ANY)$/i.test(text) && !/[$<>*]/.test(text);
}

/** Whether the keys of the group's attribute name systems, such as SystemList and AutoStartList. */
function namesSystems(attribute: string): boolean {
  return referenceOfItem(objectAttribute('group', attribute)) === 'system';
}
