import type { Cluster } from '../cluster';
import type { NodeFile } from '../node-files/node-file';
import type { NodeFileWorkspace } from '../node-files/node-file-workspace';
import type { VcsWorkspace } from '../vcs-workspace';
import type { FoundByKind, FoundFiles } from './found-files';
import { type LinkedCluster, linkNodes, type MainOutline } from './link-nodes';
import { outlineOf } from './main-outline';
import { type NodeFiles, nodesOf } from './node-outline';
import type { ClusterNode, WholeCluster } from './whole-cluster';

/** The clusters of the workspace, each with all of its files. `of` works on what was read so far; `settle` reads the rest. */
export class WholeClusters {
  /** What was read last, and when. */
  private read: { readonly found: FoundByKind; readonly outdated: number } | undefined;
  private last:
    { readonly inputs: readonly unknown[]; readonly linked: readonly LinkedCluster<NodeFiles>[] } | undefined;
  private readonly kept = new Map<string, { readonly parts: readonly unknown[]; readonly whole: WholeCluster }>();
  private queue: Promise<boolean> = Promise.resolve(false);

  constructor(
    private readonly found: FoundFiles,
    private readonly vcs: VcsWorkspace,
    private readonly nodeFiles: NodeFileWorkspace,
  ) {}

  /** Files were made, changed or removed on disk. */
  filesChanged(uris: readonly string[]): void {
    this.found.filesChanged(uris);
    this.read = undefined;
  }

  /** Reads what is needed to know the clusters of a file. Resolves to whether anything was read. */
  settle(uri: string): Promise<boolean> {
    // One after the other: whoever asks while somebody else reads waits for what is read.
    const settled = this.queue.then(() => this.settleNow(uri));
    this.queue = settled.catch(() => false);
    return settled;
  }

  private async settleNow(uri: string): Promise<boolean> {
    let read = await this.found.settle(uri);
    read = (await this.readFound()) || read;
    // Only the clusters of this file are read whole.
    for (const { main } of this.linkedWith(uri)) {
      if (main === undefined) continue;
      if (await this.vcs.load(main)) read = true;
      if (await this.vcs.settle(main)) read = true;
    }
    return read;
  }

  /** Reads all clusters that can be found from a file or below a folder of the workspace. */
  async settleAll(uri: string): Promise<void> {
    await this.settle(uri);
    for (const main of this.found.byKind().mains) if (this.found.glance(main)) await this.settle(main);
  }

  /** The clusters to which a file belongs. */
  of(uri: string): readonly WholeCluster[] {
    return this.linkedWith(uri).map((linked) => this.whole(linked));
  }

  /** All clusters that were found so far. */
  all(): readonly WholeCluster[] {
    return this.linked().map((linked) => this.whole(linked));
  }

  /** Reads the files of all nodes, which are small, and glances at the main files. */
  private async readFound(): Promise<boolean> {
    const found = this.found.byKind();
    const { outdated } = this.nodeFiles;
    if (this.read?.found === found && this.read.outdated === outdated) return false;
    this.read = { found, outdated };
    for (const file of found.nodeFiles) await this.nodeFiles.load(file);
    for (const file of found.mains) if (!this.vcs.file(file)) await this.found.glanceAt(file);
    return true;
  }

  private linkedWith(uri: string): readonly LinkedCluster<NodeFiles>[] {
    const mains = new Set(this.vcs.clustersOf(uri).map(({ mainUri }) => mainUri));
    return this.linked().filter(
      ({ main, nodes }) =>
        (main !== undefined && (main === uri || mains.has(main))) ||
        nodes.some(({ node }) => node.files.some((file) => file.uri === uri)),
    );
  }

  /** Which nodes belong to which main.cf; worked out again only when something that it rests on has changed. */
  private linked(): readonly LinkedCluster<NodeFiles>[] {
    const found = this.found.byKind();
    const mains = found.mains.flatMap((uri): MainOutline | [] => {
      const cluster = this.cluster(uri);
      return (cluster ? outlineOf(cluster) : this.found.glance(uri)) ?? [];
    });
    const files = found.nodeFiles.flatMap((uri): NodeFile | [] => this.nodeFiles.known(uri) ?? []);
    const inputs = [...mains, ...files];
    if (this.last && sameItems(this.last.inputs, inputs)) return this.last.linked;
    const linked = linkNodes(mains, nodesOf(files));
    this.last = { inputs, linked };
    return linked;
  }

  private cluster(uri: string): Cluster | undefined {
    return this.vcs.file(uri) && this.vcs.clustersOf(uri).find(({ mainUri }) => mainUri === uri);
  }

  /** The same object as long as all files of the cluster are as they were. */
  private whole({ main, nodes }: LinkedCluster<NodeFiles>): WholeCluster {
    const key = main ?? nodes[0]?.node.key ?? '';
    const cluster = main === undefined ? undefined : this.cluster(main);
    const parts = [cluster, nodes];
    const known = this.kept.get(key);
    if (known && sameItems(known.parts, parts)) return known.whole;
    const whole: WholeCluster = {
      key,
      main: cluster,
      nodes: nodes.map(({ node: { root, name, files }, certainty, why }): ClusterNode => ({
        root,
        name,
        files,
        certainty,
        why,
      })),
    };
    this.kept.set(key, { parts, whole });
    return whole;
  }
}

function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
