import type { GroupRule } from '../../../engine/rule';
import { attributesNamed, hasLocalised, type ResourceDeclaration } from '../../../syntax/vcs/tree';
import { type AttributeDefinition, attributeOfResource, type ResourceType } from '../../../workspace/resource-type';
import { systemsOfGroup } from '../../group-systems';
import { quotedNames } from '../../quoted-names';

type Data = { attribute: string; resource: string; missing: readonly string[]; required: boolean };

/** A value for some of the systems on which the group may run, and none for the others. */
export const partlyLocalisedValue: GroupRule<Data> = {
  id: 'partly-localised-value',
  title: 'Values for only some systems of SystemList',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'group',
  check({ header, resources, names }, report) {
    const judge = (tree: ResourceDeclaration): void => {
      if (tree.name === undefined || !hasLocalised(tree)) return;
      const type = names.type(tree.type.text);
      // A system that nobody declares is told of already; the list is then not what somebody meant.
      const systems = systemsOfGroup(header);
      if (names.certain('system') && [...systems].some((system) => !names.has('system', system))) return;
      if (type === undefined || !isWhole(tree, type)) return;
      for (const name of new Set(tree.attributes.map((attribute) => attribute.name.text))) {
        const definition = attributeOfResource(type, name);
        const written = attributesNamed(tree, name);
        const given = new Set(written.map(({ system }) => system?.text ?? ''));
        // A value for all systems, or for one that is none of the group's: the missing one may be meant.
        if (definition === undefined || [...given].some((system) => !systems.has(system))) continue;
        const missing = [...systems].filter((system) => !given.has(system));
        const [first] = written;
        if (first === undefined || missing.length === 0 || !isEmptyWithout(definition)) continue;
        const required = definition.fact?.required === true && definition.fact.confidence !== 'uncited';
        const data = { attribute: name, resource: tree.name.text, missing, required };
        report({ tree, span: first.name }, data, { severity: required ? 'warning' : 'hint' });
      }
    };
    for (const tree of resources) judge(tree);
  },
  message: ({ attribute, resource, missing, required }) => {
    const systems = quotedNames(missing);
    return (
      `"${attribute}" of "${resource}" has no value for ${systems}, where the group may run as well. ` +
      (required
        ? 'The agent needs one on every system: there it cannot tell what to bring online or to watch. '
        : 'An attribute with values for single systems has one for each system of SystemList; there it is empty. ') +
      `Add ${missing.length === 1 ? `a line "${attribute} @${missing[0] ?? ''} = …"` : 'a line for each of them'}.`
    );
  },
};

/** Whether every attribute of the block can be read and is known: a misspelt one may hold what is missed. */
function isWhole(tree: ResourceDeclaration, type: ResourceType): boolean {
  if (tree.problems.length > 0 || tree.conflict !== undefined) return false;
  return tree.attributes.every(({ name }) => attributeOfResource(type, name.text) !== undefined);
}

/** Whether the attribute says nothing where nobody sets it. What a number is without a default, not all types tell. */
function isEmptyWithout({ shape, default: text }: AttributeDefinition): boolean {
  if (shape.dimension === 'scalar' && shape.dataType !== 'str') return false;
  return text === undefined || text === '' || text === '""' || /^\{\s*\}$/.test(text);
}
