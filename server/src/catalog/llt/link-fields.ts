import type { Confidence } from '../schema';
import type { NumberRange, ValueFact } from './llt-fact';
import { udpPorts } from './limits';
import {
  directiveTable,
  lltconfigFormsPage,
  manualInstallationPage,
  udp6Page,
  udpLinuxPage,
  udpPortsPage,
  virtualizationGuide,
} from './sources';

/** What LLT runs over on a link. */
export type LinkType = 'ether' | 'udp' | 'udp6' | 'rdma';

/** How a field is written; `dash` is a `-` that leaves the value to LLT. */
export type FieldForm =
  | 'node-name'
  | 'node-id'
  | 'file'
  | 'cluster-id'
  | 'tag'
  | 'device'
  | 'node-range'
  | 'link-type'
  | 'sap'
  | 'udp-port'
  | 'bytes'
  | 'ipv4'
  | 'ipv6'
  | 'mac'
  | 'switch'
  | 'count'
  | 'setting'
  | 'dash';

/** One field of a directive. */
export interface FieldFact {
  readonly name: string;
  readonly meaning: string;
  /** Every way in which the field may be written. */
  readonly forms: readonly FieldForm[];
  readonly note?: string;
  /** What a `-` in its place means. */
  readonly dash?: string;
  readonly range?: NumberRange;
  readonly values?: readonly ValueFact[];
  /** What counts when nobody says otherwise. */
  readonly default?: string;
  /** The line may end before the field. */
  readonly optional?: true;
  /** How sure the form of the field is; absent: as its directive. */
  readonly confidence?: Confidence;
  readonly sources?: readonly string[];
}

/** The Ethernet SAP that LLT uses where no other is given. */
export const DEFAULT_SAP = '0xCAFE';

/** The MTU of a link over UDP, in bytes, where no other is given. */
export const DEFAULT_UDP_MTU = 8192;

/** The types of links. */
export const linkTypes: readonly (ValueFact & { readonly value: LinkType; readonly sources: readonly string[] })[] = [
  {
    value: 'ether',
    meaning: 'LLT speaks Ethernet by itself; the network card needs no IP address.',
    confidence: 'high',
    sources: [lltconfigFormsPage],
  },
  {
    value: 'udp',
    meaning: 'LLT over UDP and IPv4; each link has a port and an address of this node.',
    confidence: 'high',
    sources: [lltconfigFormsPage],
  },
  {
    value: 'udp6',
    meaning: 'LLT over UDP and IPv6; each link has a port and an address of this node.',
    confidence: 'high',
    sources: [lltconfigFormsPage],
  },
  {
    value: 'rdma',
    meaning:
      'LLT over RDMA (InfiniBand or RoCE), with UDP beside it; each link has a port and an address of this node.',
    confidence: 'high',
    sources: [lltconfigFormsPage],
  },
];

const tag: FieldFact = {
  name: 'tag',
  meaning: 'The name of the link: lltstat prints it and set-addr refers to it. Each link needs its own.',
  forms: ['tag'],
  sources: [directiveTable, udpLinuxPage],
};

const nodeRange: FieldFact = {
  name: 'node-range',
  meaning: 'Which nodes use the link: ids such as 0-3.',
  forms: ['node-range', 'dash'],
  dash: 'all nodes of the cluster',
  sources: [udpLinuxPage, udp6Page],
};

const linkType: FieldFact = {
  name: 'link-type',
  meaning: 'What LLT runs over on this link.',
  forms: ['link-type'],
  values: linkTypes,
  sources: [lltconfigFormsPage],
};

const etherFields: readonly FieldFact[] = [
  tag,
  {
    name: 'device',
    meaning:
      'The network card: its name or eth-MAC on Linux, a device with its instance such as /dev/lan:1 on other systems.',
    note: 'With the MAC address the link stays on its card even if Linux names the cards in another order.',
    forms: ['device'],
    sources: [manualInstallationPage, virtualizationGuide],
  },
  nodeRange,
  linkType,
  {
    name: 'sap',
    meaning: 'The number by which Ethernet frames of LLT are told from others.',
    forms: ['sap', 'dash'],
    dash: DEFAULT_SAP,
    default: DEFAULT_SAP,
    sources: [directiveTable, manualInstallationPage],
  },
  {
    name: 'mtu',
    meaning: 'The largest packet of the link, in bytes.',
    forms: ['bytes', 'dash'],
    dash: 'the MTU of the network card',
    sources: [manualInstallationPage],
  },
];

function fieldsOverUdp(type: 'udp' | 'udp6' | 'rdma'): readonly FieldFact[] {
  const six = type === 'udp6';
  return [
    tag,
    {
      name: 'device',
      meaning: `A placeholder on Linux, where it is ignored: ${six ? 'udp6' : 'udp'}. Other systems name the device of the protocol, such as /dev/${six ? 'udp6' : 'udp'}.`,
      forms: ['device'],
      sources: [udpLinuxPage, udp6Page],
      ...(type === 'rdma' ? { confidence: 'med' as const } : {}),
    },
    nodeRange,
    linkType,
    {
      name: 'udp-port',
      meaning: 'The UDP port of the link: the same on all nodes, and another one for each link.',
      note: 'Ports below 49152 belong to registered services. Take one that nothing else on the nodes uses.',
      ...(type === 'rdma'
        ? { forms: ['udp-port'] as const }
        : {
            forms: ['udp-port', 'dash'] as const,
            dash: 'a port that LLT takes by itself, which only one link can have',
          }),
      range: udpPorts,
      sources: [udpPortsPage, udpLinuxPage],
    },
    {
      name: 'mtu',
      meaning: 'The largest packet of the link, in bytes; lltstat -l prints the one in force.',
      forms: ['bytes', 'dash'],
      dash: String(DEFAULT_UDP_MTU),
      default: String(DEFAULT_UDP_MTU),
      sources: [udpLinuxPage, udp6Page],
    },
    {
      name: 'ip-address',
      meaning: `The ${six ? 'IPv6' : 'IPv4'} address that this node has on the link. Each link needs a network of its own.`,
      note: 'It has to be a static address.',
      forms: [six ? 'ipv6' : 'ipv4'],
      sources: six ? [udp6Page] : [udpLinuxPage],
    },
    six
      ? {
          name: 'mcast-address',
          meaning: 'The multicast address by which the nodes find one another.',
          forms: ['ipv6', 'dash'],
          dash: 'the multicast address of LLT, or none where the link crosses routers',
          optional: true,
          sources: [udp6Page, lltconfigFormsPage],
        }
      : {
          name: 'bcast-address',
          meaning: 'The broadcast address of the subnet, by which the nodes find one another.',
          note: 'Where routers stand between the nodes it is "-", and set-addr names the addresses of the other nodes.',
          forms: ['ipv4', 'dash'],
          dash: 'no broadcast, as for a link that crosses routers',
          sources: [udpLinuxPage, udpPortsPage],
        },
  ];
}

const fieldsByType: Readonly<Record<LinkType, readonly FieldFact[]>> = {
  ether: etherFields,
  udp: fieldsOverUdp('udp'),
  udp6: fieldsOverUdp('udp6'),
  rdma: fieldsOverUdp('rdma'),
};

/** Where the type of a link stands among its fields, counted from 0. */
export const LINK_TYPE_FIELD = 3;

/** The fields of a link of that type, in the order of the line, without the directive itself. */
export function linkFields(type: LinkType): readonly FieldFact[] {
  return fieldsByType[type];
}

/** Whether the text is a type of link. */
export function isLinkType(text: string): text is LinkType {
  return Object.hasOwn(fieldsByType, text);
}
