import { allAtOnce } from '../all-at-once';
import type { Cluster } from '../cluster';
import type { DeclaredCluster } from '../declared-clusters';
import type { NodeFile } from '../node-files/node-file';
import type { NodeFileWorkspace } from '../node-files/node-file-workspace';
import type { VcsWorkspace } from '../vcs-workspace';
import type { FoundByKind, FoundFiles } from './found-files';
import { GuestCopies, type GuestDocuments, NO_GUEST_DOCUMENTS } from './guest-copies';
import { guestsOf } from './guest-outline';
import { bestCopies, type GuestLink, type GuestOwner, WHY_GUEST } from './link-guests';
import { type LinkedCluster, linkNodes, type MainOutline } from './link-nodes';
import { outlineOf } from './main-outline';
import { type NodeFiles, nodesOf } from './node-outline';
import { sameItems } from '../same-items';
import type { ClusterGuest, ClusterNode, WholeCluster } from './whole-cluster';

/** The clusters of the workspace, each with all of its files. `of` works on what was read so far; `settle` reads the rest. */
export class WholeClusters {
  /** What was read last, and when. */
  private read: { readonly found: FoundByKind; readonly outdated: number } | undefined;
  /** Files were changed since. */
  private stale = false;
  private last:
    { readonly inputs: readonly unknown[]; readonly linked: readonly LinkedCluster<NodeFiles>[] } | undefined;
  private readonly kept = new Map<string, { readonly parts: readonly unknown[]; readonly whole: WholeCluster }>();
  private readonly copies: GuestCopies;
  private lastOwners: { readonly inputs: readonly unknown[]; readonly owners: readonly GuestOwner[] } | undefined;
  /**
   * Told that files were found and read which nobody waited for. To look through a large workspace takes long, and what is
   * wrong in a file alone need not wait for it. Undefined: whoever asks waits.
   */
  explored: (() => void) | undefined;
  private queue: Promise<boolean> = Promise.resolve(false);

  constructor(
    private readonly found: FoundFiles,
    private readonly vcs: VcsWorkspace,
    private readonly nodeFiles: NodeFileWorkspace,
    documents: GuestDocuments = NO_GUEST_DOCUMENTS,
    /** What settings say outright. */
    private readonly declared: () => readonly DeclaredCluster[] = () => [],
  ) {
    this.copies = new GuestCopies(documents);
  }

  /** Files were made, changed or removed on disk. */
  filesChanged(uris: readonly string[]): void {
    this.found.filesChanged(uris);
    this.stale = true;
  }

  /** Reads what is needed to know the clusters of a file. Resolves to whether anything was read. */
  settle(uri: string): Promise<boolean> {
    // One after the other: whoever asks while somebody else reads waits for what is read.
    const settled = this.queue.then(() => this.settleNow(uri));
    this.queue = settled.catch(() => false);
    if (this.explored === undefined || (this.found.isExplored(uri) && this.read !== undefined)) return settled;
    void this.queue.then((read) => {
      if (read) this.explored?.();
    });
    return Promise.resolve(false);
  }

  private async settleNow(uri: string): Promise<boolean> {
    let read = await this.found.settle(uri);
    read = (await this.readFound()) || read;
    read = (await this.readGuests()) || read;
    // Only the clusters of this file are read whole.
    const linked = this.linkedWith(uri);
    if (await this.loadNodes(linked)) read = true;
    for (const { main } of linked) {
      if (main === undefined) continue;
      if (await this.vcs.load(main)) read = true;
      if (await this.vcs.settle(main)) read = true;
    }
    // Files that a main.cf includes may name more virtual machines than a glance at it has shown.
    read = (await this.readGuests()) || read;
    return read;
  }

  /** Reads what else the nodes of clusters have. */
  private async loadNodes(linked: readonly LinkedCluster<NodeFiles>[]): Promise<boolean> {
    const { revision } = this.nodeFiles;
    const roots = new Set(linked.flatMap(({ nodes }) => nodes.map(({ node }) => node.root)));
    await this.nodeFiles.loadAll([...roots].flatMap((root) => this.found.byKind().byRoot.get(root) ?? []));
    return this.nodeFiles.revision !== revision;
  }

  private readGuests(): Promise<boolean> {
    return this.copies.load(this.owners(), this.found.byKind().documents);
  }

  /** Reads all clusters that can be found from a file or below a folder of the workspace. */
  async settleAll(uri: string): Promise<void> {
    await this.settle(uri);
    await this.nodeFiles.loadAll(this.found.byKind().nodeFiles);
    for (const main of this.found.byKind().mains) if (this.found.glance(main)) await this.settle(main);
  }

  /** The clusters to which a file belongs. */
  of(uri: string): readonly WholeCluster[] {
    const guests = this.guestLinks();
    return this.linkedWith(uri).map((linked) => this.whole(linked, guests));
  }

  /** All clusters that were found so far. */
  all(): readonly WholeCluster[] {
    const guests = this.guestLinks();
    return this.linked().map((linked) => this.whole(linked, guests));
  }

  /** Reads what links nodes to clusters, and glances at the main files. */
  private async readFound(): Promise<boolean> {
    const found = this.found.byKind();
    const { outdated } = this.nodeFiles;
    // A main.cf that was closed is known by nobody any more.
    const unknown = found.mains.filter((file) => !this.vcs.file(file) && !this.found.isGlancedAt(file));
    const isRead = this.read?.found === found && this.read.outdated === outdated;
    if (!this.stale && isRead && unknown.length === 0) return false;
    this.stale = false;
    await this.nodeFiles.loadAll([...found.byRoot.values()].flatMap(filesThatLink));
    await allAtOnce(unknown, (file) => this.found.glanceAt(file));
    this.read = { found, outdated };
    return found.nodeFiles.length > 0;
  }

  private linkedWith(uri: string): readonly LinkedCluster<NodeFiles>[] {
    const mains = new Set(this.vcs.clustersOf(uri).map(({ mainUri }) => mainUri));
    const guests = this.guestLinks();
    return this.linked().filter(
      ({ main, nodes }) =>
        (main !== undefined && (main === uri || mains.has(main) || describesGuest(guests.get(main), uri))) ||
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
    const declared = this.declared();
    const inputs = [found, this.nodeFiles.revision, ...mains, ...declared];
    if (this.last && sameItems(this.last.inputs, inputs)) return this.last.linked;
    const files = found.nodeFiles.flatMap((uri): NodeFile | [] => this.nodeFiles.known(uri) ?? []);
    const linked = linkNodes(mains, nodesOf(files), declared);
    this.last = { inputs, linked };
    return linked;
  }

  /** The virtual machines of each main.cf; the same list as long as nothing about them changes. */
  private owners(): readonly GuestOwner[] {
    const linked = this.linked();
    const named = linked.map(({ main }) => {
      const cluster = main === undefined ? undefined : this.cluster(main);
      return cluster ? guestsOf(cluster) : main === undefined ? undefined : this.found.glance(main)?.guests;
    });
    const declared = this.declared();
    const inputs = [linked, ...named, ...declared];
    if (this.lastOwners && sameItems(this.lastOwners.inputs, inputs)) return this.lastOwners.owners;
    const owners = linked.flatMap(({ main, nodes }, at): GuestOwner | [] => {
      if (main === undefined) return [];
      const place = /^(.*)\/etc\/VRTSvcs\/conf\/config\/main\.cf$/.exec(main)?.[1];
      const roots = new Set(nodes.map(({ node }) => node.root));
      if (place !== undefined) roots.add(place);
      const files = declared.filter((one) => one.main === main).flatMap(({ guests }) => guests);
      return { uri: main, guests: named[at] ?? [], roots, declared: new Set(files) };
    });
    this.lastOwners = { inputs, owners };
    return owners;
  }

  private guestLinks(): ReadonlyMap<string, readonly GuestLink[]> {
    return this.copies.byMain(this.owners(), this.found.byKind().documents);
  }

  private cluster(uri: string): Cluster | undefined {
    return this.vcs.file(uri) && this.vcs.clustersOf(uri).find(({ mainUri }) => mainUri === uri);
  }

  /** The same object as long as all files of the cluster are as they were. */
  private whole(
    { main, nodes }: LinkedCluster<NodeFiles>,
    guestLinks: ReadonlyMap<string, readonly GuestLink[]>,
  ): WholeCluster {
    const key = main ?? nodes[0]?.node.key ?? '';
    const cluster = main === undefined ? undefined : this.cluster(main);
    const links = (main === undefined ? undefined : guestLinks.get(main)) ?? [];
    const declared = this.declared().find((one) => one.main !== undefined && one.main === main);
    const parts = [cluster, nodes, declared, ...links];
    const known = this.kept.get(key);
    if (known && sameItems(known.parts, parts)) return known.whole;
    const shown = nodes.map(({ node: { root, name, files }, certainty, why }): ClusterNode => ({
      root,
      name,
      files,
      certainty,
      why,
    }));
    const guests = guestsAmong(links, shown);
    const whole: WholeCluster = { key, main: cluster, nodes: shown, guests, role: declared?.role };
    this.kept.set(key, { parts, whole });
    return whole;
  }
}

/** Of the files of a node those that say to which cluster it belongs; all where none does. */
function filesThatLink(files: readonly string[]): readonly string[] {
  const linking = files.filter((uri) => /llt(?:tab|hosts)/i.test(uri.slice(uri.lastIndexOf('/'))));
  return linking.length > 0 ? linking : files;
}

function describesGuest(links: readonly GuestLink[] | undefined, uri: string): boolean {
  return links?.some(({ document }) => document.uri === uri) ?? false;
}

function guestsAmong(links: readonly GuestLink[], nodes: readonly ClusterNode[]): readonly ClusterGuest[] {
  const known = new Map<string, ClusterNode | undefined>();
  const nodeOf = (uri: string): ClusterNode | undefined => {
    if (!known.has(uri)) known.set(uri, nodeAround(uri, nodes));
    return known.get(uri);
  };
  return bestCopies(links, nodeOf).flatMap(({ guest: { tree }, document, reason, certainty }): ClusterGuest | [] =>
    tree === undefined
      ? []
      : {
          resource: tree,
          document,
          node: nodeOf(document.uri),
          inPlace: reason === 'place',
          certainty,
          why: WHY_GUEST[reason],
        },
  );
}

/** The node in whose folder a file lies. Copies of the files of several nodes in one folder do not tell whose the others in it are. */
function nodeAround(uri: string, nodes: readonly ClusterNode[]): ClusterNode | undefined {
  const around = nodes.filter(({ root }) => uri.startsWith(`${root}/`));
  const longest = Math.max(...around.map(({ root }) => root.length));
  const [nearest, ...others] = around.filter(({ root }) => root.length === longest);
  return others.length === 0 ? nearest : undefined;
}
