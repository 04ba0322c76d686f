import type { FileRange } from '../../engine/shown-finding';
import type { ObjectDeclaration, ResourceDeclaration } from '../../syntax/vcs/tree';
import type { XmlElement, XmlRange } from '../../syntax/xml/xml-tree';
import { type Cluster, typeNamed } from '../../workspace/cluster';
import { onceFor } from '../../workspace/kept-reading';
import { descend } from '../../workspace/libvirt/element-model';
import type { LibvirtDocument } from '../../workspace/libvirt/libvirt-document';
import { domainName } from '../../workspace/whole-cluster/link-guests';
import type { ClusterGuest, WholeCluster } from '../../workspace/whole-cluster/whole-cluster';
import { systemsOfGroup } from '../group-systems';
import { switchStates } from '../vcs/kvm-guest-keys';

/** A virtual machine that libvirt runs for the cluster, with the copies of its XML. */
export interface GuestMachine {
  readonly main: Cluster;
  /** The KVMGuest resource and the number of its declaration. */
  readonly resource: ResourceDeclaration;
  readonly number: number;
  /** The systems that its group may run on; none where nobody can tell. */
  readonly systems: ReadonlySet<string>;
  /** By address; there is at least one. */
  readonly copies: readonly ClusterGuest[];
}

const kept = new WeakMap<WholeCluster, readonly GuestMachine[]>();

/** The virtual machines of which there is XML. Those of a RHEV manager are left out: it keeps their configuration itself. */
export function guestMachines(whole: WholeCluster): readonly GuestMachine[] {
  let machines = kept.get(whole);
  if (machines === undefined) kept.set(whole, (machines = machinesOf(whole)));
  return machines;
}

function machinesOf({ main, guests }: WholeCluster): readonly GuestMachine[] {
  const type = main && typeNamed(main, 'KVMGuest');
  if (main === undefined || type === undefined) return [];
  const copiesOf = new Map<ResourceDeclaration, ClusterGuest[]>();
  for (const guest of guests) {
    const copies = copiesOf.get(guest.resource);
    if (copies) copies.push(guest);
    else copiesOf.set(guest.resource, [guest]);
  }
  const { structure, trees } = main;
  return [...copiesOf].flatMap(([resource, copies]): GuestMachine | [] => {
    const numbers = structure.byName.resource.get(resource.name?.text ?? '') ?? [];
    const number = numbers.find((one) => trees[one] === resource);
    if (number === undefined) return [];
    if (!switchStates({ tree: resource, type }, 'RHEVMInfo', 'Enabled', undefined).every((one) => one === 'off'))
      return [];
    const group = structure.groups[structure.groupOf[number] ?? -1];
    const header = group && (trees[group.header] as ObjectDeclaration);
    return { main, resource, number, systems: header ? systemsOfGroup(header) : new Set(), copies };
  });
}

/** A text of a template that somebody is still to fill in. */
export function isUnfilled(text: string): boolean {
  return /[$<>@*%]/.test(text) || text === 'NONE';
}

/** A stretch of a document as a place that others may name. */
export function placeInDocument({ uri }: LibvirtDocument, { start, end }: XmlRange): FileRange {
  return { uri, start, end };
}

/** The name of a domain and where it stands; undefined where it has none. */
export const namePlace = onceFor(
  (document: LibvirtDocument): { readonly name: string; readonly place: FileRange } | undefined => {
    const element = descend(document.root, 'name');
    const place = element && textPlace(element);
    return place && { name: domainName(document), place: placeInDocument(document, place) };
  },
);

/** The text of an element without the white space around it. */
function textPlace({ children }: XmlElement): XmlRange | undefined {
  const [only, ...others] = children;
  if (only?.kind !== 'text' || others.length > 0) return undefined;
  const before = only.text.length - only.text.trimStart().length;
  const isPlain = only.end - only.start === only.text.length;
  return isPlain
    ? { start: only.start + before, end: only.start + before + only.text.trim().length }
    : { start: only.start, end: only.end };
}
