import { childElements, type XmlDocument, type XmlElement } from '../../syntax/xml/xml-tree';
import { rootKind } from '../../syntax/libvirt/root-kind';
import { type ControllerModel, controllerModel } from './controller-model';
import { type DiskModel, diskModel } from './disk-model';
import { automaticDriveAddress, type DriveAddress, givenDriveAddress } from './drive-address-model';
import { attributeNumber, attributeText, descend, firstChild, numberIn, elementText } from './element-model';

/** What a domain holds, or a device in a file of its own. Each part is read when somebody first asks for it. */
export class DomainModel {
  private disksRead: readonly DiskModel[] | undefined;
  private controllersRead: readonly ControllerModel[] | undefined;
  private iothreadsRead: ReadonlySet<number> | undefined;

  /** The `domain` element; undefined: a device stands alone. */
  readonly domain: XmlElement | undefined;
  /** All devices, in the order of the text. */
  readonly devices: readonly XmlElement[];
  /** Whether QEMU runs the guest, so that its own checks count; those of a device that stands alone count too. */
  readonly forQemu: boolean;

  constructor(root: XmlElement | undefined) {
    this.domain = root?.name.text === 'domain' ? root : undefined;
    this.devices = this.domain ? devicesOf(this.domain) : root && rootKind(root.name.text)?.fragment ? [root] : [];
    const type = this.domain && attributeText(this.domain, 'type');
    this.forQemu = this.domain === undefined || type === 'kvm' || type === 'qemu';
  }

  /** The devices of one kind. */
  named(name: string): readonly XmlElement[] {
    return this.devices.filter((device) => device.name.text === name);
  }

  get disks(): readonly DiskModel[] {
    return (this.disksRead ??= this.named('disk').map(diskModel));
  }

  get controllers(): readonly ControllerModel[] {
    return (this.controllersRead ??= this.named('controller').map(controllerModel));
  }

  private get isOfVmware(): boolean {
    return this.domain !== undefined && attributeText(this.domain, 'type') === 'vmware';
  }

  /** The first controller of that type with that index. */
  controller(type: string, index: number): ControllerModel | undefined {
    return this.controllers.find((controller) => controller.type === type && controller.index === index);
  }

  /** Where on its bus a disk is, be it said or given by libvirt. */
  driveAddress(disk: DiskModel): DriveAddress | undefined {
    return givenDriveAddress(disk) ?? automaticDriveAddress(disk, this.isOfVmware);
  }

  /** The machine type, such as `pc-q35-7.2`; undefined: libvirt chooses. */
  get machine(): string | undefined {
    const type = descend(this.domain, 'os', 'type');
    return type && attributeText(type, 'machine');
  }

  /** The numbers of the threads for input and output: those named, then the lowest ones until there are enough. */
  get iothreads(): ReadonlySet<number> {
    return (this.iothreadsRead ??= iothreadsOf(this.domain));
  }
}

/**
 * The model asked for last: all rules ask for that of one document before any asks for another. A weak map would keep
 * every document that was ever typed until the collector looks at everything, which makes each of its rounds long.
 */
let last: { readonly xml: XmlDocument; readonly model: DomainModel } | undefined;

/** What a document holds. */
export function domainModel(xml: XmlDocument): DomainModel {
  if (last?.xml !== xml) last = { xml, model: new DomainModel(xml.root) };
  return last.model;
}

function devicesOf(domain: XmlElement): readonly XmlElement[] {
  const devices = firstChild(domain, 'devices');
  return devices ? childElements(devices) : [];
}

/** libvirt makes no more than this many; what goes beyond is a slip of the pen, and not worth the memory. */
const MOST_IOTHREADS = 10_000;

function iothreadsOf(domain: XmlElement | undefined): ReadonlySet<number> {
  const named = descend(domain, 'iothreadids');
  const ids = new Set<number>();
  for (const iothread of named ? childElements(named, 'iothread') : []) {
    const id = attributeNumber(iothread, 'id');
    if (id !== undefined) ids.add(id);
  }
  const count = domain && firstChild(domain, 'iothreads');
  const wanted = Math.min(count ? (numberIn(elementText(count)) ?? 0) : 0, MOST_IOTHREADS);
  for (let id = 1; ids.size < wanted; id++) ids.add(id);
  return ids;
}
