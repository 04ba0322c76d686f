import type { ElementFact, Fact } from '../fact-shape';
import { metadataCache, reconnectOf, yesOrNo } from './common';

const AFTER_9: Fact['since'] = { after: '9.0.0', by: '11.3.0' };
const AFTER_11: Fact['since'] = { after: '11.3.0', by: '12.8.0' };

/** The kinds of storage, as the attribute `type` of disks and of images below them names them. */
export const storageKinds: Readonly<Record<string, Fact>> = {
  file: { meaning: 'An image in a file of the host; `source` has `file`.', since: '0.0.3' },
  block: {
    meaning: 'A block device of the host, such as a volume of VxVM or a LUN; `source` has `dev`.',
    since: '0.0.3',
  },
  dir: {
    meaning: 'A directory of the host, which the guest sees as a FAT file system; `source` has `dir`.',
    since: '0.7.5',
  },
  network: { meaning: 'Storage on a server; `source` has `protocol` and `name`, and holds `host`.', since: '0.8.7' },
  volume: { meaning: 'A volume of a storage pool of libvirt; `source` has `pool` and `volume`.', since: '1.0.5' },
  nvme: { meaning: 'A namespace of an NVMe controller of the host, which QEMU drives itself.', since: '6.0.0' },
  vhostuser: { meaning: 'A process outside of QEMU serves the disk through a socket.', since: '7.1.0' },
  vhostvdpa: { meaning: 'A vDPA device of the host; `source` has `dev`.', since: '9.8.0' },
  ctl: { meaning: 'A device of the CAM target layer of FreeBSD.', since: AFTER_11, confidence: 'uncited' },
};

/** The formats of images. */
export const imageFormats: Readonly<Record<string, Fact>> = {
  raw: { meaning: 'Nothing but the data. The format of block devices, LUNs and disks shared between guests.' },
  qcow2: { meaning: 'The format of QEMU: grows with use, knows snapshots and images below it.' },
  dir: { meaning: 'A directory shown as a file system.' },
  bochs: { meaning: 'Bochs; QEMU only reads it.' },
  cloop: { meaning: 'Compressed loop device; QEMU only reads it.', confidence: 'uncited' },
  dmg: { meaning: 'Disk image of macOS; QEMU only reads it.', confidence: 'uncited' },
  iso: { meaning: 'Image of a CD-ROM.', confidence: 'uncited' },
  vpc: { meaning: 'VirtualPC, and VHD of Hyper-V.', confidence: 'uncited' },
  vdi: { meaning: 'VirtualBox.', confidence: 'uncited' },
  fat: { meaning: 'A directory as a FAT file system.', confidence: 'uncited' },
  vhd: { meaning: 'VHD, in the words of Xen.', confidence: 'uncited' },
  ploop: { meaning: 'Containers of Virtuozzo.' },
  luks: { meaning: 'Encrypted with LUKS.' },
  cow: { meaning: 'An old format of User-mode Linux.' },
  qcow: { meaning: 'The forerunner of qcow2.' },
  qed: { meaning: 'An old format of QEMU, given up for qcow2.' },
  vmdk: { meaning: 'VMware.', confidence: 'uncited' },
};

/** What starts a guest does when a source is not there. */
export const startupPolicies: Readonly<Record<string, Fact>> = {
  mandatory: { meaning: 'The guest does not start. This holds when nothing is said.' },
  requisite: {
    meaning: 'The guest does not start; on migration and restore the medium is dropped. cdrom and floppy only.',
  },
  optional: { meaning: 'The medium is dropped, and the guest starts without it.' },
};

/** How an image is encrypted. */
export const encryption: ElementFact = {
  meaning: 'How the image is encrypted.',
  attributes: {
    format: {
      meaning: 'The format of the encryption.',
      values: {
        luks: { meaning: 'LUKS, version 1.' },
        luks2: { meaning: 'LUKS, version 2; with the engine librbd.' },
        'luks-any': {
          meaning: 'LUKS of either version; with the engine librbd.',
          since: AFTER_9,
          confidence: 'uncited',
        },
        qcow: { meaning: 'The old encryption of qcow images, which QEMU refuses now.' },
        default: { meaning: 'Whatever suits the format of the volume; for the creation of volumes.' },
      },
    },
    engine: {
      meaning: 'Who decrypts.',
      likelySince: '8.1.0',
      values: {
        qemu: { meaning: 'QEMU does.' },
        librbd: { meaning: 'The client of Ceph does; with the protocol rbd only.' },
      },
    },
  },
  children: {
    secret: {
      meaning: 'The secret of libvirt that holds the passphrase.',
      attributes: {
        type: {
          meaning: 'What the secret is.',
          values: { passphrase: { meaning: 'A passphrase; there is nothing else.' } },
        },
        uuid: { meaning: 'Names the secret by its UUID.' },
        usage: { meaning: 'Names the secret by what it is used for.' },
      },
    },
    cipher: {
      meaning: 'The cipher of a volume that is created; disks refuse it.',
      attributes: {
        name: { meaning: 'The cipher, such as aes.' },
        size: { meaning: 'The length of the key in bits.' },
        mode: { meaning: 'The mode, such as xts.' },
        hash: { meaning: 'The hash, such as sha256.' },
      },
    },
    ivgen: {
      meaning: 'How the initial vectors of a volume that is created are made.',
      attributes: {
        name: { meaning: 'The generator, such as plain64.' },
        hash: { meaning: 'The hash that it uses.' },
      },
    },
  },
};

/** The account on a server. */
export const login: ElementFact = {
  meaning: 'The account on the server.',
  since: '3.9.0',
  attributes: { username: { meaning: 'The name of the user.', since: '0.9.7' } },
  children: {
    secret: {
      meaning: 'The secret of libvirt that holds the password.',
      since: '0.9.7',
      attributes: {
        type: {
          meaning: 'What the password opens.',
          since: '0.9.7',
          values: { iscsi: { meaning: 'An iSCSI target (CHAP).' }, ceph: { meaning: 'Ceph, for the protocol rbd.' } },
        },
        uuid: { meaning: 'Names the secret by its UUID.', since: '0.9.7' },
        usage: { meaning: 'Names the secret by what it is used for.', since: '0.9.7' },
      },
    },
  },
};

/** The format of an image below another one. */
export const imageFormat: ElementFact = {
  meaning: 'The format of the image.',
  since: '1.2.4',
  attributes: { type: { meaning: 'The name of the format.', since: '1.2.4', values: imageFormats } },
  children: { metadata_cache: metadataCache },
};

const seclabel: ElementFact = {
  meaning: 'Labels this source for the security driver otherwise than the rest of the domain.',
  since: '0.9.9',
  attributes: {
    model: { meaning: 'The security driver: selinux, dac, apparmor.', since: '0.9.9' },
    relabel: {
      meaning: 'Whether libvirt changes the label of the source when the guest starts.',
      since: '0.9.9',
      values: yesOrNo('It does, to what `label` says or to one of its own.', 'The source keeps its label.'),
    },
    labelskip: {
      meaning: 'Written by libvirt: the source could not be labelled.',
      since: '0.9.9',
      values: { yes: { meaning: 'It was left out, as on a file system without labels.' } },
    },
  },
  children: {
    label: {
      meaning: 'The label to use.',
      since: '0.9.9',
      text: { meaning: 'The label, in the words of the security driver.', since: '0.9.9' },
    },
  },
};

const reservations: ElementFact = {
  meaning: 'SCSI-3 persistent reservations for this LUN, through a helper outside of QEMU. Of device lun only.',
  since: '4.4.0',
  note: 'Fencing in the guest needs them: a disk on virtio-scsi and this element.',
  attributes: {
    managed: {
      meaning: 'Who runs the helper (qemu-pr-helper).',
      since: '4.4.0',
      values: yesOrNo('libvirt starts one for the guest.', 'You run one; `source` says where its socket is.'),
    },
    migration: {
      meaning: 'Whether the reservations go with the guest when it is migrated.',
      since: AFTER_11,
      values: yesOrNo('They do.', 'They do not.'),
      confidence: 'med',
    },
  },
  children: {
    source: {
      meaning: 'Where a helper listens that you run.',
      since: '4.4.0',
      attributes: {
        type: { meaning: 'The kind of socket.', since: '4.4.0', values: { unix: { meaning: 'A Unix socket.' } } },
        path: { meaning: 'The path of the socket.', since: '4.4.0' },
        mode: {
          meaning: 'Who opens the socket.',
          since: '4.4.0',
          values: {
            client: { meaning: 'QEMU connects to it.' },
            server: { meaning: 'QEMU listens; libvirt refuses it here.' },
          },
        },
      },
      children: { reconnect: reconnectOf() },
    },
  },
};

/** Where the data of a disk, or of an image below it, is. */
export const diskSource: ElementFact = {
  meaning:
    'Where the data is. The type of the disk decides which attributes stand here. A drive without a medium has none.',
  since: '0.0.3',
  attributes: {
    file: { meaning: 'Of type file: the absolute path of the image.', since: '0.0.3' },
    fdgroup: {
      meaning:
        'The name of a group of open files that a program handed to libvirt; they are used in place of the path.',
      since: '9.0.0',
    },
    index: { meaning: 'The number of the image in the chain. libvirt writes it.', likelySince: '4.9.0' },
    startupPolicy: {
      meaning: 'What happens at the start of the guest when the source is not there.',
      since: '0.9.7',
      note: 'For hard disks since 1.1.2.',
      values: startupPolicies,
    },
    dev: {
      meaning: 'Of type block: the path of the block device; of vhostvdpa: of the character device.',
      since: '0.0.3',
      note: 'Names such as /dev/sdb change from start to start and from host to host: use /dev/vx/dmp, /dev/vx/dsk or /dev/disk/by-id.',
    },
    dir: { meaning: 'Of type dir: the path of the directory.', since: '0.7.5' },
    protocol: {
      meaning: 'Of type network: how the server is spoken to.',
      since: '0.8.7',
      values: {
        nbd: { meaning: 'Network block device.', since: '0.8.7' },
        rbd: { meaning: 'A block device of Ceph.', since: '0.8.7' },
        sheepdog: { meaning: 'Sheepdog. The schema has it, libvirt refuses it.', since: '0.8.7' },
        gluster: { meaning: 'A file on GlusterFS.' },
        iscsi: { meaning: 'A LUN behind iSCSI, which QEMU logs in to.', since: '1.0.4' },
        http: { meaning: 'A file on a web server, read only.' },
        https: { meaning: 'A file on a web server, encrypted, read only.' },
        ftp: { meaning: 'A file on an FTP server, read only.' },
        ftps: { meaning: 'A file on an FTP server, encrypted, read only.' },
        tftp: { meaning: 'A file on a TFTP server.' },
        ssh: { meaning: 'A file on a host that is reached with ssh.', since: '9.8.0' },
        vxhs: { meaning: 'Veritas HyperScale. Newer libvirt refuses it.', since: '3.8.0' },
        nfs: { meaning: 'A file on an NFS server, which QEMU reads itself.', since: '7.0.0' },
      },
    },
    name: {
      meaning:
        'Of type network: the name of the export, image or target. Only nbd does without. Of iscsi a unit may follow behind a slash.',
      since: '0.8.7',
    },
    tls: {
      meaning: 'Of nbd and vxhs: whether the connection is encrypted.',
      since: '4.5.0',
      values: yesOrNo('It is.', 'It is not.'),
    },
    tlsHostname: { meaning: 'Of nbd: the name that the certificate of the server has to carry.', since: '8.2.0' },
    query: { meaning: 'Of http and https: what stands behind the question mark of the address.', since: '6.2.0' },
    pool: { meaning: 'Of type volume: the storage pool that holds the volume.', since: '1.0.5' },
    volume: { meaning: 'Of type volume: the name of the volume.', since: '1.0.5' },
    mode: {
      meaning: 'Of a volume in an iSCSI pool: who reads it.',
      since: '1.1.1',
      values: {
        host: { meaning: 'The host logs in, and QEMU uses its block device.' },
        direct: { meaning: 'QEMU logs in itself.' },
      },
    },
    type: {
      meaning: 'How the source of type nvme or vhostuser is reached.',
      since: '6.0.0',
      values: {
        pci: { meaning: 'Of nvme: the controller is a PCI device of the host.', since: '6.0.0' },
        unix: { meaning: 'Of vhostuser: through a Unix socket.', since: '7.1.0' },
      },
    },
    namespace: { meaning: 'Of nvme: the number of the namespace, from 1.', since: '6.0.0' },
    managed: {
      meaning: 'Of nvme: whether libvirt takes the controller away from the host.',
      since: '6.0.0',
      values: yesOrNo('libvirt detaches it at start, and gives it back.', 'You detach it before the start.'),
    },
    path: { meaning: 'Of vhostuser: the path of the socket.', since: '7.1.0' },
  },
  children: {
    slices: {
      meaning: 'The disk is a part of the source only.',
      since: '6.1.0',
      children: {
        slice: {
          meaning: 'The part.',
          since: '6.1.0',
          attributes: {
            type: {
              meaning: 'What is cut out.',
              since: '6.1.0',
              values: { storage: { meaning: 'The place of the image in the source.' } },
            },
            offset: { meaning: 'Where it begins, in bytes.', since: '6.1.0' },
            size: { meaning: 'How long it is, in bytes.', since: '6.1.0' },
          },
        },
      },
    },
    dataStore: {
      meaning: 'The file or device that holds the data of a qcow2 image, which then keeps no more than the metadata.',
      since: '10.10.0',
      attributes: {
        type: { meaning: 'The kind of storage, as that of a disk.', since: '10.10.0', values: storageKinds },
      },
      children: { format: { ...imageFormat, meaning: 'The format of the data: raw.', since: '10.10.0' } },
    },
    privateData: { meaning: 'The state of libvirt. Nobody else writes it.', confidence: 'uncited' },
    encryption: { ...encryption, since: '3.9.0' },
    seclabel,
    reservations,
    host: {
      meaning: 'A server that has the data. Some protocols take several.',
      since: '0.8.7',
      attributes: {
        transport: {
          meaning: 'How the server is reached; the protocol decides what is possible.',
          since: '0.8.7',
          values: {
            tcp: { meaning: 'TCP. This holds when nothing is said.' },
            unix: { meaning: 'A Unix socket, whose path is in `socket`.' },
            rdma: { meaning: 'RDMA, for gluster.' },
          },
        },
        name: { meaning: 'The name or the address of the server.', since: '0.8.7' },
        port: { meaning: 'The port; left out, that of the protocol. nfs takes none.', since: '0.8.7' },
        socket: { meaning: 'The path of the socket, where the transport is unix.', likelySince: '1.0.0' },
      },
    },
    reconnect: reconnectOf('7.1.0'),
    snapshot: {
      meaning: 'Of rbd: the snapshot that is read.',
      since: '1.2.11',
      attributes: { name: { meaning: 'The name of the snapshot.', since: '1.2.11' } },
    },
    config: {
      meaning: 'Of rbd: the configuration of the client.',
      since: '1.2.11',
      attributes: { file: { meaning: 'The absolute path of the file.', since: '1.2.11' } },
    },
    auth: login,
    initiator: {
      meaning: 'Of iscsi: who the guest is towards the target.',
      since: '4.7.0',
      children: {
        iqn: {
          meaning: 'The name of the initiator.',
          since: '4.7.0',
          attributes: { name: { meaning: 'The IQN with which QEMU logs in.', since: '4.7.0' } },
        },
      },
    },
    cookies: {
      meaning: 'Of http and https: cookies that are sent.',
      since: '6.2.0',
      children: {
        cookie: {
          meaning: 'A cookie.',
          since: '6.2.0',
          attributes: { name: { meaning: 'Its name.', since: '6.2.0' } },
          text: { meaning: 'Its value.', since: '6.2.0' },
        },
      },
    },
    readahead: {
      meaning: 'Of http, https, ftp and ftps: how much is read ahead.',
      since: '6.2.0',
      attributes: { size: { meaning: 'The size in bytes.', since: '6.2.0' } },
    },
    timeout: {
      meaning: 'Of http, https, ftp and ftps: how long the server may take to answer.',
      since: '6.2.0',
      attributes: { seconds: { meaning: 'The time in seconds.', since: '6.2.0' } },
    },
    ssl: {
      meaning: 'Of https and ftps: how the certificate of the server is dealt with.',
      since: '6.2.0',
      attributes: {
        verify: {
          meaning: 'Whether it is checked.',
          since: '6.2.0',
          values: yesOrNo('It has to be valid.', 'Any is taken.'),
        },
      },
    },
    knownHosts: {
      meaning: 'Of ssh: the keys of hosts that are trusted.',
      since: '9.8.0',
      attributes: { path: { meaning: 'The path of the file.', since: '9.8.0' } },
    },
    identity: {
      meaning: 'Of ssh and nfs: as whom the file is read.',
      since: '7.0.0',
      note: 'Of ssh since 9.8.0.',
      attributes: {
        username: { meaning: 'Of ssh: the user on the server.', since: '9.8.0' },
        keyfile: { meaning: 'Of ssh: a private key without passphrase.', since: '9.8.0' },
        agentsock: { meaning: 'Of ssh: the socket of an agent that has the key.', since: '9.8.0' },
        user: { meaning: 'Of nfs: the user, or a number behind a plus sign.', since: '7.0.0' },
        group: { meaning: 'Of nfs: the group, or a number behind a plus sign.', since: '7.0.0' },
      },
    },
    address: {
      meaning: 'Of nvme: where on the host the controller is.',
      since: '6.0.0',
      attributes: {
        domain: { meaning: 'The PCI domain.', since: '6.0.0' },
        bus: { meaning: 'The PCI bus.', since: '6.0.0' },
        slot: { meaning: 'The slot on the bus.', since: '6.0.0' },
        function: { meaning: 'The function in the slot.', since: '6.0.0' },
        multifunction: {
          meaning: 'Whether the slot holds several functions.',
          since: '6.0.0',
          values: { on: { meaning: 'It does.' }, off: { meaning: 'It holds this one.' } },
        },
      },
    },
  },
};
