import { readSourcePath, type SourcePath } from '../../syntax/libvirt/source-path';
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
  /** The path on the host where the content lies, for the types that have one. */
  readonly path: SourcePath | undefined;
}

const DRIVE_KINDS: ReadonlySet<string> = new Set(['disk', 'cdrom', 'floppy', 'lun']);

const BUSES: ReadonlySet<string> = new Set(['xen', 'uml', 'virtio', 'ide', 'fdc', 'scsi', 'usb', 'sata', 'sd', 'nvme']);

/** Reads a `disk` element, once as long as nothing in it changes. */
export function diskModel(element: XmlElement): DiskModel {
  const known = element.model;
  if (known instanceof Disk) return known;
  const disk = new Disk(element);
  element.model = disk;
  return disk;
}

class Disk implements DiskModel {
  readonly device: DriveKind | undefined;
  readonly type: string;
  readonly bus: string | undefined;
  readonly target: XmlElement | undefined;
  readonly targetName: string | undefined;
  readonly driver: XmlElement | undefined;
  readonly format: string | undefined;
  readonly source: XmlElement | undefined;
  readonly empty: boolean;
  readonly address: XmlElement | undefined;
  readonly path: SourcePath | undefined;

  constructor(readonly element: XmlElement) {
    const device = attributeText(element, 'device') ?? 'disk';
    this.device = isDriveKind(device) ? device : undefined;
    this.type = attributeText(element, 'type') ?? 'file';
    this.target = firstChild(element, 'target');
    this.targetName = this.target && attributeText(this.target, 'dev');
    this.bus = busOf(device, this.target && attributeText(this.target, 'bus'), this.targetName);
    this.driver = firstChild(element, 'driver');
    this.format = this.driver && attributeText(this.driver, 'type');
    this.source = firstChild(element, 'source');
    this.empty = isEmpty(this.type, this.source);
    this.address = firstChild(element, 'address');
    const path = this.source && PATHS.has(this.type) && attributeText(this.source, CONTENT.get(this.type) ?? '');
    this.path = path ? readSourcePath(path) : undefined;
  }
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

/** The types whose content lies behind a path. */
const PATHS: ReadonlySet<string> = new Set(['file', 'block']);

function isEmpty(type: string, source: XmlElement | undefined): boolean {
  const content = CONTENT.get(type);
  return content !== undefined && (source === undefined || !attributeText(source, content));
}
