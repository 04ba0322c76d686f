import type { ReferenceKind } from '../../catalog/schema';
import {
  agentAttribute,
  agentType,
  objectAttribute,
  resourceAttribute,
  staticAttribute,
} from '../../catalog/vcs/catalog';
import { obsoleteType } from '../../catalog/vcs/obsolete-types';
import type { AttributeFact } from '../../catalog/schema';
import { type PieceTokens, scanPiece } from '../../syntax/vcs/piece-tokens';
import type { Attribute, Block, Declaration, Word } from '../../syntax/vcs/tree';
import { indexOfPiece, type Piece, startOfPiece } from '../../workspace/vcs-file';
import type { VcsWorkspace } from '../../workspace/vcs-workspace';
import { SEMANTIC_TOKEN_TYPES, type SemanticToken, type SemanticTokenType } from '../shared/semantic-token';
import { wordAt, wordsOf, type WordUse } from './word-at';

const DECLARATION = 1;
const READONLY = 2;
const DEPRECATED = 4;

/** A system's colour, a group's …; values that name nothing are left to the grammar of the editor. */
const COLOURS: Readonly<Partial<Record<Block['kind'] | ReferenceKind, SemanticTokenType>>> = {
  system: 'struct',
  group: 'namespace',
  resource: 'variable',
  type: 'class',
  cluster: 'interface',
  remotecluster: 'interface',
  heartbeat: 'interface',
  attribute: 'property',
};

/**
 * The tokens of a piece, four numbers each: start and end within the piece, place of the type in the legend, modifiers.
 * Numbers rather than objects: a file of 100,000 lines has more than 100,000 tokens, and they stay in memory.
 */
type PackedTokens = readonly number[];

const known = new WeakMap<Piece, PackedTokens>();

/** The semantic tokens of the file, or of the pieces that touch a stretch of it, in file order. */
export function semanticTokensVcs(
  workspace: VcsWorkspace,
  uri: string,
  range?: { readonly start: number; readonly end: number },
): SemanticToken[] {
  const file = workspace.file(uri);
  if (file === undefined) return [];
  const from = range ? indexOfPiece(file.ends, range.start) : 0;
  const to = range ? indexOfPiece(file.ends, range.end) : file.pieces.length - 1;
  const tokens: SemanticToken[] = [];
  for (let index = from; index <= to; index++) {
    const piece = file.pieces[index];
    if (piece) unpack(tokensOf(piece), startOfPiece(file, index), tokens);
  }
  return tokens;
}

function unpack(packed: PackedTokens, base: number, tokens: SemanticToken[]): void {
  for (let at = 0; at < packed.length; at += 4) {
    const type = SEMANTIC_TOKEN_TYPES[packed[at + 2] ?? 0];
    if (type === undefined) continue;
    tokens.push({
      start: base + (packed[at] ?? 0),
      end: base + (packed[at + 1] ?? 0),
      type,
      modifiers: packed[at + 3] ?? 0,
    });
  }
}

function tokensOf(piece: Piece): PackedTokens {
  let tokens = known.get(piece);
  if (tokens === undefined) known.set(piece, (tokens = packTokens(piece)));
  return tokens;
}

function packTokens({ text, tree }: Piece): PackedTokens {
  if (tree.kind === 'fragment') return [];
  const places = scanPiece(text);
  const words = [...looseKeywords(tree, places), ...wordsOf(tree)];
  const packed: number[] = [];
  for (const { word, use } of words.sort((one, other) => one.word.first - other.word.first)) {
    const colour = colourOf(word, use);
    const start = places.starts[word.first];
    const end = places.ends[word.last];
    if (colour === undefined || start === undefined || end === undefined || end <= start) continue;
    packed.push(start, end, SEMANTIC_TOKEN_TYPES.indexOf(colour.type), colour.modifiers);
  }
  return packed;
}

/** Words of the language that no part of the tree holds: `include`, `requires`, `static`. */
function looseKeywords(tree: Declaration, tokens: PieceTokens): { word: Word; use: WordUse }[] {
  const numbers =
    tree.kind === 'type'
      ? tree.attributes.flatMap(({ modifier, first }) => (modifier === undefined ? [] : [first]))
      : tree.kind === 'include' || tree.kind === 'dependency' || tree.kind === 'group-dependency'
        ? tokens.kinds.map((_kind, number) => number)
        : [];
  return numbers.flatMap((number) => {
    const found = wordAt(tree, tokens, number);
    return found?.use.role === 'keyword' && found.word.first === number ? [found] : [];
  });
}

type Colour = Pick<SemanticToken, 'type' | 'modifiers'>;

function colourOf(word: Word, use: WordUse): Colour | undefined {
  switch (use.role) {
    case 'keyword':
      return keywordColour(word.text);
    case 'name':
      return plain(COLOURS[use.block.kind], DECLARATION);
    case 'type':
      return { type: 'class', modifiers: isObsolete(word.text) ? DEPRECATED : 0 };
    case 'attribute':
      return attributeColour(use.block, use.attribute);
    case 'attribute-system':
      return plain(use.block.kind === 'heartbeat' ? 'interface' : 'struct');
    case 'item':
      return itemColour(word, use.block, use.attribute);
    case 'item-value':
    case 'value':
      return valueColour(word, factOf(use.block, use.attribute));
    case 'dependency-resource':
      return plain('variable');
    case 'dependency-group':
      return plain('namespace');
    case 'dependency-word':
      return plain('enumMember');
    default:
      return undefined;
  }
}

function plain(type: SemanticTokenType | undefined, modifiers = 0): Colour | undefined {
  return type && { type, modifiers };
}

function keywordColour(text: string): Colour {
  if (text === 'static' || text === 'temp') return { type: 'modifier', modifiers: 0 };
  const dataType = /^(?:str|int|boolean|keylist|float|i18nstr|string)$/.test(text);
  return { type: dataType ? 'type' : 'keyword', modifiers: 0 };
}

function isObsolete(type: string): boolean {
  return obsoleteType(type) !== undefined || agentType(type)?.obsolete !== undefined;
}

function attributeColour(block: Block, attribute: Attribute): Colour {
  const declares = block.kind === 'type' && attribute.dataType !== undefined ? DECLARATION : 0;
  const isStatic = attribute.modifier === 'static' || (block.kind !== 'type' && factOf(block, attribute)?.static);
  return { type: 'property', modifiers: declares | (isStatic ? READONLY : 0) };
}

/** The fact of the bundled catalog alone: the colour of a word must not depend on other pieces. */
function factOf(block: Block, { name: { text } }: Attribute): AttributeFact | undefined {
  if (block.kind === 'resource')
    return agentAttribute(block.type.text, text) ?? resourceAttribute(text) ?? staticAttribute(text);
  if (block.kind === 'type') return agentAttribute(block.name?.text ?? '', text) ?? staticAttribute(text);
  return block.kind === 'snmp' ? undefined : objectAttribute(block.kind, text);
}

function itemColour(word: Word, block: Block, attribute: Attribute): Colour | undefined {
  const fact = factOf(block, attribute);
  if (fact?.dimension !== 'association') return valueColour(word, fact);
  const named = fact.keyReferences && COLOURS[fact.keyReferences];
  return plain(named ?? 'parameter');
}

function valueColour(word: Word, fact: AttributeFact | undefined): Colour | undefined {
  const named = fact?.references && COLOURS[fact.references];
  if (named) return plain(named);
  const listed = fact?.values?.includes(word.text) === true && !/^\d+$/.test(word.text);
  return listed ? plain('enumMember') : undefined;
}
