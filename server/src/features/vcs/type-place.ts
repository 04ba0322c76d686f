import type { FileRange } from '../../engine/checker';
import { offsetsOfSpans } from '../../syntax/vcs/span-offsets';
import type { ObjectDeclaration, Word } from '../../syntax/vcs/tree';
import type { Cluster } from '../../workspace/cluster';
import { readVcsFile, startOfPiece } from '../../workspace/vcs-file';
import { declarationPlaces } from './declaration-place';
import { typeDocument, typeDocumentUri } from './type-document';

/** Where the type is defined: in the cluster's own files, or else in the read-only document of the catalog. */
export function typePlaces(cluster: Cluster, typeName: string): FileRange[] {
  const declared = declarationPlaces(cluster, 'type', typeName);
  if (declared.length > 0) return declared;
  // What the catalog bundled has under that name is not what counts here.
  return cluster.own.byName.has(typeName) ? [] : placesInBundle(typeName, ({ name }) => name);
}

/** Where a word of the definition stands in the read-only document of the type. */
export function placesInBundle(typeName: string, wordIn: (tree: ObjectDeclaration) => Word | undefined): FileRange[] {
  const uri = typeDocumentUri(typeName);
  const text = typeDocument(uri);
  if (text === undefined) return [];
  const file = readVcsFile(uri, text);
  return file.pieces.flatMap(({ text: pieceText, tree }, index) => {
    const word = tree.kind === 'type' ? wordIn(tree) : undefined;
    const [range] = word ? offsetsOfSpans(pieceText, [word]) : [];
    const base = startOfPiece(file, index);
    return range ? [{ uri, start: base + range.start, end: base + range.end }] : [];
  });
}
