import type { Attribute, Block, ListItem } from '../../syntax/vcs/tree';
import type { Cluster } from '../../workspace/cluster';
import type { VcsWorkspace } from '../../workspace/vcs-workspace';
import { attributeMarkdown, keyMarkdown, meaningOfValue, valueMarkdown } from '../shared/fact-markdown';
import { hidesValue } from '../../workspace/secret-attribute';
import type { Hover } from '../shared/hover';
import { numberOfPiece } from './declaration-place';
import { dependencyWordMarkdown } from './hover-dependency';
import { includeMarkdown } from './hover-include';
import { nameMarkdown } from './hover-names';
import { keywordNote } from './keyword-notes';
import { rhevNote } from './rhev-notes';
import { type FoundWord, wordAtOffset } from './word-at';
import { definitionOf, nameMeant } from './word-meaning';

/** What is known of the word at the offset; undefined where there is none or nothing is known. */
export function hoverVcs(workspace: VcsWorkspace, uri: string, offset: number): Hover | undefined {
  const file = workspace.file(uri);
  const found = file && wordAtOffset(file, offset);
  const [cluster] = found ? workspace.clustersOf(uri) : [];
  if (found === undefined || cluster === undefined) return undefined;
  const markdown = markdownFor(workspace, cluster, found);
  return markdown === undefined || markdown === '' ? undefined : { start: found.start, end: found.end, markdown };
}

function markdownFor(workspace: VcsWorkspace, cluster: Cluster, found: FoundWord): string | undefined {
  const { use, word } = found;
  switch (use.role) {
    case 'keyword':
      return keywordNote(word.text, found.tree.kind === 'type');
    case 'file':
      return includeMarkdown(workspace, cluster, numberOfPiece(cluster, found.file, found.piece), word.text);
    case 'attribute':
      return attributeHover(cluster, use.block, word.text);
    case 'item':
      return itemHover(cluster, found, use.block, use.attribute, use.item);
    case 'item-value':
      return itemValueHover(cluster, found, use.block, use.attribute, use.item);
    case 'value':
      return namedHover(cluster, found) ?? valueHover(cluster, use.block, use.attribute.name.text, word.text);
    case 'at-least':
      return keywordNote('atleast', false);
    case 'dependency-word':
      return dependencyWordMarkdown(
        cluster,
        numberOfPiece(cluster, found.file, found.piece),
        use.dependency,
        word.text,
      );
    default:
      return namedHover(cluster, found);
  }
}

function namedHover(cluster: Cluster, found: FoundWord): string | undefined {
  const meant = nameMeant(cluster, found.word.text, found.use);
  if (meant === undefined) return undefined;
  const { use } = found;
  if (meant.kind === 'attribute') return 'block' in use ? attributeHover(cluster, use.block, meant.name) : undefined;
  return nameMarkdown(cluster, meant);
}

function ownerOf(block: Block): string {
  if (block.kind === 'resource') return block.type.text;
  return block.kind === 'type' ? (block.name?.text ?? 'type') : block.kind;
}

function attributeHover(cluster: Cluster, block: Block, name: string): string | undefined {
  const definition = definitionOf(cluster, block, name);
  if (definition === undefined) return undefined;
  const owner = ownerOf(block);
  return attributeMarkdown(definition, owner, rhevNote(owner, name));
}

function valueHover(cluster: Cluster, block: Block, name: string, value: string): string | undefined {
  const definition = definitionOf(cluster, block, name);
  return definition && valueMarkdown(definition, hidesValue(name) ? '' : value, ownerOf(block));
}

function itemHover(
  cluster: Cluster,
  found: FoundWord,
  block: Block,
  attribute: Attribute,
  item: ListItem,
): string | undefined {
  return (
    keyHover(cluster, block, attribute, item) ??
    namedHover(cluster, found) ??
    valueHover(cluster, block, attribute.name.text, found.word.text)
  );
}

function itemValueHover(
  cluster: Cluster,
  found: FoundWord,
  block: Block,
  attribute: Attribute,
  item: ListItem,
): string | undefined {
  return (
    namedHover(cluster, found) ??
    keyHover(cluster, block, attribute, item, found.word.text) ??
    valueHover(cluster, block, attribute.name.text, '')
  );
}

/** What is known of a key, and of the value beside it unless that is a password. */
function keyHover(
  cluster: Cluster,
  block: Block,
  attribute: Attribute,
  item: ListItem,
  value?: string,
): string | undefined {
  const fact = definitionOf(cluster, block, attribute.name.text)?.fact;
  const key = fact?.keys?.find(({ name }) => name === item.key.text);
  if (fact === undefined || key === undefined) return undefined;
  const owner = ownerOf(block);
  const shown = value === undefined || key.secret === true || hidesValue(key.name) ? undefined : value;
  const meaning = shown === undefined ? undefined : meaningOfValue(shown, false, key.description);
  return keyMarkdown(key, fact, owner, rhevNote(owner, fact.name, key.name), meaning);
}
