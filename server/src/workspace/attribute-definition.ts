import { objectAttribute, resourceAttribute, staticAttribute } from '../catalog/vcs/catalog';
import type { AttributeFact } from '../catalog/schema';
import type { Attribute, Block } from '../syntax/vcs/tree';
import { type AttributeDefinition, declaredType, definitionOfFact, type ResourceType } from './resource-type';

/**
 * What is known of an attribute that stands in the block, whoever defines it: the type of a resource, the type
 * definition itself, the catalog for other objects. Undefined if nobody knows it.
 */
export function definitionOf(
  block: Block,
  attribute: Attribute,
  type: ResourceType | undefined,
): AttributeDefinition | undefined {
  // One rule after the other asks for the attributes of the same block.
  if (last.block !== block || last.type !== type) {
    last = { block, type, definitions: block.attributes.map((one) => lookUp(block, one, type)), next: 0 };
  }
  // They ask in order, so that the attribute is where the last search ended; a block may have any number of them.
  let index = block.attributes[last.next] === attribute ? last.next : block.attributes.indexOf(attribute);
  if (index < 0) return lookUp(block, attribute, type);
  const definition = last.definitions[index++];
  last.next = index < block.attributes.length ? index : 0;
  return definition;
}

interface Answers {
  readonly block: Block | undefined;
  readonly type: ResourceType | undefined;
  readonly definitions: readonly (AttributeDefinition | undefined)[];
  /** The attribute that is most probably asked for next. */
  next: number;
}

let last: Answers = { block: undefined, type: undefined, definitions: [], next: 0 };

function lookUp(block: Block, attribute: Attribute, type: ResourceType | undefined): AttributeDefinition | undefined {
  const name = attribute.name.text;
  switch (block.kind) {
    case 'resource': {
      // A type that nobody knows may have an attribute of its own under the name of a static one.
      if (type === undefined) return fromFact(resourceAttribute(name));
      return type.attributes.get(name) ?? fromFact(resourceAttribute(name) ?? staticAttribute(name));
    }
    case 'type':
      return declaredType(block).attributes.get(name);
    case 'snmp':
      return undefined;
    default:
      return fromFact(objectAttribute(block.kind, name));
  }
}

function fromFact(fact: AttributeFact | undefined): AttributeDefinition | undefined {
  return fact && definitionOfFact(fact);
}
