import type { XmlElement } from '../../syntax/xml/xml-tree';
import { attributeText, firstChild } from './element-model';

/** What kind of drive a guest sees; undefined in a model: a word that is none of these. */
export type DriveKind = 'disk' | 'cdrom' | 'floppy' | 'lun';

/** A disk of a guest, read as libvirt reads it. */
export interface DiskModel {
  readonly element: XmlElement;
  readonly device: DriveKind | undefined;
  /** Where its content lies: `file`, `block`, `network` …; libvirt takes a missing one for `file`. */
  readonly type: string;
  /** The bus that it is on, also where only its name tells; undefined: a word that is no bus, or nothing to tell by. */
  readonly bus: string | undefined;
  readonly target: XmlElement | undefined;
  readonly targetName: string | undefined;
  readonly driver: XmlElement | undefined;
  /** The format of the content, as `driver/@type` says. */
  readonly format: string | undefined;
  readonly source: XmlElement | undefined;
  /** There is nothing in the drive. */
  readonly empty: boolean;
  readonly address: XmlElement | undefined;
}

const DRIVE_KINDS: ReadonlySet<string> = new Set(['disk', 'cdrom', 'floppy', 'lun']);

const BUSES: ReadonlySet<string> = new Set(['xen', 'uml', 'virtio', 'ide', 'fdc', 'scsi', 'usb', 'sata', 'sd', 'nvme']);

/** Reads a `disk` element. */
export function diskModel(element: XmlElement): DiskModel {
  const target = firstChild(element, 'target');
  const driver = firstChild(element, 'driver');
  const source = firstChild(element, 'source');
  const device = attributeText(element, 'device') ?? 'disk';
  const type = attributeText(element, 'type') ?? 'file';
  const targetName = target && attributeText(target, 'dev');
  return {
    element,
    device: isDriveKind(device) ? device : undefined,
    type,
    bus: busOf(device, target && attributeText(target, 'bus'), targetName),
    target,
    targetName,
    driver,
    format: driver && attributeText(driver, 'type'),
    source,
    empty: isEmpty(type, source),
    address: firstChild(element, 'address'),
  };
}

function isDriveKind(word: string): word is DriveKind {
  return DRIVE_KINDS.has(word);
}

/** The bus by the prefix of a target's name, where `target/@bus` says none. */
const BUS_BY_PREFIX: readonly (readonly [prefix: string, bus: string])[] = [
  ['hd', 'ide'],
  ['sd', 'scsi'],
  ['vd', 'virtio'],
  ['xvd', 'xen'],
  ['ubd', 'uml'],
  ['nvme', 'nvme'],
];

function busOf(device: string, given: string | undefined, name: string | undefined): string | undefined {
  if (given !== undefined) return BUSES.has(given) ? given : undefined;
  if (device === 'floppy') return 'fdc';
  if (name === undefined) return undefined;
  return BUS_BY_PREFIX.find(([prefix]) => name.startsWith(prefix))?.[1] ?? 'ide';
}

/** What names the content of a source, by the type of the disk. All other types say more than one thing. */
const CONTENT: ReadonlyMap<string, string> = new Map([
  ['file', 'file'],
  ['block', 'dev'],
  ['dir', 'dir'],
  ['volume', 'pool'],
]);

function isEmpty(type: string, source: XmlElement | undefined): boolean {
  const content = CONTENT.get(type);
  return content !== undefined && (source === undefined || !attributeText(source, content));
}
