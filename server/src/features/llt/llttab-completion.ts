import { directiveNamed } from '../../catalog/llt/directives';
import type { NodeFileWorkspace } from '../../workspace/node-files/node-file-workspace';
import { type CompletionEntry, entriesOf, type Offer } from '../shared/completion-entry';
import { lineCursor, type LineCursor } from '../shared/line-cursor';
import { directiveOffers } from './llttab-completion-directives';
import { fieldOffers } from './llttab-completion-fields';
import type { LlttabScope } from './llttab-completion-scope';
import { settingOffers } from './llttab-completion-settings';
import { fieldAt, holdsSettings, llttabFactsAt } from './llttab-line-facts';
import { clusterNumbersBeside, llttabNodes } from './llttab-nodes';

/** Characters behind which a value is expected. */
export const LLTTAB_TRIGGERS: readonly string[] = [':'];

/**
 * Whether a field is expected behind a blank: anywhere but at the beginning of a line, in a comment, and behind a setting, where
 * a second one may follow but hardly ever does: whoever goes to the next line there wants no suggestion to take that for a yes.
 */
export function asksBehindBlankLlttab(before: string): boolean {
  const line = /[^\r\n]*$/.exec(before)?.[0] ?? '';
  const [directive = '', field] = line.trim().split(/[ \t]+/);
  const fact = directiveNamed(directive);
  return !line.startsWith('#') && fact !== undefined && !(holdsSettings(fact) && field !== undefined);
}

/** What may be inserted at an offset. `snippets`: the client fills in tab stops. */
export function completeLlttab(
  workspace: NodeFileWorkspace,
  uri: string,
  offset: number,
  { snippets }: { readonly snippets: boolean },
): CompletionEntry[] {
  const file = workspace.file(uri);
  const cursor = file?.kind === 'llttab' ? lineCursor(file.tree.lines, offset) : undefined;
  if (file?.kind !== 'llttab' || cursor === undefined) return [];
  const scope: LlttabScope = {
    tree: file.tree,
    line: cursor.line,
    nodes: llttabNodes(workspace, file),
    clusterNumbers: clusterNumbersBeside(workspace, uri),
    version: workspace.version(uri),
    snippets,
  };
  if (cursor.index === 0) return entries(cursor, directiveOffers(scope), snippets);
  const facts = llttabFactsAt(cursor);
  const field = facts && fieldAt(facts, cursor.index);
  if (facts === undefined || field === undefined) return [];
  if (!holdsSettings(facts.directive)) return entries(cursor, fieldOffers(scope, facts, field), snippets);
  const { part, offers } = settingOffers(scope, facts.directive, cursor);
  return entries(part, offers, snippets);
}

function entries(
  { word, typed }: Pick<LineCursor, 'word' | 'typed'>,
  offers: readonly Offer[],
  snippets: boolean,
): CompletionEntry[] {
  return entriesOf(offers, { start: word.start, end: word.end, text: typed, quotes: 'none' }, snippets);
}
