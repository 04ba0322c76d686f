import { scanPiece } from '../../syntax/vcs/piece-tokens';
import { escapedText } from '../../syntax/vcs/quoting';
import { Token } from '../../syntax/vcs/token-scanner';
import type { Cluster } from '../../workspace/cluster';
import { type Piece, startOfPiece, type VcsFile } from '../../workspace/vcs-file';
import { filesOf, piecesWithText } from './occurrences';
import { wordsOf } from './word-at';

/** A place in a file. */
export interface UnreadPlace {
  readonly file: VcsFile;
  readonly offset: number;
}

/**
 * Where the name stands in text that cannot be read, so that nobody knows whether it is the name in question: in text that
 * is no declaration, behind a mistake, or in a merge that nobody has resolved.
 */
export function unreadPlace(clusters: readonly Cluster[], name: string): UnreadPlace | undefined {
  for (const file of new Set(clusters.flatMap((cluster) => [...filesOf(cluster)]))) {
    for (const index of piecesWithText(file, name)) {
      const piece = file.pieces[index];
      const offset = piece && unreadIn(piece, name);
      if (offset !== undefined) return { file, offset: startOfPiece(file, index) + offset };
    }
  }
  return undefined;
}

function unreadIn({ text, tree }: Piece, name: string): number | undefined {
  const isReadable = tree.kind !== 'fragment' && tree.problems.length === 0 && tree.conflict === undefined;
  if (isReadable) return undefined;
  const { kinds, starts, ends } = scanPiece(text);
  const read = new Set<number>();
  const words = tree.conflict === undefined ? wordsOf(tree) : [];
  for (const { word } of words) for (let token = word.first; token <= word.last; token++) read.add(token);
  for (let token = 0; token < kinds.length; token++) {
    const kind = kinds[token];
    if (read.has(token) || (kind !== Token.Word && kind !== Token.String && kind !== Token.OpenString)) continue;
    const start = starts[token] ?? 0;
    const written = text.slice(start, ends[token]);
    const inner = kind === Token.Word ? written : written.slice(1, kind === Token.String ? -1 : undefined);
    if (inner === name || inner === escapedText(name)) return start;
  }
  return undefined;
}
