import { nearestChosenName } from '../../../catalog/nearest-name';
import type { AttributeFact } from '../../../catalog/schema';
import { allAgentTypes } from '../../../catalog/vcs/catalog';
import type { GroupRule } from '../../../engine/rule';
import { attributesNamed } from '../../../syntax/vcs/tree';
import { referenceOfItem } from '../../../workspace/value-references';
import { changeName } from '../../change-name';

type Data = {
  attribute: string;
  resource: string;
  target: string;
  nearest: string | undefined;
  /** The type of the resource named, where the agent needs another one. */
  found: string | undefined;
  needed: readonly string[];
};

/** The attributes whose value is the name of a resource, by the type that has them. */
const NAMING: ReadonlyMap<string, readonly AttributeFact[]> = new Map(
  allAgentTypes().flatMap(({ name, attributes }): [string, AttributeFact[]][] => {
    const naming = attributes.filter((fact) => fact.dimension === 'scalar' && referenceOfItem(fact) === 'resource');
    return naming.length === 0 ? [] : [[name, naming]];
  }),
);

/** A value that names a resource which is not there, or one that the agent can do nothing with. */
export const unknownTargetResource: GroupRule<Data> = {
  id: 'unknown-target-resource',
  title: 'Value that names a resource which the cluster does not declare',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'group',
  types: [...NAMING.keys()],
  check({ resources, names }, report) {
    for (const tree of resources) {
      for (const { name: attribute, referencedTypes: needed = [], confidence } of NAMING.get(tree.type.text) ?? []) {
        for (const { broken, value } of attributesNamed(tree, attribute)) {
          if (broken || tree.name === undefined || value?.kind !== 'scalar' || !isName(value.text)) continue;
          const target = value.text;
          const data = { attribute, resource: tree.name.text, target, needed };
          const severity = confidence === 'high' ? 'warning' : 'hint';
          if (names.has('resource', target)) {
            // The names of other groups do not say which type a resource has.
            const found = resources.filter(({ name }) => name?.text === target).map((one) => one.type.text);
            if (needed.length === 0 || found.length !== 1 || needed.includes(found[0] ?? '')) continue;
            report({ tree, span: value }, { ...data, nearest: undefined, found: found[0] }, { severity });
          } else if (names.certain('resource')) {
            const nearest = nearestChosenName(names.all('resource'), target);
            if (names.excerpt && nearest === undefined) continue;
            report({ tree, span: value }, { ...data, nearest, found: undefined }, { severity });
          }
        }
      }
    }
  },
  message: ({ attribute, resource, target, nearest, found, needed }) => {
    const wanted = needed.length === 0 ? 'a resource' : `a resource of the type ${needed.join(' or ')}`;
    const ending = `The agent cannot do its work without that resource: "${resource}" does not come online, or stays in the state UNKNOWN.`;
    if (found !== undefined)
      return `"${attribute}" takes the name of ${wanted}, and "${target}" is of the type ${found}. ${ending} Name the right resource.`;
    const guess = nearest === undefined ? '' : ` (did you mean "${nearest}"?)`;
    return `The cluster declares no resource "${target}"${guess}, which "${attribute}" names. ${ending} Correct the name, or declare ${wanted} under it.`;
  },
  fix: (subject) => changeName(subject, subject.data.nearest),
};

/** Whether the text can be a resource at all: not left open, and no word that a script is to fill in. */
function isName(text: string): boolean {
  return /^[A-Za-z][\w.-]*$/.test(text) && text !== 'NONE';
}
