import type { ValueShape } from '../../catalog/schema';
import type { AttributeDefinition } from '../../workspace/resource-type';
import { shownDefault } from './secrets';

/** An attribute as a type definition would write it, default included: `static int MigrateTimeout = 300`. */
export function attributeSignature(definition: AttributeDefinition): string {
  const modifier = definition.static ? 'static ' : definition.fact?.temp ? 'temp ' : '';
  const text = shownDefault(definition);
  const value = text === undefined ? '' : ` = ${text.replace(/\s+/g, ' ')}`;
  return `${modifier}${declaredName(definition.name, definition.shape)}${value}`;
}

/** The data type, name and dimension mark of an attribute: `str ArgList[]`. */
export function declaredName(name: string, shape: ValueShape): string {
  const mark = shape.dimension === 'vector' ? '[]' : shape.dimension === 'association' ? '{}' : '';
  return `${shape.dataType} ${name}${mark}`;
}
