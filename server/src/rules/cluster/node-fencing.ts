import type { FencingMode } from '../../catalog/llt/vxfenmode';
import type { FileRange } from '../../engine/shown-finding';
import type { AssignmentTree } from '../../syntax/lines/read-assignments';
import { type ClusterNode, fileOf } from '../../workspace/whole-cluster/whole-cluster';
import { type Fencing, fencingLines, fencingOf } from '../llt/fencing';

/** What the vxfenmode of a node says, as far as all of it can be read. */
export interface NodeFencing {
  readonly node: ClusterNode;
  readonly uri: string;
  readonly tree: AssignmentTree;
  readonly fencing: Fencing;
  /** Without a line of its own fencing runs as scsi3. */
  readonly mode: FencingMode;
  /** The mode, or the first line where there is none. */
  readonly place: FileRange;
}

/** The fencing of a node; undefined where it has no vxfenmode, or one that cannot be read. */
export function nodeFencing(node: ClusterNode): NodeFencing | undefined {
  const file = fileOf(node, 'vxfenmode');
  const [first] = file ? fencingLines(file.tree) : [];
  if (file === undefined || first === undefined || file.tree.others.length > 0) return undefined;
  const fencing = fencingOf(file.tree);
  const mode = fencing.mode === undefined ? 'scsi3' : fencing.knownMode;
  if (mode === undefined) return undefined;
  const { start, end } = fencing.mode?.value ?? first.key;
  return { node, uri: file.uri, tree: file.tree, fencing, mode, place: { uri: file.uri, start, end } };
}
