import { attributesNamed, type Block } from '../syntax/vcs/tree';
import { attributeOfResource, type ResourceType } from '../workspace/resource-type';

/**
 * Whether the block certainly does not write the attribute. False where a mistake in the block may hide it, where its type
 * has no such attribute, and where the block has an attribute that nobody knows: it may be the misspelt one, or that of
 * another platform which stands in its place.
 */
export function isNotWritten(block: Block, type: ResourceType | undefined, name: string): boolean {
  return attributesNamed(block, name).length === 0 && isWhole(block, type) && type?.attributes.has(name) === true;
}

/** Whether the attribute is certainly empty: not written and without a default in the type, or written without a value. */
export function isSurelyEmpty(block: Block, type: ResourceType | undefined, name: string): boolean {
  const written = attributesNamed(block, name);
  if (written.length > 0) {
    return (
      isWhole(block, type) &&
      written.every(({ broken, value }) => {
        if (broken || value === undefined) return false;
        return value.kind === 'list' ? value.items.length === 0 : value.text === '';
      })
    );
  }
  return isNotWritten(block, type, name) && isEmptyDefault(type?.attributes.get(name)?.default);
}

/** Whether every attribute of the block can be read and is known. */
function isWhole(block: Block, type: ResourceType | undefined): boolean {
  if (type === undefined || block.problems.length > 0 || block.conflict !== undefined) return false;
  return block.attributes.every(({ name }) => attributeOfResource(type, name.text) !== undefined);
}

/** Whether a default, as a type definition writes it, says nothing. */
function isEmptyDefault(text: string | undefined): boolean {
  return text === undefined || text === '' || text === '""' || /^\{\s*\}$/.test(text);
}
