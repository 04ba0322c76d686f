import type { AgentType, AttributeFact, ValueFormat } from '../../server/src/catalog/schema';
import { attributesOf } from '../../server/src/catalog/vcs/catalog';
import type { Random } from './random';

/** The tokens of one attribute. */
export type AttributeTokens = readonly string[];

const WORDS = ['amber', 'bay', 'cove', 'delta', 'east_pier', 'fjord-2', 'gulf', 'inlet'];
const TEXTS = [
  '10.0.0.1',
  '/srv/data',
  'a b',
  'user@example.com',
  'x:y',
  '50%',
  'say \\"hi\\"',
  'back\\\\slash',
  '//no',
];

/** Attributes whose values have to fit to what stands elsewhere, or of which some values are worth a word. */
const NOT_AT_RANDOM = new Set(['BackupInterval', 'FailOverPolicy', 'ManageFaults', 'Prerequisites']);

/** A name or value as it may be written: in quotes where it needs them, and sometimes where not. */
export function written(random: Random, text: string): string {
  const plain = /^(?:[A-Za-z][\w-]*|-?\d+)$/.test(text);
  return plain && (/^-?\d/.test(text) || random.below(6) > 0) ? text : `"${text}"`;
}

/** A text that means nothing. */
export function anyText(random: Random): string {
  return random.below(3) === 0 ? `"${random.pick(TEXTS)}"` : written(random, random.pick(WORDS));
}

/** `{ a, b }` from the tokens of its items, with `,` or `;` between them. */
export function listOf(random: Random, items: readonly (readonly string[])[]): string[] {
  const separator = random.below(4) === 0 ? ';' : ',';
  return ['{', ...items.flatMap((item, at) => (at === 0 ? item : [separator, ...item])), '}'];
}

/** Attributes that a resource of the type needs, some that it may have, and some that every resource may have. */
export function attributesOfAgent(random: Random, type: AgentType, systems: readonly string[]): AttributeTokens[] {
  const chosen = type.attributes.filter((fact) => fact.required || (isOptional(fact) && random.below(4) === 0));
  const attributes = chosen.flatMap((fact) => attribute(random, fact, systems));
  if (random.below(4) === 0) attributes.push(['Critical', '=', random.pick(['0', '1'])]);
  if (random.below(8) === 0) attributes.push(['MonitorInterval', '=', '120']);
  return attributes;
}

/** Some attributes that an object of the kind may have, other than those it has. */
export function attributesOfObject(
  random: Random,
  kind: 'cluster' | 'system' | 'group',
  has: readonly AttributeTokens[],
): AttributeTokens[] {
  const names = new Set(has.map(([name]) => name));
  return attributesOf(kind)
    .filter((fact) => isOptional(fact) && !names.has(fact.name) && random.below(20) === 0)
    .map((fact) => [fact.name, '=', ...valueOf(random, fact)]);
}

/** Whether a resource of the type can be made up without knowing what its attributes mean together. */
export function canBeMadeUp(type: AgentType): boolean {
  return (
    type.obsolete === undefined &&
    type.attributes.every((fact) => !fact.required || fact.references === undefined || fact.references === 'path')
  );
}

function isOptional(fact: AttributeFact): boolean {
  const meansNothingElse = fact.references === undefined && fact.keyReferences === undefined && fact.keys === undefined;
  return (
    meansNothingElse &&
    fact.setBy === 'user' &&
    !fact.static &&
    !fact.temp &&
    fact.dataType !== 'float' &&
    !NOT_AT_RANDOM.has(fact.name)
  );
}

function attribute(random: Random, fact: AttributeFact, systems: readonly string[]): AttributeTokens[] {
  if (random.below(6) > 0) return [[fact.name, '=', ...valueOf(random, fact)]];
  return systems.map((system) => [fact.name, '@', written(random, system), '=', ...valueOf(random, fact)]);
}

function valueOf(random: Random, fact: AttributeFact): string[] {
  if (fact.dimension === 'scalar') return [scalarOf(random, fact)];
  const count = fact.required ? 1 + random.below(3) : random.below(4);
  const items = WORDS.slice(0, count).map((word) => {
    if (fact.dimension === 'association') return [keyOf(random, fact, word), '=', scalarOf(random, fact)];
    if (fact.format !== undefined) return [formatted(random, fact.format, word)];
    return [fact.dataType === 'int' ? String(word.length) : written(random, word)];
  });
  const { values } = fact;
  if (values && fact.dimension !== 'association') return listOf(random, [[written(random, random.pick(values))]]);
  return listOf(random, items);
}

function scalarOf(random: Random, fact: AttributeFact): string {
  if (fact.values) return written(random, random.pick(fact.values));
  if (fact.dataType === 'boolean') return random.pick(['0', '1']);
  // The addresses made up here have 32 bits.
  if (fact.name === 'PrefixLen') return String(random.below(33));
  if (fact.dataType === 'int') {
    const low = fact.minimum ?? 1;
    return String(low + random.below(Math.min(100, (fact.maximum ?? low + 100) - low + 1)));
  }
  if (fact.secret) return random.pick(['fQpRsTuVwX', 'kLmNoPqRsTuV']);
  if (fact.format !== undefined) return formatted(random, fact.format, random.pick(WORDS));
  if (fact.name === 'FsckOpt') return '"-y"';
  if (fact.name === 'TriggerPath') return '"bin/triggers/web"';
  return fact.required ? pathOf(random, random.pick(WORDS)) : anyText(random);
}

function keyOf(random: Random, fact: AttributeFact, word: string): string {
  return fact.keyFormat === undefined ? written(random, word) : formatted(random, fact.keyFormat, word);
}

/** A path that hardly any other attribute has: two mounts in one place would be a mistake. */
function pathOf(random: Random, word: string): string {
  return `"/srv/${word}${String(random.below(1_000_000))}"`;
}

/** A value in the format; the word makes it one of many. */
function formatted(random: Random, format: ValueFormat, word: string): string {
  switch (format) {
    case 'ip-address':
    case 'ip-addresses':
      // Items of one list are made from different words.
      return `"192.0.2.${String(1 + random.below(20) * WORDS.length + WORDS.indexOf(word))}"`;
    case 'netmask':
      return random.pick(['"255.255.255.0"', '"0xfffff000"']);
    case 'absolute-path':
      return pathOf(random, word);
    case 'octal-mode':
      return random.pick(['0755', '"700"']);
    case 'host':
    case 'interface':
    case 'base-interface':
    case 'object-name':
      return written(random, word);
  }
}
