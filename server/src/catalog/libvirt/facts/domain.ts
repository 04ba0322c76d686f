import type { ElementFact } from '../fact-shape';
import { onOrOff, sizeUnit, yesOrNo } from './common';
import { throttleLimits } from './throttle-limits';

const RESULTS = {
  destroy: { meaning: 'The guest is ended, and what it held is freed.' },
  restart: { meaning: 'The guest is ended and started anew.' },
  preserve: { meaning: 'The guest is ended, but what it held is kept to be looked at.' },
  'rename-restart': { meaning: 'The guest is kept as it is, and started anew under another name.' },
};

function memorySize(meaning: string): ElementFact {
  return {
    meaning,
    attributes: { unit: sizeUnit },
    text: { meaning: 'The size, in KiB unless the unit says otherwise.' },
  };
}

/** A virtual machine as a whole. */
export const domain: ElementFact = {
  meaning: 'A virtual machine.',
  confidence: 'med',
  attributes: {
    type: {
      meaning: 'The hypervisor.',
      values: {
        kvm: { meaning: 'QEMU with KVM.' },
        qemu: { meaning: 'QEMU without KVM, slow.' },
        kqemu: { meaning: 'QEMU with an accelerator that is gone.', confidence: 'uncited' },
        xen: { meaning: 'Xen.' },
        lxc: { meaning: 'A container of Linux.' },
        uml: { meaning: 'User-mode Linux.', confidence: 'uncited' },
        openvz: { meaning: 'A container of OpenVZ.' },
        test: { meaning: 'The test driver of libvirt, which runs nothing.' },
        vmware: { meaning: 'VMware.' },
        hyperv: { meaning: 'Hyper-V.' },
        vbox: { meaning: 'VirtualBox.' },
        phyp: { meaning: 'IBM POWER Hypervisor.', confidence: 'uncited' },
        vz: { meaning: 'Virtuozzo.' },
        bhyve: { meaning: 'bhyve of FreeBSD.' },
        hvf: { meaning: 'QEMU with the hypervisor of macOS.', since: '8.1.0' },
      },
    },
    id: { meaning: 'The number of the running guest. libvirt writes it.' },
  },
  children: {
    name: {
      meaning: 'The name of the guest, unique on the host. The KVMGuest agent finds the guest by it.',
      since: '0.0.1',
      text: { meaning: 'The name, without line breaks.' },
    },
    uuid: {
      meaning: 'The number of the guest, unique in the world. Left out, libvirt makes one up.',
      since: '0.0.1',
      note: 'A guest that can run on several hosts has the same one on all of them.',
    },
    genid: { meaning: 'A number that changes when the guest goes back in time, as with a snapshot.', since: '4.4.0' },
    hwuuid: { meaning: 'The UUID that the guest sees as that of its hardware.', confidence: 'uncited' },
    title: { meaning: 'A short description, in one line.', since: '0.9.10' },
    description: { meaning: 'A description, for people.', since: '0.7.2' },
    metadata: { meaning: 'Notes of other programs, each in a namespace of its own.', since: '0.9.10' },
    os: {
      meaning: 'What the guest boots.',
      attributes: {
        firmware: {
          meaning: 'The firmware that libvirt is to find.',
          since: '5.2.0',
          values: { bios: { meaning: 'A BIOS.' }, efi: { meaning: 'A UEFI.' } },
        },
      },
      children: {
        type: {
          meaning: 'The kind of system.',
          since: '0.0.1',
          attributes: {
            arch: { meaning: 'The architecture of the guest, such as x86_64.' },
            machine: { meaning: 'The machine that is emulated, such as q35 or pc.' },
          },
          text: {
            meaning: 'The kind of system.',
            values: {
              hvm: { meaning: 'One that is made for real hardware.' },
              linux: { meaning: 'One that knows Xen.' },
              xen: { meaning: 'One that knows Xen.' },
              xenpvh: { meaning: 'One that runs as a PVH guest of Xen.' },
              exe: { meaning: 'A container.' },
            },
          },
        },
        boot: {
          meaning: 'What is tried to boot from; repeated, in that order. Not together with `boot` in devices.',
          since: '0.1.3',
          attributes: {
            dev: {
              meaning: 'The kind of device.',
              values: {
                hd: { meaning: 'The first hard disk.' },
                cdrom: { meaning: 'The first CD-ROM.' },
                network: { meaning: 'The network (PXE).' },
                fd: { meaning: 'The first floppy.' },
              },
            },
          },
        },
        loader: { meaning: 'The firmware, as an absolute path.' },
        nvram: {
          meaning: 'The file with the variables of the UEFI firmware. A cluster needs it on all hosts.',
          since: '1.2.8',
        },
        kernel: { meaning: 'A kernel on the host that the guest boots.' },
        initrd: { meaning: 'The initial RAM disk that goes with it.' },
        cmdline: { meaning: 'What the kernel is told.' },
        bootmenu: {
          meaning: 'A menu at the start of the guest.',
          since: '0.8.3',
          attributes: {
            enable: { meaning: 'Whether there is one.', values: yesOrNo('There is.', 'There is none.') },
            timeout: { meaning: 'How long it waits, in milliseconds.', since: '1.2.8' },
          },
        },
        smbios: { meaning: 'What the guest sees as its machine in SMBIOS.', since: '0.8.7' },
        bios: { meaning: 'Settings of the BIOS.', since: '0.9.4' },
      },
    },
    memory: memorySize('How much memory the guest has at start.'),
    currentMemory: memorySize('How much of it the balloon leaves to the guest.'),
    maxMemory: memorySize('How much memory the guest may have when modules are plugged in.'),
    memoryBacking: { meaning: 'What the memory of the guest is made of on the host.' },
    vcpu: {
      meaning: 'How many virtual CPUs the guest may have.',
      attributes: {
        current: { meaning: 'How many it has at start; left out, all.' },
        cpuset: { meaning: 'The CPUs of the host on which they run.' },
        placement: {
          meaning: 'Who says on which CPUs of the host they run.',
          values: { static: { meaning: '`cpuset` does.' }, auto: { meaning: 'numad does.' } },
        },
      },
    },
    vcpus: { meaning: 'Each virtual CPU by itself.' },
    iothreads: { meaning: 'How many I/O threads the guest has. Disks and controllers name them by number, from 1.' },
    iothreadids: { meaning: 'The I/O threads by their numbers.' },
    cputune: { meaning: 'On which CPUs of the host the guest runs, and how much of them it gets.' },
    memtune: { meaning: 'How much memory of the host the guest may take.' },
    numatune: { meaning: 'From which NUMA nodes of the host the memory comes.' },
    blkiotune: { meaning: 'How much of the disks of the host the guest gets.' },
    throttlegroups: {
      meaning: 'Groups of limits that disks name.',
      since: '11.2.0',
      children: { throttlegroup: { meaning: 'A group.', since: '11.2.0', children: throttleLimits } },
    },
    cpu: {
      meaning: 'The CPU that the guest sees.',
      attributes: {
        mode: {
          meaning: 'How it is chosen.',
          values: {
            custom: { meaning: 'As `model` says. The guest can go to every host that has the features.' },
            'host-model': { meaning: 'As near to the host as libvirt can name it.' },
            'host-passthrough': {
              meaning: 'As the host has it. Migration and failover need hosts that are alike.',
            },
            maximum: { meaning: 'With all that the hypervisor has.', likelySince: '7.1.0' },
          },
        },
      },
    },
    clock: {
      meaning: 'The clock of the guest.',
      attributes: {
        offset: {
          meaning: 'How it begins.',
          values: {
            utc: { meaning: 'With UTC, as most systems have it.' },
            localtime: { meaning: 'With the time of the host, as Windows has it.' },
            timezone: { meaning: 'With the time of a time zone.' },
            variable: { meaning: 'With what the guest has last set.' },
            absolute: { meaning: 'With a given time.' },
          },
        },
      },
    },
    on_poweroff: {
      meaning: 'What happens when the guest switches itself off.',
      text: { meaning: 'The action.', values: RESULTS },
    },
    on_reboot: { meaning: 'What happens when the guest restarts.', text: { meaning: 'The action.', values: RESULTS } },
    on_crash: {
      meaning: 'What happens when the system of the guest crashes.',
      note: 'The cluster has to see a crashed guest: one that is preserved looks different to it from one that is gone.',
      text: {
        meaning: 'The action.',
        values: {
          ...RESULTS,
          'coredump-destroy': { meaning: 'Its memory is written to a file, and the guest is ended.' },
          'coredump-restart': { meaning: 'Its memory is written to a file, and the guest is started anew.' },
        },
      },
    },
    on_lockfailure: {
      meaning: 'What happens when the guest loses its locks.',
      text: {
        meaning: 'The action.',
        values: {
          poweroff: { meaning: 'The guest is switched off.' },
          restart: { meaning: 'The guest is started anew.' },
          pause: { meaning: 'The guest is paused.' },
          ignore: { meaning: 'Nothing.' },
        },
      },
    },
    features: {
      meaning: 'Features of the hypervisor that the guest may use.',
      children: {
        acpi: { meaning: 'ACPI. Without it the guest cannot be shut down by the host.' },
        apic: { meaning: 'The APIC.' },
        pae: { meaning: 'More than 4 GiB on 32-bit guests.' },
        hyperv: { meaning: 'Features of Hyper-V, by which Windows runs faster.' },
        kvm: { meaning: 'Features of KVM.' },
        smm: {
          meaning: 'System Management Mode, which Secure Boot needs.',
          attributes: { state: { meaning: 'Whether there is one.', values: onOrOff('There is.', 'There is none.') } },
        },
      },
    },
    pm: { meaning: 'Which kinds of sleep the guest may be told of.' },
    perf: { meaning: 'Events that the host counts of the guest.' },
    sysinfo: { meaning: 'What the guest reads of its machine from SMBIOS.' },
    seclabel: { meaning: 'How the guest is kept apart from others by a security driver.' },
    resource: { meaning: 'The group of resources that the guest belongs to.' },
    idmap: { meaning: 'Of containers: which users they are on the host.' },
    keywrap: { meaning: 'Of s390: which keys are wrapped.' },
    launchSecurity: { meaning: 'How the memory of the guest is kept from the host.' },
    devices: { meaning: 'The devices of the guest.' },
  },
};
