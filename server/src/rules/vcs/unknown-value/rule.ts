import { nearestName } from '../../../catalog/nearest-name';
import type { DataType } from '../../../catalog/schema';
import type { DeclarationRule, Severity } from '../../../engine/rule';
import { type Attribute, BLOCK_KINDS, isBlock, type Word } from '../../../syntax/vcs/tree';
import { definitionOf } from '../../../workspace/attribute-definition';
import type { AttributeDefinition } from '../../../workspace/resource-type';
import { catalogSubject } from '../../definition-certainty';
import { changeName } from '../../change-name';
import { wordsOfType } from '../../value-words';

type Data = {
  attribute: string;
  text: string;
  values: readonly string[];
  source: string | undefined;
  nearest: string | undefined;
  /** The words are the same but for capital letters. */
  onlyCase: boolean;
};

/** Whether a 32-bit integer holds the number. */
function fitsInteger(text: string): boolean {
  return /^-?\d+$/.test(text) && Number(text) === (Number(text) | 0);
}

/** A value outside of the few that the attribute takes. */
export const unknownValue: DeclarationRule<Data> = {
  id: 'unknown-value',
  title: 'Value that the attribute does not take',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: BLOCK_KINDS,
  attributes: ({ definition }) => definition?.fact?.values !== undefined,
  check({ tree, type }, report) {
    if (!isBlock(tree)) return;
    for (const attribute of tree.attributes) {
      if (attribute.broken || attribute.value === undefined) continue;
      const definition = definitionOf(tree, attribute, type);
      const values = definition?.fact?.values;
      if (definition === undefined || values === undefined) continue;
      const { dataType } = definition.shape;
      for (const word of judgedWords(attribute, definition)) {
        if (word.text === '' || values.includes(word.text)) continue;
        // What is no number at all, is too large for one, or is no boolean, is told of by invalid-integer and invalid-boolean.
        if (dataType === 'boolean' || (dataType === 'int' && !fitsInteger(word.text))) continue;
        const nearest = nearestName(values, word.text);
        const onlyCase = nearest?.toLowerCase() === word.text.toLowerCase();
        report(
          { tree, span: word },
          { attribute: attribute.name.text, text: word.text, values, source: definition.source, nearest, onlyCase },
          { severity: severityOf(definition, onlyCase) },
        );
      }
    }
  },
  message: ({ attribute, text, values, source, nearest, onlyCase }) =>
    `"${attribute}" does not take "${text}"${nearest === undefined ? '' : ` (did you mean "${nearest}"?)`}. ` +
    `${catalogSubject(source)} lists ${values.map((value) => `"${value}"`).join(', ')}` +
    `${onlyCase ? '; whether capital letters count here is not confirmed' : ''}. ` +
    'With another word the engine or the agent rejects the value or goes on with its default. Write one of them.',
  fix: (subject) => changeName(subject, subject.data.nearest),
};

function isIntegral(dataType: DataType): boolean {
  return dataType === 'int' || dataType === 'boolean';
}

/** The words of the value that have to be of the set: the value, the items of a list, the right sides of an association. */
function judgedWords(attribute: Attribute, definition: AttributeDefinition): readonly Word[] {
  const { fact, shape } = definition;
  // Who declares the attribute in another form may give it other values as well.
  if (fact?.dimension !== shape.dimension || fact.confidence !== 'high') return [];
  if (fact.unconfirmed?.includes('values')) return [];
  if (shape.dimension !== 'keylist') {
    // Some releases write a number where others have a boolean.
    const isSame = (type: DataType): boolean =>
      type === shape.dataType || (isIntegral(type) && isIntegral(shape.dataType));
    return wordsOfType(attribute, definition, isSame);
  }
  const { value } = attribute;
  if (value === undefined) return [];
  return value.kind === 'scalar' ? [value] : value.items.flatMap(({ key, equals }) => (equals ? [] : [key]));
}

/** That capital letters count is cited for the severities of messages only. */
function severityOf({ name }: AttributeDefinition, onlyCase: boolean): Severity {
  return onlyCase && !/Recipients$|^SnmpConsoles$/.test(name) ? 'hint' : 'warning';
}
