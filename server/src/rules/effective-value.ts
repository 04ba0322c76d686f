import { staticAttribute } from '../catalog/vcs/catalog';
import { isInteger } from '../syntax/vcs/quoting';
import { type Attribute, attributesNamed, type Block } from '../syntax/vcs/tree';
import { declaredType, type AttributeDefinition, type ResourceType } from '../workspace/resource-type';

/**
 * Who gives a value: the block itself, the type definition of the cluster's own files, or the defaults of the catalog,
 * which another release or an own copy of the type may set otherwise.
 */
export type ValueSource = 'block' | 'type' | 'catalog';

/** A scalar value that holds for a resource or a type. */
export interface EffectiveValue {
  readonly text: string;
  readonly from: ValueSource;
  /** Where the block writes it. */
  readonly attribute?: Attribute;
}

/** An integer value that holds for a resource or a type. */
export interface EffectiveInteger extends EffectiveValue {
  readonly number: number;
}

/**
 * The scalar that an attribute has for a resource (or for a type definition): what the block says, else the type of the
 * cluster's files, else the catalog. Undefined where nobody can tell: the value differs from system to system, cannot be
 * read, is a list, or its default is not known.
 */
export function effectiveValue(block: Block, type: ResourceType | undefined, name: string): EffectiveValue | undefined {
  const written = attributesNamed(block, name);
  if (written.length > 0) return writtenScalar(written);
  // What could not be read may be this attribute.
  if (block.problems.length > 0 || block.conflict !== undefined) return undefined;
  const known = block.kind === 'type' ? declaredType(block) : type;
  if (known === undefined || (known.authority === 'user' && !known.complete)) return undefined;
  const own = known.attributes.get(name);
  if (own !== undefined) return defaultOf(own, known);
  const general = staticAttribute(name);
  if (general?.default === undefined || isDoubtful(general)) return undefined;
  return { text: unquoted(general.default), from: 'catalog' };
}

/** The integer that an attribute has for a resource or a type; undefined where `effectiveValue` is, and for other texts. */
export function effectiveInteger(
  block: Block,
  type: ResourceType | undefined,
  name: string,
): EffectiveInteger | undefined {
  const value = effectiveValue(block, type, name);
  return value !== undefined && isInteger(value.text) ? { ...value, number: Number(value.text) } : undefined;
}

/** The attribute, if the block writes it once, for all systems, with a scalar that can be read. */
export function writtenValue(block: Block, name: string): EffectiveValue | undefined {
  return writtenScalar(attributesNamed(block, name));
}

function writtenScalar(written: readonly Attribute[]): EffectiveValue | undefined {
  const attribute = written.length === 1 ? written[0] : undefined;
  if (attribute === undefined || attribute.system !== undefined || attribute.broken) return undefined;
  return attribute.value?.kind === 'scalar' ? { text: attribute.value.text, from: 'block', attribute } : undefined;
}

function defaultOf(definition: AttributeDefinition, type: ResourceType): EffectiveValue | undefined {
  if (definition.shape.dimension !== 'scalar') return undefined;
  if (definition.default === undefined) {
    // An attribute that a definition declares without a value is empty; what the catalog leaves open is not known.
    if (type.authority !== 'user') return undefined;
    return { text: definition.shape.dataType === 'str' ? '' : '0', from: 'type' };
  }
  if (type.authority === 'catalog' && definition.fact !== undefined && isDoubtful(definition.fact)) return undefined;
  return { text: unquoted(definition.default), from: type.authority === 'user' ? 'type' : 'catalog' };
}

/** Whether releases or platforms disagree about the default, or no page confirms it. */
function isDoubtful(fact: { readonly defaultNote?: string; readonly unconfirmed?: readonly string[] }): boolean {
  return fact.defaultNote !== undefined || fact.unconfirmed?.includes('default') === true;
}

function unquoted(text: string): string {
  return /^".*"$/.test(text) ? text.slice(1, -1) : text;
}
