import type { NodeFile } from '../node-files/node-file';
import type { NodeOutline } from './link-nodes';
import { isPutAside, nodePlace } from './node-place';
import { directivesOf } from '../../syntax/llt/llttab-tree';

/** A node with its files, before anybody knows its cluster. */
export interface NodeFiles extends NodeOutline {
  readonly key: string;
  readonly name: string | undefined;
  readonly files: readonly NodeFile[];
}

/** Parts the files into those of each node. Copies that somebody put aside belong to none. */
export function nodesOf(files: readonly NodeFile[]): NodeFiles[] {
  const places = new Map<string, { root: string; affix: string; files: NodeFile[] }>();
  for (const file of files) {
    if (isPutAside(file.uri)) continue;
    const { root, affix } = nodePlace(file.uri);
    const key = `${root}\n${affix}`;
    const place = places.get(key);
    if (place) place.files.push(file);
    else places.set(key, { root, affix, files: [file] });
  }
  const all = [...places.values()];
  return all.flatMap((place) => {
    const others = all.filter(({ root, affix }) => root === place.root && affix !== '');
    // Beside copies for several nodes lies what is the same on all of them.
    const isShared = place.affix === '' && others.length > 0 && !place.files.some(({ kind }) => kind === 'llttab');
    if (isShared) return [];
    const shared = place.affix === '' ? undefined : places.get(`${place.root}\n`);
    const common = (shared?.files ?? []).filter(({ kind }) => !place.files.some((own) => own.kind === kind));
    return [nodeOf(`${place.root}\n${place.affix}`, place.root, [...place.files, ...common])];
  });
}

function nodeOf(key: string, root: string, files: readonly NodeFile[]): NodeFiles {
  const hostsFile = files.find((file) => file.kind === 'llthosts');
  const entries = hostsFile?.kind === 'llthosts' ? hostsFile.tree.entries : undefined;
  const hosts = entries?.flatMap(({ name }) => name?.text ?? []);
  const llttab = files.find((file) => file.kind === 'llttab');
  const [node] = llttab?.kind === 'llttab' ? directivesOf(llttab.tree, 'SetNode') : [];
  const written = node?.node?.text;
  const isName = written !== undefined && !/^\d+$|^\//.test(written);
  const named = entries?.find(({ id }) => id.text === written)?.name?.text;
  return { key, root, files, hosts, setNode: isName ? written : undefined, name: isName ? written : named };
}
