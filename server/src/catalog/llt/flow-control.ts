import { factNamed } from './llt-fact';
import { flowControlTable, linkPrioritiesPage, virtualizationGuide } from './sources';
import { cited, meant, type TunableFact } from './tunable';

/** The limits of flow control, in packets. */
export const flowControls: readonly TunableFact[] = [
  {
    name: 'highwater',
    meaning: 'How many packets may wait to be sent to a node until LLT takes no more from its clients.',
    note: 'A larger value takes more memory; a smaller one stops clients that send in bursts.',
    default: 200,
    below: [],
    above: [cited('lowwater')],
    confidence: 'high',
    sources: [flowControlTable],
  },
  {
    name: 'lowwater',
    meaning: 'How few packets have to be left waiting until LLT takes packets from its clients again.',
    default: 100,
    defaultNote: '40 in older prints',
    below: [cited('highwater', true)],
    above: [],
    leaveAlone: true,
    confidence: 'high',
    sources: [flowControlTable, virtualizationGuide],
  },
  {
    name: 'rporthighwater',
    meaning: 'How many received packets may wait for a client until LLT tells the sender to stop.',
    note: 'A larger value takes more memory; a smaller one stops clients that send in bursts.',
    default: 200,
    below: [],
    above: [cited('rportlowwater')],
    confidence: 'high',
    sources: [flowControlTable],
  },
  {
    name: 'rportlowwater',
    meaning: 'How few received packets have to be left waiting until LLT lets the sender go on.',
    default: 100,
    below: [cited('rporthighwater')],
    above: [],
    leaveAlone: true,
    confidence: 'med',
    sources: [flowControlTable],
    unconfirmed: ['default'],
  },
  {
    name: 'window',
    meaning: 'How many packets may be on their way without an acknowledgement.',
    default: 50,
    below: [],
    above: [meant('sws'), meant('ackval')],
    confidence: 'uncited',
    sources: [],
  },
  {
    name: 'linkburst',
    meaning: 'How many packets go out on one link before LLT takes the next link.',
    default: 32,
    below: [],
    above: [],
    confidence: 'high',
    sources: [linkPrioritiesPage],
    unconfirmed: ['default'],
  },
  {
    name: 'ackval',
    meaning: 'After how many packets LLT sends an acknowledgement.',
    default: 10,
    below: [meant('window')],
    above: [],
    leaveAlone: true,
    confidence: 'uncited',
    sources: [],
  },
  {
    name: 'sws',
    meaning: 'How few packets have to be left without an acknowledgement until LLT sends again.',
    note: 'It keeps LLT from sending in very small portions.',
    default: 40,
    below: [meant('window')],
    above: [],
    leaveAlone: true,
    confidence: 'uncited',
    sources: [],
  },
  {
    name: 'largepktlen',
    meaning: 'From which length on a packet counts as large.',
    default: 1024,
    below: [],
    above: [],
    confidence: 'uncited',
    sources: [],
  },
];

/** The limit of flow control of exactly that name. */
export function flowControlNamed(name: string): TunableFact | undefined {
  return factNamed(flowControls, name);
}

/** The command that sets a limit of the running LLT; what it sets lasts until LLT stops. */
export function commandForFlowControl(name: string, value: number): string {
  return `lltconfig -F ${name}:${String(value)}`;
}

/** The command that prints the limits in force. */
export const FLOW_CONTROL_QUERY = 'lltconfig -F query';
