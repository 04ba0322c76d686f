import { Token, TokenScanner } from '../../syntax/vcs/token-scanner';
import { type Declaration, isBlock, type Word } from '../../syntax/vcs/tree';
import type { Piece } from '../../workspace/vcs-file';

/** Where the parts of a piece stand, in offsets within its text. */
export interface PieceExtent {
  /** Start of the first token. */
  readonly start: number;
  /** End of the last token. */
  readonly end: number;
  /** End of the last token or comment. */
  readonly contentEnd: number;
  /** The name of the declaration (of a dependency its parent, of an include its file), or its first word. */
  readonly nameStart: number;
  readonly nameEnd: number;
}

/**
 * Where the parts of the piece stand. Measured anew each time: only the first tokens are scanned, which costs less than
 * remembering the answer.
 */
export function extentOf({ text, tree }: Piece): PieceExtent {
  const name = nameOf(tree);
  // Without a comment the last token ends where the white space behind it begins: no need to scan up to there.
  const last = hasComment(text) ? undefined : text.trimEnd().length;
  const scanner = new TokenScanner(text);
  let [start, end, contentEnd, nameStart, nameEnd] = [-1, 0, 0, -1, -1];
  let number = 0;
  for (let kind = scanner.next(); kind !== Token.End; kind = scanner.next()) {
    contentEnd = scanner.end;
    if (kind >= Token.LineComment) continue;
    if (kind < Token.StrayBlank) {
      if (start < 0) {
        start = scanner.start;
        if (name === undefined) [nameStart, nameEnd] = [scanner.start, scanner.end];
      }
      end = scanner.end;
    }
    if (number === name?.first) nameStart = scanner.start;
    if (number === name?.last) nameEnd = scanner.end;
    if (last !== undefined && start >= 0 && number >= (name?.last ?? 0)) {
      [end, contentEnd] = [last, last];
      break;
    }
    number++;
  }
  if (start < 0) return { start: 0, end: 0, contentEnd, nameStart: 0, nameEnd: 0 };
  return { start, end, contentEnd, nameStart, nameEnd };
}

/** Whether the text may hold a comment, or something else that is passed over. */
function hasComment(text: string): boolean {
  return text.includes('//') || text.includes('/*') || text.includes('#') || /[^\x00-\x7f]|<{7}|={7}|>{7}/.test(text);
}

/** The word that names a declaration. */
export function nameOf(tree: Declaration): Word | undefined {
  if (isBlock(tree)) return tree.name;
  switch (tree.kind) {
    case 'include':
      return tree.file;
    case 'dependency':
      return tree.parent;
    case 'group-dependency':
      return tree.child;
    default:
      return undefined;
  }
}
