/** What people write into an element although the schema does not ask for it; parts that it does not take are left out. */
export interface UsualParts {
  readonly attributes?: readonly UsualAttribute[];
  readonly children?: readonly string[];
  /** Values that are meant most often of attributes that are not usual. */
  readonly preferred?: Readonly<Record<string, string>>;
  /** The text that is meant most often. */
  readonly text?: string;
}

/**
 * An attribute with the value that is meant most often; a question mark before it: an example that everybody replaces. Of
 * names with bars between them the first one that may stand there is written.
 */
export type UsualAttribute = readonly [names: string, value?: string];

const DISK_PARTS = ['driver', 'source', 'target'];

/** What is usual within an element, by the last names of its path; the longest one that fits counts. */
const USUAL: Readonly<Record<string, UsualParts>> = {
  domain: { attributes: [['type', 'kvm']], children: ['name', 'memory', 'vcpu', 'os', 'devices'] },
  'domain/memory': { attributes: [['unit', 'KiB']] },
  'os/type': {
    attributes: [
      ['arch', 'x86_64'],
      ['machine', 'q35'],
    ],
    text: 'hvm',
  },
  disk: {
    attributes: [
      ['type', 'block'],
      ['device', 'disk'],
    ],
    children: DISK_PARTS,
  },
  'disk/driver': {
    attributes: [
      ['name', 'qemu'],
      ['type', 'raw'],
    ],
    preferred: { cache: 'none', io: 'native' },
  },
  'disk/target': { attributes: [['dev'], ['bus', 'virtio']] },
  'disk/source': { attributes: [['dev|file|dir|pool|protocol|path'], ['volume'], ['name']] },
  address: { attributes: [['type'], ['controller', '?0'], ['bus', '?0'], ['target', '?0'], ['unit', '?0']] },
  'source/address': {
    attributes: [
      ['domain', '?0x0000'],
      ['bus', '?0x00'],
      ['slot', '?0x00'],
      ['function', '?0x0'],
      ['target', '?0'],
      ['unit', '?0'],
    ],
  },
  boot: { attributes: [['order', '?1']] },
  controller: { attributes: [['type', 'scsi'], ['index'], ['model', 'virtio-scsi']] },
  interface: { attributes: [['type', 'bridge']], children: ['source', 'model'] },
  'interface/mac': { attributes: [['address', '?52:54:00:00:00:01']] },
  'interface/model': { attributes: [['type', 'virtio']] },
  'interface/source': { attributes: [['bridge|network|dev']] },
  hostdev: {
    attributes: [
      ['mode', 'subsystem'],
      ['type', 'pci'],
      ['managed', 'yes'],
    ],
    children: ['source'],
  },
  filesystem: { attributes: [['type', 'mount']], children: ['source', 'target'] },
  'filesystem/source': { attributes: [['dir']] },
  'filesystem/target': { attributes: [['dir']] },
  graphics: {
    attributes: [
      ['type', 'vnc'],
      ['port', '-1'],
      ['autoport', 'yes'],
    ],
  },
  video: { children: ['model'] },
  'video/model': { attributes: [['type', 'virtio']] },
  memballoon: { attributes: [['model', 'virtio']] },
  watchdog: {
    attributes: [
      ['model', 'i6300esb'],
      ['action', 'reset'],
    ],
  },
  rng: { attributes: [['model', 'virtio']], children: ['backend'] },
  'rng/backend': { attributes: [['model', 'random']], text: '/dev/urandom' },
  panic: { attributes: [['model', 'isa']] },
  vsock: { children: ['cid'] },
  'vsock/cid': { attributes: [['auto', 'yes']] },
  tpm: { attributes: [['model', 'tpm-crb']], children: ['backend'] },
  'tpm/backend': {
    attributes: [
      ['type', 'emulator'],
      ['version', '2.0'],
    ],
  },
  channel: { attributes: [['type', 'unix']], children: ['target'] },
  'channel/target': {
    attributes: [
      ['type', 'virtio'],
      ['name', 'org.qemu.guest_agent.0'],
    ],
  },
  serial: { attributes: [['type', 'pty']], children: ['target'] },
  console: { attributes: [['type', 'pty']], children: ['target'] },
  'console/target': {
    attributes: [
      ['type', 'serial'],
      ['port', '0'],
    ],
  },
  'serial/target': { attributes: [['port', '0']] },
  input: {
    attributes: [
      ['type', 'tablet'],
      ['bus', 'usb'],
    ],
  },
  iothread: { attributes: [['id', '?1']] },
};

/** What is usual in the element to which a path of names leads. */
export function usualParts(path: readonly string[]): UsualParts {
  for (let length = Math.min(2, path.length); length > 0; length--) {
    const usual = USUAL[path.slice(-length).join('/')];
    if (usual) return usual;
  }
  return {};
}

/** The value that is meant most often of an attribute. */
export function usualValue(path: readonly string[], name: string): string | undefined {
  const { attributes = [], preferred } = usualParts(path);
  return preferred?.[name] ?? attributes.find(([names]) => names.split('|').includes(name))?.[1]?.replace(/^\?/, '');
}
