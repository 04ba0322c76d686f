import { attributesNamed, type ResourceDeclaration } from '../../syntax/vcs/tree';
import type { Cluster } from '../cluster';
import { onceFor, type Reading, readingOfResources } from '../kept-reading';

/** What a KVMGuest resource says of the XML of its virtual machine. */
export interface NamedGuest {
  /** The name that libvirt has for the machine. */
  readonly guestName: string | undefined;
  /** GuestConfigFilePath, where that is an absolute path. */
  readonly path: string | undefined;
  /** Undefined: the main.cf was only glanced at. */
  readonly tree: ResourceDeclaration | undefined;
}

const HEADER = /^[ \t]*KVMGuest[ \t]+\S/gm;
const CLOSING = /^[ \t]*\)/m;
const GUEST_NAME = /^[ \t]*GuestName[ \t]*=[ \t]*(?:"([^"\r\n]+)"|([^\s"{)]+))/m;
const PATH = /^[ \t]*GuestConfigFilePath[ \t]*=[ \t]*(?:"([^"\r\n]+)"|([^\s"{)]+))/m;

/** The virtual machines of a main.cf that was not read yet, from a glance at its text. */
export function glanceAtGuests(text: string): readonly NamedGuest[] {
  return [...text.matchAll(HEADER)].map(({ index }) => {
    const rest = text.slice(index);
    const end = rest.search(CLOSING);
    const block = end < 0 ? rest : rest.slice(0, end);
    const [name, path] = [GUEST_NAME.exec(block), PATH.exec(block)];
    return {
      guestName: name?.[1] ?? name?.[2],
      path: absolute(path?.[1] ?? path?.[2]),
      tree: undefined,
    };
  });
}

const reading = readingOfResources(['KVMGuest'], (tree): NamedGuest => ({
  guestName: writtenFor(tree, 'GuestName'),
  path: absolute(writtenFor(tree, 'GuestConfigFilePath')),
  tree,
}));

const valuesOf = onceFor((readings: readonly Reading<ResourceDeclaration, NamedGuest>[]) =>
  readings.map(({ value }) => value),
);

/** The virtual machines of a cluster that was read; the same list as long as none of their resources changes. */
export function guestsOf(cluster: Cluster): readonly NamedGuest[] {
  return valuesOf(reading.of(cluster));
}

/** The value that holds for all systems. */
function writtenFor(tree: ResourceDeclaration, name: string): string | undefined {
  const [written, ...more] = attributesNamed(tree, name);
  if (written?.value?.kind !== 'scalar' || more.length > 0 || written.system !== undefined || written.broken)
    return undefined;
  return written.value.text || undefined;
}

function absolute(path: string | undefined): string | undefined {
  return path?.startsWith('/') ? path.replace(/\/{2,}/g, '/') : undefined;
}
