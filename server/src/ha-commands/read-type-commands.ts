import type { DataType, Dimension, ValueShape } from '../catalog/schema';
import { shapeOfTypeStatic } from './known-shapes';
import { isUnquotedName } from './possible-name';
import { readModification } from './read-modify';
import type { ScriptConfiguration, ScriptType } from './script-configuration';
import { changeValue, pairsOf, type ScriptValue } from './script-object';
import { argumentValue } from './value-argument';

/** Reads a command `hatype`; gives what is wrong with it, as the end of a sentence. */
export function readHatype(
  configuration: ScriptConfiguration,
  [option, name, ...rest]: readonly string[],
): string | undefined {
  if (name === undefined) return 'names no type';
  switch (option) {
    case '-add':
      if (!isUnquotedName(name)) return `names the type "${name}", and none can be called so`;
      if (!configuration.types.has(name)) configuration.types.set(name, { name, definitions: new Map() });
      return undefined;
    case '-delete':
      configuration.types.delete(name);
      return undefined;
    case '-modify': {
      const type = configuration.types.get(name);
      // Of a type that is known already, commands change what its own file says.
      if (type === undefined) return `changes the type "${name}", which no command before it adds`;
      return modifyType(type, rest);
    }
    default:
      return CHANGES_NOTHING;
  }
}

/** What is said of a command that asks or acts and does not configure. */
export const CHANGES_NOTHING = 'changes nothing that a main.cf says';

function modifyType(type: ScriptType, [attribute, ...words]: readonly string[]): string | undefined {
  if (attribute === undefined) return 'names no attribute';
  // Types that stand in main.cf itself need no file.
  if (attribute === 'SourceFile') return undefined;
  let definition = type.definitions.get(attribute);
  if (definition === undefined) {
    const known = shapeOfTypeStatic(attribute);
    if (known === undefined && attribute !== 'NameRule')
      return `gives a value to "${attribute}", which no command before it adds to the type "${type.name}"`;
    const untyped = known === undefined;
    const shape: ValueShape = known ?? { dataType: 'str', dimension: 'scalar' };
    const dataType = untyped ? undefined : shape.dataType;
    definition = { modifier: untyped ? undefined : 'static', dataType, shape, value: undefined };
  }
  const change = readModification(words, '-sys');
  const slot = { shared: definition.value, local: new Map<string, ScriptValue>() };
  const doubt = changeValue(slot, undefined, change, [definition.shape]);
  definition.value = slot.shared;
  if (slot.shared !== undefined) type.definitions.set(attribute, definition);
  return doubt;
}

/** Data types by the options of `haattr -add` (man page of haattr). */
const DATA_TYPES: ReadonlyMap<string, string> = new Map([
  ['-string', 'str'],
  ['-integer', 'int'],
  ['-boolean', 'boolean'],
  ['-float', 'float'],
  ['-i18nstr', 'i18nstr'],
]);

const DIMENSIONS: ReadonlyMap<string, Dimension> = new Map([
  ['-scalar', 'scalar'],
  ['-vector', 'vector'],
  ['-keylist', 'keylist'],
  ['-assoc', 'association'],
]);

/** Reads a command `haattr`; gives what is wrong with it, as the end of a sentence. */
export function readHaattr(
  configuration: ScriptConfiguration,
  [option, ...words]: readonly string[],
): string | undefined {
  const modifier = words[0] === '-static' ? 'static' : words[0] === '-temp' ? 'temp' : undefined;
  const [name, attribute, ...rest] = modifier === undefined ? words : words.slice(1);
  if (name === undefined || attribute === undefined) return 'names no attribute of a type';
  const type = configuration.types.get(name);
  if (type === undefined) return `changes the type "${name}", which no command before it adds`;
  switch (option) {
    case '-add': {
      if (!isUnquotedName(attribute)) return `names the attribute "${attribute}", and none can be called so`;
      let written = 'str';
      let dimension: Dimension = 'scalar';
      let at = 0;
      for (; at < rest.length; at++) {
        const word = rest[at] ?? '';
        const ofOption = DIMENSIONS.get(word);
        if (ofOption) dimension = ofOption;
        else if (DATA_TYPES.has(word)) written = DATA_TYPES.get(word) ?? 'str';
        else break;
      }
      const dataType = dimension === 'keylist' ? 'keylist' : written;
      const shape: ValueShape = { dataType: plainType(dataType), dimension };
      type.definitions.set(attribute, { modifier, dataType, shape, value: defaultOf(rest.slice(at), dimension) });
      return undefined;
    }
    case '-default': {
      const definition = type.definitions.get(attribute);
      if (definition === undefined) return `gives a default to "${attribute}", which no command before it adds`;
      definition.value = defaultOf(rest, definition.shape.dimension);
      return undefined;
    }
    case '-delete':
      type.definitions.delete(attribute);
      return undefined;
    default:
      return CHANGES_NOTHING;
  }
}

function plainType(dataType: string): DataType {
  switch (dataType) {
    case 'int':
    case 'boolean':
    case 'float':
    case 'keylist':
      return dataType;
    default:
      return 'str';
  }
}

function defaultOf(words: readonly string[], dimension: Dimension): ScriptValue | undefined {
  const values = words.map(argumentValue);
  if (values.length === 0) return undefined;
  if (dimension === 'scalar') return { kind: 'scalar', text: values.join(' ') };
  if (dimension === 'association') return { kind: 'list', items: pairsOf(values) };
  return { kind: 'list', items: values.map((key) => ({ key })) };
}
