import type { ResourceDeclaration, Word } from '../syntax/vcs/tree';
import { attributesNamed, itemsOf } from '../syntax/vcs/tree';
import { type BlockDevice, mapperName, readBlockDevice } from '../workspace/block-device';

import { hasLookAlike } from './look-alikes';
import { scalarWord } from './scalar-word';

/** Whose volumes: VxVM on one system, VxVM on all systems at once, the logical volume manager. */
export type StorageFamily = 'vxvm' | 'cvm' | 'lvm';

/** What a resource needs from others: a disk group or volume group, and perhaps one volume of it. */
export interface StorageUse {
  readonly tree: ResourceDeclaration;
  readonly family: StorageFamily;
  /** The value that names it. */
  readonly word: Word;
  /** Absent where a device mapper's name can be read in several ways. */
  readonly container?: string;
  readonly volume?: string;
  readonly device?: BlockDevice;
}

/** What a resource brings online: a disk group or volume group, volumes of it, or both. */
export interface StorageSource {
  readonly tree: ResourceDeclaration;
  readonly family: StorageFamily;
  /** Absent where the values cannot be read for sure, or differ from system to system. */
  readonly container?: string;
  /** Whether it brings the whole disk group or volume group. */
  readonly whole: boolean;
  /** The volumes that it names. */
  readonly volumes: readonly string[];
}

/** The types of the resources that use storage of others. */
export const STORAGE_USERS = ['Mount', 'CFSMount', 'Volume', 'VolumeSet', 'RVG', 'LVMLogicalVolume'] as const;

/** The types of the resources that bring storage. */
export const STORAGE_SOURCES = [
  'DiskGroup',
  'Volume',
  'VolumeSet',
  'CVMVolDg',
  'LVMVolumeGroup',
  'LVMLogicalVolume',
] as const;

/** What a resource needs; undefined for other resources, and where the value differs from system to system or cannot be read. */
export function storageUse(tree: ResourceDeclaration): StorageUse | undefined {
  switch (tree.type.text) {
    case 'Mount':
    case 'CFSMount': {
      const word = wordOf(tree, 'BlockDevice');
      const device = word && readBlockDevice(word.text);
      if (word === undefined || device === undefined) return undefined;
      const isShared = tree.type.text === 'CFSMount';
      if (isShared && device.family !== 'vxvm') return undefined;
      const { container, volume } = device;
      return {
        tree,
        word,
        device,
        family: isShared ? 'cvm' : device.family,
        ...(container !== undefined && { container }),
        ...(volume !== undefined && { volume }),
      };
    }
    case 'Volume':
    case 'VolumeSet':
    case 'RVG':
      return containerUse(tree, 'vxvm', wordOf(tree, 'DiskGroup'));
    case 'LVMLogicalVolume':
      return containerUse(tree, 'lvm', wordOf(tree, 'VolumeGroup'));
    default:
      return undefined;
  }
}

/** What a resource brings; undefined for resources of other types. */
export function storageSource(tree: ResourceDeclaration): StorageSource | undefined {
  switch (tree.type.text) {
    case 'DiskGroup':
      return sourceOf(tree, 'vxvm', 'DiskGroup', undefined);
    case 'Volume':
      return sourceOf(tree, 'vxvm', 'DiskGroup', 'Volume');
    case 'VolumeSet':
      return sourceOf(tree, 'vxvm', 'DiskGroup', 'VolumeSet');
    case 'LVMVolumeGroup':
      return sourceOf(tree, 'lvm', 'VolumeGroup', undefined);
    case 'LVMLogicalVolume':
      return sourceOf(tree, 'lvm', 'VolumeGroup', 'LogicalVolume');
    case 'CVMVolDg': {
      const container = wordOf(tree, 'CVMDiskGroup')?.text;
      const lists = attributesNamed(tree, 'CVMVolume');
      const isPlain = lists.every(({ broken, system }) => !broken && system === undefined);
      if (container === undefined || !isPlain) return { tree, family: 'cvm', whole: true, volumes: [] };
      const volumes = lists.flatMap(({ value }) => itemsOf(value).map(({ key }) => key.text));
      return { tree, family: 'cvm', container, whole: true, volumes };
    }
    default:
      return undefined;
  }
}

/** Whether the source brings the volume that the use names. */
export function bringsVolume(source: StorageSource, { container, volume, device }: StorageUse): boolean {
  const { container: own } = source;
  if (own === undefined || source.volumes.length === 0) return false;
  if (container !== undefined) return own === container && volume !== undefined && source.volumes.includes(volume);
  return source.volumes.some((name) => mapperName(own, name) === device?.mapperName);
}

/** Whether the source belongs to the disk group or volume group that the use names. */
export function isOfContainer(source: StorageSource, { container }: StorageUse): boolean {
  return source.container !== undefined && source.container === container;
}

/** Whether storage of that kind can serve the use: a file system of one system may lie on a shared volume, but not the other way round. */
export function mayServe(source: StorageSource, use: StorageUse): boolean {
  return source.family === use.family || (use.family === 'vxvm' && source.family === 'cvm');
}

function containerUse(
  tree: ResourceDeclaration,
  family: StorageFamily,
  word: Word | undefined,
): StorageUse | undefined {
  const container = word && plainName(word.text, family);
  return word && container !== undefined ? { tree, family, word, container } : undefined;
}

function sourceOf(
  tree: ResourceDeclaration,
  family: StorageFamily,
  containerName: string,
  volumeName: string | undefined,
): StorageSource {
  const nameIn = (attribute: string): string | undefined => {
    const word = wordOf(tree, attribute);
    return word && plainName(word.text, family);
  };
  const container = nameIn(containerName);
  const volume = volumeName === undefined ? undefined : nameIn(volumeName);
  const whole = volumeName === undefined;
  if (container === undefined || (!whole && volume === undefined)) return { tree, family, whole, volumes: [] };
  return { tree, family, container, whole, volumes: volume === undefined ? [] : [volume] };
}

/** The attribute's value, if it is written once, for all systems, and is neither empty nor a placeholder of a template. */
function wordOf(tree: ResourceDeclaration, name: string): Word | undefined {
  const word = tree.name && scalarWord(tree, name);
  if (word === undefined || PLACEHOLDER.test(word.text) || hasLookAlike(word)) return undefined;
  return word;
}

const PLACEHOLDER = /[$<>@*%]|^NONE$/;

/** HP-UX names its volume groups and volumes by their paths too: `/dev/vg01` is `vg01`. VxVM has no names with a slash. */
function plainName(text: string, family: StorageFamily): string | undefined {
  if (!text.includes('/')) return text;
  return family === 'lvm' && text.startsWith('/dev/') ? text.slice(text.lastIndexOf('/') + 1) : undefined;
}
