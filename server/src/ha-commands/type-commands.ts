import type { ValueShape } from '../catalog/schema';
import { type Attribute, itemsOf, type ObjectDeclaration, type Word } from '../syntax/vcs/tree';
import { shapeOfTypeStatic } from './known-shapes';
import { valueArgument } from './value-argument';
import { valueCommands } from './value-commands';

/** The attributes that a type definition declares, with their shapes. */
export function declaredShapes(type: ObjectDeclaration): ReadonlyMap<string, ValueShape> {
  const shapes = new Map<string, ValueShape>();
  for (const attribute of type.attributes) {
    const shape = shapeOfDefinition(attribute);
    if (shape) shapes.set(attribute.name.text, shape);
  }
  return shapes;
}

/** The commands that make a type known; `file` is the name of the file that declares it. */
export function typeCommands(
  type: ObjectDeclaration,
  name: string,
  file: string,
  textOf: (word: Word) => string,
): string[][] {
  const commands = [['hatype', '-add', name]];
  // The engine writes the type into this file when the configuration is saved.
  if (file !== 'main.cf') commands.push(['hatype', '-modify', name, 'SourceFile', `./${file}`]);
  for (const attribute of type.attributes) commands.push(...attributeCommands(name, attribute, textOf));
  return commands;
}

function attributeCommands(type: string, attribute: Attribute, textOf: (word: Word) => string): string[][] {
  const name = attribute.name.text;
  const shape = shapeOfDefinition(attribute);
  const { value } = attribute;
  const head = ['hatype', '-modify', type, name];
  const known = shapeOfTypeStatic(name);
  if (shape === undefined || (attribute.modifier === 'static' && value && isSameShape(shape, known))) {
    if (value === undefined) return [];
    return valueCommands(value, { head, attribute: name, scope: [], shapes: shape ? [shape] : [SCALAR], textOf });
  }
  const modifier = attribute.modifier === undefined ? [] : [`-${attribute.modifier}`];
  const dimension = attribute.dataType?.text === 'keylist' ? 'keylist' : attribute.dimension;
  const options = [...(VALUE_OPTIONS[attribute.dataType?.text ?? ''] ?? []), ...DIMENSION_OPTIONS[dimension]];
  return [['haattr', '-add', ...modifier, type, name, ...options, ...defaultArguments(attribute, shape, textOf)]];
}

/** What old files declare without a data type, as `NameRule = ""`. */
const SCALAR: ValueShape = { dataType: 'str', dimension: 'scalar' };

/** The options of `haattr -add` for the data types (man page of haattr); `i18nstr` is known on Windows only. */
const VALUE_OPTIONS: Readonly<Record<string, readonly string[]>> = {
  str: ['-string'],
  string: ['-string'],
  int: ['-integer'],
  boolean: ['-boolean'],
  float: ['-float'],
  i18nstr: ['-i18nstr'],
  keylist: ['-string'],
};

const DIMENSION_OPTIONS: Readonly<Record<Attribute['dimension'] | 'keylist', readonly string[]>> = {
  none: ['-scalar'],
  vector: ['-vector'],
  association: ['-assoc'],
  keylist: ['-keylist'],
};

function defaultArguments({ value }: Attribute, shape: ValueShape, textOf: (word: Word) => string): string[] {
  if (value?.kind === 'scalar') return [valueArgument(textOf(value))];
  const pairs = shape.dimension === 'association';
  return itemsOf(value).flatMap((item) => [
    valueArgument(textOf(item.key)),
    ...(pairs ? [item.value ? valueArgument(textOf(item.value)) : ''] : []),
  ]);
}

function shapeOfDefinition({ dataType, dimension }: Attribute): ValueShape | undefined {
  switch (dataType?.text) {
    case undefined:
      return undefined;
    case 'keylist':
      return { dataType: 'keylist', dimension: 'keylist' };
    case 'int':
    case 'boolean':
    case 'float':
      return { dataType: dataType.text, dimension: dimension === 'none' ? 'scalar' : dimension };
    default:
      return { dataType: 'str', dimension: dimension === 'none' ? 'scalar' : dimension };
  }
}

/** Keylists are told by their dimension alone: the catalog names their data type, too. */
function isSameShape(one: ValueShape, other: ValueShape | undefined): boolean {
  if (one.dimension !== other?.dimension) return false;
  return one.dimension === 'keylist' || one.dataType === other.dataType;
}
