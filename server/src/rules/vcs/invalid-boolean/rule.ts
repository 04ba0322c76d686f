import type { DataType } from '../../../catalog/schema';
import type { DeclarationRule } from '../../../engine/rule';
import { BLOCK_KINDS, isBlock } from '../../../syntax/vcs/tree';
import { definitionOf } from '../../../workspace/attribute-definition';
import { changeSwitch } from '../../change-switch';
import { type Basis, basisOf, sayBasis, severityOf } from '../../definition-certainty';
import { wordsOfType } from '../../value-words';

type Data = { attribute: string; text: string; basis: Basis; source: string | undefined };

const isBoolean = (dataType: DataType): boolean => dataType === 'boolean';

/** A value of a boolean attribute other than 0 and 1. */
export const invalidBoolean: DeclarationRule<Data> = {
  id: 'invalid-boolean',
  title: 'Boolean value other than 0 and 1',
  severity: 'error',
  certainty: 'product',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: BLOCK_KINDS,
  attributes: ({ definition }) => definition?.shape.dataType === 'boolean',
  check({ tree, type }, report) {
    if (!isBlock(tree)) return;
    for (const attribute of tree.attributes) {
      if (attribute.broken || attribute.value === undefined) continue;
      const definition = definitionOf(tree, attribute, type);
      if (definition?.shape.dataType !== 'boolean') continue;
      for (const word of wordsOfType(attribute, definition, isBoolean)) {
        if (word.text === '0' || word.text === '1') continue;
        const basis = basisOf(definition);
        report(
          { tree, span: word },
          { attribute: attribute.name.text, text: word.text, basis, source: definition.source },
          { severity: severityOf(basis) },
        );
      }
    }
  },
  message: ({ attribute, text, basis, source }) =>
    `${sayBasis(basis, attribute, 'a boolean', source)}, which is 0 or 1, and "${text}" is neither: VCS may reject it or take it for the wrong one. Write 1 for yes, 0 for no.`,
  fix: changeSwitch,
};
