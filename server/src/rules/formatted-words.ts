import type { AttributeFact, KeyFact, ValueFormat } from '../catalog/schema';
import { allAgentTypes } from '../catalog/vcs/catalog';
import type { Severity } from '../engine/rule';
import type { Attribute, Block, Value, Word } from '../syntax/vcs/tree';
import { definitionOf } from '../workspace/attribute-definition';
import type { ResourceType } from '../workspace/resource-type';
import { hasLookAlike } from './look-alikes';

/** A word that has to be written in a certain way. */
export interface FormattedWord {
  readonly attribute: Attribute;
  readonly word: Word;
  readonly format: ValueFormat;
  /** The attribute, or the key of an association, that the word belongs to. */
  readonly name: string;
  readonly severity: Severity;
}

/** What stands for a value that nobody has filled in, or that a script fills in. */
const PLACEHOLDER = /[$<>@*]|^(?:NONE|none|NULL)$/;

/**
 * The words of a block that the catalog expects in one of the formats. Left out are empty words, placeholders, and those
 * with a typographic character, which are a finding already.
 */
export function formattedWords(
  block: Block,
  type: ResourceType | undefined,
  isWanted: (format: ValueFormat) => boolean,
): readonly FormattedWord[] {
  let found: FormattedWord[] | undefined;
  const { attributes } = block;
  const count = attributes.length;
  for (let at = 0; at < count; at++) {
    const attribute = attributes[at] as Attribute;
    const { value, broken } = attribute;
    if (broken || value === undefined || attribute.dataType !== undefined) continue;
    const definition = definitionOf(block, attribute, type);
    const fact = definition?.fact;
    if (!hasFormat(fact, isWanted)) continue;
    const words = (found ??= []);
    const add = (word: Word, format: ValueFormat | undefined, name: string): void => {
      if (format === undefined || !isWanted(format) || word.text === '') return;
      if (PLACEHOLDER.test(word.text) || hasLookAlike(word)) return;
      words.push({ attribute, word, format, name, severity: severityOf(fact) });
    };
    const { dimension } = definition?.shape ?? fact;
    if (dimension === 'association') {
      for (const { key, value: right } of pairsOf(value)) {
        const known: KeyFact | undefined = fact.keys?.find(({ name }) => name === key.text);
        add(key, fact.keyFormat, fact.name);
        if (right) add(right, known?.format ?? fact.format, known?.name ?? fact.name);
      }
    } else for (const word of singlesOf(value, dimension)) add(word, fact.format, fact.name);
  }
  return found ?? NOTHING_FOUND;
}

const NOTHING_FOUND: readonly FormattedWord[] = [];

/** A page that describes the attribute is good for a warning; what nobody confirms for a hint. */
function severityOf({ confidence, unconfirmed }: AttributeFact): Severity {
  const open = unconfirmed?.some((part) => part !== 'default') === true;
  return open || confidence === 'uncited' || confidence === 'low' ? 'hint' : 'warning';
}

function pairsOf(value: Value): readonly { readonly key: Word; readonly value?: Word | undefined }[] {
  return value.kind === 'list' ? value.items.filter(({ equals }) => equals) : [];
}

/** The words of a scalar or of a list; none where the value has the form of the other. */
function singlesOf(value: Value, dimension: 'scalar' | 'vector' | 'keylist'): readonly Word[] {
  if (value.kind === 'scalar') return [value];
  return dimension === 'scalar' || value.items.some(({ equals }) => equals) ? [] : value.items.map(({ key }) => key);
}

/** Whether the attribute, or what stands in it, has one of the formats. */
export function hasFormat(
  fact: AttributeFact | undefined,
  isWanted: (format: ValueFormat) => boolean,
): fact is AttributeFact {
  if (fact === undefined) return false;
  const { format, keyFormat, keys } = fact;
  if ((format !== undefined && isWanted(format)) || (keyFormat !== undefined && isWanted(keyFormat))) return true;
  return keys?.some((key) => key.format !== undefined && isWanted(key.format)) === true;
}

/** The resource types of the catalog that have an attribute in one of the formats. */
export function typesWithFormat(isWanted: (format: ValueFormat) => boolean): ReadonlySet<string> {
  const has = (fact: AttributeFact): boolean => hasFormat(fact, isWanted);
  return new Set(allAgentTypes().flatMap(({ name, attributes }) => (attributes.some(has) ? [name] : [])));
}
