import type { FieldFact } from '../../catalog/llt/link-fields';
import type { Word } from '../../syntax/lines/line';
import { directivesOf, type LlttabTree, settingOf } from '../../syntax/llt/llttab-tree';
import { nodeCalled, nodeNumber } from '../../workspace/node-files/llthosts-beside';
import type { NodeFileWorkspace } from '../../workspace/node-files/node-file-workspace';
import type { Hover } from '../shared/hover';
import { lineCursor } from '../shared/line-cursor';
import { codeSpan } from '../shared/markdown';
import { deviceText, directiveMarkdown, fieldMarkdown } from './llttab-field-text';
import { fieldAt, holdsSettings, llttabLineFacts, type LlttabLineFacts } from './llttab-line-facts';
import { type LlttabNodes, llttabNodes } from './llttab-nodes';
import { flowMarkdown, timerMarkdown } from './llttab-setting-text';
import { numberIn } from './llttab-time';

/** What is known of the directive, field or value at the offset. */
export function hoverLlttab(workspace: NodeFileWorkspace, uri: string, offset: number): Hover | undefined {
  const file = workspace.file(uri);
  if (file?.kind !== 'llttab') return undefined;
  const cursor = lineCursor(file.tree.lines, offset);
  const facts = cursor && llttabLineFacts(cursor.line);
  if (cursor === undefined || facts === undefined || cursor.word.text === '') return undefined;
  const { word, index } = cursor;
  const markdown =
    index === 0
      ? directiveMarkdown(facts.directive, facts.fields)
      : holdsSettings(facts.directive)
        ? settingMarkdown(facts, word)
        : valueMarkdown(facts, fieldAt(facts, index), word.text, () => ({
            tree: file.tree,
            nodes: llttabNodes(workspace, file),
          }));
  return markdown === '' ? undefined : { start: word.start, end: word.end, markdown };
}

function settingMarkdown({ directive, fields }: LlttabLineFacts, word: Word): string {
  const { name, value } = settingOf(word);
  const number = numberIn(value?.text);
  const known = directive.name === 'set-timer' ? timerMarkdown(name.text, number) : flowMarkdown(name.text, number);
  const [field] = fields;
  return known === '' && field ? fieldMarkdown(directive, field) : known;
}

interface Surroundings {
  readonly tree: LlttabTree;
  readonly nodes: LlttabNodes;
}

function valueMarkdown(
  { directive, linkType }: LlttabLineFacts,
  field: FieldFact | undefined,
  value: string,
  surroundings: () => Surroundings,
): string {
  if (field === undefined) return '';
  const about = aboutValue(field, value);
  return fieldMarkdown(directive, field, { value, ...(about !== undefined && { about }) });

  function aboutValue({ forms }: FieldFact, text: string): string | undefined {
    if (forms.includes('device')) return deviceText(text, linkType);
    if (forms.includes('tag')) return directive.name === 'set-addr' ? linkText(surroundings().tree, text) : undefined;
    if (forms.includes('node-range')) return rangeText(surroundings().nodes, text);
    if (forms.includes('node-id')) return nodeText(surroundings().nodes, text);
    return undefined;
  }
}

/** The link that `set-addr` speaks of. */
function linkText(tree: LlttabTree, tag: string): string {
  const link = directivesOf(tree, 'Link').find((one) => one.tag?.text === tag);
  return link ? codeSpan(link.line.text) : `This file has no link ${codeSpan(tag)}.`;
}

/** What llthosts says of a node. */
function nodeText({ hosts }: LlttabNodes, word: string): string | undefined {
  if (hosts === undefined || word.startsWith('/')) return undefined;
  const entry = nodeCalled(hosts.tree.entries, word);
  if (entry?.name === undefined) return `${codeSpan('llthosts')} has no node ${codeSpan(word)}.`;
  return `Node ${codeSpan(entry.id.text)} is ${codeSpan(entry.name.text)}, by ${codeSpan('llthosts')}.`;
}

/** The nodes within a range. */
function rangeText({ byId }: LlttabNodes, range: string): string | undefined {
  const [first, last = first] = range.split('-');
  const from = nodeNumber(first ?? '');
  const to = nodeNumber(last ?? '');
  if (from === undefined || to === undefined || byId.size === 0) return undefined;
  const names = [...byId]
    .filter(([id]) => from <= id && id <= to)
    .sort(([one], [other]) => one - other)
    .map(([id, { name }]) => codeSpan(name ? `${String(id)} ${name.text}` : String(id)));
  const hosts = codeSpan('llthosts');
  return names.length === 0 ? `${hosts} has no node of these.` : `By ${hosts}: ${names.join(', ')}`;
}
