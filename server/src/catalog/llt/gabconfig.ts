import type { LltFact } from './llt-fact';
import { factNamed } from './llt-fact';
import { failureDetectionPage, gabconfigPage, manualGabPage, oldGabconfigPage, seedMessagePage } from './sources';

/** One option of gabconfig. */
export interface GabconfigOption extends LltFact {
  /** What its argument is; absent where it takes none. */
  readonly argument?: string;
  /** What counts without the option. */
  readonly default?: string;
  /** Belongs into /etc/gabtab. Others print something, or do what nobody wants at each start. */
  readonly atBoot: boolean;
  /** What goes wrong when gabtab holds it. */
  readonly danger?: string;
}

const pages = [gabconfigPage, oldGabconfigPage];

/** The options of gabconfig; the manual page of 8.0 gives the whole list. */
export const gabconfigOptions: readonly GabconfigOption[] = [
  {
    name: '-c',
    meaning: 'Configures the driver, so that clients can register and the node can join a cluster that is seeded.',
    atBoot: true,
    confidence: 'high',
    sources: [gabconfigPage, manualGabPage],
  },
  {
    name: '-n',
    argument: 'the number of nodes',
    meaning: 'The cluster is not formed until that many nodes are ready.',
    note: 'It should be the number of all nodes. With half of them or fewer both sides of a broken network can form a cluster.',
    atBoot: true,
    confidence: 'high',
    sources: [gabconfigPage, manualGabPage],
  },
  {
    name: '-x',
    meaning: 'Seeds the cluster by hand, whatever nodes are there.',
    atBoot: false,
    danger:
      'A node that starts while the network is broken seeds a cluster of its own beside the one that runs: split brain, with data written from both sides.',
    confidence: 'high',
    sources: [manualGabPage, seedMessagePage],
  },
  {
    name: '-t',
    argument: 'milliseconds',
    meaning: 'The stable timeout: how long GAB waits after a change of links before it forms a new membership.',
    default: '5000',
    note: 'With 16 seconds of peerinact, a dead node is noticed after 21 seconds.',
    atBoot: true,
    confidence: 'high',
    sources: [gabconfigPage, failureDetectionPage],
  },
  {
    name: '-f',
    argument: 'milliseconds',
    meaning: 'The I/O fence timeout: how long GAB waits for clients that were told to stop.',
    atBoot: true,
    confidence: 'high',
    sources: pages,
    unconfirmed: ['meaning'],
  },
  {
    name: '-j',
    meaning:
      'A node that comes back to its cluster after a broken network is halted, instead of having its clients killed.',
    atBoot: true,
    confidence: 'high',
    sources: pages,
  },
  { name: '-J', meaning: 'Takes back -j.', atBoot: true, confidence: 'high', sources: pages },
  {
    name: '-b',
    meaning: 'The node is halted at once when a client sends no heartbeat, without attempts to kill the client.',
    atBoot: true,
    confidence: 'high',
    sources: pages,
  },
  { name: '-B', meaning: 'Takes back -b.', atBoot: true, confidence: 'high', sources: pages },
  {
    name: '-k',
    meaning: 'GAB goes on killing a client that does not die, instead of halting the node after five attempts.',
    atBoot: true,
    confidence: 'high',
    sources: pages,
  },
  {
    name: '-V',
    argument: 'a version',
    meaning: 'Sets the version of the protocol.',
    atBoot: true,
    confidence: 'high',
    sources: [gabconfigPage],
    unconfirmed: ['meaning'],
  },
  {
    name: '-Q',
    argument: 'type:value',
    meaning: 'Sets a limit of the queues of GAB.',
    atBoot: true,
    confidence: 'high',
    sources: [gabconfigPage],
    unconfirmed: ['meaning'],
  },
  {
    name: '-S',
    argument: 'param:value',
    meaning: 'Sets a parameter of GAB.',
    atBoot: true,
    confidence: 'high',
    sources: [gabconfigPage],
    unconfirmed: ['meaning'],
  },
  {
    name: '-s',
    meaning: 'Works with a single network.',
    atBoot: true,
    confidence: 'high',
    sources: pages,
    unconfirmed: ['meaning'],
  },
  {
    name: '-R',
    meaning: 'An option of newer releases that no page read here explains.',
    atBoot: true,
    confidence: 'high',
    sources: [gabconfigPage],
    unconfirmed: ['meaning'],
  },
  {
    name: '-W',
    meaning: 'An option of newer releases that no page read here explains.',
    atBoot: true,
    confidence: 'high',
    sources: [gabconfigPage],
    unconfirmed: ['meaning'],
  },
  {
    name: '-h',
    argument: 'an interval',
    meaning: 'The interval of heartbeats, in releases of 5.x.',
    atBoot: true,
    confidence: 'high',
    sources: [oldGabconfigPage],
    unconfirmed: ['meaning'],
  },
  {
    name: '-m',
    argument: 'a count',
    meaning: 'A count of heartbeats, in releases of 5.x.',
    atBoot: true,
    confidence: 'high',
    sources: [oldGabconfigPage],
    unconfirmed: ['meaning'],
  },
  { name: '-a', meaning: 'Prints which nodes are members.', atBoot: false, confidence: 'high', sources: pages },
  {
    name: '-C',
    meaning: 'Prints the names of clients that have registered.',
    atBoot: false,
    confidence: 'high',
    sources: [gabconfigPage],
  },
  {
    name: '-e',
    meaning: 'Prints the tunables of the driver.',
    atBoot: false,
    confidence: 'high',
    sources: pages,
  },
  { name: '-l', meaning: 'Prints how the driver is configured.', atBoot: false, confidence: 'high', sources: pages },
  {
    name: '-v',
    meaning: 'Prints the version.',
    atBoot: false,
    confidence: 'high',
    sources: pages,
    unconfirmed: ['meaning'],
  },
  {
    name: '-u',
    meaning: 'Belongs to taking the driver down.',
    atBoot: false,
    confidence: 'high',
    sources: pages,
    unconfirmed: ['meaning'],
  },
  {
    name: '-U',
    meaning: 'Takes the driver down.',
    atBoot: false,
    confidence: 'high',
    sources: pages,
    unconfirmed: ['meaning'],
  },
];

/** What it is to seed a cluster: why `-n` matters, and `-x` is dangerous. */
export const seeding = {
  meaning:
    'A cluster is seeded once that many nodes are ready. Until then it has no membership: VCS waits, and no service starts.',
  sources: [manualGabPage, seedMessagePage],
} as const;

/** Where the command stands. */
export const GABCONFIG_COMMAND = '/sbin/gabconfig';

/** The option of exactly that name, such as `-n`. */
export function gabconfigOption(name: string): GabconfigOption | undefined {
  return factNamed(gabconfigOptions, name);
}
