import type { AttributeFact, ReferenceKind } from '../../catalog/schema';
import type { ResourceDeclaration } from '../../syntax/vcs/tree';
import type { CompletionKind } from '../shared/completion-entry';
import type { CompletionScope } from './completion-scope';

/** A name that exists in the cluster. */
export interface ReferenceName {
  readonly name: string;
  readonly kind: CompletionKind;
  readonly detail?: string;
}

/**
 * The names of that kind that a value may refer to at the cursor. `fact` may narrow them down. Of resources, of which
 * there can be tens of thousands, no more than `limit` are looked for.
 */
export function referenceNames(
  scope: CompletionScope,
  kind: ReferenceKind,
  fact?: AttributeFact,
  limit = Infinity,
): ReferenceName[] {
  switch (kind) {
    case 'system':
      return plainNames(
        fact?.name === 'SystemList' || scope.members === undefined ? scope.systems : scope.groupSystems,
        'system',
      );
    case 'group':
      return plainNames(scope.names('group'), 'group');
    case 'user':
      return plainNames(scope.users, 'user');
    case 'cluster':
      return plainNames([...scope.names('cluster'), ...scope.names('remotecluster')], 'cluster');
    case 'type':
      return plainNames(typesInUse(scope), 'type');
    case 'resource':
      return resourcesOf(scope, fact?.referencedTypes, limit);
    case 'attribute':
      return plainNames(attributesOfType(scope), 'attribute');
    case 'path':
      return [];
  }
}

function plainNames(names: readonly string[], kind: CompletionKind): ReferenceName[] {
  return names.map((name) => ({ name, kind }));
}

function typesInUse(scope: CompletionScope): string[] {
  const { structure, trees } = scope.cluster;
  const used = new Set(scope.names('type'));
  for (const { resources } of structure.groups)
    for (const number of resources) used.add((trees[number] as ResourceDeclaration).type.text);
  return [...used];
}

/** The resources of the whole cluster, but the one around the cursor. */
function resourcesOf(scope: CompletionScope, types: readonly string[] | undefined, limit: number): ReferenceName[] {
  const { structure, trees } = scope.cluster;
  const { object } = scope.context;
  const own = object?.kind === 'resource' ? object.name : undefined;
  const found: ReferenceName[] = [];
  for (const [name, numbers] of structure.byName.resource) {
    if (found.length >= limit) break;
    const number = numbers[0] ?? -1;
    const tree = trees[number] as ResourceDeclaration | undefined;
    if (tree === undefined || name === own || (types && !types.includes(tree.type.text))) continue;
    const group = trees[structure.groups[structure.groupOf[number] ?? -1]?.header ?? -1];
    const where = group?.kind === 'group' && group.name ? ` in ${group.name.text}` : '';
    found.push({ name, kind: 'resource', detail: tree.type.text + where });
  }
  return found;
}

/** The attributes that the type around the cursor declares, those that are no static ones. */
function attributesOfType(scope: CompletionScope): string[] {
  const tree = scope.file.pieces[scope.context.piece]?.tree;
  if (tree?.kind === 'type')
    return tree.attributes.flatMap(({ modifier, name }) => (modifier === 'static' ? [] : [name.text]));
  return [...(scope.type?.attributes.values() ?? [])].flatMap((own) => (own.static ? [] : [own.name]));
}
