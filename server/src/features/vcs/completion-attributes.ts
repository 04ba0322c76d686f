import { attributesOf } from '../../catalog/vcs/catalog';
import type { CursorPlace, WrittenAttribute } from '../../syntax/vcs/cursor-context';
import { attributeNamed, itemsOf } from '../../syntax/vcs/tree';
import { type AttributeDefinition, definitionOfFact } from '../../workspace/resource-type';
import { attributeMarkdown } from '../shared/fact-markdown';
import { attributeSignature } from '../shared/signature';
import type { Offer } from '../shared/completion-entry';
import type { CompletionScope } from './completion-scope';
import { type InsertText, plainInsert, SnippetWriter } from '../shared/completion-snippet';
import { writeValue } from './completion-value-form';
import { quotedName } from '../../syntax/vcs/quoting';

/** Attributes of objects that nobody leaves out, although the product does not demand them. */
const OFTEN_WRITTEN: ReadonlySet<string> = new Set(['SystemList', 'AutoStartList', 'UserNames', 'Administrators']);

const DATA_TYPE_DETAILS: Readonly<Record<string, string>> = {
  str: 'a string',
  int: 'an integer',
  boolean: '0 or 1',
  keylist: 'a list of different strings',
};

/** An attribute that may stand in the block, and how near to hand it should be. */
interface Candidate {
  readonly definition: AttributeDefinition;
  readonly rank: number;
}

/** The attributes that may be written in the block around the cursor. */
export function attributeOffers(scope: CompletionScope, written: readonly WrittenAttribute[]): Offer[] {
  const globally = new Set(written.filter(({ system }) => system === undefined).map(({ name }) => name));
  return candidatesOf(scope).flatMap(({ definition, rank }) => {
    const { name } = definition;
    if (globally.has(name)) return [];
    const systems = written.filter((attribute) => attribute.name === name).map(({ system }) => system);
    if (systems.length === 0) return [offerOf(scope, definition, rank, name)];
    // Given for some systems: what is left is to give it for the others.
    const left = localNames(scope).filter((system) => !systems.includes(system));
    return left.map((system) => offerOf(scope, definition, rank, `${name}@${quotedName(system)}`));
  });
}

/** What may stand behind the `@` of an attribute: systems, for a heartbeat clusters. */
export function localNames(scope: CompletionScope): string[] {
  if (scope.context.object?.kind === 'heartbeat') return scope.names('remotecluster');
  return scope.context.object?.kind === 'resource' || scope.context.object?.kind === 'group'
    ? scope.groupSystems
    : scope.systems;
}

function candidatesOf(scope: CompletionScope): Candidate[] {
  const kind = scope.context.object?.kind;
  if (kind === undefined || kind === 'snmp' || kind === 'type') return [];
  if (kind === 'resource') return resourceCandidates(scope);
  return attributesOf(kind)
    .map(definitionOfFact)
    .filter(isForUsers)
    .map((definition) => ({ definition, rank: rankOf(definition, OFTEN_WRITTEN.has(definition.name) ? 1 : 2) }));
}

function resourceCandidates(scope: CompletionScope): Candidate[] {
  const { type } = scope;
  const own = [...(type?.attributes.values() ?? [])];
  const names = new Set(own.map(({ name }) => name));
  const others = (definitions: readonly AttributeDefinition[]): AttributeDefinition[] =>
    definitions.filter(({ name }) => !names.has(name)).filter(isForUsers);
  return [
    ...own
      .filter((definition) => isForUsers(definition) && (!definition.static || definition.overridable))
      .map((definition) => ({ definition, rank: definition.static ? 4 : rankOf(definition, 2) })),
    ...others(attributesOf('resource').map(definitionOfFact)).map((definition) => ({ definition, rank: 3 })),
    ...others(attributesOf('type').map(definitionOfFact))
      .filter(({ overridable }) => overridable)
      .map((definition) => ({ definition, rank: 4 })),
  ];
}

function isForUsers({ fact }: AttributeDefinition): boolean {
  return fact === undefined || (fact.setBy === 'user' && !fact.temp);
}

function rankOf(definition: AttributeDefinition, otherwise: number): number {
  if (definition.fact?.required) return 0;
  return definition.fact?.likelyRequired ? 1 : otherwise;
}

function offerOf(scope: CompletionScope, definition: AttributeDefinition, rank: number, label: string): Offer {
  const { next } = scope.context;
  const named = next === '=' || next === '@' || next === '{';
  return {
    label,
    kind: 'attribute',
    rank,
    detail: attributeSignature(definition) + (definition.fact?.required ? ' (required)' : ''),
    documentation: () => attributeMarkdown(definition, ownerName(scope)),
    insert: named ? plainInsert(label) : assignment(scope, definition, label),
  };
}

function ownerName(scope: CompletionScope): string | undefined {
  return scope.context.object?.kind === 'resource' ? scope.context.object.typeName : scope.context.object?.kind;
}

function assignment(scope: CompletionScope, definition: AttributeDefinition, label: string): InsertText {
  const writer = new SnippetWriter().text(`${label} = `);
  writeValue(writer, definition, scope);
  return writer.finished();
}

/** What may stand where a type definition declares an attribute. */
export function typeAttributeOffers(
  scope: CompletionScope,
  place: Extract<CursorPlace, { kind: 'type-attribute' }>,
): Offer[] {
  const { modifier, dataType, attributes } = place;
  const offers = modifier === 'temp' ? [] : predefinedOffers(scope, place);
  if (dataType !== undefined)
    return modifier === undefined ? [...undeclaredOffers(scope, attributes), ...offers] : offers;
  const types = Object.entries(DATA_TYPE_DETAILS).map(([label, detail]): Offer => ({
    label,
    kind: 'keyword',
    rank: 0,
    detail,
    insert: plainInsert(`${label} `),
  }));
  if (modifier !== undefined) return [...types, ...offers];
  return [
    ...types,
    {
      label: 'static',
      kind: 'keyword',
      rank: 0,
      detail: 'one value for all resources of the type',
      insert: plainInsert('static '),
    },
    { label: 'temp', kind: 'keyword', rank: 1, detail: 'never written to a file', insert: plainInsert('temp ') },
    ...offers,
  ];
}

/** The static attributes that every type has, where a definition gives them another default. */
function predefinedOffers(scope: CompletionScope, place: Extract<CursorPlace, { kind: 'type-attribute' }>): Offer[] {
  const { modifier, dataType, attributes } = place;
  if (dataType !== undefined && modifier === undefined) return [];
  const written = new Set(attributes.map(({ name }) => name));
  return attributesOf('type')
    .map(definitionOfFact)
    .filter((definition) => isForUsers(definition) && !written.has(definition.name))
    .filter(({ shape }) => dataType === undefined || shape.dataType === dataType)
    .map((definition) => {
      const { name, shape } = definition;
      const mark = shape.dimension === 'vector' ? '[]' : shape.dimension === 'association' ? '{}' : '';
      const start = dataType === undefined ? `${modifier === undefined ? 'static ' : ''}${shape.dataType} ` : '';
      const writer = new SnippetWriter().text(`${start}${name}${mark} = `);
      writeValue(writer, definition, scope);
      return {
        label: name,
        kind: 'attribute',
        rank: name === 'ArgList' ? 1 : 2,
        detail: attributeSignature(definition),
        documentation: () => attributeMarkdown(definition, 'type'),
        insert: scope.context.next === '' ? writer.finished() : plainInsert(start + name),
      };
    });
}

/** The attributes that ArgList names and the definition does not declare yet. */
function undeclaredOffers(scope: CompletionScope, written: readonly WrittenAttribute[]): Offer[] {
  const tree = scope.file.pieces[scope.context.piece]?.tree;
  if (tree?.kind !== 'type') return [];
  const declared = new Set(written.map(({ name }) => name));
  return itemsOf(attributeNamed(tree, 'ArgList')?.value)
    .map(({ key }) => key.text)
    .filter((name) => !declared.has(name) && /^\w+$/.test(name))
    .map((label) => ({ label, kind: 'attribute', rank: 0, detail: 'named in ArgList, not declared yet' }));
}
