import type { LibvirtDocument } from '../libvirt/libvirt-document';
import { onceFor } from '../kept-reading';
import { GuestIndex, type GuestLink, type GuestOwner } from './link-guests';
import { sameItems } from '../same-items';

/** The documents of libvirt, as far as clusters need them. */
export interface GuestDocuments {
  /** The document as it is now, if it is open or was loaded. */
  known(uri: string): LibvirtDocument | undefined;
  /** Reads a document from disk. Resolves to whether anything was read. */
  load(uri: string): Promise<boolean>;
  /** Counts how often something that was read is out of date. */
  readonly outdated: number;
}

/** Where nobody reads documents of libvirt. */
export const NO_GUEST_DOCUMENTS: GuestDocuments = {
  known: () => undefined,
  load: () => Promise.resolve(false),
  outdated: 0,
};

/** A workspace in which more files than this are called like virtual machines is looked at only so far. */
const MOST_DOCUMENTS = 2000;

/** Finds the copies of the XML of virtual machines among the documents of the workspace. */
export class GuestCopies {
  private index: { readonly owners: readonly GuestOwner[]; readonly index: GuestIndex } | undefined;
  private loaded:
    { readonly index: GuestIndex; readonly uris: readonly string[]; readonly outdated: number } | undefined;
  /** What each document describes, as long as neither it nor the virtual machines change. */
  private readonly links = new Map<
    string,
    { readonly document: LibvirtDocument; readonly index: GuestIndex; readonly links: readonly GuestLink[] }
  >();
  private last:
    { readonly inputs: readonly unknown[]; readonly byMain: ReadonlyMap<string, readonly GuestLink[]> } | undefined;

  constructor(private readonly documents: GuestDocuments) {}

  /** Reads the documents that may be those of virtual machines. Resolves to whether anything was read. */
  async load(owners: readonly GuestOwner[], uris: readonly string[]): Promise<boolean> {
    const index = this.indexOf(owners);
    const { outdated } = this.documents;
    const { loaded } = this;
    if (loaded?.index === index && loaded.uris === uris && loaded.outdated === outdated) return false;
    this.loaded = { index, uris, outdated };
    const wanted = fileNames(uris).filter(({ uri, name }) => index.mayDescribe(uri, name));
    let read = false;
    for (const { uri } of wanted.slice(0, MOST_DOCUMENTS)) read = (await this.documents.load(uri)) || read;
    return read;
  }

  /** Which documents describe the virtual machines of each main.cf. */
  byMain(owners: readonly GuestOwner[], uris: readonly string[]): ReadonlyMap<string, readonly GuestLink[]> {
    const index = this.indexOf(owners);
    const documents = uris.flatMap((uri): LibvirtDocument | [] => this.documents.known(uri) ?? []);
    const inputs = [index, ...documents];
    if (this.last && sameItems(this.last.inputs, inputs)) return this.last.byMain;
    const byMain = new Map<string, GuestLink[]>();
    for (const document of documents)
      for (const link of this.linksOf(document, index)) {
        const known = byMain.get(link.main);
        if (known) known.push(link);
        else byMain.set(link.main, [link]);
      }
    this.last = { inputs, byMain };
    return byMain;
  }

  private indexOf(owners: readonly GuestOwner[]): GuestIndex {
    if (this.index?.owners !== owners) this.index = { owners, index: new GuestIndex(owners) };
    return this.index.index;
  }

  private linksOf(document: LibvirtDocument, index: GuestIndex): readonly GuestLink[] {
    const known = this.links.get(document.uri);
    if (known?.document === document && known.index === index) return known.links;
    const links = index.linksOf(document);
    this.links.set(document.uri, { document, index, links });
    return links;
  }
}

const fileNames = onceFor((uris: readonly string[]) =>
  uris.map((uri) => ({ uri, name: decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)) })),
);
