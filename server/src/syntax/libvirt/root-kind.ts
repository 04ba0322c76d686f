/** What a document of libvirt is, by its root element. */
export interface RootKind {
  /** The schema file that describes it. */
  readonly schema: string;
  /** A device that stands in a file of its own, as `virsh attach-device` takes it. */
  readonly fragment: boolean;
}

const WHOLE: ReadonlyMap<string, string> = new Map([
  ['domain', 'domain.rng'],
  ['domainsnapshot', 'domainsnapshot.rng'],
  ['domaincheckpoint', 'domaincheckpoint.rng'],
  ['domainbackup', 'domainbackup.rng'],
  ['domainCapabilities', 'domaincaps.rng'],
  ['capabilities', 'capability.rng'],
  ['network', 'network.rng'],
  ['networkport', 'networkport.rng'],
  ['pool', 'storagepool.rng'],
  ['storagepoolCapabilities', 'storagepoolcaps.rng'],
  ['volume', 'storagevol.rng'],
  ['secret', 'secret.rng'],
  ['device', 'nodedev.rng'],
  ['filter', 'nwfilter.rng'],
  ['filterbinding', 'nwfilterbinding.rng'],
  ['cpu', 'cpu.rng'],
]);

const DEVICES: ReadonlySet<string> = new Set([
  'disk',
  'controller',
  'interface',
  'hostdev',
  'lease',
  'filesystem',
  'redirdev',
  'redirfilter',
  'smartcard',
  'sound',
  'audio',
  'video',
  'graphics',
  'input',
  'hub',
  'serial',
  'parallel',
  'console',
  'channel',
  'emulator',
  'memballoon',
  'rng',
  'watchdog',
  'panic',
  'shmem',
  'memory',
  'nvram',
  'tpm',
  'vsock',
  'iommu',
  'crypto',
  'pstore',
]);

/** The root elements of devices in files of their own. */
export const FRAGMENT_ROOTS: readonly string[] = [...DEVICES];

/** The schema of documents that are of the domain family: a whole domain, or one of its devices. */
export const DOMAIN_SCHEMA = 'domain.rng';

/** What a document with that root element is; undefined: nothing of libvirt. */
export function rootKind(name: string): RootKind | undefined {
  const schema = WHOLE.get(name);
  if (schema !== undefined) return { schema, fragment: false };
  return DEVICES.has(name) ? { schema: DOMAIN_SCHEMA, fragment: true } : undefined;
}
