import type { ResourceDeclaration } from '../../syntax/vcs/tree';
import type { Cluster } from '../cluster';
import type { ClusterRole } from '../declared-clusters';
import type { LibvirtDocument } from '../libvirt/libvirt-document';
import type { NodeFile, NodeFileKind, NodeFileOf } from '../node-files/node-file';
import type { LinkCertainty } from './link-nodes';

/** The files of one node of a cluster, as copies of them lie in the workspace. */
export interface ClusterNode {
  /** The folder that stands for the root of its file system. */
  readonly root: string;
  /** The name behind set-node, or the one that llthosts has for its number; undefined where nobody says so. */
  readonly name: string | undefined;
  readonly files: readonly NodeFile[];
  readonly certainty: LinkCertainty;
  /** Why it was taken for one of the cluster, as the end of a sentence. */
  readonly why: string;
}

/** A virtual machine of a cluster, as a copy of its XML describes it. A machine has one for each copy. */
export interface ClusterGuest {
  /** The KVMGuest resource. */
  readonly resource: ResourceDeclaration;
  readonly document: LibvirtDocument;
  /** The node whose copy it is, where it lies in the folder of one. */
  readonly node: ClusterNode | undefined;
  /** Whether it lies where GuestConfigFilePath says, as seen from the root of a node. */
  readonly inPlace: boolean;
  readonly certainty: LinkCertainty;
  /** Why it was taken for the machine's, as the end of a sentence. */
  readonly why: string;
}

/** A cluster as it is spread over files: its main.cf with all that includes, and the files of its nodes. */
export interface WholeCluster {
  /** The same for the same cluster from one state to the next. */
  readonly key: string;
  readonly main: Cluster | undefined;
  readonly nodes: readonly ClusterNode[];
  /** The copies of the XML of its virtual machines, by address. */
  readonly guests: readonly ClusterGuest[];
  /** Whether its nodes are hosts or virtual machines, where settings say so. */
  readonly role: ClusterRole | undefined;
}

/** The file of a kind that a node has; the first one where it has several copies. */
export function fileOf<K extends NodeFileKind>({ files }: ClusterNode, kind: K): NodeFileOf<K> | undefined {
  return files.find((file): file is Extract<NodeFile, NodeFileOf<K>> => file.kind === kind);
}

/** All files of a kind that a node has. */
export function filesOf<K extends NodeFileKind>({ files }: ClusterNode, kind: K): readonly NodeFileOf<K>[] {
  return files.filter((file) => file.kind === kind) as unknown as readonly NodeFileOf<K>[];
}

/** How a node is called in messages: by its name, else by its folder. */
export function shownNode({ name, root }: ClusterNode): string {
  return name ?? decodeURIComponent(root.slice(root.lastIndexOf('/') + 1));
}
