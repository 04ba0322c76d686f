import type { ValueShape } from '../../catalog/schema';
import type { AttributeDefinition } from '../../workspace/resource-type';
import { shownDefault } from './secrets';

/** An attribute as a type definition would write it, default included: `static int MigrateTimeout = 300`. */
export function attributeSignature(definition: AttributeDefinition): string {
  const text = shownDefault(definition);
  const value = text === undefined ? '' : ` = ${text.replace(/\s+/g, ' ')}`;
  return attributeHead(definition) + value;
}

/** The same without the default: `static int MigrateTimeout`. */
export function attributeHead(definition: AttributeDefinition): string {
  const modifier = definition.static ? 'static ' : definition.fact?.temp ? 'temp ' : '';
  return modifier + declaredName(definition.name, definition.shape);
}

/** The data type, name and dimension mark of an attribute: `str ArgList[]`. */
export function declaredName(name: string, shape: ValueShape): string {
  const mark = shape.dimension === 'vector' ? '[]' : shape.dimension === 'association' ? '{}' : '';
  return `${shape.dataType} ${name}${mark}`;
}
