import type { ElementFact } from '../fact-shape';
import { onOrOff, yesOrNo } from './common';
import { login, startupPolicies } from './disk-source';
import { ipOfGuest, rom, routeOfGuest, teaming } from './interface';

/** Devices of the host that are passed through. */
export const hostDevice: ElementFact = {
  meaning: 'A device of the host that the guest gets as it is. Such a guest can mostly not be migrated.',
  confidence: 'med',
  attributes: {
    mode: {
      meaning: 'How the device is passed through.',
      values: {
        subsystem: { meaning: 'As a device. This holds when nothing is said.' },
        capabilities: { meaning: 'As a capability, to a container.' },
      },
    },
    type: {
      meaning: 'The kind of device. It decides what stands in `source`.',
      values: {
        usb: { meaning: 'A USB device, by vendor and product or by its place.', since: '0.4.4' },
        pci: { meaning: 'A PCI device, such as a network card or an HBA.', since: '0.6.0' },
        scsi: { meaning: 'A SCSI device (LUN) of an adapter of the host, or behind iSCSI.', since: '1.0.6' },
        scsi_host: { meaning: 'All LUNs of an adapter, by vhost-scsi.', since: '2.5.0' },
        mdev: { meaning: 'A part of a device that several guests share, such as a GPU.', since: '3.2.0' },
        storage: { meaning: 'Of containers: a block device.' },
        misc: { meaning: 'Of containers: a character device.' },
        net: { meaning: 'Of containers: a network interface.' },
      },
    },
    managed: {
      meaning: 'Of pci: whether libvirt takes the device away from the host.',
      values: yesOrNo('libvirt detaches it at start, and gives it back.', 'You detach it before the start.'),
    },
    model: {
      meaning: 'Of mdev: how the device is passed on; of scsi_host: the flavour of virtio.',
      values: {
        'vfio-pci': { meaning: 'A PCI device.', since: '3.2.0' },
        'vfio-ccw': { meaning: 'A channel of s390.', since: '4.4.0' },
        'vfio-ap': { meaning: 'A crypto adapter of s390.', since: '4.9.0' },
        virtio: { meaning: 'virtio, as it fits the machine.', since: '5.2.0' },
        'virtio-transitional': { meaning: 'virtio that guests with old and new drivers understand.', since: '5.2.0' },
        'virtio-non-transitional': { meaning: 'virtio for guests with new drivers only.', since: '5.2.0' },
      },
    },
    display: {
      meaning: 'Of vfio-pci: whether the device shows the screen of the guest.',
      since: '4.6.0',
      values: onOrOff('It does.', 'It does not.'),
    },
    ramfb: {
      meaning: 'Whether there is a picture before the driver of the guest runs.',
      values: onOrOff('There is.', 'There is none.'),
    },
    sgio: {
      meaning: 'Of scsi: which SCSI commands of the guest are let through. No hypervisor supports it any more.',
      since: '1.0.6',
      values: {
        filtered: { meaning: 'Those on the list of the kernel.' },
        unfiltered: { meaning: 'All. libvirt refuses it now: leave the attribute out.' },
      },
    },
    rawio: {
      meaning: 'Of scsi: whether QEMU gets the capability of raw I/O.',
      since: '1.2.9',
      values: yesOrNo('QEMU gets it.', 'QEMU does not get it.'),
    },
  },
  children: {
    source: {
      meaning: 'Which device of the host it is.',
      attributes: {
        startupPolicy: {
          meaning: 'Of usb: what happens at start when the device is not there.',
          values: startupPolicies,
        },
        writeFiltering: {
          meaning: 'Of pci: whether writes into the configuration of the device are filtered.',
          values: yesOrNo('They are.', 'They are not.'),
        },
        guestReset: {
          meaning: 'Of usb: what happens when the guest resets the device.',
          values: {
            on: { meaning: 'It is reset.' },
            off: { meaning: 'Nothing.' },
            uninitialized: { meaning: 'It is reset the first time only.' },
          },
        },
        protocol: {
          meaning: 'How the device is reached.',
          values: {
            iscsi: { meaning: 'Of scsi: behind iSCSI; QEMU logs in.' },
            adapter: { meaning: 'Of scsi: on an adapter of the host. This holds when nothing is said.' },
            vhost: { meaning: 'Of scsi_host: through vhost-scsi.' },
          },
        },
        name: { meaning: 'Of iscsi: the name of the target, and behind a slash the unit.' },
        wwpn: { meaning: 'Of vhost: the name of the port, which begins with `naa.`.' },
      },
      children: {
        address: {
          meaning: 'Where on the host the device is.',
          attributes: {
            domain: { meaning: 'Of pci: the domain.' },
            bus: { meaning: 'Of pci and usb: the bus; of scsi: the channel.' },
            slot: { meaning: 'Of pci: the slot on the bus.' },
            function: { meaning: 'Of pci: the function in the slot.' },
            device: { meaning: 'Of usb: the number of the device, which changes when it is plugged in again.' },
            port: { meaning: 'Of usb: the port, which stays.' },
            target: { meaning: 'Of scsi: the target.' },
            unit: { meaning: 'Of scsi: the logical unit.' },
            uuid: { meaning: 'Of mdev: the device.' },
          },
        },
        vendor: {
          meaning: 'Of usb: the vendor.',
          attributes: { id: { meaning: 'Its number, as lsusb shows it, behind 0x.' } },
        },
        product: {
          meaning: 'Of usb: the product.',
          attributes: { id: { meaning: 'Its number, as lsusb shows it, behind 0x.' } },
        },
        adapter: {
          meaning: 'Of scsi: the adapter of the host.',
          attributes: { name: { meaning: 'Its name, such as scsi_host0.' } },
        },
        host: {
          meaning: 'Of iscsi: the server.',
          attributes: {
            name: { meaning: 'Its name or address.' },
            port: { meaning: 'The port; 3260 when nothing is said.' },
          },
        },
        auth: { ...login, meaning: 'Of iscsi: the account on the server.' },
        block: { meaning: 'Of storage: the block device.' },
        char: { meaning: 'Of misc: the character device.' },
        interface: { meaning: 'Of net: the network interface.' },
      },
    },
    driver: {
      meaning: 'Of pci: what passes the device through.',
      attributes: {
        name: {
          meaning: 'Its name.',
          values: {
            vfio: { meaning: 'VFIO, of QEMU and KVM.', since: '1.0.5' },
            kvm: { meaning: 'The old way of KVM, which is gone.' },
            xen: { meaning: 'Xen.' },
          },
        },
        model: { meaning: 'The module of the kernel that is used, in place of vfio-pci.' },
      },
    },
    readonly: { meaning: 'Of scsi: the guest may not write.' },
    shareable: { meaning: 'Of scsi: several guests may use the device at once.' },
    ip: ipOfGuest,
    route: routeOfGuest,
    rom,
    teaming: { ...teaming, since: '7.1.0' },
  },
};
