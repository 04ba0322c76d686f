import type { FileRange } from '../../engine/checker';
import { type Attribute, attributesNamed, itemsOf, type ObjectDeclaration } from '../../syntax/vcs/tree';
import type { Cluster } from '../../workspace/cluster';
import type { VcsWorkspace } from '../../workspace/vcs-workspace';
import type { Definition } from '../shared/definition';
import { declarationPlaces, numberOfPiece, placeOf } from './declaration-place';
import { placesInBundle, typePlaces } from './type-place';
import { type FoundWord, wordAtOffset } from './word-at';
import { isUserNames, nameMeant } from './word-meaning';

/** The declarations of what the word at the offset names, in all clusters that hold the file. */
export function definitionVcs(workspace: VcsWorkspace, uri: string, offset: number): Definition | undefined {
  const file = workspace.file(uri);
  const found = file && wordAtOffset(file, offset);
  if (found === undefined) return undefined;
  const targets = new Map<string, FileRange>();
  for (const cluster of workspace.clustersOf(uri)) {
    for (const target of definitionsIn(cluster, found))
      targets.set(`${target.uri} ${String(target.start)} ${String(target.end)}`, target);
  }
  return targets.size === 0 ? undefined : { start: found.start, end: found.end, targets: [...targets.values()] };
}

function definitionsIn(cluster: Cluster, found: FoundWord): readonly FileRange[] {
  if (found.use.role === 'file') return includedFile(cluster, found);
  const meant = nameMeant(cluster, found.word.text, found.use);
  if (meant === undefined) return [];
  if (meant.kind === 'attribute') return attributeDefinition(cluster, found, meant.name);
  if (meant.kind === 'user') return userEntries(cluster, meant.name);
  return meant.kind === 'type' ? typePlaces(cluster, meant.name) : declarationPlaces(cluster, meant.kind, meant.name);
}

function includedFile(cluster: Cluster, found: FoundWord): readonly FileRange[] {
  const number = numberOfPiece(cluster, found.file, found.piece);
  const state = number === undefined ? undefined : cluster.includes.get(number);
  return state?.state === 'read' ? [{ uri: state.uri, start: 0, end: 0 }] : [];
}

function userEntries(cluster: Cluster, name: string): FileRange[] {
  const places: FileRange[] = [];
  for (const numbers of cluster.structure.byName.cluster.values()) {
    for (const number of numbers) {
      const tree = cluster.trees[number] as ObjectDeclaration;
      for (const attribute of attributesNamed(tree, 'UserNames')) {
        if (!isUserNames(tree, attribute)) continue;
        for (const { key } of itemsOf(attribute.value)) {
          const place = key.text === name ? placeOf(cluster, number, key) : undefined;
          if (place) places.push(place);
        }
      }
    }
  }
  return places;
}

/** The line of the type definition that declares the attribute; objects such as groups have no such file. */
function attributeDefinition(cluster: Cluster, found: FoundWord, name: string): FileRange[] {
  const { tree } = found;
  const typeName = tree.kind === 'resource' ? tree.type.text : tree.kind === 'type' ? tree.name?.text : undefined;
  if (typeName === undefined) return [];
  const number = cluster.structure.byName.type.get(typeName)?.[0];
  if (number === undefined && cluster.own.byName.has(typeName)) return [];
  if (number === undefined) return placesInBundle(typeName, (type) => declaredAttribute(type, name)?.name);
  const line = declaredAttribute(cluster.trees[number] as ObjectDeclaration, name);
  const place = line && placeOf(cluster, number, line.name);
  return place ? [place] : [];
}

function declaredAttribute(type: ObjectDeclaration, name: string): Attribute | undefined {
  return type.attributes.find((attribute) => attribute.name.text === name);
}
