import { childElements, type XmlElement } from '../../syntax/xml/xml-tree';
import { isVirtioScsi } from '../../workspace/libvirt/controller-model';
import type { DomainModel } from '../../workspace/libvirt/domain-model';
import { attributeText, firstChild } from '../../workspace/libvirt/element-model';
import type { PlacedEdit, Refactoring } from '../shared/refactoring';
import { likelyValues } from './likely-values';
import { controllerText, placeForController } from './refactor-controller';
import type { XmlPlace } from './refactoring-place';

/** What only the driver of a disk on the virtio bus takes. */
const VIRTIO_OPTIONS: readonly string[] = [
  'queues',
  'queue_size',
  'event_idx',
  'ioeventfd',
  'iommu',
  'ats',
  'packed',
  'page_per_vq',
  'iothread',
];

/**
 * Moves the disk at the cursor from the virtio bus to a virtio-scsi controller: a name of SCSI, an address on the
 * controller, and the controller itself where the domain has none. What SCSI disks do not take goes away.
 */
export function moveToVirtioScsi(place: XmlPlace): Refactoring | undefined {
  const { model, disk } = place;
  const { element, target, driver, bus, targetName, address } = disk;
  if (bus !== 'virtio' || target === undefined || (disk.device !== 'disk' && disk.device !== 'lun')) return undefined;
  const known = model.controllers.find((one) => isVirtioScsi(one) && one.index !== undefined);
  const index = known?.index ?? freeScsiIndex(model);
  const name = suggested(model, element, ['disk', 'target'], 'dev', 'bus') ?? 'sda';
  const unit = suggested(model, element, ['disk', 'address'], 'unit', 'controller', String(index)) ?? '0';
  const written = `<address type='drive' controller='${String(index)}' bus='0' target='0' unit='${unit}'/>`;
  const edits: (PlacedEdit | undefined)[] = [
    place.removeAttribute(element, 'model'),
    ...targetEdits(place, target, name),
    ...(driver ? driverEdits(place, driver) : []),
    ...(address ? [place.replace(address, written)] : []),
  ];
  const behindTarget = address ? [] : [written];
  if (behindTarget.length > 0) edits.push(place.insertBehind(target, behindTarget));
  if (known === undefined && model.domain)
    edits.push(place.insertBehind(placeForController(model, element), controllerLines(index, driver)));
  const title = `Move ${targetName === undefined ? 'the disk' : `"${targetName}"`} to virtio-scsi controller ${String(index)} as "${name}"`;
  return { title, edits: inOrder(edits.filter((edit) => edit !== undefined)) };
}

function targetEdits(place: XmlPlace, target: XmlElement, name: string): PlacedEdit[] {
  return [place.setAttribute(target, 'dev', name), place.setAttribute(target, 'bus', 'scsi')];
}

function driverEdits(place: XmlPlace, driver: XmlElement): (PlacedEdit | undefined)[] {
  return [
    ...VIRTIO_OPTIONS.map((name) => place.removeAttribute(driver, name)),
    ...childElements(driver, 'iothreads').map((threads) => place.remove(threads)),
  ];
}

/** The controller serves with the thread that served the disk. */
function controllerLines(index: number, driver: XmlElement | undefined): string[] {
  const thread = driver && !firstChild(driver, 'iothreads') ? attributeText(driver, 'iothread') : undefined;
  const whole = controllerText(index);
  if (thread === undefined) return [whole];
  return [whole.replace(/\/>$/, '>'), `  <driver iothread='${thread}'/>`, '</controller>'];
}

/** What the rest of the domain leaves free for the disk once it is on the SCSI bus. */
function suggested(
  model: DomainModel,
  device: XmlElement,
  path: readonly string[],
  name: string,
  by: string,
  value = 'scsi',
): string | undefined {
  const given = new Map([
    ['bus', 'scsi'],
    [by, value],
  ]);
  return likelyValues(model, { path, name, given, device })[0];
}

function freeScsiIndex(model: DomainModel): number {
  let index = 0;
  while (model.controller('scsi', index)) index++;
  return index;
}

function inOrder(edits: readonly PlacedEdit[]): PlacedEdit[] {
  return [...edits].sort((one, other) => one.start - other.start);
}
