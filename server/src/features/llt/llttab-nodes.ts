import type { LlthostsEntry } from '../../syntax/llt/read-llthosts';
import { directivesOf, type LlttabTree } from '../../syntax/llt/llttab-tree';
import { llthostsBeside, nodeCalled, nodeNumber } from '../../workspace/node-files/llthosts-beside';
import type { NodeFileOf } from '../../workspace/node-files/node-file';
import type { NodeFileWorkspace } from '../../workspace/node-files/node-file-workspace';
import { baseName } from '../../workspace/uri-paths';

/** The nodes of the cluster that an llttab is for, as the llthosts beside it has them. */
export interface LlttabNodes {
  /** Undefined: there is no llthosts. */
  readonly hosts: NodeFileOf<'llthosts'> | undefined;
  /** Lines of llthosts with a number for an id, by that number. */
  readonly byId: ReadonlyMap<number, LlthostsEntry>;
  /** The id of the node that the file is for, if it can be known. */
  readonly ownId: number | undefined;
}

/** The nodes that an llttab may speak of. */
export function llttabNodes(workspace: NodeFileWorkspace, { uri, tree }: NodeFileOf<'llttab'>): LlttabNodes {
  const hosts = llthostsBeside(workspace, uri);
  const byId = new Map<number, LlthostsEntry>();
  for (const entry of hosts?.tree.entries ?? []) {
    const id = nodeNumber(entry.id.text);
    if (id !== undefined && !byId.has(id)) byId.set(id, entry);
  }
  return { hosts, byId, ownId: ownId(tree, hosts) };
}

/** The numbers of clusters in the other llttab files of the folder, each with the name of the first file that has it. */
export function clusterNumbersBeside(workspace: NodeFileWorkspace, uri: string): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  for (const file of workspace.beside(uri)) {
    const number = file.kind === 'llttab' ? directivesOf(file.tree, 'SetCluster')[0]?.cluster?.text : undefined;
    if (number !== undefined && nodeNumber(number) !== undefined && !numbers.has(number))
      numbers.set(number, baseName(file.uri));
  }
  return numbers;
}

function ownId(tree: LlttabTree, hosts: NodeFileOf<'llthosts'> | undefined): number | undefined {
  const own = directivesOf(tree, 'SetNode')[0]?.node?.text;
  if (own === undefined) return undefined;
  const entry = nodeCalled(hosts?.tree.entries ?? [], own);
  return nodeNumber(own) ?? (entry && nodeNumber(entry.id.text));
}
