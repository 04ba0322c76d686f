import type { AttributeFact } from '../../../catalog/schema';
import { nameDistance, nearestChosenName } from '../../../catalog/nearest-name';
import { agentAttribute, attributesOf, staticAttribute } from '../../../catalog/vcs/catalog';
import type { DeclarationRule } from '../../../engine/rule';
import { type Attribute, attributesNamed, itemsOf, type ObjectDeclaration } from '../../../syntax/vcs/tree';
import { declaredType } from '../../../workspace/resource-type';
import { changeName } from '../../change-name';

type Data = { attribute: string; type: string; nearest: string };

/** Shorter names are near to too many others. */
const SHORTEST = 6;

/** A static attribute of a type's own that looks like a predefined one with a slip in it. */
export const misspeltStaticAttribute: DeclarationRule<Data> = {
  id: 'misspelt-static-attribute',
  title: 'Static attribute whose name is nearly a predefined one',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['type'],
  check({ tree }, report) {
    if (tree.kind !== 'type' || tree.name === undefined) return;
    const type = tree.name.text;
    for (const attribute of tree.attributes) {
      const name = attribute.name.text;
      if (attribute.modifier !== 'static' || attribute.broken || name.length < SHORTEST) continue;
      if (staticAttribute(name) !== undefined || agentAttribute(type, name) !== undefined) continue;
      const nearest = nearestStatic(tree, attribute);
      // An attribute that the agent is told about is there on purpose.
      if (nearest === undefined || isPassed(tree, name)) continue;
      const distance = nameDistance(name.toLowerCase(), nearest.toLowerCase());
      if (distance > 2) continue;
      report(
        { tree, span: attribute.name },
        { attribute: name, type, nearest },
        distance > 1 ? { severity: 'hint' } : {},
      );
    }
  },
  message: ({ attribute, type, nearest }) =>
    `"${attribute}" in the type "${type}" is no predefined static attribute (did you mean "${nearest}"?). ` +
    'A type may add static attributes of its own, but the agent framework looks at the predefined names only: ' +
    `the setting that was meant is not made, and the default of "${nearest}" holds. Correct the name, or pass the attribute in ArgList.`,
  fix: (subject) => changeName(subject, subject.data.nearest),
};

/** The predefined attribute of the same shape that is nearest, unless the type has that one too. */
function nearestStatic(tree: ObjectDeclaration, attribute: Attribute): string | undefined {
  const shape = declaredType(tree).attributes.get(attribute.name.text)?.shape;
  const fits = (fact: AttributeFact): boolean =>
    attribute.dataType === undefined || (shape?.dimension === fact.dimension && isNumber(shape) === isNumber(fact));
  const names = attributesOf('type').filter((fact) => fact.setBy === 'user' && fits(fact));
  const nearest = nearestChosenName(
    names.map(({ name }) => name),
    attribute.name.text,
  );
  return nearest === undefined || attributesNamed(tree, nearest).length > 0 ? undefined : nearest;
}

function isNumber({ dataType }: { readonly dataType: string }): boolean {
  return dataType === 'int' || dataType === 'boolean';
}

function isPassed(tree: ObjectDeclaration, name: string): boolean {
  return ['ArgList', 'RegList', 'IMFRegList'].some((list) =>
    attributesNamed(tree, list).some(({ value }) => itemsOf(value).some(({ key }) => key.text === name)),
  );
}
