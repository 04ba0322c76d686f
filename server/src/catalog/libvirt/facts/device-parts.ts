import type { ElementFact } from '../fact-shape';
import { onOrOff } from './common';

const zpci: ElementFact = {
  meaning: 'How a PCI device is known on s390.',
  likelySince: '5.0.0',
  attributes: {
    uid: { meaning: 'The number that the user gives the device, unique in the guest.', likelySince: '5.0.0' },
    fid: { meaning: 'The number of the function, unique in the guest.', likelySince: '5.0.0' },
  },
};

const address: ElementFact = {
  meaning: 'Where in the guest the device is plugged in. Left out, libvirt chooses a free place and writes it down.',
  attributes: {
    type: {
      meaning: 'The kind of place. It decides which other attributes the address has.',
      values: {
        pci: { meaning: 'A slot on a PCI bus: domain, bus, slot and function.' },
        drive: { meaning: 'A place on a disk controller: controller, bus, target and unit.' },
        usb: { meaning: 'A port of a USB controller: bus (the number of the controller) and port.' },
        'virtio-serial': { meaning: 'A port of a virtio-serial controller: controller, bus and port.' },
        ccid: { meaning: 'A slot of a reader for smart cards: controller and slot.' },
        'spapr-vio': { meaning: 'A place on the virtual bus of pseries machines: reg.' },
        ccw: { meaning: 'A channel of s390 machines: cssid, ssid and devno.' },
        isa: { meaning: 'A place on the ISA bus: iobase and irq.' },
        'virtio-mmio': { meaning: 'A virtio device in memory, without any bus (ARM machines).' },
        dimm: { meaning: 'A slot for memory: slot and base.' },
        unassigned: {
          meaning: 'No place at all: the guest does not get the device.',
          likelySince: '6.0.0',
        },
      },
    },
    domain: { meaning: 'Of `pci`: the PCI domain; QEMU has domain 0 only.' },
    bus: {
      meaning:
        'Of `pci`: the index of the PCI controller; of `usb`: the index of the USB controller; of `drive`: the bus of the controller, mostly 0.',
    },
    slot: { meaning: 'Of `pci`: the slot on the bus, 0 to 31; of `ccid` and `dimm`: the slot.' },
    function: { meaning: 'Of `pci`: the function in the slot, 0 to 7.' },
    multifunction: {
      meaning: 'Of `pci`: whether other functions of the same slot are used. It is set on function 0.',
      since: '0.9.7',
      values: onOrOff('The slot holds several functions.', 'The slot holds this function alone.'),
    },
    controller: {
      meaning: 'Of `drive`, `virtio-serial` and `ccid`: the index of the controller, two digits at most.',
      note: 'Disks with bus `scsi` go to the controller of type scsi with this index: its model decides whether that is virtio-scsi.',
    },
    target: {
      meaning:
        'Of `drive`: the SCSI target. Only controllers of several targets, such as virtio-scsi, have other than 0.',
      since: '0.9.11',
    },
    unit: { meaning: 'Of `drive`: the unit on the bus; with virtio-scsi the logical unit (LUN).' },
    port: { meaning: 'Of `usb`: the port, with dots through hubs; of `virtio-serial`: the number of the port.' },
    reg: { meaning: 'Of `spapr-vio`: the address of the register.' },
    cssid: { meaning: 'Of `ccw`: the channel subsystem; 0xfe for virtio devices.' },
    ssid: { meaning: 'Of `ccw`: the subchannel set, 0 to 3.' },
    devno: { meaning: 'Of `ccw`: the device number, 0x0000 to 0xffff.' },
    iobase: { meaning: 'Of `isa`: the I/O port at which the device begins.' },
    irq: { meaning: 'Of `isa`: the interrupt.' },
    base: {
      meaning: 'Of `dimm`: the address in the memory of the guest at which the module begins.',
      confidence: 'uncited',
    },
  },
  children: { zpci },
};

/** What devices of all kinds may hold. */
export const deviceParts: Readonly<Record<'address' | 'alias' | 'acpi' | 'boot', ElementFact>> = {
  address,
  alias: {
    meaning: 'The name of the device in a running guest. Names that begin with `ua-` are those of the user and stay.',
    attributes: {
      name: {
        meaning: 'The name, unique in the domain.',
        since: '3.9.0',
        note: '3.9.0 brought names of the user, which begin with `ua-`.',
      },
    },
  },
  acpi: {
    meaning: 'What the tables of ACPI say about the device.',
    attributes: {
      index: {
        meaning: 'The index of ACPI, by which Linux guests name network interfaces (eno1); of PCI devices only.',
      },
      nodeset: {
        meaning: 'The NUMA nodes that the device belongs to.',
        since: { after: '11.3.0', by: '12.8.0' },
        confidence: 'uncited',
      },
    },
  },
  boot: {
    meaning: 'Makes the guest look for a system to boot on this device. Not together with `boot` in `os`.',
    since: '0.8.8',
    attributes: {
      order: { meaning: 'The place in the order, from 1; no two devices of a domain share one.', since: '0.8.8' },
      loadparm: { meaning: 'Of s390: which entry of the boot menu is chosen; up to 8 characters.', since: '3.5.0' },
    },
  },
};
