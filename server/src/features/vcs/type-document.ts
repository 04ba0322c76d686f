import type { AgentType, AttributeFact } from '../../catalog/schema';
import { CONTENT_SCHEME } from '../../protocol/content-request';
import { catalogType, definitionOfFact } from '../../workspace/resource-type';
import { declaredName } from '../shared/signature';

const PREFIX = `${CONTENT_SCHEME}:/types/`;
const WIDTH = 110;

/** The address of the read-only document that shows a type of the bundled catalog. */
export function typeDocumentUri(typeName: string): string {
  return `${PREFIX}${encodeURIComponent(typeName)}.cf`;
}

/**
 * The text of a read-only document: a type of the bundled catalog in the form of a type file, with what is known of it
 * in comments. Undefined where the address is none of ours or the catalog has no such type.
 */
export function typeDocument(uri: string): string | undefined {
  if (!uri.startsWith(PREFIX) || !uri.endsWith('.cf')) return undefined;
  const agent = catalogType(decoded(uri.slice(PREFIX.length, -'.cf'.length)))?.agent;
  return agent && textOf(agent);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function textOf(agent: AgentType): string {
  const lines = [
    ...comment(
      '',
      `${agent.name}, as the catalog bundled with Clusterwright knows it. The product brings the type in ${agent.typesFile}; that file counts, wherever it can be read.`,
    ),
    '//',
    ...comment('', agent.description),
    ...(agent.dependencies === undefined ? [] : comment('', `Usual neighbours: ${agent.dependencies}`)),
    ...(agent.note === undefined ? [] : comment('', agent.note)),
    ...(agent.obsolete === undefined ? [] : comment('', `Obsolete: ${agent.obsolete}`)),
    ...(agent.complete ? [] : comment('', 'The list of attributes may be incomplete.')),
    ...sourcesOf('', agent.sources),
    ...(agent.sources.length === 0 ? [] : ['// An attribute without sources of its own is taken from these.']),
    `type ${agent.name} (`,
    ...operationsOf(agent),
    ...agent.attributes.flatMap((fact) => attributeLines(fact, agent.sources)),
    '\t)',
  ];
  return `${lines.join('\n')}\n`;
}

/** Operations differs from its default for the types that the engine cannot bring online or take offline. */
function operationsOf(agent: AgentType): string[] {
  const { operations } = agent;
  if (operations === undefined || operations === 'OnOff') return [];
  if (agent.attributes.some(({ name }) => name === 'Operations')) return [];
  return ['', `\tstatic str Operations = ${operations}`];
}

/** An attribute that has no other source than its type does not repeat it: the text would be mostly sources. */
function attributeLines(fact: AttributeFact, sourcesOfType: readonly string[]): string[] {
  const asType = fact.sources.length > 0 && fact.sources.every((source) => sourcesOfType.includes(source));
  return [
    '',
    ...comment('\t', fact.description),
    ...comment('\t', remarksOn(fact)),
    ...(asType ? [] : sourcesOf('\t', fact.sources)),
    `\t${declarationOf(fact)}`,
  ];
}

function declarationOf(fact: AttributeFact): string {
  const modifier = fact.static ? 'static ' : fact.temp ? 'temp ' : '';
  const value = fact.default === undefined ? '' : ` = ${fact.default}`;
  return `${modifier}${declaredName(fact.name, definitionOfFact(fact).shape)}${value}`;
}

function remarksOn(fact: AttributeFact): string {
  const remarks: string[] = [];
  if (fact.required) remarks.push('Required.');
  else if (fact.requiredWhen !== undefined) remarks.push(`Required when: ${fact.requiredWhen}.`);
  if (fact.values) remarks.push(`Allowed: ${fact.values.join(', ')}.`);
  else if (fact.allowed !== undefined) remarks.push(`Allowed: ${fact.allowed}.`);
  if (fact.unit !== undefined) remarks.push(`In ${fact.unit}.`);
  if (fact.defaultNote !== undefined) remarks.push(`Default: ${fact.defaultNote}.`);
  if (fact.unconfirmed) remarks.push(`Not confirmed by the source: ${fact.unconfirmed.join(', ')}.`);
  return remarks.join(' ').replace(/\.\.(?=\s|$)/g, '.');
}

/** One line for each source, unbroken, so that an address can be followed. */
function sourcesOf(indent: string, sources: readonly string[]): string[] {
  if (sources.length === 0) return [`${indent}// Source: none found; believed, not confirmed.`];
  return sources.map((source) => `${indent}// Source: ${source.replace(/\s+/g, ' ')}`);
}

/** The text as line comments, broken between words; a long word keeps a line of its own. */
function comment(indent: string, text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    if (line !== '' && line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines.map((content) => `${indent}// ${content}`);
}
