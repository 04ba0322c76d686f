import type { ElementFact, Fact } from '../fact-shape';
import { iothreadQueues, metadataCache, onOrOff, virtioOptions, yesOrNo } from './common';
import { diskSource, encryption, imageFormat, imageFormats, login, storageKinds } from './disk-source';
import { throttleLimits } from './throttle-limits';

const AFTER_11: Fact['since'] = { after: '11.3.0', by: '12.8.0' };

const driver: ElementFact = {
  meaning: 'How the host reads and writes the source.',
  attributes: {
    name: { meaning: 'Who does it: qemu for guests of QEMU and KVM, tap, file or phy for those of Xen.' },
    type: {
      meaning: 'The format of the source. Block devices and LUNs are raw.',
      note: 'Left out it is raw in new versions, and guessed in very old ones, which a guest can abuse.',
      values: { ...imageFormats, aio: { meaning: 'Of Xen with the driver tap: raw, read asynchronously.' } },
    },
    cache: {
      meaning: 'Whether the host keeps what the guest reads and writes in its memory.',
      since: '0.6.0',
      note: 'Disks that guests share, and disks of VxVM, take none: otherwise a host may see old data.',
      values: {
        none: {
          meaning: 'The cache of the host is passed by; the one of the disk is used. Allows io native and migration.',
        },
        writethrough: { meaning: 'The host caches reads; a write is over when it is on the disk.' },
        writeback: { meaning: 'The host caches reads and writes; the guest has to flush.' },
        directsync: { meaning: 'No cache at all: each write goes to the disk and waits for it.', since: '0.9.5' },
        unsafe: {
          meaning: 'As writeback, but flushes of the guest are ignored. A crash of the host costs data.',
          since: '0.9.7',
        },
        default: { meaning: 'What the hypervisor does by itself, which is writeback of QEMU.' },
      },
    },
    error_policy: {
      meaning: 'What happens when reading or writing fails.',
      since: '0.8.0',
      values: {
        stop: { meaning: 'The guest is paused.' },
        report: { meaning: 'The guest gets the error.', since: '0.9.7' },
        ignore: { meaning: 'Nobody learns of it.' },
        enospace: { meaning: 'The guest is paused when the host has no room left, and gets other errors.' },
      },
    },
    rerror_policy: {
      meaning: 'What happens when reading fails; left out, what `error_policy` says.',
      since: '0.9.7',
      values: {
        stop: { meaning: 'The guest is paused.' },
        report: { meaning: 'The guest gets the error.' },
        ignore: { meaning: 'Nobody learns of it.' },
      },
    },
    io: {
      meaning: 'How QEMU reads and writes without waiting.',
      since: '0.8.8',
      values: {
        native: { meaning: 'With the asynchronous I/O of Linux. It needs cache none or directsync.' },
        threads: { meaning: 'With a pool of threads.' },
        io_uring: { meaning: 'With io_uring of Linux.', since: '6.3.0' },
      },
    },
    ioeventfd: {
      meaning: 'Whether notifications of the guest are taken outside of the thread of the virtual CPU; virtio only.',
      since: '0.9.3',
      values: onOrOff('Another thread takes them.', 'The virtual CPU waits for them.'),
    },
    event_idx: {
      meaning: 'Whether guest and host spare each other interrupts; virtio only.',
      since: '0.9.5',
      values: onOrOff('They do.', 'They do not.'),
    },
    copy_on_read: {
      meaning:
        'Whether what is read from the image below is copied into this one. Not of lun, read-only and removable disks.',
      since: '0.9.10',
      values: onOrOff('It is copied, and read from there the next time.', 'It is not copied.'),
    },
    discard: {
      meaning: 'What happens to the trim and unmap requests of the guest.',
      since: '1.0.6',
      note: 'Thin reclamation in the guest needs unmap, and a bus that has the command: not virtio of old guests.',
      values: {
        unmap: { meaning: 'They go to the storage, which frees the space.' },
        ignore: { meaning: 'They are dropped.' },
      },
    },
    discard_no_unref: {
      meaning: 'Of qcow2: whether a discarded cluster keeps its place in the image.',
      since: '9.5.0',
      values: onOrOff('It does, which avoids fragments.', 'It does not.'),
    },
    detect_zeroes: {
      meaning: 'Whether QEMU looks for writes of nothing but zeroes.',
      since: '2.0.0',
      values: {
        off: { meaning: 'It does not.' },
        on: { meaning: 'It does, and writes them in a cheaper way.' },
        unmap: { meaning: 'It does, and frees the space where discard is unmap.' },
      },
    },
    iothread: {
      meaning: 'The I/O thread, by its number, that serves the disk; the domain has to define it. Of bus virtio only.',
      since: '1.2.8',
      note: 'Disks of virtio-scsi take that of their controller.',
    },
    queues: { meaning: 'How many queues the disk has; virtio only.', since: '3.9.0' },
    queue_size: { meaning: 'How many entries a queue has: a power of two; virtio only.', since: '7.8.0' },
    ...virtioOptions,
  },
  children: {
    metadata_cache: metadataCache,
    iothreads: iothreadQueues('10.0.0'),
    statistics: {
      meaning: 'Statistics that QEMU keeps of the disk.',
      since: AFTER_11,
      confidence: 'med',
      children: {
        statistic: {
          meaning: 'Averages over a time.',
          since: AFTER_11,
          attributes: { interval: { meaning: 'The time.', since: AFTER_11 } },
        },
        'latency-histogram': {
          meaning: 'How many operations took how long.',
          since: AFTER_11,
          attributes: {
            type: {
              meaning: 'The operations that are counted; left out, all.',
              since: AFTER_11,
              values: {
                read: { meaning: 'Reads.' },
                write: { meaning: 'Writes.' },
                zone: { meaning: 'Operations on zones.' },
                flush: { meaning: 'Flushes.' },
              },
            },
          },
          children: {
            bin: {
              meaning: 'A class of times.',
              since: AFTER_11,
              attributes: { start: { meaning: 'The shortest time of the class.', since: AFTER_11 } },
            },
          },
        },
      },
    },
  },
};

const target: ElementFact = {
  meaning: 'As what the guest gets the disk.',
  since: '0.0.3',
  attributes: {
    dev: {
      meaning:
        'The name of the disk in the domain, such as sda or vdb: unique, and no more than a hint of the order. The guest may name it otherwise.',
      since: '0.0.3',
    },
    bus: {
      meaning:
        'The bus on which the guest sees the disk. Left out, the beginning of `dev` decides: sd is scsi, vd virtio, hd ide, xvd xen.',
      since: '0.4.3',
      values: {
        scsi: {
          meaning:
            'SCSI. With a controller of model virtio-scsi: all SCSI commands, reservations, thin reclamation, up to 256 targets.',
        },
        virtio: {
          meaning: 'virtio-blk: fast, but with few commands: no SCSI-3 reservations, and each disk takes a PCI slot.',
          note: 'Thin reclamation and resizing while the guest runs are limited.',
        },
        ide: { meaning: 'IDE: at most four disks, slow.' },
        sata: { meaning: 'SATA.', since: '0.9.7' },
        usb: { meaning: 'A USB disk.', since: '0.4.4' },
        fdc: { meaning: 'A floppy drive.' },
        sd: { meaning: 'An SD card.', since: '1.1.2' },
        xen: { meaning: 'The paravirtualized bus of Xen.' },
        uml: { meaning: 'User-mode Linux.', confidence: 'uncited' },
        nvme: { meaning: 'NVMe.', since: AFTER_11 },
      },
    },
    tray: {
      meaning: 'Of cdrom and floppy: the tray.',
      since: '0.9.11',
      values: { open: { meaning: 'It is open, without a medium.' }, closed: { meaning: 'It is closed.' } },
    },
    removable: {
      meaning: 'Of usb and scsi: whether the guest takes the disk for one that can be removed.',
      since: '1.1.3',
      values: onOrOff('It does.', 'It does not.'),
    },
    rotation_rate: {
      meaning:
        'Of scsi, ide and sata: how fast the disk turns; 1 is a solid state disk, 1025 to 65534 turns in a minute.',
      since: '7.3.0',
    },
    dpofua: {
      meaning: 'Of scsi: whether the disk says that it knows the flags DPO and FUA.',
      since: AFTER_11,
      values: onOrOff('It does.', 'It does not.'),
      confidence: 'med',
    },
  },
};

/** Disks. */
export const disk: ElementFact = {
  meaning: 'A disk of the guest: a hard disk, a CD-ROM, a floppy, or a LUN that is passed through.',
  since: '0.0.3',
  attributes: {
    type: {
      meaning: 'What the disk is on the host. It decides what stands in `source`. Left out, it is file.',
      since: '0.0.3',
      values: storageKinds,
    },
    device: {
      meaning: 'What the disk is to the guest. Left out, it is disk.',
      since: '0.1.4',
      values: {
        disk: { meaning: 'A hard disk.' },
        lun: {
          meaning:
            'A LUN: SCSI commands of the guest go to it unchanged. It needs a block device, a volume or iSCSI as source.',
          since: '0.9.10',
          note: 'Use it with bus scsi and a controller of model virtio-scsi.',
        },
        cdrom: { meaning: 'A CD-ROM drive; always read-only.' },
        floppy: { meaning: 'A floppy drive.' },
      },
    },
    rawio: {
      meaning: 'Of lun: whether QEMU gets the capability of raw I/O. It holds for the whole process.',
      since: '0.9.10',
      values: yesOrNo('QEMU gets it.', 'QEMU does not get it.'),
    },
    sgio: {
      meaning: 'Of lun: which SCSI commands of the guest are let through. No hypervisor supports it any more.',
      since: '1.0.2',
      values: {
        filtered: { meaning: 'Those on the list of the kernel.' },
        unfiltered: { meaning: 'All. libvirt refuses it now: leave the attribute out.' },
      },
    },
    model: {
      meaning: 'The flavour of the device that the guest sees.',
      since: '5.2.0',
      values: {
        virtio: { meaning: 'virtio, as it fits the machine.' },
        'virtio-transitional': { meaning: 'virtio that guests with old and new drivers understand.' },
        'virtio-non-transitional': { meaning: 'virtio for guests with new drivers (virtio 1.0) only.' },
        'usb-storage': { meaning: 'Of usb: a storage device.', since: AFTER_11, confidence: 'uncited' },
        'usb-bot': {
          meaning: 'Of usb: a storage device with bulk-only transport, which takes a CD-ROM.',
          since: AFTER_11,
          confidence: 'uncited',
        },
      },
    },
    snapshot: {
      meaning: 'What a snapshot of the domain does with this disk when nothing else is said.',
      since: '0.9.5',
      values: {
        internal: { meaning: 'It is kept in the image itself (qcow2).' },
        external: { meaning: 'A new image is laid over this one.' },
        no: { meaning: 'The disk is left out. So it should be with disks that guests share.' },
        manual: { meaning: 'Somebody else does it.' },
      },
    },
  },
  children: {
    source: diskSource,
    driver,
    target,
    encryption: {
      ...encryption,
      meaning: 'How the image is encrypted. This is the old place; since 3.9.0 it stands in `source`.',
    },
    auth: {
      ...login,
      meaning: 'The account on the server. This is the old place; since 3.9.0 it stands in `source`.',
      since: '0.9.7',
    },
    mirror: {
      meaning: 'A copy of the disk that is being made. libvirt writes it, and ignores it in what it reads.',
      since: '0.9.12',
      attributes: {
        file: { meaning: 'The file that is written; the form of old versions.', since: '0.9.12' },
        format: { meaning: 'The format of that file.', since: '0.9.12', values: imageFormats },
        type: { meaning: 'The kind of storage that is written.', values: storageKinds },
        job: {
          meaning: 'What is being done.',
          values: {
            copy: { meaning: 'The disk is copied to somewhere else.' },
            'active-commit': { meaning: 'The image is written into the one below.' },
          },
        },
        ready: {
          meaning: 'How far it is.',
          since: '0.9.12',
          values: {
            yes: { meaning: 'Both are equal, and each write goes to both.' },
            abort: { meaning: 'It is being given up.' },
            pivot: { meaning: 'The guest is being moved to the copy.' },
          },
        },
      },
      children: { format: imageFormat },
    },
    backenddomain: {
      meaning: 'Of Xen: the domain that drives the disk.',
      since: '1.2.13',
      attributes: { name: { meaning: 'Its name.', since: '1.2.13' } },
    },
    readonly: {
      meaning: 'The guest may not write. So it is with a CD-ROM anyway; hard disks on ide and sata refuse it.',
    },
    shareable: {
      meaning:
        'Several guests may use the disk at once, as the shared data disks of a cluster. It needs format raw, and should have cache none.',
    },
    transient: {
      meaning: 'What the guest writes is thrown away when it stops.',
      since: '0.9.5',
      note: 'Of QEMU since 6.9.0, for files.',
      attributes: {
        shareBacking: {
          meaning: 'Whether several guests may run on the same source.',
          since: '7.4.0',
          values: yesOrNo('They may.', 'They may not.'),
        },
      },
    },
    serial: {
      meaning: 'The serial number that the guest sees. A lun shows its own.',
      since: '0.7.1',
      text: { meaning: 'The number; it may hold letters.', since: '0.7.1' },
    },
    throttlefilters: {
      meaning:
        'The throttle groups of the domain that limit this disk, one behind the other. Not together with `iotune`.',
      since: '11.2.0',
      children: {
        throttlefilter: {
          meaning: 'One of them.',
          since: '11.2.0',
          attributes: { group: { meaning: 'The name of the group.', since: '11.2.0' } },
        },
      },
    },
    iotune: {
      meaning: 'How much the disk may read and write. What is left out or 0 has no limit.',
      since: '0.9.8',
      children: throttleLimits,
    },
    geometry: {
      meaning: 'Another geometry than the one that the hypervisor works out.',
      since: '0.10.0',
      attributes: {
        cyls: { meaning: 'Cylinders.', since: '0.10.0' },
        heads: { meaning: 'Heads.', since: '0.10.0' },
        secs: { meaning: 'Sectors of a track.', since: '0.10.0' },
        trans: {
          meaning: 'Of ide: how the BIOS translates it.',
          since: '0.10.0',
          values: {
            none: { meaning: 'Not at all.' },
            auto: { meaning: 'The hypervisor decides.' },
            lba: { meaning: 'To logical blocks.' },
          },
        },
      },
    },
    blockio: {
      meaning: 'Other sizes of blocks than those of the source.',
      since: '0.10.2',
      attributes: {
        logical_block_size: { meaning: 'The smallest piece that can be read or written, in bytes.', since: '0.10.2' },
        physical_block_size: { meaning: 'The size of a sector, by which guests align, in bytes.', since: '0.10.2' },
        discard_granularity: {
          confidence: 'uncited',
          meaning: 'The smallest piece that can be discarded: a multiple of the logical size.',
          since: { after: '9.0.0', by: '11.3.0' },
        },
      },
    },
    wwn: {
      meaning: 'The World Wide Name that the guest sees. Of ide and scsi; a lun shows its own.',
      since: '0.10.1',
      text: { meaning: '16 hexadecimal digits.', since: '0.10.1' },
    },
    vendor: {
      meaning: 'The vendor that the guest sees. Of scsi; a lun shows its own.',
      since: '1.0.1',
      text: { meaning: 'Up to 8 printable characters.', since: '1.0.1' },
    },
    product: {
      meaning: 'The product that the guest sees. Of scsi, ide and sata; a lun shows its own.',
      since: '1.0.1',
      note: 'Of ide and sata since 11.1.0.',
      text: { meaning: 'Up to 16 printable characters on scsi, 40 on ide and sata.', since: '1.0.1' },
    },
    backingStore: {
      meaning: 'The image below this one. Empty, there is none, and libvirt does not look for one.',
      since: '1.2.4',
      attributes: {
        index: { meaning: 'The number of the image in the chain. libvirt writes it.', since: '1.2.4' },
        type: { meaning: 'The kind of storage of that image.', since: '1.2.4', values: storageKinds },
      },
      children: { format: imageFormat },
    },
    privateData: { meaning: 'The state of libvirt. Nobody else writes it.', confidence: 'uncited' },
  },
};
