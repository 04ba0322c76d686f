import type { OffsetRange } from '../../text/offset-range';
import { offsetsOfSpans } from '../../syntax/vcs/span-offsets';
import { Token, TokenScanner } from '../../syntax/vcs/token-scanner';
import { type Attribute, type Declaration, isBlock, itemsOf, type Span } from '../../syntax/vcs/tree';
import { indexOfPiece, type Piece, startOfPiece, type VcsFile } from '../../workspace/vcs-file';
import type { VcsWorkspace } from '../../workspace/vcs-workspace';
import { extentOf } from './piece-extent';

/**
 * What an expanding selection takes at an offset, from the word over value, item, list, attribute, body, declaration and
 * group to the whole file. Each range holds the one before and is larger.
 */
export function selectionRangesVcs(workspace: VcsWorkspace, uri: string, offset: number): OffsetRange[] {
  const file = workspace.file(uri);
  if (file === undefined) return [];
  const index = indexOfPiece(file.ends, offset);
  const around = candidates(file, index, offset);
  // Behind the last character of a piece the cursor still touches what the piece ends with.
  if (index > 0 && startOfPiece(file, index) === offset) around.push(...candidates(file, index - 1, offset));
  const ranges = around
    .filter(({ start, end }) => start <= offset && offset <= end && start < end)
    .sort((one, other) => one.end - one.start - (other.end - other.start));
  const chain: OffsetRange[] = [];
  for (const range of [...ranges, { start: 0, end: file.text.length }]) {
    const last = chain.at(-1);
    if (last === undefined || (range.start <= last.start && last.end <= range.end && !isSame(range, last)))
      chain.push(range);
  }
  return chain;
}

function isSame(one: OffsetRange, other: OffsetRange): boolean {
  return one.start === other.start && one.end === other.end;
}

/** Everything in and around the piece that may be selected, in no order. */
function candidates(file: VcsFile, index: number, offset: number): OffsetRange[] {
  const piece = file.pieces[index];
  if (piece === undefined) return [];
  const base = startOfPiece(file, index);
  const extent = extentOf(piece);
  const inPiece = [
    ...tokenRanges(piece.text, offset - base),
    ...offsetsOfSpans(piece.text, spansAround(piece, offset - base)),
    { start: extent.start, end: extent.end },
    // With the comments that belong to it.
    { start: startOfContent(piece.text), end: extent.contentEnd },
  ].map(({ start, end }) => ({ start: base + start, end: base + end }));
  const group = groupAround(file, index);
  return group ? [...inPiece, group] : inPiece;
}

/** The token or comment at the offset, and the text between its quotes. */
function tokenRanges(text: string, offset: number): OffsetRange[] {
  const scanner = new TokenScanner(text);
  const found: OffsetRange[] = [];
  for (let kind = scanner.next(); kind !== Token.End && scanner.start <= offset; kind = scanner.next()) {
    const { start, end } = scanner;
    if (end < offset) continue;
    // Brackets and signs are no words: what they belong to comes next.
    if (kind > Token.OpenString && kind < Token.StrayBlank) continue;
    found.push({ start, end });
    if (kind === Token.String && end - start > 2) found.push({ start: start + 1, end: end - 1 });
  }
  return found;
}

/** The parts of the declaration that hold the offset. */
function spansAround({ text, tree }: Piece, offset: number): Span[] {
  if (!isBlock(tree)) return [];
  const spans: Span[] = [];
  const ranges = offsetsOfSpans(text, tree.attributes);
  const at = ranges.findIndex(({ start, end }) => start <= offset && offset <= end);
  const attribute = tree.attributes[at];
  if (attribute) spans.push(...spansOfAttribute(attribute));
  const [first, last] = [tree.attributes[0], tree.attributes.at(-1)];
  if (first && last) spans.push({ first: first.first, last: last.semicolon ?? last.last });
  if (tree.open !== undefined && tree.close !== undefined) spans.push({ first: tree.open, last: tree.close });
  return spans;
}

function spansOfAttribute(attribute: Attribute): Span[] {
  const { value } = attribute;
  const spans: Span[] = [attribute];
  if (value === undefined) return spans;
  spans.push(value);
  for (const { key, value: right } of value.kind === 'list' ? itemsOf(value) : [])
    if (right) spans.push({ first: key.first, last: right.last });
  const items = value.kind === 'list' ? value.items : [];
  const [first, last] = [items[0], items.at(-1)];
  if (first && last) spans.push({ first: first.key.first, last: (last.value ?? last.key).last });
  return spans;
}

function startOfContent(text: string): number {
  const scanner = new TokenScanner(text);
  return scanner.next() === Token.End ? 0 : scanner.start;
}

const OF_GROUP: ReadonlySet<Declaration['kind']> = new Set(['resource', 'dependency', 'group-dependency', 'fragment']);

/** The group that a piece belongs to within its file, from the comments of its header to those of its last member. */
function groupAround(file: VcsFile, index: number): OffsetRange | undefined {
  let header = index;
  while (isMember(file, header)) header--;
  const head = file.pieces[header];
  if (head?.tree.kind !== 'group') return undefined;
  let last = header;
  while (isMember(file, last + 1)) last++;
  const end = file.pieces[last];
  if (end === undefined) return undefined;
  const start = startOfPiece(file, header) + startOfContent(head.text);
  return { start, end: startOfPiece(file, last) + extentOf(end).contentEnd };
}

function isMember(file: VcsFile, index: number): boolean {
  const kind = file.pieces[index]?.tree.kind;
  return kind !== undefined && OF_GROUP.has(kind);
}
