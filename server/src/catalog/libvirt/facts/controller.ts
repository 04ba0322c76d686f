import type { ElementFact } from '../fact-shape';
import { iothreadQueues, onOrOff, sizeUnit, virtioOptions } from './common';

/** Controllers. */
export const controller: ElementFact = {
  meaning:
    'A bus of the guest, to which its devices are attached. libvirt adds what is missing by itself, but plain ones.',
  note: 'Disks with bus scsi are on virtio-scsi only where a controller of type scsi says model virtio-scsi.',
  likelySince: '0.7.2',
  attributes: {
    type: {
      meaning: 'The bus that the controller provides.',
      values: {
        scsi: { meaning: 'SCSI: disks with bus scsi, and SCSI devices of the host.' },
        pci: { meaning: 'PCI: a root, a bridge or a port for other devices.' },
        usb: { meaning: 'USB.' },
        ide: { meaning: 'IDE: two buses with two places each.' },
        sata: { meaning: 'SATA: six places.' },
        fdc: { meaning: 'Floppy disks: two places.' },
        'virtio-serial': { meaning: 'Channels and consoles of virtio, such as the one of the guest agent.' },
        ccid: { meaning: 'A USB reader for smart cards.' },
        isa: { meaning: 'The ISA bus of bhyve guests.', confidence: 'med' },
        xenbus: { meaning: 'The bus of Xen devices.', likelySince: '5.2.0' },
        nvme: { meaning: 'NVMe: disks with bus nvme.', since: { after: '11.3.0', by: '12.8.0' } },
      },
    },
    index: {
      meaning: 'Which controller of its type it is, from 0. Addresses of devices name it.',
      note: 'It had to be given before 1.3.5; left out, libvirt counts on.',
    },
    model: {
      meaning: 'The hardware that the guest sees. Which names are possible depends on the type.',
      values: {
        'virtio-scsi': {
          meaning:
            'scsi: the paravirtualized controller, with up to 256 targets of 16,384 units. It passes SCSI commands through.',
          likelySince: '0.10.0',
        },
        'virtio-transitional': { meaning: 'virtio that guests with old and new drivers understand.', since: '5.2.0' },
        'virtio-non-transitional': { meaning: 'virtio for guests with new drivers (virtio 1.0) only.', since: '5.2.0' },
        virtio: { meaning: 'virtio-serial: chosen by libvirt to fit the machine.' },
        auto: { meaning: 'scsi: whatever the hypervisor prefers.' },
        buslogic: { meaning: 'scsi: BusLogic, of VMware and VirtualBox.' },
        lsilogic: { meaning: 'scsi: LSI 53C895A.' },
        lsisas1068: { meaning: 'scsi: LSI SAS 1068.' },
        lsisas1078: { meaning: 'scsi: LSI MegaRAID SAS 1078.' },
        vmpvscsi: { meaning: 'scsi: the paravirtualized controller of VMware.' },
        ibmvscsi: { meaning: 'scsi: the virtual controller of pseries machines.' },
        ncr53c90: { meaning: 'scsi: ESP, built into some old machines.' },
        dc390: { meaning: 'scsi: Tekram DC-390.' },
        am53c974: { meaning: 'scsi: AMD 53C974.' },
        none: { meaning: 'usb: the guest has no USB at all.' },
        'piix3-uhci': { meaning: 'usb: USB 1.1 of the PIIX3 chip set.' },
        'piix4-uhci': { meaning: 'usb: USB 1.1 of the PIIX4 chip set.' },
        ehci: { meaning: 'usb: USB 2.0.' },
        'ich9-ehci1': { meaning: 'usb: USB 2.0 of the ICH9 chip set, with companions for slower devices.' },
        'ich9-uhci1': { meaning: 'usb: the first companion of ich9-ehci1.' },
        'ich9-uhci2': { meaning: 'usb: the second companion of ich9-ehci1.' },
        'ich9-uhci3': { meaning: 'usb: the third companion of ich9-ehci1.' },
        'vt82c686b-uhci': { meaning: 'usb: USB 1.1 of a VIA chip set.' },
        'pci-ohci': { meaning: 'usb: USB 1.1, OHCI.' },
        'nec-xhci': { meaning: 'usb: USB 3.0 of NEC.' },
        qusb1: { meaning: 'usb: the paravirtualized USB 1.1 of Xen.' },
        qusb2: { meaning: 'usb: the paravirtualized USB 2.0 of Xen.' },
        'qemu-xhci': { meaning: 'usb: USB 3.0 of QEMU, the one to choose for new guests.' },
        piix3: { meaning: 'ide: of the PIIX3 chip set.' },
        piix4: { meaning: 'ide: of the PIIX4 chip set.' },
        ich6: { meaning: 'ide: of the ICH6 chip set.' },
        'pci-root': { meaning: 'pci: the root bus of machines with PCI, such as `pc`.' },
        'pcie-root': { meaning: 'pci: the root bus of machines with PCI Express, such as `q35`.' },
        'pci-bridge': { meaning: 'pci: a further bus with 31 slots.' },
        'dmi-to-pci-bridge': { meaning: 'pci: a PCI bus on a PCI Express root.' },
        'pcie-to-pci-bridge': { meaning: 'pci: a PCI bus on a PCI Express port.' },
        'pcie-root-port': {
          meaning: 'pci: a port on the PCI Express root, for one device, into which it can be plugged at run time.',
        },
        'pcie-switch-upstream-port': { meaning: 'pci: the upper side of a PCI Express switch.' },
        'pcie-switch-downstream-port': { meaning: 'pci: a port on the lower side of a PCI Express switch.' },
        'pci-expander-bus': { meaning: 'pci: a second root bus, of a NUMA node.' },
        'pcie-expander-bus': { meaning: 'pci: a second PCI Express root, of a NUMA node.' },
      },
    },
    ports: {
      meaning: 'Of virtio-serial: how many ports it has; of usb with xhci: likewise.',
      note: 'Of usb since 1.3.5.',
    },
    vectors: { meaning: 'Of virtio-serial: how many interrupt vectors it has.' },
    maxGrantFrames: { meaning: 'Of xenbus: how many grant frames the guest may use.', since: '5.2.0' },
    maxEventChannels: { meaning: 'Of xenbus: how many event channels the guest may use.', since: '6.3.0' },
  },
  children: {
    driver: {
      meaning: 'How the controller works; nearly all of it holds for virtio-scsi only.',
      since: '1.0.5',
      attributes: {
        queues: {
          meaning: 'How many request queues a virtio-scsi controller has. As many as virtual CPUs is a good choice.',
          since: '1.0.5',
        },
        cmd_per_lun: { meaning: 'How many commands may wait for one unit; virtio-scsi only.', since: '1.2.7' },
        max_sectors: { meaning: 'The largest transfer, in sectors of 512 bytes; virtio-scsi only.', since: '1.2.7' },
        ioeventfd: {
          meaning: 'Whether notifications are taken outside of the thread of the virtual CPU; virtio-scsi only.',
          since: '1.2.18',
          values: onOrOff('Another thread takes them.', 'The virtual CPU waits for them.'),
        },
        iothread: {
          meaning: 'The I/O thread, by its number, that serves all disks of this virtio-scsi controller.',
          since: '1.3.5',
        },
        ...virtioOptions,
      },
      children: { iothreads: iothreadQueues('11.2.0') },
    },
    master: {
      meaning: 'Of a usb companion: that it belongs to the controller with the same index.',
      likelySince: '0.9.4',
      attributes: {
        startport: { meaning: 'The first port of the master that this companion serves.', likelySince: '0.9.4' },
      },
    },
    model: {
      meaning: 'The PCI device that stands behind the model. libvirt writes it.',
      since: '1.2.19',
      attributes: {
        name: {
          meaning: 'The name of the device in QEMU.',
          since: '1.2.19',
          values: {
            'pcie-root-port': { meaning: 'pcie-root-port: the generic port.' },
            ioh3420: { meaning: 'pcie-root-port: the older port of Intel.', confidence: 'uncited' },
            'pci-bridge': { meaning: 'pci-bridge.' },
            'pcie-pci-bridge': { meaning: 'pcie-to-pci-bridge.', confidence: 'uncited' },
            'i82801b11-bridge': { meaning: 'dmi-to-pci-bridge.' },
            'x3130-upstream': { meaning: 'pcie-switch-upstream-port.', confidence: 'uncited' },
            'xio3130-downstream': { meaning: 'pcie-switch-downstream-port.', confidence: 'uncited' },
            pxb: { meaning: 'pci-expander-bus.', confidence: 'uncited' },
            'pxb-pcie': { meaning: 'pcie-expander-bus.', confidence: 'uncited' },
            'spapr-pci-host-bridge': { meaning: 'pci-root of pseries machines.', confidence: 'uncited' },
          },
        },
      },
    },
    target: {
      meaning: 'What the guest sees of a PCI controller. libvirt writes it.',
      since: '1.2.19',
      attributes: {
        chassisNr: { meaning: 'Of pci-bridge: the number of the chassis, 1 to 255.', since: '1.2.19' },
        chassis: { meaning: 'Of ports of PCI Express: the chassis, 0 to 255.', since: '1.2.19' },
        port: { meaning: 'Of ports of PCI Express: the port, 0 to 255.', since: '1.2.19' },
        busNr: { meaning: 'Of expander buses: the number of the bus, 1 to 254.', since: '1.3.4' },
        index: { meaning: 'Of pci-root on pseries machines: which host bridge it is, 0 to 30.', since: '3.6.0' },
        hotplug: {
          meaning: 'Whether devices can be plugged in and out while the guest runs.',
          since: '6.3.0',
          note: 'Of pci-root since 7.9.0.',
          values: onOrOff('They can.', 'They cannot.'),
        },
        memReserve: {
          meaning: 'How much memory, in KiB, is kept for the windows of devices behind it.',
          since: '10.3.0',
        },
      },
      children: {
        node: {
          meaning: 'Of expander buses and pci-root on pseries: the NUMA node of the guest that the bus belongs to.',
          since: '1.3.4',
          text: { meaning: 'The number of the node.', since: '1.3.4' },
        },
      },
    },
    pcihole64: {
      meaning: 'Of pci-root and pcie-root: how large the window for 64-bit addresses of PCI devices is.',
      since: '1.1.2',
      attributes: { unit: { ...sizeUnit, since: '1.1.2' } },
      text: { meaning: 'The size, in KiB unless the unit says otherwise.', since: '1.1.2' },
    },
    serial: {
      meaning: 'Of nvme: the serial number of the controller.',
      since: { after: '11.3.0', by: '12.8.0' },
      text: { meaning: 'The serial number.', since: { after: '11.3.0', by: '12.8.0' } },
    },
  },
};
