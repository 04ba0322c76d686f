import type { LltFact } from './llt-fact';
import { factNamed } from './llt-fact';
import { clusterIds, nodeIds } from './limits';
import { type FieldFact, LINK_TYPE_FIELD, isLinkType, linkFields } from './link-fields';
import {
  containerClusterFile,
  deploymentScript,
  directiveTable,
  linkFailurePage,
  linkPrioritiesPage,
  lltconfigPage,
  llttabPage,
  manualInstallationPage,
  routedUdpArticle,
  technote1376,
  udpLinuxPage,
  udpPortsPage,
  virtualizationGuide,
} from './sources';

/** One directive of llttab: the first word of a line. */
export interface DirectiveFact extends LltFact {
  /** What follows the directive, in order. Of links: the fields of a link over Ethernet, see `fieldsOf`. */
  readonly fields: readonly FieldFact[];
  /** What follows is not known, so nothing that follows is too much. */
  readonly openFields?: true;
  /** `required`: LLT does not start without it. `expected`: every sample has it, LLT would go on with a default. */
  readonly presence: 'required' | 'expected' | 'optional';
  /** Whether the file may hold it more than once. */
  readonly repeatable: boolean;
  /** Where it stands in the samples; directives of the same rank come in any order. */
  readonly rank: number;
}

function onOff(name: string, on: string, off: string): FieldFact {
  return {
    name,
    meaning: `1: ${on}; 0: ${off}.`,
    forms: ['switch'],
    values: [
      { value: '0', meaning: off },
      { value: '1', meaning: on },
    ],
    default: '1',
  };
}

/** A range of node ids, as `exclude 2-31` has it. */
const nodeIdRange: FieldFact = {
  name: 'node-range',
  meaning: 'Ids of nodes, such as 2-31.',
  forms: ['node-range'],
  range: nodeIds,
};

/** The directives of llttab, in the order in which samples have them. */
export const directives: readonly DirectiveFact[] = [
  {
    name: 'set-node',
    meaning: 'Says which node this is. Two nodes with the same id keep LLT from starting.',
    note: 'The file differs from node to node in this line.',
    fields: [
      {
        name: 'node',
        meaning:
          'The id of the node, its name as /etc/llthosts has it, or the path of a file whose first word is that name.',
        forms: ['node-name', 'node-id', 'file'],
        range: nodeIds,
      },
    ],
    presence: 'required',
    repeatable: false,
    rank: 1,
    confidence: 'high',
    sources: [llttabPage, manualInstallationPage, directiveTable],
  },
  {
    name: 'set-cluster',
    meaning: 'The number of the cluster: nodes talk only to those with the same one.',
    note: 'Equal on all nodes of a cluster, and of no other cluster on the same network.',
    fields: [
      {
        name: 'cluster-id',
        meaning: 'The number of the cluster.',
        forms: ['cluster-id'],
        range: clusterIds,
        default: '0',
      },
    ],
    presence: 'expected',
    repeatable: false,
    rank: 2,
    confidence: 'high',
    sources: [llttabPage, manualInstallationPage, directiveTable],
  },
  {
    name: 'link',
    meaning: 'A network card that LLT uses for heartbeats and for the traffic of the cluster.',
    note: 'At least one, at most eight; two or more, each on a network of its own, are recommended.',
    fields: linkFields('ether'),
    presence: 'required',
    repeatable: true,
    rank: 3,
    confidence: 'high',
    sources: [llttabPage, manualInstallationPage, directiveTable, udpLinuxPage],
  },
  {
    name: 'link-lowpri',
    meaning:
      'A link for a public network: it carries heartbeats at half the rate, and data only when every other link is gone.',
    note: 'It counts among the eight links.',
    fields: linkFields('ether'),
    presence: 'optional',
    repeatable: true,
    rank: 3,
    confidence: 'high',
    sources: [manualInstallationPage, linkPrioritiesPage, directiveTable],
  },
  {
    name: 'set-addr',
    meaning: 'The address that another node has on a link, for links on which broadcasts do not reach it.',
    note: 'One line for each other node and each link.',
    fields: [
      { name: 'node-id', meaning: 'The id of the other node.', forms: ['node-id'], range: nodeIds },
      { name: 'tag', meaning: 'The tag of the link.', forms: ['tag'] },
      {
        name: 'address',
        meaning: 'The address of the other node on that link: an IP address over UDP, a MAC address over Ethernet.',
        forms: ['ipv4', 'ipv6', 'mac'],
      },
    ],
    presence: 'optional',
    repeatable: true,
    rank: 4,
    confidence: 'high',
    sources: [routedUdpArticle, containerClusterFile, udpPortsPage],
  },
  {
    name: 'set-bcasthb',
    meaning: 'Whether heartbeats are sent to everybody on the network.',
    note: 'Links that cross routers need 0, with set-addr for every other node.',
    fields: [onOff('broadcast', 'heartbeats are broadcast', 'heartbeats go to known addresses only')],
    presence: 'optional',
    repeatable: false,
    rank: 5,
    confidence: 'high',
    sources: [routedUdpArticle, containerClusterFile],
    unconfirmed: ['default'],
  },
  {
    name: 'set-arp',
    meaning: 'Whether LLT asks the network for the addresses of other nodes.',
    note: 'Links that cross routers need 0, with set-addr for every other node.',
    fields: [onOff('arp', 'LLT looks for the addresses itself', 'only the addresses of set-addr are used')],
    presence: 'optional',
    repeatable: false,
    rank: 5,
    confidence: 'high',
    sources: [routedUdpArticle, containerClusterFile],
    unconfirmed: ['default'],
  },
  {
    name: 'set-strictsrc',
    meaning: 'Whether LLT checks from which address a packet comes.',
    fields: [onOff('check', 'the address is checked', 'the address is not checked')],
    presence: 'optional',
    repeatable: false,
    rank: 5,
    confidence: 'high',
    sources: [routedUdpArticle],
    unconfirmed: ['default'],
  },
  {
    name: 'set-discpeer',
    meaning: 'Whether LLT learns of other nodes by itself.',
    fields: [onOff('discover', 'other nodes are discovered', 'other nodes are not discovered')],
    presence: 'optional',
    repeatable: false,
    rank: 5,
    confidence: 'med',
    sources: [containerClusterFile],
    unconfirmed: ['meaning', 'default', 'values'],
  },
  {
    name: 'set-timer',
    meaning: 'Sets a timer of LLT, in hundredths of a second, each time LLT starts.',
    note: 'lltconfig -T sets a timer of the running LLT, until it stops. Timers have to be equal on all nodes.',
    fields: [{ name: 'timer:value', meaning: 'A timer and its value in hundredths of a second.', forms: ['setting'] }],
    presence: 'optional',
    repeatable: true,
    rank: 6,
    confidence: 'high',
    sources: [virtualizationGuide, linkFailurePage],
  },
  {
    name: 'set-flow',
    meaning: 'Sets a limit of flow control, in packets, each time LLT starts.',
    note: 'lltconfig -F sets a limit of the running LLT, until it stops.',
    fields: [{ name: 'limit:value', meaning: 'A limit and its value in packets.', forms: ['setting'] }],
    presence: 'optional',
    repeatable: true,
    rank: 6,
    confidence: 'med',
    sources: [lltconfigPage],
    unconfirmed: ['name'],
  },
  {
    name: 'exclude',
    meaning: 'Ids of nodes that LLT takes no notice of, which saves memory and time.',
    fields: [nodeIdRange],
    presence: 'optional',
    repeatable: true,
    rank: 5,
    confidence: 'high',
    sources: [routedUdpArticle, lltconfigPage],
  },
  {
    name: 'include',
    meaning: 'Takes back an exclusion of ids of nodes.',
    fields: [nodeIdRange],
    presence: 'optional',
    repeatable: true,
    rank: 5,
    confidence: 'med',
    sources: [lltconfigPage],
    unconfirmed: ['name'],
  },
  {
    name: 'set-dbg-minlinks',
    meaning: 'LLT complains when fewer links than that are up.',
    fields: [{ name: 'links', meaning: 'How many links should be up.', forms: ['count'], range: { minimum: 1 } }],
    presence: 'optional',
    repeatable: false,
    rank: 7,
    confidence: 'low',
    sources: [deploymentScript],
    unconfirmed: ['meaning', 'values'],
  },
  {
    name: 'set-verify',
    meaning: 'Believed to say how LLT looks for a node with the same id when it starts.',
    fields: [],
    openFields: true,
    presence: 'optional',
    repeatable: false,
    rank: 7,
    confidence: 'uncited',
    sources: [],
  },
  {
    name: 'checkall',
    meaning: 'Believed to have LLT look for a node with the same id on all links.',
    fields: [],
    openFields: true,
    presence: 'optional',
    repeatable: false,
    rank: 7,
    confidence: 'uncited',
    sources: [],
  },
  {
    name: 'start',
    meaning: 'Starts the protocol. Old releases need it as the last line; newer ones do without it.',
    fields: [],
    presence: 'optional',
    repeatable: false,
    rank: 8,
    confidence: 'high',
    sources: [technote1376],
  },
];

/** The directive of exactly that name. */
export function directiveNamed(name: string): DirectiveFact | undefined {
  return factNamed(directives, name);
}

/** Whether the directive declares a link. */
export function declaresLink(name: string): name is 'link' | 'link-lowpri' {
  return name === 'link' || name === 'link-lowpri';
}

/**
 * The fields of a directive as they are written in the line with these words behind the directive: those of a link depend on
 * its type. Words that are no type count as Ethernet.
 */
export function fieldsOf(directive: DirectiveFact, words: readonly string[]): readonly FieldFact[] {
  if (!declaresLink(directive.name)) return directive.fields;
  const type = words[LINK_TYPE_FIELD] ?? '';
  return isLinkType(type) ? linkFields(type) : directive.fields;
}
