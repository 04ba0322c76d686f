import { type PieceTokens, scanPiece } from '../../syntax/vcs/piece-tokens';
import { tokenAt } from '../../syntax/vcs/span-offsets';
import { Token } from '../../syntax/vcs/token-scanner';
import {
  type Attribute,
  type Block,
  type Declaration,
  type GroupDependency,
  type ListItem,
  type ResourceDependency,
  type Word,
} from '../../syntax/vcs/tree';
import { indexOfPiece, startOfPiece, type VcsFile } from '../../workspace/vcs-file';

/** What a word of a declaration is there for. */
export type WordUse =
  /** `include`, `group`, `requires`, `atleast`, `static`, `str` … */
  | { readonly role: 'keyword' }
  /** The file name behind `include`. */
  | { readonly role: 'file' }
  /** The name that a declaration gives to what it declares. */
  | { readonly role: 'name'; readonly block: Block }
  /** The type of a resource. */
  | { readonly role: 'type'; readonly block: Block }
  /** The name of an attribute. */
  | { readonly role: 'attribute'; readonly block: Block; readonly attribute: Attribute }
  /** The system (for heartbeats: the cluster) behind `@`. */
  | { readonly role: 'attribute-system'; readonly block: Block; readonly attribute: Attribute }
  /** An item of a list, or the left side of a pair. */
  | { readonly role: 'item'; readonly block: Block; readonly attribute: Attribute; readonly item: ListItem }
  /** The right side of a pair. */
  | { readonly role: 'item-value'; readonly block: Block; readonly attribute: Attribute; readonly item: ListItem }
  /** A value without braces. */
  | { readonly role: 'value'; readonly block: Block; readonly attribute: Attribute }
  /** A resource of a dependency. */
  | { readonly role: 'dependency-resource'; readonly dependency: ResourceDependency }
  /** The number behind `atleast`. */
  | { readonly role: 'at-least'; readonly dependency: ResourceDependency }
  /** A group of a group dependency. */
  | { readonly role: 'dependency-group'; readonly dependency: GroupDependency }
  /** `online`, `local`, `firm` … */
  | { readonly role: 'dependency-word'; readonly dependency: GroupDependency };

/** A word of a declaration, and what it is there for. */
export interface WordWithUse {
  readonly word: Word;
  readonly use: WordUse;
}

/** A word of a file, what it is there for and where it stands; `start` and `end` are offsets in the file. */
export interface FoundWord {
  readonly file: VcsFile;
  /** Index of its piece. */
  readonly piece: number;
  readonly tree: Declaration;
  readonly word: Word;
  readonly use: WordUse;
  readonly start: number;
  readonly end: number;
}

const KEYWORDS: ReadonlySet<string> = new Set(['include', 'requires', 'group', 'atleast', 'from']);

/** The word that the offset touches, or undefined between words and in comments. */
export function wordAtOffset(file: VcsFile, offset: number): FoundWord | undefined {
  const index = indexOfPiece(file.ends, offset);
  // An offset on a cut also touches the last word before it.
  return wordInPiece(file, index, offset) ?? (index > 0 ? wordInPiece(file, index - 1, offset) : undefined);
}

function wordInPiece(file: VcsFile, index: number, offset: number): FoundWord | undefined {
  const piece = file.pieces[index];
  const base = startOfPiece(file, index);
  if (piece === undefined || offset < base || offset - base > piece.text.length) return undefined;
  const token = tokenAt(piece.text, offset - base);
  if (token === undefined) return undefined;
  const tokens = scanPiece(piece.text);
  const found = wordAt(piece.tree, tokens, token) ?? wordBefore(piece.tree, tokens, token, offset - base);
  if (found === undefined) return undefined;
  const { word } = found;
  return {
    file,
    piece: index,
    tree: piece.tree,
    ...found,
    start: base + (tokens.starts[word.first] ?? 0),
    end: base + (tokens.ends[word.last] ?? 0),
  };
}

/** At `name|(` and `value|,` the cursor touches the word although the next token begins there. */
function wordBefore(tree: Declaration, tokens: PieceTokens, token: number, offset: number): WordWithUse | undefined {
  return token > 0 && tokens.ends[token - 1] === offset ? wordAt(tree, tokens, token - 1) : undefined;
}

/** The word that the token of that number belongs to, and what it is there for. */
export function wordAt(tree: Declaration, tokens: PieceTokens, token: number): WordWithUse | undefined {
  const [found] = wordsOf(tree, ({ first, last }) => first <= token && token <= last);
  if (found) return found;
  if (tokens.kinds[token] !== Token.Word) return undefined;
  const text = tokens.text.slice(tokens.starts[token], tokens.ends[token]);
  if (!isKeyword(tree, token, text)) return undefined;
  return { word: { first: token, last: token, text, quoted: false }, use: { role: 'keyword' } };
}

/** Whether the token, which is no word of the tree, is one of the language's own words. */
function isKeyword(tree: Declaration, token: number, text: string): boolean {
  if (tree.kind === 'include' || tree.kind === 'dependency' || tree.kind === 'group-dependency')
    return KEYWORDS.has(text);
  return (
    tree.kind === 'type' &&
    tree.attributes.some(({ first, modifier }) => first === token && modifier !== undefined && modifier === text)
  );
}

/**
 * The words of the declaration that somebody wants, with their uses. Nothing is made for the others: a name that stands
 * in thousands of declarations has ten times as many neighbours.
 */
export function wordsOf(tree: Declaration, wanted: (word: Word) => boolean = () => true): WordWithUse[] {
  const found: WordWithUse[] = [];
  const wants = (word: Word | undefined): word is Word => word !== undefined && wanted(word);
  switch (tree.kind) {
    case 'fragment':
      break;
    case 'include':
      if (wants(tree.file)) found.push({ word: tree.file, use: { role: 'file' } });
      break;
    case 'dependency':
      for (const word of [tree.parent, ...tree.children])
        if (wants(word)) found.push({ word, use: { role: 'dependency-resource', dependency: tree } });
      if (wants(tree.atLeast)) found.push({ word: tree.atLeast, use: { role: 'at-least', dependency: tree } });
      break;
    case 'group-dependency':
      for (const word of [tree.parent, tree.child])
        if (wants(word)) found.push({ word, use: { role: 'dependency-group', dependency: tree } });
      for (const word of [tree.category, tree.location, tree.rigidity])
        if (wants(word)) found.push({ word, use: { role: 'dependency-word', dependency: tree } });
      break;
    default:
      addWordsOfBlock(tree, wants, found);
  }
  return found;
}

function addWordsOfBlock(block: Block, wants: (word?: Word) => word is Word, found: WordWithUse[]): void {
  if (block.kind !== 'resource') {
    if (wants(block.keyword)) found.push({ word: block.keyword, use: { role: 'keyword' } });
  } else if (wants(block.type)) found.push({ word: block.type, use: { role: 'type', block } });
  if (wants(block.name)) found.push({ word: block.name, use: { role: 'name', block } });
  for (const attribute of block.attributes) {
    const { dataType, name, system, value } = attribute;
    if (wants(dataType)) found.push({ word: dataType, use: { role: 'keyword' } });
    if (wants(name)) found.push({ word: name, use: { role: 'attribute', block, attribute } });
    if (wants(system)) found.push({ word: system, use: { role: 'attribute-system', block, attribute } });
    if (value?.kind === 'list') {
      for (const item of value.items) {
        if (wants(item.key)) found.push({ word: item.key, use: { role: 'item', block, attribute, item } });
        if (wants(item.value)) found.push({ word: item.value, use: { role: 'item-value', block, attribute, item } });
      }
    } else if (wants(value)) found.push({ word: value, use: { role: 'value', block, attribute } });
  }
}
