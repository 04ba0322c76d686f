import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute, type XmlRange } from '../../../syntax/xml/xml-tree';
import { isVirtioScsi } from '../../../workspace/libvirt/controller-model';
import type { DiskModel } from '../../../workspace/libvirt/disk-model';
import { domainModel, type DomainModel } from '../../../workspace/libvirt/domain-model';
import { attributeText, descend } from '../../../workspace/libvirt/element-model';
import { givenDriveAddress } from '../../../workspace/libvirt/drive-address-model';
import { isReallyLacking } from '../lacking';
import { lineBreakAsAt } from '../xml-edits';

type Data = { index: number; name: string; alone: boolean; given: boolean };

/** A disk whose address is on a virtio-scsi controller that nobody declares. */
export const missingVirtioScsiController: XmlRule<Data> = {
  id: 'missing-virtio-scsi-controller',
  title: 'SCSI disk on a controller that is not declared',
  severity: 'warning',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'disk'],
  check(subject, report) {
    const model = domainModel(subject.xml);
    if (!model.forQemu || hasVirtioScsiByDefault(model)) return;
    const lacking = missing(model);
    const devices = lacking.size > 0 ? model.devices[0]?.parent : undefined;
    if (devices && !isReallyLacking(subject, devices)) return;
    for (const [index, [first, ...others]] of lacking) {
      if (first === undefined) continue;
      const alone = model.domain === undefined;
      if (alone && subject.controllersBeside().some((one) => one.index === index && isVirtioScsi(one))) continue;
      const related = others.map((disk) => ({ ...placeOf(disk), message: 'This disk is on the same controller' }));
      const data = { index, name: first.targetName ?? '', alone, given: first.address !== undefined };
      report(placeOf(first), data, { severity: alone ? 'hint' : 'warning', related });
    }
  },
  message({ index, name, alone, given }) {
    const controller = `SCSI controller ${String(index)}`;
    if (alone)
      return `"${name}" goes to ${controller}. Where the guest has none with that number, libvirt adds one of its own choice, mostly not virtio-scsi. Attach ${controllerText(index)} first, from a file of its own.`;
    const place = given
      ? `"${name}" is on ${controller}, which the domain does not declare`
      : `By its name "${name}" goes to ${controller}, as libvirt puts seven disks on each, and the domain does not declare that one`;
    const instead = given ? '' : ', or give the disk an address on a controller that is there';
    return `${place}: libvirt adds one of its own choice, mostly an LSI one, where SCSI commands do not reach the LUN and many guests have no driver. Add ${controllerText(index)}${instead}.`;
  },
  fix({ xml, start, data: { index, alone } }) {
    const { controllers, disks } = domainModel(xml);
    const disk = disks.find(({ element }) => element.start <= start && start < element.end);
    const behind = controllers[controllers.length - 1]?.element ?? disk?.element;
    if (alone || behind === undefined) return [];
    const edits = [
      { start: behind.end, end: behind.end, text: `${lineBreakAsAt(xml.text, behind)}${controllerText(index)}` },
    ];
    return [{ title: `Add virtio-scsi controller ${String(index)}`, safe: false, edits }];
  },
};

function controllerText(index: number): string {
  return `<controller type='scsi' index='${String(index)}' model='virtio-scsi'/>`;
}

/** The disks on controllers that are not declared, by the numbers of these. */
function missing(model: DomainModel): ReadonlyMap<number, readonly DiskModel[]> {
  const found = new Map<number, DiskModel[]>();
  const scsi = model.controllers.filter(({ type }) => type === 'scsi');
  // Without an index a controller gets one that is not known here.
  if (scsi.some(({ index }) => index === undefined)) return found;
  // Who declares a virtio-scsi controller wants the disks there, those too to which libvirt gives the place.
  const wanted = scsi.some(isVirtioScsi);
  for (const disk of model.disks) {
    if (disk.bus !== 'scsi' || (disk.device !== 'disk' && disk.device !== 'lun')) continue;
    const address = wanted ? model.driveAddress(disk) : givenDriveAddress(disk);
    if (address === undefined || model.controller('scsi', address.controller)) continue;
    const known = found.get(address.controller);
    if (known) known.push(disk);
    else found.set(address.controller, [disk]);
  }
  return found;
}

function placeOf({ address, target, element }: DiskModel): XmlRange {
  const controller = address && xmlAttribute(address, 'controller');
  return controller?.valueRange ?? (address ?? target ?? element).name;
}

/** On these architectures libvirt chooses virtio-scsi itself. */
function hasVirtioScsiByDefault({ domain }: DomainModel): boolean {
  const type = descend(domain, 'os', 'type');
  const arch = type && attributeText(type, 'arch');
  return arch !== undefined && !/^(?:x86_64|i[3-6]86)$/.test(arch);
}
