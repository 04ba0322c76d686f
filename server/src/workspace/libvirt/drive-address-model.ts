import type { XmlElement } from '../../syntax/xml/xml-tree';
import { attributeNumber, attributeText } from './element-model';
import type { DiskModel } from './disk-model';

/** Where on its bus a drive is. */
export interface DriveAddress {
  readonly controller: number;
  readonly bus: number;
  readonly target: number;
  readonly unit: number;
}

/** The place that an `address` of type `drive` says, what is not said being 0; undefined: it says none, or no numbers. */
export function givenDriveAddress({ address }: Pick<DiskModel, 'address'>): DriveAddress | undefined {
  if (address === undefined || attributeText(address, 'type') !== 'drive') return undefined;
  const known = address.model;
  const place = known instanceof GivenAddress ? known : new GivenAddress(address);
  address.model = place;
  return place.isNumeric ? place : undefined;
}

/** What an address says, read once as long as nothing in it changes. */
class GivenAddress implements DriveAddress {
  readonly controller: number;
  readonly bus: number;
  readonly target: number;
  readonly unit: number;

  constructor(address: XmlElement) {
    this.controller = part(address, 'controller');
    this.bus = part(address, 'bus');
    this.target = part(address, 'target');
    this.unit = part(address, 'unit');
  }

  get isNumeric(): boolean {
    return !Number.isNaN(this.controller + this.bus + this.target + this.unit);
  }
}

function part(address: XmlElement, name: string): number {
  return attributeText(address, name) === undefined ? 0 : (attributeNumber(address, name) ?? NaN);
}

/**
 * The place that libvirt gives to a drive without an address, by the letters of its name; undefined: its bus has no such
 * places, or the name says no number. libvirt deals SCSI disks out by seven to a controller, also for virtio-scsi, which takes
 * many more (seen with libvirt 9.0.0 and its driver of QEMU); for VMware by fifteen, the controller itself being unit 7.
 */
export function automaticDriveAddress(
  { bus, targetName, address }: Pick<DiskModel, 'bus' | 'targetName' | 'address'>,
  wideScsi = false,
): DriveAddress | undefined {
  if (address !== undefined) return undefined;
  const index = targetIndex(targetName ?? '');
  if (index === undefined) return undefined;
  switch (bus) {
    case 'scsi': {
      const units = wideScsi ? 15 : 7;
      const unit = index % units;
      return { controller: Math.floor(index / units), bus: 0, target: 0, unit: unit >= 7 ? unit + 1 : unit };
    }
    case 'ide':
      return { controller: Math.floor(index / 4), bus: Math.floor((index % 4) / 2), target: 0, unit: index % 2 };
    case 'sata':
      return { controller: Math.floor(index / 6), bus: 0, target: 0, unit: index % 6 };
    case 'fdc':
      return { controller: Math.floor(index / 2), bus: 0, target: 0, unit: index % 2 };
    default:
      return undefined;
  }
}

/** The prefixes of the names that a drive may have in a guest. */
export const TARGET_PREFIXES: readonly string[] = ['fd', 'hd', 'vd', 'sd', 'xvd', 'ubd'];

/** The number of a drive by its name: `a` is 0, `z` 25, `aa` 26; undefined: the name is no such one. */
export function targetIndex(name: string): number | undefined {
  const letters = /^(?:fd|hd|vd|sd|xvd|ubd)([a-z]{1,5})\d*$/.exec(name)?.[1];
  if (letters === undefined) return undefined;
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 96, 0) - 1;
}
