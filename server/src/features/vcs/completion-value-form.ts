import type { KeyFact } from '../../catalog/schema';
import { Token, TokenScanner } from '../../syntax/vcs/token-scanner';
import type { AttributeDefinition } from '../../workspace/resource-type';
import { hidesValue } from '../../workspace/secret-attribute';
import { referenceNames } from './completion-references';
import type { CompletionScope } from './completion-scope';
import type { SnippetWriter } from '../shared/completion-snippet';
import { quotedName, quotedString } from '../../syntax/vcs/quoting';

/** A longer list to choose from is no help in the middle of a line; the names come as completions of the value then. */
const LONGEST_CHOICE = 20;
/** Associations with more known keys are written one key a line, as the product dumps them. */
const KEYS_ON_ONE_LINE = 3;

/** A key of an association and the value that it has until somebody sets it, without quotes. */
export interface KnownKey {
  readonly name: string;
  readonly default: string;
  readonly fact?: KeyFact;
}

/** The known keys of an association, in the order of its type: from the type's default, else from the catalog. */
export function knownKeys(definition: AttributeDefinition): KnownKey[] {
  const { fact, authority } = definition;
  const pairs = pairsOf(definition.default ?? '');
  const keys = fact?.keys ?? [];
  const own: KnownKey[] = pairs.map(([name, text]) => {
    const known = keys.find((key) => key.name === name);
    return { name, default: text, ...(known && { fact: known }) };
  });
  if (authority === 'user' && own.length > 0) return own;
  const further = keys.filter(({ name }) => !pairs.some(([other]) => other === name));
  return [...own, ...further.map((key) => ({ name: key.name, default: key.default ?? '', fact: key }))];
}

/** The pairs of `{ key = value, … }`. */
function pairsOf(text: string): [string, string][] {
  const scanner = new TokenScanner(text);
  const pairs: [string, string][] = [];
  let key = '';
  let equals = false;
  for (let kind = scanner.nextSignificant(); kind !== Token.End; kind = scanner.nextSignificant()) {
    if (kind === Token.Equals) equals = true;
    else if (kind === Token.Word || kind === Token.String) {
      const word = withoutQuotes(scanner.word);
      if (equals) pairs.push([key, word]);
      key = word;
      equals = false;
    }
  }
  return pairs;
}

/** The text of a value that may be quoted. */
export function withoutQuotes(text: string): string {
  return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text;
}

/** What may be chosen for a scalar or an item: booleans, enumerations, names that exist. The default comes first. */
export function choicesOf(definition: AttributeDefinition, scope: CompletionScope): string[] {
  const { fact, shape } = definition;
  if (shape.dataType === 'boolean') return ['0', '1'];
  const values = fact?.values ?? fact?.suggestions;
  if (values) return defaultFirst(values, definition.default);
  // One more than fits tells that there are too many.
  return fact?.references
    ? referenceNames(scope, fact.references, fact, LONGEST_CHOICE + 1).map(({ name }) => name)
    : [];
}

function defaultFirst(values: readonly string[], text: string | undefined): string[] {
  const first = text === undefined ? undefined : withoutQuotes(text);
  if (first === undefined || !values.includes(first)) return [...values];
  return [first, ...values.filter((value) => value !== first)];
}

/** Writes the value of an attribute in its right form, with tab stops. */
export function writeValue(writer: SnippetWriter, definition: AttributeDefinition, scope: CompletionScope): void {
  switch (definition.shape.dimension) {
    case 'scalar':
      return writeScalar(writer, definition, scope);
    case 'association':
      return writeAssociation(writer, definition, scope);
    default:
      return writeList(writer, definition, scope);
  }
}

function writeScalar(writer: SnippetWriter, definition: AttributeDefinition, scope: CompletionScope): void {
  const { shape, name } = definition;
  const choices = choicesOf(definition, scope);
  if (choices.length > 0 && choices.length <= LONGEST_CHOICE) {
    writer.choice(choices.map((choice) => writtenValue(definition, choice)));
    return;
  }
  writeText(writer, hidesValue(name) ? '' : withoutQuotes(definition.default ?? ''), holdsStrings(shape));
}

function writeText(writer: SnippetWriter, text: string, quoted: boolean): void {
  if (quoted) writer.text('"').stop(text).text('"');
  // Nothing between quotes is a value; no number at all would be a mistake.
  else writer.stop(text === '' ? '0' : text);
}

function holdsStrings({ dataType }: AttributeDefinition['shape']): boolean {
  return dataType === 'str' || dataType === 'keylist';
}

/** A value of the attribute, or one item of its list, as it stands in a file. */
export function writtenValue({ shape }: AttributeDefinition, value: string): string {
  return holdsStrings(shape) ? quotedString(value) : quotedName(value);
}

function writeList(writer: SnippetWriter, definition: AttributeDefinition, scope: CompletionScope): void {
  const { fact } = definition;
  if (fact?.references === 'system') {
    const systems = scope.groupSystems;
    writer.text('{ ').list(orExamples(systems), ', ', (system) => writer.stop(quotedName(system)));
    writer.text(' }');
    return;
  }
  const choices = choicesOf(definition, scope);
  writer.text('{ ');
  if (choices.length > 0 && choices.length <= LONGEST_CHOICE)
    writer.choice(choices.map((choice) => writtenValue(definition, choice)));
  else writeText(writer, '', holdsStrings(definition.shape));
  writer.text(' }');
}

function orExamples(systems: readonly string[]): readonly string[] {
  return systems.length > 0 ? systems : ['sys1', 'sys2'];
}

function writeAssociation(writer: SnippetWriter, definition: AttributeDefinition, scope: CompletionScope): void {
  const { fact, shape } = definition;
  if (fact?.keyReferences === 'system') {
    const systems = definition.name === 'SystemList' ? scope.systems : scope.groupSystems;
    writer.text('{ ').list(orExamples(systems), ', ', (system, index) => {
      writer.stop(quotedName(system)).text(' = ');
      if (shape.dataType === 'int') writer.text(String(index));
      else writer.text('"').stop().text('"');
    });
    writer.text(' }');
    return;
  }
  const keys = knownKeys(definition);
  writer.text('{ ');
  if (keys.length === 0) {
    writer.stop('key').text(' = ');
    writePairValue(writer, definition, undefined);
  } else {
    const separator = keys.length > KEYS_ON_ONE_LINE ? ',\n\t ' : ', ';
    writer.list(keys, separator, (key) => {
      writer.text(`${quotedName(key.name)} = `);
      writePairValue(writer, definition, key);
    });
  }
  writer.text(' }');
}

/** Writes the value of one pair of an association; `key` is undefined for a key that nobody knows yet. */
export function writePairValue(
  writer: SnippetWriter,
  definition: AttributeDefinition,
  key: KnownKey | undefined,
): void {
  const values = key?.fact?.values ?? key?.fact?.suggestions ?? definition.fact?.values;
  if (values && values.length > 0) writer.choice(defaultFirst(values, key?.default).map(quotedName));
  // The keys of one association differ in kind; the product itself writes those that are numbers without quotes.
  else writeText(writer, key?.default ?? '', holdsStrings(definition.shape) && !/^-?\d+$/.test(key?.default ?? ''));
}
