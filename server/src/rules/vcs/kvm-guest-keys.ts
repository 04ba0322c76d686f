import { nearestName } from '../../catalog/nearest-name';
import type { KeyFact } from '../../catalog/schema';
import type { DeclarationSubject, Severity } from '../../engine/rule';
import {
  type Attribute,
  attributeNamed,
  itemsOf,
  type ListItem,
  type ResourceDeclaration,
  type Word,
} from '../../syntax/vcs/tree';
import type { ResourceType } from '../../workspace/resource-type';

/** The associations of KVMGuest whose keys the agent reads. */
export type GuestAttribute = 'CEInfo' | 'RHEVMInfo' | 'DROpts';

/** The keys that one of the associations may hold. */
export interface KnownKeys {
  /** In the order of the type definition. */
  readonly order: readonly string[];
  /** Per key, what it is as long as nobody sets it. */
  readonly defaults: ReadonlyMap<string, string>;
  readonly facts: ReadonlyMap<string, KeyFact>;
  /** Who lists them. */
  readonly listedBy: 'types-file' | 'catalog';
  /** Nothing but these keys means anything, and a source says so. */
  readonly closed: boolean;
}

/** One of the associations as somebody wrote it. */
export interface GuestAssociation {
  readonly name: GuestAttribute;
  readonly attribute: Attribute;
  readonly items: readonly ListItem[];
  readonly known: KnownKeys;
}

/** A KVMGuest resource whose type is known. */
export interface KvmGuest {
  readonly tree: ResourceDeclaration;
  readonly type: ResourceType;
}

/** A key that the association does not have, or a value that the key does not have. */
export interface KeyFault {
  readonly item: ListItem;
  /** The key that was probably meant; absent for a wrong value. */
  readonly nearest?: string | undefined;
  readonly unknown: boolean;
  readonly severity: Severity;
}

/** Whether something is turned on; `unclear` where the text leaves it open. */
export type SwitchState = 'on' | 'off' | 'unclear';

const keysOfTypes = new WeakMap<ResourceType, Map<GuestAttribute, KnownKeys | undefined>>();

/** The declaration if it is a KVMGuest resource with a name and a type. */
export function kvmGuestOf({ tree, type }: DeclarationSubject): KvmGuest | undefined {
  if (tree.kind !== 'resource' || tree.type.text !== 'KVMGuest') return undefined;
  return type === undefined || tree.name === undefined ? undefined : { tree, type };
}

/** The associations of that name, the global one and those for one system, that can be read. */
export function guestAssociations({ tree, type }: KvmGuest, name: GuestAttribute): readonly GuestAssociation[] {
  const found: GuestAssociation[] = [];
  for (const attribute of tree.attributes) {
    if (attribute.name.text !== name || !isReadable(attribute)) continue;
    const known = knownKeys(type, name);
    if (known) found.push({ name, attribute, items: itemsOf(attribute.value), known });
  }
  return found;
}

/** A list of pairs without mistakes that other rules report. */
function isReadable({ broken, value }: Attribute): boolean {
  if (broken || value?.kind !== 'list') return false;
  return value.items.length > 0 && value.items.every((item) => item.value !== undefined);
}

/** The value of the key; undefined where it is not given, or given twice. */
export function valueWord({ items }: GuestAssociation, key: string): Word | undefined {
  const given = items.filter((item) => item.key.text === key);
  return given.length === 1 ? given[0]?.value : undefined;
}

/** Whether nobody has put anything in place of the type's default. */
export function isPlaceholder(text: string): boolean {
  return text === 'NONE' || text.trim() === '';
}

/** Keys and values that the agent does not know. */
export function keyFaults(association: GuestAssociation): readonly KeyFault[] {
  const { items, known } = association;
  const faults: KeyFault[] = [];
  for (const item of items) {
    const key = item.key.text;
    const fact = known.facts.get(key);
    if (!fact && !known.defaults.has(key)) {
      const nearest = nearestName(
        known.order.filter((name) => !isGiven(association, name)),
        key,
      );
      const listed = known.closed || known.listedBy === 'types-file' || nearest !== undefined;
      faults.push({ item, nearest, unknown: true, severity: listed ? 'warning' : 'hint' });
    } else if (fact?.values && item.value && !fact.values.includes(item.value.text)) {
      faults.push({ item, unknown: false, severity: 'warning' });
    }
  }
  return faults;
}

/** The keys of the type that are not given, not even misspelt. */
export function missingKeys(association: GuestAssociation, faults: readonly KeyFault[]): readonly string[] {
  return association.known.order.filter(
    (key) => !isGiven(association, key) && !faults.some(({ nearest }) => nearest === key),
  );
}

function isGiven({ items }: GuestAssociation, key: string): boolean {
  return items.some((item) => item.key.text === key);
}

/** The state of a switch that nobody sets. */
export function defaultSwitchState(type: ResourceType, name: GuestAttribute, key: string): SwitchState {
  return stateOf(knownKeys(type, name)?.defaults.get(key));
}

/**
 * Whether the key of the association is 1 where the value behind `@` of another attribute holds: for that system the
 * localised value counts before the global one; for all systems every value counts.
 */
export function switchStates(
  guest: KvmGuest,
  name: GuestAttribute,
  key: string,
  system: Word | undefined,
): readonly SwitchState[] {
  const all = guest.tree.attributes.filter((attribute) => attribute.name.text === name);
  const own = system ? all.filter((attribute) => attribute.system?.text === system.text) : all;
  const holding = own.length > 0 ? own : all.filter((attribute) => attribute.system === undefined);
  if (holding.length === 0) {
    // What could not be read may be the very attribute that is looked for.
    if (guest.tree.problems.length > 0) return ['unclear'];
    return [defaultSwitchState(guest.type, name, key)];
  }
  return holding.map((attribute) => {
    const given = isReadable(attribute) ? itemsOf(attribute.value).filter((item) => item.key.text === key) : [];
    return given.length === 1 ? stateOf(given[0]?.value?.text) : 'unclear';
  });
}

function stateOf(text: string | undefined): SwitchState {
  return text === '1' ? 'on' : text === '0' ? 'off' : 'unclear';
}

/** The sentence about an unknown key. */
export function sayUnknownKey(
  name: GuestAttribute,
  key: string,
  nearest: string | undefined,
  listedBy: string,
): string {
  const source =
    listedBy === 'types-file' ? 'the type definition and the bundled catalog list' : 'the bundled catalog lists';
  const guess = nearest === undefined ? '' : ` (did you mean "${nearest}"?)`;
  return `"${key}" is no key of "${name}" that ${source}${guess}.`;
}

/** The keys as the cluster's own type definition orders them, else as the catalog does; undefined if it is no association. */
function knownKeys(type: ResourceType, name: GuestAttribute): KnownKeys | undefined {
  let keys = keysOfTypes.get(type);
  if (keys === undefined) keysOfTypes.set(type, (keys = new Map<GuestAttribute, KnownKeys | undefined>()));
  if (!keys.has(name)) keys.set(name, readKnownKeys(type, name));
  return keys.get(name);
}

function readKnownKeys(type: ResourceType, name: GuestAttribute): KnownKeys | undefined {
  const definition = type.attributes.get(name);
  if (definition?.shape.dimension !== 'association') return undefined;
  const facts = new Map(definition.fact?.keys?.map((fact) => [fact.name, fact]));
  const closed = definition.fact?.keysClosed === true;
  const declared = type.declaration && itemsOf(attributeNamed(type.declaration, name)?.value);
  if (declared && declared.length > 0) {
    const defaults = new Map(declared.map((item) => [item.key.text, item.value?.text ?? '']));
    return { order: [...defaults.keys()], defaults, facts, listedBy: 'types-file', closed };
  }
  if (facts.size === 0) return undefined;
  const defaults = new Map([...facts.values()].map((fact) => [fact.name, fact.default ?? '']));
  return { order: [...facts.keys()], defaults, facts, listedBy: 'catalog', closed };
}
