import type { FieldForm } from '../../catalog/llt/link-fields';
import type { OffsetRange } from '../../text/offset-range';
import type { Line, Word } from '../../syntax/lines/line';
import { settingOf } from '../../syntax/llt/llttab-tree';
import type { NodeFileWorkspace } from '../../workspace/node-files/node-file-workspace';
import type { SemanticToken, SemanticTokenType } from '../shared/semantic-token';
import { fieldAt, holdsSettings, llttabLineFacts, type LlttabLineFacts } from './llttab-line-facts';

const DECLARATION = 1;

/** A tag's colour, a node's …; numbers and addresses are left to the grammar of the editor. */
const COLOURS: Readonly<Partial<Record<FieldForm, SemanticTokenType>>> = {
  tag: 'variable',
  'node-name': 'struct',
  'node-id': 'struct',
  'cluster-id': 'interface',
  device: 'parameter',
  'link-type': 'enumMember',
  switch: 'enumMember',
};

/** The semantic tokens of the file, or of the lines that touch a stretch of it. A directive that nobody knows has none. */
export function semanticTokensLlttab(workspace: NodeFileWorkspace, uri: string, range?: OffsetRange): SemanticToken[] {
  const file = workspace.file(uri);
  if (file?.kind !== 'llttab') return [];
  return file.tree.lines
    .filter(({ start, end }) => range === undefined || (start < range.end && range.start < end))
    .flatMap(tokensOf);
}

function tokensOf(line: Line): SemanticToken[] {
  const facts = llttabLineFacts(line);
  const [keyword] = line.words;
  if (facts === undefined || keyword === undefined) return [];
  return [token(keyword, 'keyword'), ...facts.words.flatMap((word, index) => fieldToken(facts, word, index + 1))];
}

function fieldToken(facts: LlttabLineFacts, word: Word, index: number): SemanticToken[] {
  const { directive } = facts;
  if (holdsSettings(directive)) {
    const { name } = settingOf(word);
    return name.text === '' ? [] : [token(name, 'property')];
  }
  const field = fieldAt(facts, index);
  const [form] = field?.forms ?? [];
  const type = form && COLOURS[form];
  if (type === undefined || word.text === '-' || (field?.values && !isValue(field.values, word.text))) return [];
  return [token(word, type, form === 'tag' && directive.name !== 'set-addr' ? DECLARATION : 0)];
}

function isValue(values: readonly { readonly value: string }[], text: string): boolean {
  return values.some(({ value }) => value === text);
}

function token({ start, end }: Word, type: SemanticTokenType, modifiers = 0): SemanticToken {
  return { start, end, type, modifiers };
}
