import type { DataType, Dimension } from '../catalog/schema';
import type { Attribute, Word } from '../syntax/vcs/tree';
import type { AttributeDefinition } from '../workspace/resource-type';
import { admits } from './definition-certainty';

const NONE: readonly Word[] = [];

/**
 * The words of the attribute's value that have to be of the data type: the scalar, the items of a vector, the right
 * sides of an association. None where the value has another form, or where another shape that is accepted takes it.
 */
export function wordsOfType(
  attribute: Attribute,
  definition: AttributeDefinition,
  isType: (dataType: DataType) => boolean,
): readonly Word[] {
  const { value } = attribute;
  if (value === undefined || !isType(definition.shape.dataType)) return NONE;
  const { dimension } = definition.shape;
  const other = (shown: Dimension): boolean =>
    admits(definition, (shape) => shape.dimension === shown && !isType(shape.dataType));
  if (value.kind === 'scalar') {
    return dimension === 'scalar' && value.text !== '' && !other('scalar') ? [value] : NONE;
  }
  if (dimension === 'vector' && !other('vector')) {
    return value.items.every(({ equals }) => !equals) ? value.items.map(({ key }) => key) : NONE;
  }
  if (dimension !== 'association' || other('association')) return NONE;
  return value.items.flatMap((item) => (item.value && item.value.text !== '' ? [item.value] : []));
}
