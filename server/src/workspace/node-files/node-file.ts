import type { AssignmentTree } from '../../syntax/lines/read-assignments';
import type { LineTree } from '../../syntax/lines/line';
import type { GabtabTree } from '../../syntax/llt/read-gabtab';
import type { LlthostsTree } from '../../syntax/llt/read-llthosts';
import type { LlttabTree } from '../../syntax/llt/llttab-tree';
import type { VxfendgTree } from '../../syntax/llt/read-vxfenmode';

/** The trees of the files that every node of a cluster has a copy of its own of. */
export interface NodeFileTrees {
  readonly llttab: LlttabTree;
  readonly llthosts: LlthostsTree;
  readonly gabtab: GabtabTree;
  readonly vxfenmode: AssignmentTree;
  readonly vxfendg: VxfendgTree;
  readonly ifcfg: AssignmentTree;
}

/** What a file of a node is. */
export type NodeFileKind = keyof NodeFileTrees;

/** How a text of each kind is read. */
export type NodeFileReaders = { readonly [K in NodeFileKind]: (text: string) => NodeFileTrees[K] };

/** A file of one kind, as it is at hand. */
export interface NodeFileOf<K extends NodeFileKind> {
  readonly kind: K;
  readonly uri: string;
  readonly text: string;
  readonly tree: NodeFileTrees[K];
}

/** Any file of a node; told apart by `kind`. */
export type NodeFile = { [K in NodeFileKind]: NodeFileOf<K> }[NodeFileKind];

/** The tree of any file, as far as all are alike. */
export function lineTreeOf(file: NodeFile): LineTree {
  return file.tree;
}
