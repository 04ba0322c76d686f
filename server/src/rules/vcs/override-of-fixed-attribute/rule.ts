import type { DeclarationRule } from '../../../engine/rule';
import { definitionOf } from '../../../workspace/attribute-definition';

type Data = { attribute: string; type: string; cited: boolean };

/** A static attribute in a resource that holds for the whole type. */
export const overrideOfFixedAttribute: DeclarationRule<Data> = {
  id: 'override-of-fixed-attribute',
  title: 'Static attribute in a resource that may stand in its type only',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['resource'],
  attributes: ({ definition }) => definition?.static === true && !definition.overridable,
  check({ tree, type }, report) {
    if (tree.kind !== 'resource' || type === undefined) return;
    for (const attribute of tree.attributes) {
      const name = attribute.name.text;
      const definition = definitionOf(tree, attribute, type);
      if (!definition?.static || definition.overridable) continue;
      const { fact } = definition;
      // That the product sets it itself is said by unknown-attribute.
      if (fact?.setBy !== 'user') continue;
      // Values for one system after the other are one mistake.
      if (tree.attributes.find((one) => one.name.text === name) !== attribute) continue;
      const cited = fact.overridableCited === true;
      report(
        { tree, span: attribute.name },
        { attribute: name, type: type.name, cited },
        cited ? {} : { severity: 'hint' },
      );
    }
  },
  message: ({ attribute, type, cited }) =>
    `"${attribute}" holds for all resources of the type "${type}" and ` +
    `${cited ? 'cannot be overridden in one of them' : 'can probably not be overridden in one of them, which no page confirms'}. ` +
    'The value here does not reach the agent, or the configuration is not loaded. ' +
    'Set it in the type definition, and take it out of the resource.',
};
