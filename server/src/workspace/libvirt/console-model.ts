import type { XmlElement } from '../../syntax/xml/xml-tree';
import { attributeText, firstChild } from './element-model';

/**
 * Whether a device is a `console` that stands for a `serial` once more: libvirt writes the first serial port a second
 * time as a console, with the same address and alias.
 */
export function isSerialAgain(device: XmlElement): boolean {
  if (device.name.text !== 'console') return false;
  const target = firstChild(device, 'target');
  const type = target && attributeText(target, 'type');
  return type === undefined || type === 'serial';
}
