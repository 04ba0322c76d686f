import type { ElementFact } from '../fact-shape';

const devices: Readonly<Record<string, ElementFact>> = {
  emulator: {
    meaning: 'The program that runs the guest, as an absolute path. libvirt chooses it where nothing is said.',
  },
  lease: { meaning: 'A lease of a lock manager that the guest has to hold to run.' },
  filesystem: { meaning: 'A directory or file system of the host that the guest mounts.' },
  redirdev: { meaning: 'A USB device of whoever looks at the screen of the guest.' },
  redirfilter: { meaning: 'Which USB devices may be redirected.' },
  smartcard: { meaning: 'A smart card.' },
  sound: {
    meaning: 'A sound card.',
    attributes: {
      model: {
        meaning: 'The card that the guest sees.',
        values: {
          ich6: { meaning: 'Intel HD Audio of ICH6.' },
          ich7: { meaning: 'Intel HD Audio of ICH7; of bhyve.' },
          ich9: { meaning: 'Intel HD Audio of ICH9.' },
          ac97: { meaning: 'Intel AC97.' },
          es1370: { meaning: 'Ensoniq AudioPCI.' },
          sb16: { meaning: 'Sound Blaster 16.' },
          pcspk: { meaning: 'The speaker of a PC.' },
          usb: { meaning: 'A USB sound card.' },
          virtio: { meaning: 'virtio-sound.' },
        },
      },
    },
  },
  audio: { meaning: 'Where the sound of the guest goes on the host.' },
  hub: { meaning: 'A USB hub.' },
  serial: { meaning: 'A serial port of the guest.' },
  parallel: { meaning: 'A parallel port of the guest.' },
  console: { meaning: 'The console of the guest, which `virsh console` opens.' },
  channel: { meaning: 'A channel between host and guest, such as that of the guest agent (org.qemu.guest_agent.0).' },
  graphics: {
    meaning: 'How the screen of the guest can be seen.',
    attributes: {
      type: {
        meaning: 'By what it is seen.',
        values: {
          vnc: { meaning: 'A VNC viewer.' },
          spice: { meaning: 'A SPICE viewer.' },
          sdl: { meaning: 'A window on the host.' },
          rdp: { meaning: 'An RDP viewer.' },
          desktop: { meaning: 'A window of VirtualBox.' },
          'egl-headless': { meaning: 'Nobody: for another one that shows what the GPU draws.' },
          dbus: { meaning: 'A program on D-Bus.' },
        },
      },
    },
  },
  video: { meaning: 'A graphics card.' },
  input: {
    meaning: 'A keyboard, mouse or the like.',
    attributes: {
      type: {
        meaning: 'What it is.',
        values: {
          keyboard: { meaning: 'A keyboard.' },
          mouse: { meaning: 'A mouse.' },
          tablet: { meaning: 'A tablet: the pointer is where the viewer has it.' },
          passthrough: { meaning: 'An input device of the host.' },
          evdev: { meaning: 'An event device of the host, shared with it.' },
        },
      },
      bus: {
        meaning: 'The bus on which the guest sees it.',
        values: {
          ps2: { meaning: 'PS/2.' },
          usb: { meaning: 'USB.' },
          virtio: { meaning: 'virtio; it takes a PCI slot.' },
          xen: { meaning: 'Xen.' },
        },
      },
    },
  },
  rng: { meaning: 'Random numbers of the host for the guest.' },
  tpm: { meaning: 'A Trusted Platform Module.' },
  shmem: { meaning: 'Memory that guests share.' },
  memory: { meaning: 'A memory module, which can be plugged in at run time.' },
  crypto: { meaning: 'A virtio device that encrypts for the guest.', confidence: 'uncited' },
  watchdog: {
    meaning: 'A watchdog: when the guest no longer answers it, something is done.',
    attributes: {
      action: {
        meaning: 'What is done.',
        values: {
          reset: { meaning: 'The guest is reset. This holds when nothing is said.' },
          shutdown: { meaning: 'The guest is shut down in order, which it may not be able to do.' },
          poweroff: { meaning: 'The guest is switched off.' },
          pause: { meaning: 'The guest is paused.' },
          none: { meaning: 'Nothing.' },
          dump: { meaning: 'The memory of the guest is written to a file.' },
          'inject-nmi': { meaning: 'The guest gets a non-maskable interrupt.' },
        },
      },
    },
  },
  memballoon: {
    meaning:
      'A balloon, by which the host takes memory back from the guest. Every guest of QEMU gets one unless the model is none.',
    attributes: {
      model: {
        meaning: 'The kind of balloon.',
        values: {
          virtio: { meaning: 'virtio-balloon; it takes a PCI slot.' },
          'virtio-transitional': { meaning: 'virtio that guests with old and new drivers understand.' },
          'virtio-non-transitional': { meaning: 'virtio for guests with new drivers only.' },
          xen: { meaning: 'Xen.' },
          none: { meaning: 'The guest gets no balloon.' },
        },
      },
    },
  },
  nvram: { meaning: 'The NVRAM of pseries machines.' },
  panic: { meaning: 'A device by which the guest tells the host that its system has crashed.' },
  iommu: { meaning: 'An IOMMU that the guest sees.' },
  vsock: { meaning: 'Sockets between host and guest, without a network.' },
  pstore: { meaning: 'A place where the kernel of the guest keeps its last words.', confidence: 'uncited' },
};

/** Devices of which no more is said than what they are. Names and values are those of the schemas; what they mean is said in short. */
export const otherDevices: Readonly<Record<string, ElementFact>> = Object.fromEntries(
  Object.entries(devices).map(([name, fact]) => [name, { confidence: 'med', ...fact }]),
);
