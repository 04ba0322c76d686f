import { URI } from 'vscode-uri';
import type { LibvirtDocument } from '../libvirt/libvirt-document';
import { descend, elementText } from '../libvirt/element-model';
import { baseName } from '../uri-paths';
import type { NamedGuest } from './guest-outline';
import { depthOfCommonFolder, type LinkCertainty } from './link-nodes';

/** A main.cf with its virtual machines and the roots of its nodes. */
export interface GuestOwner {
  readonly uri: string;
  readonly guests: readonly NamedGuest[];
  readonly roots: ReadonlySet<string>;
  /** The XML that settings name for the cluster, by address. */
  readonly declared: ReadonlySet<string>;
}

/** Why a document was taken for the XML of a virtual machine, the surest reason first in `ORDER`. */
export type GuestReason = 'similar-place' | 'name' | 'names' | 'declared' | 'place';

/** A document and the virtual machine that it describes. */
export interface GuestLink {
  readonly main: string;
  readonly guest: NamedGuest;
  readonly document: LibvirtDocument;
  readonly reason: GuestReason;
  readonly certainty: LinkCertainty;
}

const ORDER: readonly GuestReason[] = ['place', 'declared', 'names', 'name', 'similar-place'];

/** The sentences' ends about the reasons. */
export const WHY_GUEST: Readonly<Record<GuestReason, string>> = {
  place: 'it lies where GuestConfigFilePath says',
  declared: 'clusterwright.json says so',
  names: 'it has the name of the virtual machine, as its file has',
  name: 'it has the name of the virtual machine',
  'similar-place': 'its folders are called as in GuestConfigFilePath',
};

interface Owned {
  readonly owner: GuestOwner;
  readonly guest: NamedGuest;
}

/** The virtual machines of all clusters by what may lead to them. */
export class GuestIndex {
  private readonly byPath = new Map<string, Owned[]>();
  private readonly byName = new Map<string, Owned[]>();
  private readonly fileNames = new Set<string>();
  private readonly declaredFor = new Map<string, GuestOwner[]>();

  constructor(owners: readonly GuestOwner[]) {
    for (const owner of owners) {
      for (const uri of owner.declared) append(this.declaredFor, uri, owner);
      for (const guest of owner.guests) {
        const { path, guestName } = guest;
        if (path !== undefined) {
          append(this.byPath, path, { owner, guest });
          this.fileNames.add(lastPart(path));
        }
        if (guestName !== undefined) {
          append(this.byName, guestName, { owner, guest });
          this.fileNames.add(`${guestName}.xml`);
        }
      }
    }
  }

  /** Whether a file of that address and name may be that of a virtual machine, so that it has to be read. */
  mayDescribe(uri: string, fileName: string): boolean {
    return this.fileNames.has(fileName) || this.declaredFor.has(uri);
  }

  /** The virtual machines that a document describes. What lies in the place of one is not another's. */
  linksOf(document: LibvirtDocument): readonly GuestLink[] {
    if (document.root?.name.text !== 'domain') return [];
    const owners = this.declaredFor.get(document.uri);
    if (owners) return declaredLinks(document, owners);
    const found = [...this.byPlace(document), ...this.byGuestName(document)];
    const best = (links: readonly GuestLink[]): GuestReason | undefined =>
      ORDER.find((reason) => links.some((link) => link.reason === reason));
    const reason = best(found);
    if (reason === undefined || reason === 'place') return found.filter((link) => link.reason === reason);
    // Several clusters may have a machine of that name: the file is that of the nearest.
    const depth = Math.max(...found.map(({ main }) => depthOfCommonFolder(main, document.uri)));
    const near = found.filter(({ main }) => depthOfCommonFolder(main, document.uri) === depth);
    const isAmbiguous = near.some(({ main }) => main !== near[0]?.main);
    const own = near.filter((link, at) => {
      const others = near.filter(({ main, guest }) => main === link.main && guest === link.guest);
      return (
        link.reason === best(others) &&
        near.findIndex((one) => one.guest === link.guest && one.reason === link.reason) === at
      );
    });
    return isAmbiguous ? own.map((link) => ({ ...link, certainty: 'guessed' })) : own;
  }

  private byPlace(document: LibvirtDocument): GuestLink[] {
    const uri = URI.parse(document.uri);
    const found: GuestLink[] = [];
    for (let at = uri.path.indexOf('/'); at >= 0; at = uri.path.indexOf('/', at + 1)) {
      const path = uri.path.slice(at);
      const root = uri.with({ path: uri.path.slice(0, at) }).toString();
      const isDeep = path.indexOf('/', 1) > 0;
      for (const { owner, guest } of this.byPath.get(path) ?? []) {
        const isRoot = owner.roots.has(root);
        if (!isRoot && !isDeep) continue;
        found.push({
          main: owner.uri,
          guest,
          document,
          reason: isRoot ? 'place' : 'similar-place',
          certainty: isRoot ? 'stated' : 'guessed',
        });
      }
    }
    return found;
  }

  private byGuestName(document: LibvirtDocument): GuestLink[] {
    const name = domainName(document);
    return (this.byName.get(name) ?? []).map(({ owner, guest }) => ({
      main: owner.uri,
      guest,
      document,
      reason: guest.path === undefined || lastPart(guest.path) === baseName(document.uri) ? 'names' : 'name',
      certainty: 'stated',
    }));
  }
}

/** Of the clusters that settings name for a document, the machine of its name, or else the one whose file is called alike. */
function declaredLinks(document: LibvirtDocument, owners: readonly GuestOwner[]): readonly GuestLink[] {
  const name = domainName(document);
  const fileName = baseName(document.uri);
  return owners.flatMap(({ uri, guests, roots }) => {
    const named = guests.filter(({ guestName }) => guestName === name);
    const alike = guests.filter(({ path }) => path !== undefined && lastPart(path) === fileName);
    return (named.length > 0 ? named : alike).map((guest): GuestLink => {
      const isInPlace = guest.path !== undefined && roots.has(rootFor(document.uri, guest.path) ?? '');
      return { main: uri, guest, document, reason: isInPlace ? 'place' : 'declared', certainty: 'stated' };
    });
  });
}

/** The folder below which the document lies at that path. */
function rootFor(uri: string, path: string): string | undefined {
  const parsed = URI.parse(uri);
  if (!parsed.path.endsWith(path)) return undefined;
  return parsed.with({ path: parsed.path.slice(0, -path.length) }).toString();
}

/** The name of the virtual machine that a document describes; empty where it says none. */
export function domainName({ root }: LibvirtDocument): string {
  const name = descend(root, 'name');
  return name ? elementText(name) : '';
}

/** Of the copies of each machine on each node, those that are its own for the surest reason. */
export function bestCopies<N>(
  links: readonly GuestLink[],
  nodeOf: (uri: string) => N | undefined,
): readonly GuestLink[] {
  const bestOf = new Map<NamedGuest, Map<N | undefined, number>>();
  for (const { guest, document, reason } of links) {
    const node = nodeOf(document.uri);
    const ofGuest = bestOf.get(guest) ?? new Map<N | undefined, number>();
    ofGuest.set(node, Math.min(ofGuest.get(node) ?? ORDER.length, ORDER.indexOf(reason)));
    bestOf.set(guest, ofGuest);
  }
  return links.filter(
    ({ guest, document, reason }) => bestOf.get(guest)?.get(nodeOf(document.uri)) === ORDER.indexOf(reason),
  );
}

function append<V>(table: Map<string, V[]>, key: string, value: V): void {
  const known = table.get(key);
  if (known) known.push(value);
  else table.set(key, [value]);
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
