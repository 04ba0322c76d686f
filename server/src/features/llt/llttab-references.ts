import type { FileRange } from '../../engine/shown-finding';
import { llthostsBeside, nodeCalled } from '../../workspace/node-files/llthosts-beside';
import type { NodeFileOf } from '../../workspace/node-files/node-file';
import type { NodeFileWorkspace } from '../../workspace/node-files/node-file-workspace';
import type { Definition } from '../shared/definition';
import type { Highlight } from '../shared/highlight';
import { type LlttabName, llttabNameAt, llttabNames } from './llttab-names';

/** All places of one link or node. */
interface Places {
  readonly at: LlttabName;
  /** In the llttab itself. */
  readonly own: readonly LlttabName[];
  /** Where llthosts has the node: its id and its name. */
  readonly inHosts: readonly FileRange[];
}

/** Where the link is declared that the tag at the offset names, or where llthosts has the node. */
export function definitionLlttab(workspace: NodeFileWorkspace, uri: string, offset: number): Definition | undefined {
  const places = placesAt(workspace, uri, offset);
  if (places === undefined) return undefined;
  const { at, own, inHosts } = places;
  const declared = own.filter(({ declares }) => declares).map(({ start, end }) => ({ uri, start, end }));
  const targets = [...declared, ...inHosts.slice(-1)];
  return targets.length === 0 ? undefined : { start: at.start, end: at.end, targets };
}

/** Where the link or node at the offset is named; with `declarations` where it is declared, too. */
export function referencesLlttab(
  workspace: NodeFileWorkspace,
  uri: string,
  offset: number,
  declarations: boolean,
): FileRange[] {
  const places = placesAt(workspace, uri, offset);
  if (places === undefined) return [];
  const own = places.own.filter(({ declares }) => declarations || !declares);
  return [...own.map(({ start, end }) => ({ uri, start, end })), ...(declarations ? places.inHosts : [])];
}

/** The places in the file of the link or node at the offset. */
export function highlightsLlttab(workspace: NodeFileWorkspace, uri: string, offset: number): Highlight[] {
  const own = placesAt(workspace, uri, offset)?.own ?? [];
  return own.map(({ start, end, declares }) => ({ start, end, kind: declares ? 'write' : 'read' }));
}

function placesAt(workspace: NodeFileWorkspace, uri: string, offset: number): Places | undefined {
  const file = workspace.file(uri);
  const at = file?.kind === 'llttab' ? llttabNameAt(file.tree, offset) : undefined;
  if (file?.kind !== 'llttab' || at === undefined) return undefined;
  const hosts = at.kind === 'node' ? llthostsBeside(workspace, uri) : undefined;
  const meant = meaning(at, hosts);
  const own = llttabNames(file.tree).filter((name) => name.kind === at.kind && meaning(name, hosts) === meant);
  return { at, own, inHosts: at.kind === 'node' && hosts ? placesIn(hosts, at.text) : [] };
}

/** The same text for the same link or node, whether it is named by its id or its name. */
function meaning({ kind, text }: LlttabName, hosts: NodeFileOf<'llthosts'> | undefined): string {
  const entry = kind === 'node' && hosts ? nodeCalled(hosts.tree.entries, text) : undefined;
  return entry ? `entry at ${String(entry.id.start)}` : text;
}

function placesIn({ uri, tree }: NodeFileOf<'llthosts'>, node: string): FileRange[] {
  const entry = nodeCalled(tree.entries, node);
  const words = entry ? [entry.id, ...(entry.name ? [entry.name] : [])] : [];
  return words.map(({ start, end }) => ({ uri, start, end }));
}
