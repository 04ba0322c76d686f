import { agentAttribute, objectAttribute, resourceAttribute, staticAttribute } from '../../catalog/vcs/catalog';
import { type ObjectKind, opensDefinition } from './keywords';
import { Token } from './token-scanner';
import type { TokenCursor } from './token-cursor';

/** Whose attributes are read: tells names of attributes from keys of associations where a brace is missing. */
export interface AttributeOwner {
  readonly kind: ObjectKind | 'resource';
  /** The resource's type (only looked at for resources). */
  readonly typeName: string;
}

/** Whether the catalog knows the name as an attribute of the object. */
export function isKnownAttribute(owner: AttributeOwner, name: string): boolean {
  if (owner.kind === 'resource') {
    return (agentAttribute(owner.typeName, name) ?? resourceAttribute(name) ?? staticAttribute(name)) !== undefined;
  }
  if (owner.kind === 'type') return staticAttribute(name) !== undefined;
  return owner.kind !== 'snmp' && objectAttribute(owner.kind, name) !== undefined;
}

/** Whether the catalog knows the word as a key of the association. */
export function isKnownKey(owner: AttributeOwner, attribute: string, key: string): boolean {
  if (owner.kind === 'snmp') return false;
  const fact =
    owner.kind === 'resource' ? agentAttribute(owner.typeName, attribute) : objectAttribute(owner.kind, attribute);
  return fact?.keys?.some((known) => known.name === key) ?? false;
}

/** Whether the next word opens an attribute of a type definition: `static`, `int` … */
export function startsTyped(cursor: TokenCursor, owner: AttributeOwner, distance = 0): boolean {
  if (owner.kind !== 'type' || cursor.kindAt(distance) !== Token.Word) return false;
  return opensDefinition(cursor.textAt(distance)) && cursor.kindAt(distance + 1) === Token.Word;
}
