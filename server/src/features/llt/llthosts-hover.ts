import { llthostsLine } from '../../catalog/llt/llthosts';
import type { LlthostsEntry } from '../../syntax/llt/read-llthosts';
import { nodeCalled } from '../../workspace/node-files/llthosts-beside';
import type { NodeFileWorkspace } from '../../workspace/node-files/node-file-workspace';
import { baseName } from '../../workspace/uri-paths';
import { sourceLine } from '../shared/fact-sources';
import type { Hover } from '../shared/hover';
import { bullets, codeSpan, escapeMarkdown, paragraphs } from '../shared/markdown';
import { nodeMentions } from './llthosts-nodes';

/** How many lines of llttab files are shown at most. */
const MOST_MENTIONS = 8;

/** What the id or the name at the offset is for, and which lines of llttab files in the folder mean the node. */
export function hoverLlthosts(workspace: NodeFileWorkspace, uri: string, offset: number): Hover | undefined {
  const file = workspace.file(uri);
  if (file?.kind !== 'llthosts') return undefined;
  const isAt = (word: { readonly start: number; readonly end: number } | undefined): boolean =>
    word !== undefined && word.start <= offset && offset <= word.end;
  const entry = file.tree.entries.find(({ id, name }) => isAt(id) || isAt(name));
  if (entry === undefined) return undefined;
  const isName = isAt(entry.name);
  const word = (isName ? entry.name : undefined) ?? entry.id;
  const [idField, nameField] = llthostsLine.fields;
  const field = isName ? nameField : idField;
  const markdown = paragraphs(
    `**${codeSpan(word.text)}** (${isName ? 'name' : 'id'} of a node)`,
    entry.name && `Node ${codeSpan(entry.id.text)} is ${codeSpan(entry.name.text)}.`,
    field && escapeMarkdown(field.meaning),
    llthostsLine.note && escapeMarkdown(llthostsLine.note),
    mentionsText(workspace, uri, file.tree.entries, entry),
    sourceLine(llthostsLine.sources, llthostsLine.confidence),
  );
  return { start: word.start, end: word.end, markdown };
}

function mentionsText(
  workspace: NodeFileWorkspace,
  uri: string,
  entries: readonly LlthostsEntry[],
  entry: LlthostsEntry,
): string | undefined {
  const mentions = nodeMentions(workspace, uri).filter(({ word }) => nodeCalled(entries, word.text) === entry);
  if (mentions.length === 0) return undefined;
  const lines = mentions
    .slice(0, MOST_MENTIONS)
    .map((mention) => `${codeSpan(mention.line)} in ${escapeMarkdown(baseName(mention.uri))}`);
  const left = mentions.length - lines.length;
  return paragraphs('Meant by:', bullets([...lines, left > 0 ? `and ${String(left)} more` : undefined]));
}
