import type { ValueShape } from '../catalog/schema';
import { formsOf } from './list-form';
import { argumentValue } from './value-argument';

/** An entry of a list. */
export interface ScriptItem {
  readonly key: string;
  readonly value?: string;
}

/** A value that commands have put together. */
export type ScriptValue =
  { readonly kind: 'scalar'; readonly text: string } | { readonly kind: 'list'; readonly items: readonly ScriptItem[] };

/** The values of one attribute: the one for all systems, and those for single ones. */
export interface ScriptAttribute {
  shared: ScriptValue | undefined;
  readonly local: Map<string, ScriptValue>;
}

/** An object that the commands of a script have made. */
export interface ScriptObject {
  readonly name: string;
  readonly attributes: Map<string, ScriptAttribute>;
}

/** A change of one value, as `-modify` asks for it. */
export interface ValueChange {
  readonly option: 'replace' | 'add' | 'update' | 'delete' | 'clear';
  readonly words: readonly string[];
}

/** An object without attributes. */
export function scriptObject(name: string): ScriptObject {
  return { name, attributes: new Map() };
}

/** The attribute of that name, made when nobody has set it yet. */
export function scriptAttribute(object: ScriptObject, name: string): ScriptAttribute {
  let attribute = object.attributes.get(name);
  if (attribute === undefined) object.attributes.set(name, (attribute = { shared: undefined, local: new Map() }));
  return attribute;
}

/** Carries a change out; gives what is doubtful about it, as the end of a sentence. */
export function changeValue(
  attribute: ScriptAttribute,
  scope: string | undefined,
  change: ValueChange,
  shapes: readonly ValueShape[],
): string | undefined {
  const before = scope === undefined ? attribute.shared : attribute.local.get(scope);
  const { value, doubt } = changed(before, change, shapes);
  if (value === undefined) return doubt;
  if (scope === undefined) attribute.shared = value;
  else attribute.local.set(scope, value);
  return doubt;
}

interface Change {
  readonly value: ScriptValue | undefined;
  readonly doubt?: string;
}

function changed(
  before: ScriptValue | undefined,
  { option, words }: ValueChange,
  shapes: readonly ValueShape[],
): Change {
  const values = words.map(argumentValue);
  const items = itemsBefore(before);
  switch (option) {
    case 'clear':
      return { value: { kind: 'list', items: [] } };
    case 'delete':
      return { value: { kind: 'list', items: items.filter(({ key }) => !values.includes(key)) } };
    case 'update':
      if (values.length === 0 || values.length % 2 > 0) return { value: undefined, doubt: 'has a key without a value' };
      return { value: { kind: 'list', items: pairsOf(values).reduce(withPair, items) } };
    case 'add':
      return added(items, values, shapes);
    case 'replace':
      return replaced(values, shapes);
  }
}

function added(items: readonly ScriptItem[], values: readonly string[], shapes: readonly ValueShape[]): Change {
  const { list, association } = formsOf(shapes);
  const isPair = !list && values.length === 2;
  const hasPairs = items.some(({ value }) => value !== undefined);
  if (values.length > 0 && values.length % 2 === 0 && (association || hasPairs || isPair))
    return { value: { kind: 'list', items: pairsOf(values).reduce(withPair, items) } };
  const unique = shapes.some(({ dimension }) => dimension === 'keylist');
  const fresh = values.filter((key) => !unique || !items.some((item) => item.key === key));
  return { value: { kind: 'list', items: [...items, ...fresh.map((key) => ({ key }))] } };
}

function replaced(values: readonly string[], shapes: readonly ValueShape[]): Change {
  const { scalar, list, association } = formsOf(shapes);
  const [only] = values;
  if (only === undefined) return { value: undefined, doubt: 'has no value' };
  if (values.length === 1 && (scalar || (!list && !association))) return { value: { kind: 'scalar', text: only } };
  if (association && values.length % 2 === 0) return { value: { kind: 'list', items: pairsOf(values) } };
  const value: ScriptValue = { kind: 'list', items: values.map((key) => ({ key })) };
  if (list) return { value };
  const doubt = association
    ? 'has a key without a value'
    : 'has several values, and nothing says whether they are pairs: they were taken for the entries of a list';
  return { value, doubt };
}

function itemsBefore(value: ScriptValue | undefined): readonly ScriptItem[] {
  if (value === undefined) return [];
  if (value.kind === 'list') return value.items;
  return value.text === '' ? [] : [{ key: value.text }];
}

/** Every other value is that of the key before. */
export function pairsOf(values: readonly string[]): Required<ScriptItem>[] {
  const pairs: Required<ScriptItem>[] = [];
  for (let at = 0; at + 1 < values.length; at += 2) pairs.push({ key: values[at] ?? '', value: values[at + 1] ?? '' });
  return pairs;
}

/** A key that is there already keeps its place. */
function withPair(items: readonly ScriptItem[], pair: Required<ScriptItem>): readonly ScriptItem[] {
  const known = items.some(({ key }) => key === pair.key);
  return known ? items.map((item) => (item.key === pair.key ? pair : item)) : [...items, pair];
}
