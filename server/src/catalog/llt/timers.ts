import { factNamed } from './llt-fact';
import {
  failureDetectionPage,
  heartbeatPage,
  linkFailurePage,
  linkMessagesPage,
  linkPrioritiesPage,
  timerTable,
  virtualizationGuide,
} from './sources';
import { cited, meant, type TunableFact } from './tunable';

/** How many parts of a second the unit of timers is. */
export const TIMER_UNITS_PER_SECOND = 100;

/** What follows when a timer runs out, and how it is changed for a while. */
export interface TimerFact extends TunableFact {
  /** What happens when the time is over. */
  readonly then?: string;
  /** When to raise it, and what to do afterwards. */
  readonly whenToRaise?: string;
}

/** What the guide for virtual machines sets peerinact to for a live migration that takes longer than 16 seconds. */
export const PEERINACT_FOR_MIGRATION = 2000;

/** The timers of LLT, in hundredths of a second. */
export const timers: readonly TimerFact[] = [
  {
    name: 'peerinact',
    meaning: 'How long a link to another node may be silent until LLT takes it for inactive and sends nothing on it.',
    then: 'When all links to a node are inactive, GAB takes the node out of the membership: its groups go online elsewhere, and a node that was only slow is fenced off or panics.',
    whenToRaise:
      'Before the live migration of a guest that is a node of a cluster, if the guest may stand still longer than that: otherwise one of the nodes panics. Set it on all nodes, and set it back after the migration.',
    default: 1600,
    below: [],
    above: [cited('peertrouble'), cited('rpeerinact'), meant('peertroublelo')],
    note: 'It has to be equal on all nodes. A larger value means that the failure of a node is noticed later.',
    confidence: 'high',
    sources: [timerTable, virtualizationGuide, linkFailurePage],
  },
  {
    name: 'rpeerinact',
    meaning: 'How long the RDMA channel of a link may be silent until LLT takes it for inactive; UDP goes on.',
    then: 'LLT sends data of that link without RDMA, until peerinact is over as well.',
    default: 700,
    below: [cited('peerinact')],
    above: [cited('peertrouble')],
    note: 'Known to some Linux releases only.',
    confidence: 'high',
    sources: [timerTable],
  },
  {
    name: 'peertrouble',
    meaning: 'How long a high-priority link may be silent until LLT calls it in trouble and asks for heartbeats.',
    then: 'LLT logs the trouble and asks the other node five times for a heartbeat before it gives the link up.',
    default: 200,
    below: [cited('peerinact', true), cited('rpeerinact')],
    above: [meant('heartbeat')],
    confidence: 'high',
    sources: [timerTable, linkMessagesPage, virtualizationGuide],
  },
  {
    name: 'peertroublelo',
    meaning: 'How long a low-priority link may be silent until LLT calls it in trouble and asks for heartbeats.',
    then: 'LLT logs the trouble and asks the other node five times for a heartbeat before it gives the link up.',
    default: 400,
    below: [meant('peerinact')],
    above: [meant('heartbeatlo')],
    confidence: 'high',
    sources: [linkMessagesPage],
  },
  {
    name: 'heartbeat',
    meaning: 'How often LLT sends a heartbeat on each high-priority link.',
    default: 50,
    below: [meant('peertrouble')],
    above: [],
    confidence: 'high',
    sources: [virtualizationGuide, heartbeatPage],
  },
  {
    name: 'heartbeatlo',
    meaning: 'How often LLT sends a heartbeat on each low-priority link.',
    default: 100,
    below: [meant('peertroublelo')],
    above: [],
    confidence: 'high',
    sources: [virtualizationGuide, linkPrioritiesPage],
  },
  {
    name: 'timetoreqhb',
    meaning: 'How long a link may be silent until LLT asks the other node for heartbeats.',
    default: 1400,
    defaultNote: 'follows peerinact, 200 below it',
    below: [meant('peerinact')],
    above: [],
    leaveAlone: true,
    confidence: 'uncited',
    sources: [],
  },
  {
    name: 'reqhbtime',
    meaning: 'How much time lies between two requests for a heartbeat.',
    default: 40,
    below: [],
    above: [],
    leaveAlone: true,
    confidence: 'uncited',
    sources: [],
  },
  {
    name: 'timetosendhb',
    meaning: 'After how much time without a turn for its timers LLT sends heartbeats by other means.',
    default: 200,
    below: [meant('peerinact')],
    above: [],
    zeroIsOff: true,
    confidence: 'uncited',
    sources: [],
  },
  {
    name: 'sendhbcap',
    meaning: 'For how long at most LLT sends heartbeats without a turn for its timers.',
    default: 18000,
    below: [],
    above: [],
    leaveAlone: true,
    confidence: 'uncited',
    sources: [],
  },
  {
    name: 'oos',
    meaning: 'How long LLT waits for a packet that came out of order before it asks for it again.',
    default: 10,
    below: [],
    above: [],
    confidence: 'high',
    sources: [virtualizationGuide],
    unconfirmed: ['meaning'],
  },
  {
    name: 'retrans',
    meaning: 'How long LLT waits for an acknowledgement before it sends a packet again.',
    default: 10,
    below: [],
    above: [],
    confidence: 'high',
    sources: [virtualizationGuide],
    unconfirmed: ['meaning'],
  },
  {
    name: 'service',
    meaning: 'How often the service routine of LLT runs.',
    default: 100,
    below: [],
    above: [],
    confidence: 'high',
    sources: [virtualizationGuide],
    unconfirmed: ['meaning'],
  },
  {
    name: 'linkstable',
    meaning: 'How long LLT waits when the system reports that a link is down before it believes it.',
    default: 200,
    below: [],
    above: [],
    confidence: 'uncited',
    sources: [],
  },
  {
    name: 'arp',
    meaning: 'How long an address that LLT has learnt of another node stays good.',
    default: 30000,
    defaultNote: '0 in newer releases',
    below: [],
    above: [],
    zeroIsOff: true,
    confidence: 'med',
    sources: [virtualizationGuide],
    unconfirmed: ['meaning'],
  },
  {
    name: 'arpreq',
    meaning: 'How often LLT asks for the address of a node that it does not know.',
    default: 3000,
    below: [],
    above: [],
    confidence: 'high',
    sources: [virtualizationGuide],
    unconfirmed: ['meaning'],
  },
];

/** The timer of exactly that name. */
export function timerNamed(name: string): TimerFact | undefined {
  return factNamed(timers, name);
}

/** The seconds that a value of a timer stands for. */
export function secondsOfTimer(value: number): number {
  return value / TIMER_UNITS_PER_SECOND;
}

/** The command that sets a timer of the running LLT; what it sets lasts until LLT stops. */
export function commandForTimer(name: string, value: number): string {
  return `lltconfig -T ${name}:${String(value)}`;
}

/** The command that prints the timers in force. */
export const TIMER_QUERY = 'lltconfig -T query';

/** How a dead node is noticed: after peerinact of LLT and the stable timeout of GAB, in seconds. */
export const failureDetection = { peerinact: 16, stableTimeout: 5, sources: [failureDetectionPage] } as const;

/** What makes a changed llttab come into force: LLT stops and starts, which takes the node out of the cluster for that time. */
export const restartCommands: readonly string[] = ['lltconfig -U', 'lltconfig -c'];
