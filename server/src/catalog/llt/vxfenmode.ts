import type { LltFact, NumberRange, ValueFact } from './llt-fact';
import {
  autoSeedPage,
  fencingFilesPage,
  fencingTunablesPage,
  inGuestFencingGuide,
  oldFencingFilesPage,
  oldVxfenmodePage,
  productInstaller,
  serverFencingSample,
  singlePointPage,
  vxfenmodePage,
} from './sources';

/** A mode of fencing: a value of `vxfen_mode`. */
export type FencingMode = 'scsi3' | 'customized' | 'disabled' | 'majority' | 'sybase';

/** One key of vxfenmode. */
export interface FencingKeyFact extends LltFact {
  /** The whole set of values, as far as pages give one. */
  readonly values?: readonly ValueFact[];
  readonly range?: NumberRange;
  readonly default?: string;
  readonly unit?: 'seconds';
  /** The modes in which the key says something; absent: all of them. */
  readonly modes?: readonly FencingMode[];
  /** The modes that do not work without it. */
  readonly requiredIn?: readonly FencingMode[];
  /** The first release that knows the key. */
  readonly since?: string;
  /** The first release in which the key no longer does anything. */
  readonly deprecatedSince?: string;
}

const enabled = (on: string, off: string): readonly ValueFact[] => [
  { value: '0', meaning: off },
  { value: '1', meaning: on },
];

/** The keys of /etc/vxfenmode, those of coordination points aside (`coordinationPointKey`). */
export const fencingKeys: readonly FencingKeyFact[] = [
  {
    name: 'vxfen_mode',
    meaning: 'How fencing keeps nodes that are not in the cluster from writing to its disks.',
    note: 'Without the file fencing runs as scsi3: a leftover of old releases, better said aloud.',
    values: [
      {
        value: 'scsi3',
        meaning:
          'With coordinator disks that take SCSI-3 persistent reservations. Disks of virtual machines often do not.',
      },
      {
        value: 'customized',
        meaning: 'With coordination point servers, or servers and coordinator disks. It works inside of guests.',
      },
      { value: 'disabled', meaning: 'The driver runs, but fences nobody off.' },
      {
        value: 'majority',
        meaning: 'Without coordination points: the part of the cluster with more than half of the nodes goes on.',
        since: '7.0',
      },
      { value: 'sybase', meaning: 'Fencing for Sybase ASE CE.', confidence: 'med' },
    ],
    default: 'scsi3',
    confidence: 'high',
    sources: [vxfenmodePage, fencingFilesPage, productInstaller],
  },
  {
    name: 'vxfen_mechanism',
    meaning: 'By what customized fencing decides who goes on.',
    values: [
      { value: 'cps', meaning: 'Coordination point servers, with coordinator disks beside them or without.' },
      { value: 'sanvm', meaning: 'SAN Volume Manager, in 5.0 only.', deprecatedSince: '5.1' },
      {
        value: 'user_defined',
        meaning: 'A mechanism of your own, which the product does not support.',
      },
    ],
    modes: ['customized'],
    requiredIn: ['customized'],
    confidence: 'high',
    sources: [vxfenmodePage, fencingFilesPage, oldVxfenmodePage],
  },
  {
    name: 'scsi3_disk_policy',
    meaning: 'How fencing reaches coordinator disks. It has to be the same on all nodes.',
    note: 'iSCSI disks need dmp.',
    values: [
      { value: 'dmp', meaning: 'Through the devices of Dynamic Multi-Pathing.' },
      { value: 'raw', meaning: 'Through the devices of the system; newer releases offer dmp only.' },
    ],
    default: 'dmp',
    modes: ['scsi3', 'customized', 'sybase'],
    confidence: 'high',
    sources: [vxfenmodePage, fencingFilesPage, oldFencingFilesPage, serverFencingSample],
  },
  {
    name: 'vxfen_script_timeout',
    meaning: 'How long the scripts of customized fencing may run until they are stopped.',
    default: '120',
    unit: 'seconds',
    range: { minimum: 0 },
    modes: ['customized'],
    confidence: 'high',
    sources: [vxfenmodePage, oldVxfenmodePage],
  },
  {
    name: 'security',
    meaning: 'Whether coordination point servers are spoken to through the authentication service.',
    note: 'From 6.1 on servers are reached over HTTPS, whatever the key says.',
    values: enabled('with the authentication service', 'without it'),
    default: '1',
    modes: ['customized'],
    since: '5.1',
    deprecatedSince: '6.1',
    confidence: 'high',
    sources: [serverFencingSample, oldFencingFilesPage],
  },
  {
    name: 'vxfendg',
    meaning: 'The disk group that holds the coordinator disks used beside coordination point servers.',
    note: 'In scsi3 mode the group stands in /etc/vxfendg instead.',
    modes: ['customized'],
    confidence: 'med',
    sources: [productInstaller],
  },
  {
    name: 'port',
    meaning: 'The port of coordination point servers whose entry names none.',
    range: { minimum: 1, maximum: 65535 },
    modes: ['customized'],
    confidence: 'med',
    sources: [productInstaller],
  },
  {
    name: 'single_cp',
    meaning: 'Whether one coordination point server is all there is. When it is down, nobody can decide who goes on.',
    values: enabled('one server', 'three coordination points or more'),
    default: '0',
    modes: ['customized'],
    confidence: 'med',
    sources: [singlePointPage],
    unconfirmed: ['values', 'default'],
  },
  {
    name: 'vxfen_honor_cp_order',
    meaning: 'In which order fencing goes for the coordination points.',
    values: enabled('as they stand in the file', 'sorted: the order in the file does not matter'),
    default: '0',
    modes: ['customized'],
    confidence: 'high',
    sources: [serverFencingSample, productInstaller],
  },
  {
    name: 'panic_timeout_offst',
    meaning:
      'How many seconds GAB waits for fencing, besides the delay of the driver, before it acts on a broken network.',
    default: '10',
    unit: 'seconds',
    range: { minimum: 0 },
    confidence: 'high',
    sources: [fencingTunablesPage],
  },
  {
    name: 'autoseed_gab_timeout',
    meaning:
      'How long fencing waits until it lets GAB seed the cluster, although fewer nodes are up than gabtab asks for. Without the key it never does.',
    note: '-1 is believed to stand for never.',
    unit: 'seconds',
    range: { minimum: -1 },
    since: '6.0.1',
    confidence: 'high',
    sources: [autoSeedPage],
    unconfirmed: ['values'],
  },
  {
    name: 'fips_mode',
    meaning: 'Whether cryptography follows the FIPS standard.',
    values: enabled('FIPS mode', 'no FIPS mode'),
    modes: ['customized'],
    since: '6.0.1',
    confidence: 'med',
    sources: [productInstaller],
    unconfirmed: ['meaning'],
  },
  {
    name: 'loser_exit_delay',
    meaning: 'How long a node that has lost the race waits before it panics.',
    unit: 'seconds',
    confidence: 'uncited',
    sources: [],
  },
  {
    name: 'detect_false_pesb',
    meaning: 'Whether fencing looks into a split brain that only seems to be one, because keys were left behind.',
    values: enabled('it looks into it', 'it does not'),
    confidence: 'uncited',
    sources: [],
  },
];

/** The entries that name coordination point servers: `cps1`, `cps2` and so on. */
export const coordinationPointKey: FencingKeyFact & { readonly example: string } = {
  name: 'cps1',
  meaning: 'A coordination point server, with each address and port by which it can be reached.',
  note: 'Three or another odd number of coordination points: servers, coordinator disks or both.',
  example: 'cps1=[cps1.example.com]:443',
  modes: ['customized'],
  confidence: 'med',
  sources: [serverFencingSample, productInstaller],
};

/** How many coordination points there should be: an odd number, this or more. */
export const LEAST_COORDINATION_POINTS = 3;

/** The ports of coordination point servers: over HTTPS from 6.1 on, and before. No page read gives them as a rule. */
export const coordinationServerPorts = { https: 443, before61: 14250 } as const;

/** Where it is said that clusters inside of guests are fenced by coordination point servers, not by SCSI-3 disks. */
export const inGuestFencing = {
  meaning:
    'Inside of guests fencing works with coordination point servers (customized); SCSI-3 reservations are not supported there.',
  sources: [inGuestFencingGuide],
} as const;

/** The file /etc/vxfendg. */
export const vxfendgFile: LltFact = {
  name: 'vxfendg',
  meaning: 'One line: the name of the disk group that holds the coordinator disks.',
  note: 'Fencing by servers or by majority does not read it.',
  confidence: 'high',
  sources: [fencingFilesPage, oldFencingFilesPage],
};

/** Keys that belong into the system's own start file (on Linux /etc/sysconfig/vxfen), not into vxfenmode. */
export const fencingStartVariables: readonly LltFact[] = [
  {
    name: 'VXFEN_START',
    meaning:
      'Whether fencing starts with the system: 1 or 0. It stands in the start file of fencing, such as /etc/sysconfig/vxfen.',
    confidence: 'high',
    sources: [fencingFilesPage, oldFencingFilesPage],
  },
  {
    name: 'VXFEN_STOP',
    meaning:
      'Whether fencing stops with the system: 1 or 0. It stands in the start file of fencing, such as /etc/sysconfig/vxfen.',
    confidence: 'high',
    sources: [fencingFilesPage, oldFencingFilesPage],
  },
];

/** The key of exactly that name; every `cps` with a number is the same key. */
export function fencingKeyNamed(name: string): FencingKeyFact | undefined {
  if (isCoordinationPointKey(name)) return coordinationPointKey;
  return fencingKeys.find((key) => key.name === name);
}

/** Whether the key names a coordination point server. */
export function isCoordinationPointKey(name: string): boolean {
  return /^cps\d+$/.test(name);
}
