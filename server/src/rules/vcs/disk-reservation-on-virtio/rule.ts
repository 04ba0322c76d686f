import type { DeclarationRule } from '../../../engine/rule';
import { attributesNamed, itemsOf } from '../../../syntax/vcs/tree';

type Data = { disks: readonly string[]; resource: string };

/** Disks of a VirtIO bus, for which the agent cannot hold a reservation. */
export const diskReservationOnVirtio: DeclarationRule<Data> = {
  id: 'disk-reservation-on-virtio',
  title: 'DiskReservation for disks of a VirtIO bus',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['resource'],
  types: ['DiskReservation'],
  check({ tree }, report) {
    if (tree.kind !== 'resource' || tree.name === undefined) return;
    const disks = attributesNamed(tree, 'Disks')
      .filter(({ broken }) => !broken)
      .flatMap(({ value }) => itemsOf(value).map(({ key }) => key))
      .filter(({ text }) => isVirtioDisk(text));
    const [first, ...others] = disks;
    if (first === undefined) return;
    report(
      { tree, span: first },
      { disks: disks.map(({ text }) => text), resource: tree.name.text },
      { related: others.map((span) => ({ tree, span, message: `"${span.text}" is on a VirtIO bus, too.` })) },
    );
  },
  message: ({ disks, resource }) =>
    `"${resource}" reserves ${disks.map((disk) => `"${disk}"`).join(', ')}, which the virtual machine sees over a VirtIO bus. ` +
    'The DiskReservation agent cannot work with such disks, so nothing keeps two nodes from writing to them. ' +
    'Present the disks to the virtual machine in another way, and protect the data with coordination point servers.',
};

/** The names that Linux gives to virtio-blk disks; disks of virtio-scsi are named like any SCSI disk. */
function isVirtioDisk(path: string): boolean {
  if (/^\/dev\/vd[a-z]{1,2}\d*$/.test(path) || path.startsWith('/dev/disk/by-id/virtio-')) return true;
  return /^\/dev\/disk\/by-path\/.*virtio/.test(path) && !path.includes('-scsi-');
}
