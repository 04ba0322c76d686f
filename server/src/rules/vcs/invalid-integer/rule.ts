import type { DataType } from '../../../catalog/schema';
import type { DeclarationRule } from '../../../engine/rule';
import { BLOCK_KINDS, isBlock } from '../../../syntax/vcs/tree';
import { definitionOf } from '../../../workspace/attribute-definition';
import type { AttributeDefinition } from '../../../workspace/resource-type';
import { type Basis, basisOf, catalogName, sayBasis, severityOf } from '../../definition-certainty';
import { plainNumber, type Unit } from '../../plain-number';
import { wordsOfType } from '../../value-words';

/** What is wrong with the number. */
type Fault = 'no-integer' | 'too-wide' | 'below' | 'above';

type Data = {
  attribute: string;
  text: string;
  fault: Fault;
  limit: number | undefined;
  /** What the numbers of the attribute count. */
  unit: Unit | undefined;
  basis: Basis;
  source: string | undefined;
};

const INTEGER = /^-?\d+$/;
const SMALLEST = -2147483648;
const LARGEST = 2147483647;

const isIntegral = (dataType: DataType): boolean => dataType === 'int' || dataType === 'boolean';

/** A value of an integer attribute that is no integer, needs more than 32 bits, or lies outside the range of the agent. */
export const invalidInteger: DeclarationRule<Data> = {
  id: 'invalid-integer',
  title: 'Value that is no integer of the attribute',
  severity: 'error',
  certainty: 'product',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: BLOCK_KINDS,
  attributes: ({ definition }) => definition?.shape.dataType === 'int',
  check({ tree, type }, report) {
    if (!isBlock(tree)) return;
    for (const attribute of tree.attributes) {
      if (attribute.broken || attribute.value === undefined) continue;
      const definition = definitionOf(tree, attribute, type);
      if (definition?.shape.dataType !== 'int') continue;
      for (const word of wordsOfType(attribute, definition, isIntegral)) {
        const found = faultOf(word.text, definition);
        if (found === undefined) continue;
        const { fault, limit } = found;
        const inRange = fault === 'below' || fault === 'above';
        // The bounds of a value are known from the catalog only, whoever declares the attribute.
        const basis = inRange ? 'catalog' : basisOf(definition);
        const data = {
          attribute: attribute.name.text,
          text: word.text,
          fault,
          limit,
          unit: definition.fact?.unit,
          basis,
          source: definition.source,
        };
        report({ tree, span: word }, data, { severity: severityOf(basis) });
      }
    }
  },
  message({ attribute, text, fault, limit, unit, basis, source }) {
    switch (fault) {
      case 'no-integer':
        return `${sayBasis(basis, attribute, 'an integer', source)}, and "${text}" is none. VCS takes whole decimal numbers only, with a "-" in front if they are negative${unit === undefined ? '' : `, and no unit behind them: "${attribute}" is in ${unit}`}. Write such a number.`;
      case 'too-wide':
        return `${sayBasis(basis, attribute, 'an integer', source)}, and "${text}" does not fit into 32 bits. Write a number from ${String(SMALLEST)} to ${String(LARGEST)}.`;
      case 'below':
        return `"${text}" is too small for "${attribute}": according to ${catalogName(source)} the smallest value is ${String(limit)}. The agent or the engine may reject or ignore it. Write a larger number.`;
      case 'above':
        return `"${text}" is too large for "${attribute}": according to ${catalogName(source)} the largest value is ${String(limit)}. The agent or the engine may reject or ignore it. Write a smaller number.`;
    }
  },
  fix({ tree, span, data: { text, fault, limit, unit } }) {
    const meant = fault === 'no-integer' ? plainNumber(text, unit) : limit;
    return meant === undefined
      ? []
      : [
          {
            title: `Change to ${String(meant)}`,
            safe: false,
            edits: [{ tree, span, how: 'replace', text: String(meant) }],
          },
        ];
  },
};

function faultOf(text: string, { fact }: AttributeDefinition): { fault: Fault; limit: number | undefined } | undefined {
  if (!INTEGER.test(text)) return { fault: 'no-integer', limit: undefined };
  const number = Number(text);
  if (number < SMALLEST || number > LARGEST) return { fault: 'too-wide', limit: undefined };
  if (fact === undefined || fact.confidence === 'uncited' || fact.confidence === 'low') return undefined;
  if (fact.unconfirmed?.includes('values') || fact.dimension !== 'scalar') return undefined;
  if (fact.minimum !== undefined && number < fact.minimum) return { fault: 'below', limit: fact.minimum };
  if (fact.maximum !== undefined && number > fact.maximum) return { fault: 'above', limit: fact.maximum };
  return undefined;
}
