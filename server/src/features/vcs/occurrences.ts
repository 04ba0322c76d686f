import { TokenTable } from '../../syntax/vcs/piece-tokens';
import type { OffsetRange } from '../../text/offset-range';
import { Token } from '../../syntax/vcs/token-scanner';
import type { Word } from '../../syntax/vcs/tree';
import type { Cluster } from '../../workspace/cluster';
import { indexOfPiece, startOfPiece, type VcsFile } from '../../workspace/vcs-file';
import type { VcsWorkspace } from '../../workspace/vcs-workspace';
import { type Named, type Naming, namingOf, sameNamed } from './named';
import { type FoundWord, wordAtOffset, wordsOf } from './word-at';

/** A place where a name stands: the characters of the name alone, without quotes, as offsets in the file. */
export interface Occurrence extends OffsetRange {
  readonly uri: string;
  readonly role: 'declaration' | 'use';
  readonly quoted: boolean;
}

/** The name at an offset, and where it stands. */
export interface NameAtOffset extends OffsetRange {
  readonly named: Named;
}

/** All places of a name in the clusters that know it, and these clusters. */
export interface Occurrences {
  readonly clusters: readonly Cluster[];
  readonly places: readonly Occurrence[];
}

/** What the word at the offset names, by the first cluster of the file that knows it. */
export function nameAtOffset(workspace: VcsWorkspace, uri: string, offset: number): NameAtOffset | undefined {
  const file = workspace.file(uri);
  const found = file && wordAtOffset(file, offset);
  if (found === undefined) return undefined;
  for (const cluster of workspace.clustersOf(uri)) {
    const naming = namingOf(cluster, found.word, found.use);
    if (naming === undefined) continue;
    const place = placeOf(found, naming);
    // Behind the colon of "TargetResName:Probed" stands the attribute of another type.
    return offset <= place.end || naming.length === undefined ? { named: naming.named, ...place } : undefined;
  }
  return undefined;
}

function placeOf({ file, piece, word }: FoundWord, naming: Naming): OffsetRange {
  const base = startOfPiece(file, piece);
  return moved(rangeOf(new TokenTable().read(file.pieces[piece]?.text ?? ''), word, naming.length), base);
}

/** Where the name stands in one file, by what its cluster knows, in file order. */
export function occurrencesInFile(cluster: Cluster, file: VcsFile, named: Named): Occurrence[] {
  const places: Occurrence[] = [];
  // One table for all pieces: a name may stand in thousands of them.
  const tokens = new TokenTable();
  for (const index of piecesWithText(file, named.name)) {
    const piece = file.pieces[index];
    if (piece === undefined) continue;
    const base = startOfPiece(file, index);
    let scanned = false;
    for (const { word, use } of wordsOf(piece.tree, ({ text }) => mayName(text, named))) {
      const naming = namingOf(cluster, word, use);
      if (naming === undefined || !sameNamed(naming.named, named)) continue;
      if (!scanned) tokens.read(piece.text);
      scanned = true;
      const role = naming.declares ? 'declaration' : 'use';
      places.push({ uri: file.uri, role, quoted: word.quoted, ...moved(rangeOf(tokens, word, naming.length), base) });
    }
  }
  return places.sort((one, other) => one.start - other.start);
}

/** Where the name stands in all files of the cluster. */
export function occurrencesOf(cluster: Cluster, named: Named): Occurrence[] {
  return [...filesOf(cluster)].flatMap((file) => occurrencesInFile(cluster, file, named));
}

/** Where the name stands in the clusters of the file, and in every other cluster that shares a file in which it stands. */
export function occurrencesAround(workspace: VcsWorkspace, uri: string, named: Named): Occurrences {
  const clusters = new Map(workspace.clustersOf(uri).map((cluster) => [cluster.mainUri, cluster]));
  const places = new Map<string, Occurrence>();
  // The map grows while it is walked: a cluster that is met on the way is looked at as well.
  for (const cluster of clusters.values()) {
    for (const file of filesOf(cluster)) {
      const found = occurrencesInFile(cluster, file, named);
      for (const place of found) places.set(`${place.uri} ${String(place.start)}`, place);
      const others = found.length > 0 ? workspace.clustersOf(file.uri) : [];
      for (const other of others) if (!clusters.has(other.mainUri)) clusters.set(other.mainUri, other);
    }
  }
  return { clusters: [...clusters.values()], places: [...places.values()] };
}

/** The files that make the cluster, each once, in the order in which they are first read. */
export function filesOf(cluster: Cluster): Set<VcsFile> {
  return new Set(cluster.segments.map(({ file }) => file));
}

/** The indexes of the pieces in which the text may be written, in file order. Looking at no tree makes it fast. */
export function piecesWithText(file: VcsFile, text: string): number[] {
  if (text === '') return [];
  // With escapes there are several ways to write it.
  if (/["\\]/.test(text)) return file.pieces.map((_piece, index) => index);
  const indexes: number[] = [];
  let at = file.text.indexOf(text);
  while (at >= 0) {
    let next = at + 1;
    if (!isInsideName(file.text, at, at + text.length)) {
      const index = indexOfPiece(file.ends, at);
      indexes.push(index);
      next = file.ends[index] ?? file.text.length;
    }
    at = file.text.indexOf(text, next);
  }
  return indexes;
}

/** Whether the stretch is only a part of a longer name: `lv1` in `lv10`. */
function isInsideName(text: string, start: number, end: number): boolean {
  return isNameCharacter(text.charCodeAt(start - 1)) || isNameCharacter(text.charCodeAt(end));
}

/** Letters, digits, hyphen and underscore; the code before the first and behind the last character is not a number. */
function isNameCharacter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 45 ||
    code === 95
  );
}

function mayName(text: string, { kind, name }: Named): boolean {
  return text === name || (kind === 'attribute' && text.startsWith(name) && text[name.length] === ':');
}

/** The characters of the name within the piece. */
function rangeOf(tokens: TokenTable, word: Word, length: number | undefined): OffsetRange {
  const tokenStart = tokens.starts[word.first] ?? 0;
  const start = tokenStart + (word.quoted ? 1 : 0);
  if (length !== undefined) return { start, end: start + length };
  const tokenEnd = tokens.ends[word.last] ?? tokenStart;
  // A string that is still open has no quote at its end.
  return { start, end: tokens.kinds[word.first] === Token.String ? tokenEnd - 1 : tokenEnd };
}

function moved({ start, end }: OffsetRange, by: number): OffsetRange {
  return { start: start + by, end: end + by };
}
