import type { AgentFunction, AttributeFact, KeyFact, Operations, ReferenceKind } from '../../catalog/schema';
import { obsoleteType } from '../../catalog/vcs/obsolete-types';
import type { AttributeDefinition, ResourceType } from '../../workspace/resource-type';
import { sourceLine, unconfirmedLine } from './fact-sources';
import { bullets, codeBlock, codeSpan, escapeMarkdown, paragraphs } from './markdown';
import { hidesValue } from '../../workspace/secret-attribute';
import { isPlaceholder, shownDefault } from './secrets';
import { attributeHead } from './signature';

const OPERATIONS: Readonly<Record<Operations, string>> = {
  OnOff: 'VCS brings resources of this type online and takes them offline.',
  OnOnly: 'VCS brings resources of this type online but never takes them offline; such a resource can be no parent.',
  None: 'VCS only watches resources of this type (persistent resource); such a resource can be no parent.',
};

/** The functions of an agent in the order in which an administrator meets them. */
const FUNCTIONS: readonly AgentFunction[] = [
  'online',
  'offline',
  'monitor',
  'clean',
  'migrate',
  'action',
  'info',
  'open',
  'attr_changed',
];

const REFERENCES: Readonly<Record<ReferenceKind, string>> = {
  system: 'a system of the cluster',
  group: 'a service group',
  resource: 'a resource',
  user: 'a user of the cluster',
  cluster: 'a cluster',
  type: 'a resource type',
  attribute: 'an attribute of the type',
  path: 'a path on the systems',
};

const SECRET = 'A password: encrypted, never in clear text.';

/** What is known of a resource type: what its agent does, how, with which neighbours, and who says so. */
export function typeMarkdown(type: ResourceType): string {
  const { agent, operations, operationsConfidence } = type;
  const category = agent ? `, ${escapeMarkdown(agent.category)}` : '';
  const unsure = operationsConfidence === 'high' || operationsConfidence === 'med' ? '' : ' (unconfirmed)';
  const obsolete = agent?.obsolete ?? obsoleteType(type.name)?.reason;
  return paragraphs(
    `**${escapeMarkdown(type.name)}** (resource type${category})`,
    obsolete && `**Obsolete:** ${escapeMarkdown(obsolete)}`,
    agent && escapeMarkdown(agent.description),
    operations && OPERATIONS[operations] + unsure,
    bullets(FUNCTIONS.map((name) => functionLine(name, agent?.functions?.[name]))),
    agent?.dependencies && `**Usual neighbours:** ${escapeMarkdown(agent.dependencies)}`,
    agent?.note && escapeMarkdown(agent.note),
    typeOrigin(type),
    agent && sourceLine(agent.sources, agent.confidence),
  );
}

/** What is known of an attribute. `typeName` says whose it is; `note`, markdown already, follows its meaning. */
export function attributeMarkdown(definition: AttributeDefinition, typeName?: string, note?: string): string {
  const { fact, authority, confidence } = definition;
  const owner = typeName === undefined ? '' : ` // ${typeName.replace(/\s+/g, ' ')}`;
  return paragraphs(
    codeBlock(attributeHead(definition) + owner),
    fact && escapeMarkdown(fact.description),
    note,
    bullets([
      defaultLine(definition),
      fact && allowedLine(fact),
      fact && requiredLine(fact),
      scopeLine(definition),
      fact && referenceLine(fact),
      fact && setByLine(fact),
      fact?.keys && `Keys: ${fact.keys.map((key) => codeSpan(key.name)).join(', ')}`,
      fact?.unconfirmed && unconfirmedLine(fact.unconfirmed),
    ]),
    authority === 'user' ? '*Defined by a type file of this cluster.*' : undefined,
    fact ? sourceLine(fact.sources, authority === 'user' ? fact.confidence : confidence) : undefined,
  );
}

/** What is known of a key of an association. `typeName` says whose attribute it is; `notes` follow the meaning. */
export function keyMarkdown(
  key: KeyFact,
  attribute: AttributeFact,
  typeName?: string,
  ...notes: readonly (string | undefined)[]
): string {
  const owner = typeName === undefined ? '' : ` of ${escapeMarkdown(typeName)}`;
  const secret = key.secret === true || hidesValue(key.name);
  return paragraphs(
    `**${escapeMarkdown(key.name)}** (key of ${escapeMarkdown(attribute.name)}${owner})`,
    escapeMarkdown(key.description),
    ...notes,
    bullets([
      key.default !== undefined && (!secret || isPlaceholder(key.default))
        ? `Default: ${codeSpan(key.default)}`
        : undefined,
      key.values
        ? `Allowed: ${key.values.map(codeSpan).join(', ')}`
        : key.suggestions && `For example: ${key.suggestions.map(codeSpan).join(', ')}`,
      key.required ? 'Required.' : undefined,
      key.references && `Names ${REFERENCES[key.references]}.`,
      secret ? SECRET : undefined,
    ]),
    sourceLine(attribute.sources, attribute.confidence),
  );
}

/** What is known of a value (without quotes) of an attribute. The value itself is not shown, it may be a password. */
export function valueMarkdown(definition: AttributeDefinition, value: string, typeName?: string): string {
  const { fact } = definition;
  const owner = typeName === undefined ? '' : ` of ${escapeMarkdown(typeName)}`;
  const meaning =
    fact && meaningOfValue(value, definition.shape.dataType === 'boolean', fact.allowed, fact.description);
  return paragraphs(
    `Value of **${escapeMarkdown(definition.name)}**${owner}`,
    meaning,
    fact && escapeMarkdown(fact.description),
    bullets([fact && allowedLine(fact), defaultLine(definition), fact?.secret ? SECRET : undefined]),
    fact && sourceLine(fact.sources, fact.confidence),
  );
}

/** What the texts of the catalog say of one value, as in `0 failover, 1 parallel`. */
export function meaningOfValue(
  value: string,
  isBoolean: boolean,
  ...texts: readonly (string | undefined)[]
): string | undefined {
  for (const text of texts) {
    for (const part of text?.split(/[,;:.]\s*/) ?? []) {
      if (!part.startsWith(`${value} `) || !/^[\w.]+$/.test(value)) continue;
      const rest = part.slice(value.length + 1).replace(/^=\s*/, '');
      if (!/^(?:or|to|and)\b|^[^A-Za-z]/.test(rest)) return `${codeSpan(value)}: ${escapeMarkdown(rest)}`;
    }
  }
  if (!isBoolean || !/^[01]$/.test(value)) return undefined;
  return `${codeSpan(value)}: ${value === '1' ? 'yes' : 'no'}`;
}

function functionLine(name: AgentFunction, text: string | undefined): string | undefined {
  return text === undefined ? undefined : `**${name}**: ${escapeMarkdown(text)}`;
}

function typeOrigin(type: ResourceType): string {
  if (type.authority === 'user') return '*Defined by a type file of this cluster.*';
  const file = codeSpan(type.agent?.typesFile ?? 'types.cf');
  const partial = type.complete ? '' : ' The list of its attributes may be incomplete.';
  const origin = type.source === undefined ? 'the bundled catalog' : `the data file ${codeSpan(type.source)}`;
  return `From ${origin}, which stands in for ${file}.${partial}`;
}

function defaultLine(definition: AttributeDefinition): string | undefined {
  const { fact } = definition;
  const text = shownDefault(definition);
  const note = fact?.defaultNote === undefined ? '' : ` (${escapeMarkdown(fact.defaultNote)})`;
  if (text === undefined) return note === '' ? undefined : `Default:${note}`;
  const unit = fact?.unit !== undefined && /^\d+$/.test(text) ? ` ${fact.unit}` : '';
  return `Default: ${codeSpan(text)}${unit}${note}`;
}

function allowedLine(fact: AttributeFact): string | undefined {
  const remark = fact.allowed === undefined ? '' : ` (${escapeMarkdown(fact.allowed)})`;
  if (fact.values) return `Allowed: ${fact.values.map(codeSpan).join(', ')}${remark}`;
  if (fact.allowed !== undefined) return `Allowed: ${escapeMarkdown(fact.allowed)}`;
  const { minimum, maximum } = fact;
  if (minimum !== undefined && maximum !== undefined) return `Allowed: ${String(minimum)} to ${String(maximum)}`;
  if (minimum !== undefined) return `Allowed: ${String(minimum)} or more`;
  if (maximum !== undefined) return `Allowed: up to ${String(maximum)}`;
  return fact.suggestions && `For example: ${fact.suggestions.map(codeSpan).join(', ')}`;
}

function requiredLine(fact: AttributeFact): string | undefined {
  if (fact.required) return '**Required.**';
  if (fact.requiredWhen !== undefined) return `Required when: ${escapeMarkdown(fact.requiredWhen)}`;
  return fact.likelyRequired ? 'Probably required (unconfirmed).' : undefined;
}

function scopeLine(definition: AttributeDefinition): string | undefined {
  if (definition.static)
    return definition.overridable
      ? 'One value for all resources of the type; a resource may override it.'
      : 'One value for all resources of the type; a resource cannot override it.';
  return definition.fact?.localisable
    ? `Often given for each system: ${codeSpan(`${definition.name}@system`)}`
    : undefined;
}

function referenceLine(fact: AttributeFact): string | undefined {
  const named = fact.references ?? fact.keyReferences;
  if (named === undefined) return undefined;
  const types = fact.referencedTypes ? ` (of type ${fact.referencedTypes.map(codeSpan).join(', ')})` : '';
  return fact.references ? `Names ${REFERENCES[named]}${types}.` : `Each key names ${REFERENCES[named]}.`;
}

function setByLine(fact: AttributeFact): string | undefined {
  if (fact.secret) return SECRET;
  if (fact.temp) return 'A run-time value, never written to a file.';
  if (fact.setBy === 'user') return undefined;
  return fact.dumped
    ? `Set by the ${fact.setBy === 'agent' ? 'agent' : 'engine'} and written when the configuration is saved.`
    : `Set by the ${fact.setBy === 'agent' ? 'agent' : 'engine'}, not in the file.`;
}
