import { type Limit, nodeIds, oldNodeIds, WIDER_NODE_IDS_SINCE } from '../../catalog/llt/limits';
import { isBefore, type ProductVersion } from '../../catalog/vcs/product-version';
import type { Word } from '../../syntax/lines/line';
import type { LlttabTree } from '../../syntax/llt/llttab-tree';
import type { NodeFile } from '../../workspace/node-files/node-file';
import { directivesNamed } from './directive-lines';

/** Ids of nodes from one to another, both included. */
export interface NodeRange {
  readonly from: number;
  readonly to: number;
}

/** The ids that nodes may have in that release, in the widest one where nobody says which. */
export function nodeIdLimit(version: ProductVersion | undefined): Limit & { readonly maximum: number } {
  const limit = isBefore(version, WIDER_NODE_IDS_SINCE) ? oldNodeIds : nodeIds;
  return { ...limit, maximum: limit.maximum ?? 0 };
}

/** `2` or `2-31`; undefined for any other text. */
export function nodeRangeOf(text: string): NodeRange | undefined {
  const [, from, to = from] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text) ?? [];
  return from === undefined ? undefined : { from: Number(from), to: Number(to) };
}

/** The id of the node that the file is of, where it says so by itself or with the llthosts beside it. */
export function ownNodeId(tree: LlttabTree, beside: readonly NodeFile[]): number | undefined {
  const [own, ...others] = directivesNamed(tree, 'set-node');
  const node: Word | undefined = own?.fields[0];
  if (node === undefined || others.length > 0) return undefined;
  if (/^\d{1,5}$/.test(node.text)) return Number(node.text);
  const hosts = beside.find(({ kind, uri }) => kind === 'llthosts' && uri.endsWith('/llthosts'));
  if (hosts?.kind !== 'llthosts') return undefined;
  const [entry, ...more] = hosts.tree.entries.filter(({ name }) => name?.text === node.text);
  return entry && more.length === 0 && /^\d{1,5}$/.test(entry.id.text) ? Number(entry.id.text) : undefined;
}
