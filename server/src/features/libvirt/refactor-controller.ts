import type { XmlElement } from '../../syntax/xml/xml-tree';
import type { DomainModel } from '../../workspace/libvirt/domain-model';
import { givenDriveAddress } from '../../workspace/libvirt/drive-address-model';
import type { Refactoring } from '../shared/refactoring';
import type { XmlPlace } from './refactoring-place';

/** Adds the controller that the address of the SCSI disk at the cursor counts on and nobody declares. */
export function addController(place: XmlPlace): Refactoring | undefined {
  const { model, disk } = place;
  const address = disk.bus === 'scsi' ? givenDriveAddress(disk) : undefined;
  if (address === undefined || model.domain === undefined) return undefined;
  const { controller: index } = address;
  if (model.controller('scsi', index)) return undefined;
  return {
    title: `Add virtio-scsi controller ${String(index)}`,
    edits: [place.insertBehind(placeForController(model, disk.element), [controllerText(index)])],
  };
}

/** A virtio-scsi controller. */
export function controllerText(index: number): string {
  return `<controller type='scsi' index='${String(index)}' model='virtio-scsi'/>`;
}

/** The device behind which a new controller stands well: the last one, else the disk that needs it. */
export function placeForController({ controllers }: DomainModel, disk: XmlElement): XmlElement {
  return controllers[controllers.length - 1]?.element ?? disk;
}
