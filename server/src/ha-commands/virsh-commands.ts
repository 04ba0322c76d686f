import type { CopiedCommands, CopyCommandsResult } from '../protocol/copy-commands-request';
import { elementAround } from '../syntax/xml/element-at';
import { readXml } from '../syntax/xml/read-xml';
import type { XmlElement } from '../syntax/xml/xml-tree';
import { type DiskModel, diskModel } from '../workspace/libvirt/disk-model';
import { DomainModel } from '../workspace/libvirt/domain-model';
import { attributeText, elementText, firstChild } from '../workspace/libvirt/element-model';
import { baseName } from '../workspace/uri-paths';
import { shellLine } from './shell-words';

/** A document of libvirt, and what somebody wants of it. */
export interface VirshRequest {
  readonly uri: string;
  readonly text: string;
  readonly offset: number;
  /** The guest that a device is for, where the user has said it. */
  readonly domain: string | undefined;
}

/** The commands that bring a device into a guest, or define the guest. */
export function virshCommands({ uri, text, offset, domain }: VirshRequest): CopyCommandsResult {
  const { root, problems } = readXml(text);
  const model = new DomainModel(root);
  if (root === undefined || (model.domain === undefined && model.devices.length === 0))
    return { refusal: 'This is neither a device nor a domain of libvirt, so virsh attaches or defines nothing of it.' };
  if (problems.length > 0) return { refusal: 'The XML has a mistake, and virsh would not read it. Repair it first.' };
  const file = baseName(uri);
  if (model.domain === undefined) {
    if (domain === undefined) return { wantsDomain: true };
    const whole = { label: 'virsh attach-device', words: ['virsh', 'attach-device', domain, file, '--config'] };
    return { choices: [choice(whole), ...attachDisk(root, domain)] };
  }
  const device = deviceAround(model, root, offset);
  if (device === undefined) return { choices: [choice({ label: 'virsh define', words: ['virsh', 'define', file] })] };
  const nameElement = firstChild(root, 'name');
  const name = domain ?? (nameElement ? elementText(nameElement) : '');
  const choices = attachDisk(device, name);
  if (choices.length > 0 && name !== '') return { choices };
  return {
    refusal: `A <${device.name.text}> of a domain is attached from a file of its own: put the element into one, and copy the command there.`,
  };
}

function choice({ label, words }: { label: string; words: readonly string[] }): CopiedCommands {
  return { label, text: `${shellLine(words)}\n`, hidden: 0 };
}

function deviceAround(model: DomainModel, root: XmlElement, offset: number): XmlElement | undefined {
  for (let element = elementAround(root, offset); element; element = element.parent)
    if (model.devices.includes(element)) return element;
  return undefined;
}

/** The command that says all of a disk in its options (man page of virsh); nothing for a disk without a path or a name. */
function attachDisk(element: XmlElement, domain: string): CopiedCommands[] {
  if (element.name.text !== 'disk') return [];
  const disk = diskModel(element);
  const { source, targetName, type } = disk;
  const path = source && attributeText(source, type === 'block' ? 'dev' : 'file');
  if (!path || !targetName || (type !== 'block' && type !== 'file')) return [];
  const words = ['virsh', 'attach-disk', domain, path, targetName, ...optionsOf(disk), '--config'];
  return [choice({ label: 'virsh attach-disk', words })];
}

function optionsOf(disk: DiskModel): string[] {
  const { element, type, device, driver, format, target } = disk;
  const option = (name: string, value: string | undefined): string[] => (value ? [`--${name}`, value] : []);
  const mode = (['readonly', 'shareable'] as const).find((name) => firstChild(element, name));
  const serial = firstChild(element, 'serial');
  return [
    ...option('sourcetype', type === 'block' ? 'block' : undefined),
    ...option('targetbus', target && attributeText(target, 'bus')),
    ...option('driver', driver && attributeText(driver, 'name')),
    ...option('subdriver', format),
    // The guides have the host cache nothing: two hosts may not see different contents of a disk.
    ...option('cache', (driver && attributeText(driver, 'cache')) ?? 'none'),
    ...option('io', driver && attributeText(driver, 'io')),
    ...option('type', device === 'disk' ? undefined : device),
    ...option('mode', mode),
    ...option('serial', serial && elementText(serial)),
  ];
}
