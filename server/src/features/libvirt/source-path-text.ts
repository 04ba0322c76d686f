import type { PathPart, PathStability, SourcePath, SourcePathKind } from '../../syntax/libvirt/source-path';
import { bullets, codeSpan, escapeMarkdown, paragraphs } from '../shared/markdown';

const KINDS: Readonly<Record<SourcePathKind, string>> = {
  dmp: 'A DMP device: one name for all paths to a LUN, with DMP on the host minding them.',
  'vxvm-volume': 'A volume of Veritas Volume Manager.',
  'vxvm-raw-volume': 'The character device of a VxVM volume. A disk needs the block device below `/dev/vx/dsk`.',
  'by-path': 'A link that names the way to a LUN: adapter, target port and unit.',
  'by-id': 'A link that names the storage by its own identity, whatever the way to it.',
  'by-uuid': 'A link by an identifier that is written on the storage, in its file system or partition table.',
  'by-label': 'A link by a label that is written on the storage.',
  multipath: 'A device of Device Mapper Multipath.',
  mapper: 'A device of the device mapper, such as a logical volume or a multipath device.',
  'device-node': 'The name that the kernel gave to the device when it found it.',
  'other-device': 'A device of the host.',
  file: 'A file on the host.',
};

const STABILITIES: Readonly<Record<PathStability, string>> = {
  'all-hosts': '**Stable:** on every host that sees the storage the name is the same.',
  'this-host':
    '**Stable on this host.** Another host may have another name for the same storage; for migration and failover the name has to be the same on all of them.',
  label:
    '**As stable as the label:** whoever writes to the disk can change it, the guest included. Better name the device.',
  none: '**Not stable:** after a restart, or on another host, the name may mean another disk. Prefer a name below `/dev/disk/by-id`, `/dev/disk/by-path`, `/dev/vx/dmp` or `/dev/vx/dsk`.',
};

/** What differs from what its kind says in general. */
const OWN_STABILITY: Partial<Readonly<Record<SourcePathKind, string>>> = {
  dmp: '**Stable on this host.** Names by enclosure may differ between hosts; with user-defined names of DMP they are the same everywhere. An active/passive array must not be mapped to the guest of a cluster in this way.',
  'vxvm-volume':
    '**Stable:** the name is the same on every host that has the disk group imported; for live migration that has to be a shared one.',
  multipath:
    '**Stable on this host.** Names such as mpatha are given by each host; with the same bindings file, or aliases, they are the same everywhere.',
};

/** What the path of a disk's source says, as markdown. */
export function sourcePathText(path: SourcePath): string {
  const stability = OWN_STABILITY[path.kind] ?? (path.stability && STABILITIES[path.stability]);
  const missing = path.lacksLun
    ? 'The number of the unit is missing behind `-lun`: no device has such a name.'
    : undefined;
  return paragraphs(KINDS[path.kind], bullets(path.parts.map(partText)), stability, missing);
}

function partText({ name, text, meaning }: PathPart): string {
  const shown = meaning === undefined ? codeSpan(text) : `${codeSpan(text)} (${escapeMarkdown(meaning)})`;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${shown}`;
}
