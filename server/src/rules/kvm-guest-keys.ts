import { nearestName } from '../catalog/nearest-name';
import { agentAttribute } from '../catalog/vcs/catalog';
import type { DeclarationSubject } from '../engine/rule';
import {
  type Attribute,
  type Declaration,
  isBlock,
  itemsOf,
  type ListItem,
  type ListValue,
  type ResourceDeclaration,
  type Word,
} from '../syntax/vcs/tree';

/** The associations of a KVMGuest resource that have keys of their own. */
export type KvmAssociation = 'CEInfo' | 'RHEVMInfo' | 'DROpts';

/** One value of such an association, and the keys that it may have. */
export interface KvmValue {
  readonly attribute: Attribute;
  readonly list: ListValue;
  /** The keys in the order of the type definition. */
  readonly keys: readonly string[];
}

/** The resource, if it is a KVMGuest that has a name. */
export function kvmGuest({ tree }: DeclarationSubject): ResourceDeclaration | undefined {
  return tree.kind === 'resource' && tree.type.text === 'KVMGuest' ? tree : undefined;
}

/** All readable values of the association in the resource: the global one and those for one system. */
export function kvmValues(
  guest: ResourceDeclaration,
  { type }: DeclarationSubject,
  association: KvmAssociation,
): readonly KvmValue[] {
  const values: KvmValue[] = [];
  for (const attribute of guest.attributes) {
    const { value, broken, name } = attribute;
    if (name.text !== association || broken || value?.kind !== 'list' || value.items.length === 0) continue;
    // Values without keys have another mistake, which is reported as such.
    if (!value.items.every(({ equals }) => equals)) continue;
    values.push({ attribute, list: value, keys: keysOf(type?.declaration?.attributes, association) });
  }
  return values;
}

/** The keys in the default of the cluster's own type definition, else those of the catalog. */
function keysOf(own: readonly Attribute[] | undefined, association: KvmAssociation): readonly string[] {
  const value = own?.find(({ name, broken }) => name.text === association && !broken)?.value;
  const keys = itemsOf(value).map(({ key }) => key.text);
  return keys.length > 0 ? keys : (agentAttribute('KVMGuest', association)?.keys ?? []).map(({ name }) => name);
}

/** The item of that key. */
export function itemOf(list: ListValue, key: string): ListItem | undefined {
  return list.items.find((item) => item.key.text === key);
}

/** The value of that key; empty where it has none. */
export function textOf(list: ListValue, key: string): string {
  return itemOf(list, key)?.value?.text ?? '';
}

/** Whether the key is missing, empty or left at the NONE of the type definition. */
export function isUnset(list: ListValue, key: string): boolean {
  const text = textOf(list, key);
  return text === '' || text === 'NONE';
}

/** Whether the association is switched on for the system of `attribute` (all of them where it names none). */
export function isOn(values: readonly KvmValue[], key: string, { system }: Attribute): boolean {
  return values.some(
    ({ attribute, list }) =>
      textOf(list, key) === '1' && (!system || !attribute.system || system.text === attribute.system.text),
  );
}

/** Keys that the type does not have, with the one that was probably meant. */
export function unknownKeys({ list, keys }: KvmValue): { key: Word; nearest: string | undefined }[] {
  return list.items
    .filter(({ key }) => !keys.includes(key.text))
    .map(({ key }) => ({ key, nearest: nearestName(keys, key.text) }));
}

/** The value that stands at the token of that number, in any association of the block. */
export function listAround(tree: Declaration, token: number): ListValue | undefined {
  const attributes = isBlock(tree) ? tree.attributes : [];
  const value = attributes.find(({ first, last }) => first <= token && token <= last)?.value;
  return value?.kind === 'list' ? value : undefined;
}
