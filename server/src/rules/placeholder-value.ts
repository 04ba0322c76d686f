import { quotedString } from '../syntax/vcs/quoting';
import type { AttributeDefinition } from '../workspace/resource-type';

/** A value of the right form for somebody to fill in: the first of a closed set, the known keys, else something empty. */
export function placeholderValue({ shape, fact }: AttributeDefinition): string {
  switch (shape.dimension) {
    case 'association': {
      const keys = (fact?.keys ?? []).filter(({ required }) => required === true);
      return keys.length === 0 ? '{ }' : `{ ${keys.map(({ name }) => `${quotedString(name)} = ""`).join(', ')} }`;
    }
    case 'scalar': {
      const [first] = fact?.values ?? [];
      const isText = shape.dataType === 'str';
      if (first !== undefined) return isText ? quotedString(first) : first;
      return isText ? '""' : String(fact?.minimum ?? 0);
    }
    default:
      return '{ }';
  }
}
