import type { CursorPlace } from '../../syntax/vcs/cursor-context';
import type { AttributeDefinition } from '../../workspace/resource-type';
import { keyMarkdown } from '../shared/fact-markdown';
import type { Offer } from '../shared/completion-entry';
import { referenceNames } from './completion-references';
import type { CompletionScope } from './completion-scope';
import { type InsertText, plainInsert, SnippetWriter } from '../shared/completion-snippet';
import {
  type KnownKey,
  knownKeys,
  withoutQuotes,
  writePairValue,
  writeValue,
  writtenValue,
} from './completion-value-form';
import { hidesValue } from '../../workspace/secret-attribute';

type ItemPlace = Extract<CursorPlace, { kind: 'item' }>;
type ItemValuePlace = Extract<CursorPlace, { kind: 'item-value' }>;

/** What may stand right of an attribute's `=`. */
export function valueOffers(scope: CompletionScope, attribute: string): Offer[] {
  const definition = scope.definition(attribute);
  if (definition === undefined) return [];
  const { dimension } = definition.shape;
  if (dimension === 'scalar') return scalarOffers(scope, definition);
  // Inside quotes somebody has already decided for a value without braces.
  if (scope.context.word.quotes !== 'none') return scalarOffers(scope, definition);
  const writer = new SnippetWriter();
  writeValue(writer, definition, scope);
  const insert = writer.finished();
  const label = insert.plain.replace(/\s+/g, ' ');
  const list: Offer = { label, kind: 'value', rank: 0, insert, detail: attribute };
  return [list];
}

/** The values of a scalar, or the items of a vector or keylist. */
function scalarOffers(scope: CompletionScope, definition: AttributeDefinition): Offer[] {
  const { fact, shape } = definition;
  const shown = definition.default === undefined ? '' : withoutQuotes(definition.default);
  if (shape.dataType === 'boolean') {
    return ['0', '1'].map((value) => valueOffer(scope, value, value === shown ? 'default' : undefined));
  }
  const values = [...(fact?.values ?? fact?.suggestions ?? [])];
  const secret = fact?.secret === true || hidesValue(definition.name);
  if (shape.dimension === 'scalar' && shown !== '' && !secret && !values.includes(shown)) values.push(shown);
  const bare = scope.context.word.quotes === 'none';
  const offers = values.map((value, index) => {
    const written = bare ? writtenValue(definition, value) : scope.written(value);
    return valueOffer(scope, value, value === shown ? 'default' : undefined, String(index).padStart(3, '0'), written);
  });
  return fact?.references ? [...offers, ...nameOffers(scope, definition)] : offers;
}

function valueOffer(
  scope: CompletionScope,
  label: string,
  detail?: string,
  order?: string,
  written = scope.written(label),
): Offer {
  return {
    label: label === '' ? '""' : label,
    kind: 'value',
    rank: 0,
    ...(order !== undefined && { order }),
    ...(detail !== undefined && { detail }),
    insert: plainInsert(written),
  };
}

function nameOffers(scope: CompletionScope, { fact }: AttributeDefinition): Offer[] {
  if (fact?.references === undefined) return [];
  return referenceNames(scope, fact.references, fact).map(({ name, kind, detail }) => ({
    label: name,
    kind,
    rank: 1,
    ...(detail !== undefined && { detail }),
    insert: plainInsert(scope.written(name)),
  }));
}

/** What may stand as an item of a list, or as the key of a pair; what is there already is left out. */
export function itemOffers(scope: CompletionScope, place: ItemPlace): Offer[] {
  const definition = scope.definition(place.attribute);
  if (definition === undefined) return [];
  const present = new Set(place.items.map(({ key }) => key));
  const offers =
    definition.shape.dimension === 'association'
      ? keyOffers(scope, definition, place)
      : scalarOffers(scope, definition);
  return offers.filter(({ label }) => !present.has(label));
}

function keyOffers(scope: CompletionScope, definition: AttributeDefinition, place: ItemPlace): Offer[] {
  const { fact } = definition;
  // UserNames declares the users; there is nobody to refer to.
  if (fact?.keyReferences && !fact.secret) {
    return referenceNames(scope, fact.keyReferences, fact).map(({ name, kind, detail }) => ({
      label: name,
      kind,
      rank: 1,
      ...(detail !== undefined && { detail }),
      insert: pair(scope, name, (writer) => {
        if (definition.shape.dataType === 'int') writer.stop(nextNumber(place.items));
        else writePairValue(writer, definition, undefined);
      }),
    }));
  }
  return knownKeys(definition).map((key, index) => keyOffer(scope, definition, key, index));
}

function keyOffer(scope: CompletionScope, definition: AttributeDefinition, key: KnownKey, index: number): Offer {
  const { fact } = definition;
  const known = key.fact;
  const secret = known?.secret === true || hidesValue(key.name);
  return {
    label: key.name,
    kind: 'key',
    rank: 0,
    order: String(index).padStart(3, '0'),
    ...(!secret && key.default !== '' && { detail: `default ${key.default}` }),
    ...(known && fact && { documentation: () => keyMarkdown(known, fact, scope.type?.name) }),
    insert: pair(scope, key.name, (writer) => {
      writePairValue(writer, definition, secret ? { ...key, default: '' } : key);
    }),
  };
}

/** A key with its value, or the key alone where quotes are open or `=` follows. */
function pair(scope: CompletionScope, name: string, writeRight: (writer: SnippetWriter) => void): InsertText {
  const { word, next } = scope.context;
  if (word.quotes !== 'none' || next === '=') return plainInsert(scope.written(name));
  const writer = new SnippetWriter().text(`${scope.written(name)} = `);
  writeRight(writer);
  return writer.finished();
}

/** The lowest number that no item has: the next priority of a SystemList. */
function nextNumber(items: ItemPlace['items']): string {
  const numbers = items.map(({ value }) => Number(value ?? Number.NaN)).filter(Number.isInteger);
  // A key without a number gets the one behind the key before it, so all of them count.
  return String(Math.max(-1, items.filter(({ key }) => key !== '').length - 1, ...numbers) + 1);
}

/** What may stand right of a key's `=`. */
export function itemValueOffers(scope: CompletionScope, place: ItemValuePlace): Offer[] {
  const definition = scope.definition(place.attribute);
  if (definition === undefined) return [];
  const { fact, shape } = definition;
  const key = knownKeys(definition).find(({ name }) => name === place.key);
  const secret = fact?.secret === true || key?.fact?.secret === true || hidesValue(place.key);
  if (secret) return [];
  const values = [...(key?.fact?.values ?? key?.fact?.suggestions ?? fact?.values ?? [])];
  if (values.length === 0 && shape.dataType === 'boolean') values.push('0', '1');
  const shown = key?.default ?? '';
  if (shown !== '' && !values.includes(shown)) values.push(shown);
  if (fact?.keyReferences === 'system' && shape.dataType === 'int' && values.length === 0) {
    const others = place.items.filter((_item, index) => index !== place.index);
    values.push(nextNumber(others));
  }
  const offers = values.map((value, index) =>
    valueOffer(scope, value, value === shown ? 'default' : undefined, String(index).padStart(3, '0')),
  );
  const references = key?.fact?.references;
  if (references === undefined) return offers;
  return [
    ...offers,
    ...referenceNames(scope, references).map(({ name, kind }): Offer => ({
      label: name,
      kind,
      rank: 1,
      insert: plainInsert(scope.written(name)),
    })),
  ];
}
