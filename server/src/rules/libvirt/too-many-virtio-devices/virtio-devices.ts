import type { XmlElement } from '../../../syntax/xml/xml-tree';
import { controllerModel, isVirtioScsi } from '../../../workspace/libvirt/controller-model';
import { diskModel } from '../../../workspace/libvirt/disk-model';
import type { DomainModel } from '../../../workspace/libvirt/domain-model';
import { attributeText, firstChild } from '../../../workspace/libvirt/element-model';

/** How many virtio devices a guest has that are no disks, counting those that libvirt adds by itself. */
export function otherVirtioDevices({ devices }: DomainModel): number {
  const said = devices.filter((device) => device.name.text !== 'disk' && isVirtio(device)).length;
  const balloons = devices.filter(({ name }) => name.text === 'memballoon').length;
  return said + (balloons === 0 ? 1 : 0) + (needsSerialController(devices) ? 1 : 0);
}

/** Whether a device is one of virtio, which is a PCI device of its own in the guest. */
export function isVirtio(device: XmlElement): boolean {
  const model = attributeText(device, 'model');
  switch (device.name.text) {
    case 'disk':
      return diskModel(device).bus === 'virtio';
    case 'controller': {
      const controller = controllerModel(device);
      return isVirtioScsi(controller) || (controller.type === 'virtio-serial' && controller.model !== 'none');
    }
    case 'interface':
      return isVirtioName(childText(device, 'model', 'type'));
    case 'video':
      return isVirtioName(childText(device, 'model', 'type'));
    case 'input':
      return isVirtioName(attributeText(device, 'bus'));
    case 'filesystem':
      return attributeText(device, 'type') === 'mount';
    case 'hostdev':
      return attributeText(device, 'type') === 'scsi_host';
    case 'memballoon':
    case 'rng':
    case 'sound':
    case 'vsock':
    case 'crypto':
    case 'iommu':
    case 'memory':
      return isVirtioName(model);
    default:
      return false;
  }
}

function isVirtioName(name: string | undefined): boolean {
  return name?.startsWith('virtio') ?? false;
}

function childText(element: XmlElement, child: string, attribute: string): string | undefined {
  const found = firstChild(element, child);
  return found && attributeText(found, attribute);
}

/** Channels and consoles of virtio need a controller, which libvirt adds. */
function needsSerialController(devices: readonly XmlElement[]): boolean {
  const isOnVirtio = (device: XmlElement): boolean =>
    (device.name.text === 'channel' || device.name.text === 'console') &&
    childText(device, 'target', 'type') === 'virtio';
  const isController = (device: XmlElement): boolean =>
    device.name.text === 'controller' && attributeText(device, 'type') === 'virtio-serial';
  return devices.some(isOnVirtio) && !devices.some(isController);
}
