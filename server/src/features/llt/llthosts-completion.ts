import { nodeIds, oldNodeIds, WIDER_NODE_IDS_SINCE } from '../../catalog/llt/limits';
import { llthostsLine } from '../../catalog/llt/llthosts';
import { isBefore } from '../../catalog/vcs/product-version';
import { nodeNumber } from '../../workspace/node-files/llthosts-beside';
import type { NodeFileWorkspace } from '../../workspace/node-files/node-file-workspace';
import { isSameSystem } from '../../workspace/whole-cluster/system-name';
import { type CompletionEntry, entriesOf, type Offer } from '../shared/completion-entry';
import { plainInsert } from '../shared/completion-snippet';
import { sourceLine } from '../shared/fact-sources';
import { lineCursor } from '../shared/line-cursor';
import { escapeMarkdown, paragraphs } from '../shared/markdown';
import { namesOfNodes, nodeMentions } from './llthosts-nodes';

/** How many free ids are offered at once. */
const MOST_IDS = 8;

/** Whether the name is expected behind a blank: behind the id. */
export function asksBehindBlankLlthosts(before: string): boolean {
  return /(?:^|[\r\n])[ \t]*\d+[ \t]+$/.test(before);
}

/**
 * Free ids at the beginning of a line, behind them names that this file has not: those that llttab files in the folder have, and
 * those of the cluster's systems, which come in from outside.
 */
export function completeLlthosts(
  workspace: NodeFileWorkspace,
  uri: string,
  offset: number,
  { snippets, systems = [] }: { readonly snippets: boolean; readonly systems?: readonly string[] },
): CompletionEntry[] {
  const file = workspace.file(uri);
  const cursor = file?.kind === 'llthosts' ? lineCursor(file.tree.lines, offset) : undefined;
  if (file?.kind !== 'llthosts' || cursor === undefined || cursor.index > 1) return [];
  const { line, word, typed, index } = cursor;
  const others = file.tree.entries.filter((entry) => entry.line !== line);
  const taken = others.flatMap(({ name }) => name?.text ?? []);
  const isFree = (name: string): boolean => !taken.some((other) => isSameSystem(other, name));
  const inMain = systems.filter(isFree).map((name) => ({ name, detail: 'system in main.cf' }));
  const inLlttab = namesOfNodes(nodeMentions(workspace, uri))
    .filter((name) => isFree(name) && !systems.some((system) => isSameSystem(system, name)))
    .map((name) => ({ name, detail: 'set-node in llttab' }));
  const names = [...inMain, ...inLlttab];
  const ids = freeIds(new Set(others.map(({ id }) => nodeNumber(id.text))));
  const offers = index === 1 ? names.map(nameOffer) : idOffers(ids, line.words.length < 2 ? names : []);
  return entriesOf(offers, { start: word.start, end: word.end, text: typed, quotes: 'none' }, snippets);

  function freeIds(used: ReadonlySet<number | undefined>): string[] {
    const limit = isBefore(workspace.version(uri), WIDER_NODE_IDS_SINCE) ? oldNodeIds : nodeIds;
    const all = Array.from({ length: (limit.maximum ?? 0) - limit.minimum + 1 }, (_, at) => limit.minimum + at);
    return all.filter((id) => !used.has(id)).map(String);
  }
}

/** With the smallest free id whole lines as well, for nodes that are known and not listed yet. */
function idOffers(ids: readonly string[], names: readonly NodeName[]): Offer[] {
  const [smallest] = ids;
  if (smallest === undefined) return [];
  return [
    ...names.map((name) => ({
      ...nameOffer(name),
      label: `${smallest} ${name.name}`,
      insert: plainInsert(`${smallest} ${name.name}`),
    })),
    ...ids.slice(0, MOST_IDS).map((id, at): Offer => ({
      label: id,
      kind: 'value',
      rank: 1,
      order: id.padStart(3, '0'),
      detail: at === 0 ? 'the smallest free id' : 'a free id',
      documentation: fieldText,
    })),
  ];
}

/** A name for a node, and where it comes from. */
interface NodeName {
  readonly name: string;
  readonly detail: string;
}

function nameOffer({ name, detail }: NodeName): Offer {
  return { label: name, kind: 'system', rank: 0, detail, documentation: fieldText };
}

function fieldText(): string {
  const { meaning, note, sources, confidence } = llthostsLine;
  return paragraphs(escapeMarkdown(meaning), note && escapeMarkdown(note), sourceLine(sources, confidence));
}
