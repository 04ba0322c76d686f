import type { Block } from '../syntax/vcs/tree';
import { attributeOfResource, type ResourceType } from '../workspace/resource-type';

/**
 * Whether the block says nothing about an attribute that its type has and that is empty as long as nobody sets it. False
 * where a mistake in the block may hide it, where the type's default does the work, and where the block has an attribute that
 * nobody knows: it may be the misspelt one, or that of another platform which stands in its place.
 */
export function isSurelyUnset(block: Block, type: ResourceType | undefined, name: string): boolean {
  if (type === undefined || block.problems.length > 0 || block.conflict !== undefined) return false;
  const definition = type.attributes.get(name);
  if (definition === undefined || !isEmpty(definition.default)) return false;
  return block.attributes.every(
    (attribute) => attribute.name.text !== name && attributeOfResource(type, attribute.name.text) !== undefined,
  );
}

/** Whether a default, as a type definition writes it, says nothing. */
export function isEmpty(text: string | undefined): boolean {
  return text === undefined || text === '' || text === '""' || /^\{\s*\}$/.test(text);
}
