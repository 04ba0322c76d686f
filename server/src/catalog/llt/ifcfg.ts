import type { LltFact, NumberRange, ValueFact } from './llt-fact';
import { factNamed } from './llt-fact';
import { bridgeGuide, ifupEthScript, ifupScript, networkFunctions, sysconfigText } from './sources';

/** How the value of a key is written. */
export type IfcfgForm = 'interface' | 'mac' | 'ipv4' | 'netmask' | 'prefix' | 'number' | 'boolean' | 'word';

/** One key of an ifcfg file. */
export interface IfcfgKeyFact extends LltFact {
  readonly form: IfcfgForm;
  /** The values that the scripts know. The case counts, unless the form is `boolean`. */
  readonly values?: readonly ValueFact[];
  /** There are no other values; without it others may be met. */
  readonly closed?: true;
  readonly range?: NumberRange;
  readonly default?: string;
  readonly unit?: 'seconds' | 'bytes';
  /** Whether a bridge, a port of a bridge or both have the key. */
  readonly of: 'bridge' | 'port' | 'any';
}

const yesNo = (yes: string, no: string): readonly ValueFact[] => [
  { value: 'yes', meaning: yes },
  { value: 'no', meaning: no },
];

/** What counts as true and as false, whatever the case; values of other words are neither. */
export const ifcfgBooleans = {
  true: ['yes', 'y', 'on', 'true', 't', '1'],
  false: ['no', 'n', 'off', 'false', 'f', '0'],
  sources: ['https://github.com/fedora-sysv/initscripts/blob/main/etc/rc.d/init.d/functions'],
} as const;

/** The keys of ifcfg files that matter for a bridge of guests. Network-scripts know many more. */
export const ifcfgKeys: readonly IfcfgKeyFact[] = [
  {
    name: 'DEVICE',
    form: 'interface',
    meaning: 'The name of the interface. It should be what stands behind "ifcfg-" in the name of the file.',
    of: 'any',
    confidence: 'high',
    sources: [sysconfigText, networkFunctions, bridgeGuide],
  },
  {
    name: 'TYPE',
    form: 'word',
    meaning: 'What the interface is. Bridge makes network-scripts create a bridge of that name.',
    note: 'The case counts, in the key and in the value: with "Type=Bridge" or "TYPE=bridge" there is no bridge.',
    values: [
      { value: 'Bridge', meaning: 'A bridge, whose ports name it with BRIDGE.' },
      { value: 'Ethernet', meaning: 'A network card.' },
      { value: 'Bond', meaning: 'Several network cards that work as one.' },
      { value: 'Vlan', meaning: 'A VLAN of another interface.' },
      { value: 'InfiniBand', meaning: 'An InfiniBand card.' },
      { value: 'OVSBridge', meaning: 'A bridge of Open vSwitch.' },
      { value: 'OVSPort', meaning: 'A port of Open vSwitch.' },
      { value: 'Tap', meaning: 'A TUN or TAP device.' },
      { value: 'Team', meaning: 'Several network cards that teamd makes work as one.' },
      { value: 'Wireless', meaning: 'A wireless card.' },
    ],
    of: 'any',
    confidence: 'high',
    sources: [sysconfigText, networkFunctions, ifupEthScript],
  },
  {
    name: 'BRIDGE',
    form: 'interface',
    meaning: 'The bridge of which this interface is a port. The interface gets no address of its own.',
    note: 'The bridge needs a file of its own, with TYPE=Bridge and the address of the host.',
    of: 'port',
    confidence: 'high',
    sources: [sysconfigText, ifupEthScript, bridgeGuide],
  },
  {
    name: 'BOOTPROTO',
    form: 'word',
    meaning: 'Where the address comes from.',
    note: 'Any other word than dhcp and bootp means that the addresses in the file are taken.',
    values: [
      { value: 'none', meaning: 'From this file, or there is none, as for a port of a bridge.' },
      { value: 'static', meaning: 'From this file; the scripts read it as none.' },
      { value: 'dhcp', meaning: 'From a DHCP server.' },
      { value: 'bootp', meaning: 'From a DHCP server, as dhcp.' },
    ],
    of: 'any',
    confidence: 'high',
    sources: [sysconfigText, ifupEthScript],
  },
  {
    name: 'ONBOOT',
    form: 'boolean',
    meaning: 'Whether the interface comes up with the system. A bridge of guests and its ports have to.',
    values: yesNo('It comes up with the system.', 'It stays down until somebody brings it up.'),
    closed: true,
    default: 'yes',
    of: 'any',
    confidence: 'high',
    sources: [sysconfigText, ifupScript, bridgeGuide],
  },
  {
    name: 'NM_CONTROLLED',
    form: 'boolean',
    meaning: 'Whether NetworkManager looks after the interface.',
    note: 'Old NetworkManagers know nothing of bridges; the guide has no, so that the network service does the work.',
    values: yesNo('NetworkManager looks after it.', 'NetworkManager leaves it alone.'),
    closed: true,
    default: 'yes',
    of: 'any',
    confidence: 'high',
    sources: [sysconfigText, bridgeGuide],
  },
  {
    name: 'HWADDR',
    form: 'mac',
    meaning: 'The MAC address of the card. The scripts leave the interface alone if it has another one.',
    of: 'any',
    confidence: 'high',
    sources: [sysconfigText, ifupEthScript, bridgeGuide],
  },
  {
    name: 'USERCTL',
    form: 'boolean',
    meaning: 'Whether users other than root may bring the interface up and down.',
    values: yesNo('Any user may.', 'Only root may.'),
    closed: true,
    of: 'any',
    confidence: 'high',
    sources: [sysconfigText, bridgeGuide],
  },
  {
    name: 'IPV6INIT',
    form: 'boolean',
    meaning: 'Whether the interface gets IPv6 addresses.',
    values: yesNo('IPv6 is set up.', 'IPv6 is not set up.'),
    closed: true,
    default: 'yes',
    of: 'any',
    confidence: 'high',
    sources: [sysconfigText, bridgeGuide],
  },
  {
    name: 'PEERDNS',
    form: 'boolean',
    meaning: 'Whether name servers that a DHCP server or DNS1 and DNS2 give are written to /etc/resolv.conf.',
    values: yesNo('They are written.', '/etc/resolv.conf stays as it is.'),
    closed: true,
    default: 'yes',
    of: 'any',
    confidence: 'high',
    sources: [sysconfigText, bridgeGuide],
  },
  {
    name: 'IPADDR',
    form: 'ipv4',
    meaning: 'The IPv4 address. A host with a bridge has it in the file of the bridge, not in that of the port.',
    note: 'More addresses are IPADDR1, IPADDR2 and so on, each with its PREFIX.',
    of: 'bridge',
    confidence: 'high',
    sources: [sysconfigText, ifupEthScript],
  },
  {
    name: 'NETMASK',
    form: 'netmask',
    meaning: 'The netmask of IPADDR. PREFIX says the same and wins if both are there.',
    of: 'bridge',
    confidence: 'high',
    sources: [sysconfigText],
  },
  {
    name: 'PREFIX',
    form: 'prefix',
    meaning: 'The length of the network part of IPADDR, in bits. It wins over NETMASK.',
    range: { minimum: 0, maximum: 32 },
    of: 'bridge',
    confidence: 'high',
    sources: [sysconfigText],
  },
  {
    name: 'GATEWAY',
    form: 'ipv4',
    meaning: 'The router to other networks.',
    of: 'bridge',
    confidence: 'high',
    sources: [sysconfigText],
  },
  {
    name: 'DELAY',
    form: 'number',
    meaning:
      'The forward delay of the bridge: how long a new port listens and learns before it forwards. With STP the interface comes up after twice that time and more.',
    unit: 'seconds',
    range: { minimum: 0 },
    of: 'bridge',
    confidence: 'high',
    sources: [sysconfigText, ifupEthScript],
  },
  {
    name: 'STP',
    form: 'boolean',
    meaning: 'Whether the bridge takes part in the spanning tree protocol, which keeps bridges from forming a ring.',
    values: [
      { value: 'on', meaning: 'It takes part.' },
      { value: 'off', meaning: 'It does not.' },
    ],
    closed: true,
    of: 'bridge',
    confidence: 'high',
    sources: [sysconfigText, ifupEthScript],
  },
  {
    name: 'MTU',
    form: 'number',
    meaning: 'The largest packet of the interface. The bridge and its ports should have the same one.',
    unit: 'bytes',
    range: { minimum: 68, maximum: 65535 },
    of: 'any',
    confidence: 'high',
    sources: [sysconfigText, ifupEthScript],
    unconfirmed: ['values'],
  },
];

/** The value of TYPE that makes a bridge. */
export const BRIDGE_TYPE = 'Bridge';

/** The key of exactly that name; keys are upper case. Addresses with a number are the same key as those without. */
export function ifcfgKeyNamed(name: string): IfcfgKeyFact | undefined {
  return factNamed(ifcfgKeys, /^(?:IPADDR|PREFIX|NETMASK)\d+$/.test(name) ? name.replace(/\d+$/, '') : name);
}

/** The known key that the text would be if it were written in upper case: `TYPE` for `Type`. */
export function ifcfgKeyInOtherCase(name: string): IfcfgKeyFact | undefined {
  const upper = name.toUpperCase();
  return upper === name ? undefined : ifcfgKeyNamed(upper);
}
