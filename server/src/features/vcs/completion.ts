import { contextAt } from '../../syntax/vcs/context-at';
import type { VcsWorkspace } from '../../workspace/vcs-workspace';
import { attributeOffers, localNames, typeAttributeOffers } from './completion-attributes';
import { declarationOffers, declaredNameOffers, includeOffers } from './completion-declarations';
import { childGroupOffers, childOffers, dependencyWordOffers } from './completion-dependencies';
import { type CompletionEntry, entriesOf, type Offer } from '../shared/completion-entry';
import { CompletionScope } from './completion-scope';
import { plainInsert } from '../shared/completion-snippet';
import { itemOffers, itemValueOffers, valueOffers } from './completion-values';

/** What the client and its folder give to completion. */
export interface CompletionOptions {
  /** Names of the files of the language in the folder. */
  readonly includeFiles?: readonly string[];
  /** The client can insert snippets. */
  readonly snippets: boolean;
}

/** What may be inserted at the cursor, best first. */
export function completeVcs(
  workspace: VcsWorkspace,
  uri: string,
  offset: number,
  options: CompletionOptions = { snippets: true },
): CompletionEntry[] {
  const file = workspace.file(uri);
  const cluster = workspace.clustersOf(uri)[0];
  if (file === undefined || cluster === undefined) return [];
  const context = contextAt(file, offset);
  const scope = new CompletionScope(file, context, cluster);
  const entries = entriesOf(offersAt(scope, options.includeFiles ?? []), context.word, options.snippets);
  return entries.sort((one, other) => (one.sortText < other.sortText ? -1 : one.sortText > other.sortText ? 1 : 0));
}

function offersAt(scope: CompletionScope, includeFiles: readonly string[]): Offer[] {
  const { context } = scope;
  const { place } = context;
  const quoted = context.word.quotes !== 'none';
  switch (place.kind) {
    case 'declaration':
      return declarationOffers(scope, includeFiles);
    case 'include-file':
      return includeOffers(scope, includeFiles);
    case 'declared-name':
      return quoted ? [] : declaredNameOffers(scope, place);
    case 'after-first-word':
      return quoted || !mayRequire(scope, place.first) ? [] : [word('requires')];
    case 'group-keyword':
      return quoted ? [] : [word('group')];
    case 'from-keyword':
      return quoted ? [] : [word('from')];
    case 'child':
      return childOffers(scope, place);
    case 'child-group':
      return childGroupOffers(scope);
    case 'dependency-word':
      return dependencyWordOffers(scope, place);
    case 'attribute':
      return quoted ? [] : attributeOffers(scope, place.attributes);
    case 'type-attribute':
      return quoted ? [] : typeAttributeOffers(scope, place);
    case 'attribute-system': {
      const taken = new Set(
        place.attributes.filter(({ name }) => name === place.attribute).map(({ system }) => system),
      );
      return localNames(scope)
        .filter((name) => !taken.has(name))
        .map((label) => ({ label, kind: 'system', rank: 0, insert: plainInsert(scope.written(label)) }));
    }
    case 'value':
      return valueOffers(scope, place.attribute);
    case 'item':
      return itemOffers(scope, place);
    case 'item-value':
      return itemValueOffers(scope, place);
    case 'comment':
    case 'nothing':
    case 'at-least-number':
      return [];
  }
}

/** A word of the language, with the blank that comes behind it. */
function word(label: string): Offer {
  return { label, kind: 'keyword', rank: 0, insert: plainInsert(`${label} `) };
}

/** Whether the word that begins the line is no resource type whose new resource is being named. */
function mayRequire(scope: CompletionScope, first: string): boolean {
  const isResource = scope.members?.resources.some(({ name }) => name?.text === first) ?? false;
  return isResource || (scope.context.group !== undefined && scope.cluster.structure.byName.resource.has(first));
}
