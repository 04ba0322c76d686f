import type { UsualParts } from './usual-parts';

/** A way to write an element of which there are several kinds. */
export interface ElementVariant extends UsualParts {
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** What sets it apart, in a word or two: an editor shows it beside the label. */
  readonly detail: string;
  /** What is usual within it for this kind only, by the names from the element on. */
  readonly within?: Readonly<Record<string, UsualParts>>;
}

const DISK_PARTS = ['driver', 'source', 'target'];

const RAW_DRIVER: UsualParts = {
  attributes: [
    ['name', 'qemu'],
    ['type', 'raw'],
    ['cache', 'none'],
    ['io', 'native'],
  ],
};

/** The kinds of an element, the most frequent first. The attributes of a kind come first in its tag. */
export const VARIANTS: Readonly<Record<string, readonly ElementVariant[]>> = {
  disk: [
    {
      attributes: [
        ['type', 'block'],
        ['device', 'disk'],
      ],
      detail: 'host device',
      children: DISK_PARTS,
      within: { driver: RAW_DRIVER },
    },
    {
      attributes: [
        ['type', 'file'],
        ['device', 'disk'],
      ],
      detail: 'image file',
      children: DISK_PARTS,
      within: {
        driver: {
          attributes: [
            ['name', 'qemu'],
            ['type', 'qcow2'],
          ],
        },
      },
    },
    {
      attributes: [
        ['type', 'block'],
        ['device', 'lun'],
      ],
      detail: 'SCSI LUN',
      children: DISK_PARTS,
      within: {
        driver: RAW_DRIVER,
        target: {
          attributes: [['dev'], ['bus', 'scsi']],
        },
      },
    },
    {
      attributes: [
        ['type', 'file'],
        ['device', 'cdrom'],
      ],
      detail: 'CD-ROM',
      children: [...DISK_PARTS, 'readonly'],
      within: {
        driver: {
          attributes: [
            ['name', 'qemu'],
            ['type', 'raw'],
          ],
        },
        target: {
          attributes: [['dev'], ['bus', 'sata']],
        },
      },
    },
    {
      attributes: [
        ['type', 'network'],
        ['device', 'disk'],
      ],
      detail: 'remote',
      children: DISK_PARTS,
      within: {
        driver: {
          attributes: [
            ['name', 'qemu'],
            ['type', 'raw'],
          ],
        },
      },
    },
    {
      attributes: [
        ['type', 'volume'],
        ['device', 'disk'],
      ],
      detail: 'pool volume',
      children: DISK_PARTS,
      within: {
        driver: {
          attributes: [
            ['name', 'qemu'],
            ['type', 'raw'],
          ],
        },
      },
    },
  ],
  controller: [
    {
      attributes: [
        ['type', 'scsi'],
        ['index', '0'],
        ['model', 'virtio-scsi'],
      ],
      detail: 'virtio-scsi',
    },
  ],
  interface: [
    {
      attributes: [['type', 'bridge']],
      detail: 'host bridge',
      children: ['source', 'model'],
      within: { source: { attributes: [['bridge', '?br0']] } },
    },
    {
      attributes: [['type', 'network']],
      detail: 'libvirt network',
      children: ['source', 'model'],
      within: { source: { attributes: [['network', '?default']] } },
    },
    {
      attributes: [['type', 'direct']],
      detail: 'macvtap',
      children: ['source', 'model'],
      within: {
        source: {
          attributes: [
            ['dev', '?eth0'],
            ['mode', 'bridge'],
          ],
        },
      },
    },
  ],
  hostdev: [
    {
      attributes: [
        ['mode', 'subsystem'],
        ['type', 'pci'],
        ['managed', 'yes'],
      ],
      detail: 'PCI',
      children: ['source'],
      within: { source: { children: ['address'] } },
    },
    {
      attributes: [
        ['mode', 'subsystem'],
        ['type', 'scsi'],
        ['managed', 'yes'],
      ],
      detail: 'SCSI',
      children: ['source'],
      within: {
        source: { children: ['adapter', 'address'] },
        'source/address': {
          attributes: [
            ['bus', '?0'],
            ['target', '?0'],
            ['unit', '?0'],
          ],
        },
      },
    },
  ],
};
