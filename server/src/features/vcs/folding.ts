import { Token, TokenScanner } from '../../syntax/vcs/token-scanner';
import { type Piece, startOfPiece, type VcsFile } from '../../workspace/vcs-file';
import type { VcsWorkspace } from '../../workspace/vcs-workspace';
import type { FoldingRange } from '../shared/folding-range';
import { extentOf } from './piece-extent';

interface RegionMark {
  readonly at: number;
  readonly opens: boolean;
}

interface PieceFolds {
  readonly ranges: readonly FoldingRange[];
  readonly marks: readonly RegionMark[];
}

const REGION = /^\/\/\s*#?(end)?region\b/;
const known = new WeakMap<Piece, PieceFolds>();

/** What folds in a file: groups, blocks, lists, comments, runs of includes, `// #region` … `// #endregion`. */
export function foldingVcs(workspace: VcsWorkspace, uri: string): FoldingRange[] {
  const file = workspace.file(uri);
  if (file === undefined) return [];
  const groups = groupRanges(file);
  const groupStarts = new Set(groups.map(({ start }) => start));
  const ranges = [...groups, ...includeRanges(file)];
  const regions: number[] = [];
  for (const [index, piece] of file.pieces.entries()) {
    const base = startOfPiece(file, index);
    const { ranges: own, marks } = foldsOf(piece);
    for (const range of own) {
      // An editor folds one range a line: on a group's line the group, not its attributes.
      if (groupStarts.has(base + range.start)) continue;
      ranges.push({ ...range, start: base + range.start, end: base + range.end });
    }
    for (const { at, opens } of marks) {
      if (opens) regions.push(base + at);
      else {
        const start = regions.pop();
        if (start !== undefined) ranges.push({ start, end: base + at, kind: 'region' });
      }
    }
  }
  return ranges.sort((one, other) => one.start - other.start || other.end - one.end);
}

/** Groups, from their keyword to the end of the last thing that belongs to them. */
function groupRanges(file: VcsFile): FoldingRange[] {
  const ranges: { start: number; end: number }[] = [];
  let current: { start: number; end: number } | undefined;
  for (const [index, piece] of file.pieces.entries()) {
    const { kind } = piece.tree;
    if (kind !== 'group' && kind !== 'resource' && kind !== 'dependency' && kind !== 'group-dependency') continue;
    const base = startOfPiece(file, index);
    const { start, contentEnd } = extentOf(piece);
    if (kind === 'group') ranges.push((current = { start: base + start, end: base + contentEnd }));
    else if (current) current.end = base + contentEnd;
  }
  return ranges.filter(({ start, end }) => hasLineBreak(file.text, start, end));
}

/** Includes that follow each other without anything between them. */
function includeRanges(file: VcsFile): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  let run: { start: number; end: number } | undefined;
  const close = (): void => {
    if (run && hasLineBreak(file.text, run.start, run.end)) ranges.push({ ...run, kind: 'imports' });
    run = undefined;
  };
  for (const [index, piece] of file.pieces.entries()) {
    if (piece.tree.kind !== 'include') {
      close();
      continue;
    }
    const base = startOfPiece(file, index);
    const { start, end } = extentOf(piece);
    run = { start: run?.start ?? base + start, end: base + end };
  }
  close();
  return ranges;
}

function foldsOf(piece: Piece): PieceFolds {
  let folds = known.get(piece);
  if (folds === undefined) known.set(piece, (folds = findFolds(piece)));
  return folds;
}

function findFolds({ text, tree }: Piece): PieceFolds {
  const ranges: FoldingRange[] = [];
  const marks: RegionMark[] = [];
  const scanner = new TokenScanner(text);
  let first = -1;
  let blockOpen = false;
  let listStart = -1;
  let comment: { start: number; end: number } | undefined;
  const closeComment = (): void => {
    if (comment && hasLineBreak(text, comment.start, comment.end)) ranges.push({ ...comment, kind: 'comment' });
    comment = undefined;
  };
  const closeRange = (start: number): void => {
    // A closing bracket on a line of its own stays to be seen.
    const end = scanner.firstOnLine ? endOfLineBefore(text, scanner.start) : scanner.end;
    if (start >= 0 && hasLineBreak(text, start, end)) ranges.push({ start, end });
  };
  for (let kind = scanner.next(); kind !== Token.End; kind = scanner.next()) {
    const { start, end, firstOnLine } = scanner;
    if (kind === Token.LineComment && firstOnLine) {
      const region = REGION.exec(text.slice(start, Math.min(end, start + 40)));
      if (region) {
        closeComment();
        marks.push({ at: start, opens: region[1] === undefined });
      } else if (comment && !hasBlankLine(text, comment.end, start)) comment.end = end;
      else {
        closeComment();
        comment = { start, end };
      }
      continue;
    }
    closeComment();
    if (kind === Token.BlockComment || kind === Token.OpenBlockComment) {
      if (hasLineBreak(text, start, end)) ranges.push({ start, end, kind: 'comment' });
      continue;
    }
    if (kind >= Token.StrayBlank) continue;
    if (first < 0) first = start;
    if (kind === Token.ParenOpen) blockOpen = true;
    else if (kind === Token.BraceOpen) listStart = start;
    else if (kind === Token.BraceClose && listStart >= 0) {
      closeRange(listStart);
      listStart = -1;
    } else if (kind === Token.ParenClose && blockOpen && tree.kind !== 'fragment') {
      closeRange(first);
      blockOpen = false;
    }
  }
  closeComment();
  return { ranges, marks };
}

function hasLineBreak(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return true;
  }
  return false;
}

/** Whether more than one line ends between the offsets. */
function hasBlankLine(text: string, start: number, end: number): boolean {
  return (text.slice(start, end).match(/\r\n|\r|\n/g)?.length ?? 0) > 1;
}

function endOfLineBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--;
  if (at > 0) at--;
  return text[at] === '\n' && text[at - 1] === '\r' ? at - 1 : at;
}
