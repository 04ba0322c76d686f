import type { ElementFact, Fact, ValueHolderFact } from '../fact-shape';

/** The values of an attribute that is `yes` or `no`. */
export function yesOrNo(yes: string, no: string): Readonly<Record<'yes' | 'no', Fact>> {
  return { yes: { meaning: yes }, no: { meaning: no } };
}

/** The values of an attribute that is `on` or `off`. */
export function onOrOff(on: string, off: string): Readonly<Record<'on' | 'off', Fact>> {
  return { on: { meaning: on }, off: { meaning: off } };
}

/** Attributes of the driver of every virtio device. */
export const virtioOptions: Readonly<Record<'iommu' | 'ats' | 'packed' | 'page_per_vq', ValueHolderFact>> = {
  iommu: {
    meaning: 'Of virtio devices: whether the device uses the IOMMU that the guest sees.',
    since: '3.5.0',
    values: onOrOff('Memory is reached through the IOMMU.', 'The device goes around the IOMMU.'),
  },
  ats: {
    meaning: 'Of virtio devices on PCI Express: whether the device may ask for address translations and keep them.',
    since: '3.5.0',
    values: onOrOff('Address Translation Services are offered.', 'They are not offered.'),
  },
  packed: {
    meaning: 'Of virtio devices: whether the newer, packed layout of the rings is offered to the guest.',
    since: '6.3.0',
    values: onOrOff('Packed rings are offered.', 'Rings have the older, split layout.'),
  },
  page_per_vq: {
    meaning: 'Of virtio devices: whether each queue has a page of its own for notifications.',
    since: '7.9.0',
    note: 'It matters where a process outside of QEMU serves the queues (vhost-user, vDPA).',
    values: onOrOff('One page for each queue.', 'The queues share a page.'),
  },
};

/** The unit of a size. */
export const sizeUnit: ValueHolderFact = {
  meaning:
    'The unit of the number: B, KB (1000 bytes), KiB (1024 bytes), MiB, GiB and so on. Left out, it is mostly KiB.',
};

/** Which threads serve which queues. */
export function iothreadQueues(since: string): ElementFact {
  return {
    meaning: 'Spreads the queues of the device over several I/O threads.',
    since,
    note: 'Not together with the attribute `iothread`.',
    children: {
      iothread: {
        meaning: 'One I/O thread that serves queues of the device.',
        since,
        attributes: { id: { meaning: 'The number of the thread, as the domain defines it.', since } },
        children: {
          queue: {
            meaning: 'A queue that this thread serves. Without any, the queues are dealt out in turn.',
            since,
            attributes: { id: { meaning: 'The number of the queue, from 0.', since } },
          },
        },
      },
    },
  };
}

/** How a connection that breaks off is made again; `since` where a source says when that came. */
export function reconnectOf(since?: string): ElementFact {
  const brought = since === undefined ? {} : { since };
  return {
    meaning: 'What happens when the connection breaks off.',
    ...brought,
    attributes: {
      enabled: {
        meaning: 'Whether the connection is made again.',
        ...brought,
        values: yesOrNo('QEMU tries again.', 'The connection stays down.'),
      },
      timeout: { meaning: 'Seconds between two attempts.', ...brought },
      delay: {
        meaning: 'Of nbd: seconds during which requests wait for a new connection before they fail.',
        since: { after: '9.0.0', by: '11.3.0' },
      },
    },
  };
}

/** The cache for the metadata of a qcow2 image. */
export const metadataCache: ElementFact = {
  meaning: 'The cache for the metadata of a qcow2 image.',
  since: '7.0.0',
  children: {
    max_size: {
      meaning: 'The size up to which the cache may grow.',
      since: '7.0.0',
      attributes: { unit: { ...sizeUnit, since: '7.0.0' } },
      text: { meaning: 'The size, in the unit of the attribute.', since: '7.0.0' },
    },
  },
};
