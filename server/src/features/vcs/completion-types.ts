import { allAgentTypes } from '../../catalog/vcs/catalog';
import { obsoleteType } from '../../catalog/vcs/obsolete-types';
import { typeNamed } from '../../workspace/cluster';
import type { ResourceType } from '../../workspace/resource-type';
import { typeMarkdown } from '../shared/fact-markdown';
import type { Offer } from '../shared/completion-entry';
import type { CompletionScope } from './completion-scope';
import { type InsertText, plainInsert, SnippetWriter } from '../shared/completion-snippet';
import { writeValue } from './completion-value-form';
import { quotedName } from '../../syntax/vcs/quoting';

/**
 * The resource types, ordered by category: those that the cluster's files bring before those for which an include line
 * is missing.
 */
export function resourceTypeOffers(scope: CompletionScope): Offer[] {
  const declared = scope.names('type');
  const names = new Set([...declared, ...scope.cluster.own.byName.keys(), ...allAgentTypes().map(({ name }) => name)]);
  const isBrought = broughtFiles(scope);
  return [...names].flatMap((name) => {
    const type = typeNamed(scope.cluster, name);
    if (type === undefined) return [];
    const file = type.agent?.typesFile ?? 'types.cf';
    return [offerOf(scope, type, type.authority === 'user' || isBrought(file), file)];
  });
}

/** Whether the cluster has the types of a file: the catalog stands in for it, or nothing is known of any file. */
function broughtFiles({ cluster }: CompletionScope): (file: string) => boolean {
  if (cluster.structure.includes.length === 0) return () => true;
  const standIns = new Set<string>();
  for (const names of cluster.standIns.values())
    for (const name of names) standIns.add(name.slice(name.lastIndexOf('/') + 1));
  // An include that is not read yet, or missing, may bring anything.
  return (file) => standIns.has(file) || cluster.includeMissing;
}

function offerOf(scope: CompletionScope, type: ResourceType, brought: boolean, file: string): Offer {
  const obsolete = type.agent?.obsolete !== undefined || obsoleteType(type.name) !== undefined;
  const category = type.agent?.category ?? 'own type';
  return {
    label: type.name,
    kind: 'type',
    rank: brought && !obsolete ? 5 : 9,
    order: category,
    detail: brought
      ? category
      : `${category} (no include brings it; ${type.source === undefined ? 'the product' : `"${type.source}"`} has it in ${file})`,
    documentation: () => typeMarkdown(type),
    ...(obsolete && { deprecated: true as const }),
    insert: scope.context.next === '' ? resourceForm(scope, type) : plainInsert(quotedName(type.name)),
  };
}

/** A resource as the product writes it, with the attributes that it needs. */
function resourceForm(scope: CompletionScope, type: ResourceType): InsertText {
  const writer = new SnippetWriter()
    .text(`${quotedName(type.name)} `)
    .stop('name')
    .text(' (\n');
  for (const definition of type.attributes.values()) {
    const { fact } = definition;
    if (definition.static || !(fact?.required || fact?.likelyRequired) || fact.setBy !== 'user') continue;
    writer.text(`\t${definition.name} = `);
    writeValue(writer, definition, scope);
    writer.text('\n');
  }
  return writer.text('\t)').finished();
}
