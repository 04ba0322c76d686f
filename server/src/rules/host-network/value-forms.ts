import { ifcfgBooleans, type IfcfgKeyFact } from '../../catalog/llt/ifcfg';
import { nameDistance, nearestName } from '../../catalog/nearest-name';
import { ipv4, meantAddress } from '../ip-address';
import { netmaskFault } from '../netmask';

/** What is wrong with the value of a key. */
export interface ValueFault {
  readonly fault: 'word' | 'boolean' | 'address' | 'prefixed' | 'netmask' | 'mac' | 'number' | 'range';
  /** The values that there are, or the limits of the number. */
  readonly known: readonly string[];
  readonly meant: string | undefined;
  /** A page says so; otherwise it is only probable. */
  readonly isSure: boolean;
}

const BOOLEANS: readonly string[] = [...ifcfgBooleans.true, ...ifcfgBooleans.false];

/** What is wrong with a value for the key; undefined for a good one, and where nobody can say. */
export function faultOfValue(fact: IfcfgKeyFact, value: string): ValueFault | undefined {
  switch (fact.form) {
    case 'interface':
      return undefined;
    case 'boolean':
      return BOOLEANS.includes(value.toLowerCase()) ? undefined : fault('boolean', nearestName(wordsOf(fact), value));
    case 'word':
      return faultOfWord(fact, value);
    case 'ipv4':
      return faultOfAddress(value);
    case 'netmask': {
      const wrong = netmaskFault(value);
      return wrong && fault('netmask', wrong.meant);
    }
    case 'mac':
      return faultOfMac(value);
    case 'prefix':
    case 'number':
      return faultOfNumber(fact, value);
  }
}

function fault(kind: ValueFault['fault'], meant?: string, known: readonly string[] = [], isSure = true): ValueFault {
  return { fault: kind, known, meant, isSure };
}

function wordsOf({ values = [] }: IfcfgKeyFact): string[] {
  return values.map(({ value }) => value);
}

/** Other words are possible: only a slip of the pen is a fault. */
function faultOfWord(fact: IfcfgKeyFact, value: string): ValueFault | undefined {
  const words = wordsOf(fact);
  if (words.includes(value)) return undefined;
  const sameLetters = words.find((word) => word.toLowerCase() === value.toLowerCase());
  if (sameLetters && UNASKED.includes(sameLetters)) return undefined;
  // Who reads BOOTPROTO, and a TYPE that makes nothing, does not always look at the case.
  if (sameLetters) return fault('word', sameLetters, words, sameLetters === 'Bridge');
  const near = words.find((word) => word.length > 3 && nameDistance(word.toLowerCase(), value.toLowerCase()) === 1);
  return near === undefined
    ? undefined
    : fault('word', near, words, near === 'dhcp' || near === 'bootp' || near === 'Bridge');
}

/** Words that the scripts `ifup` and `ifup-eth` of initscripts never ask for: what they say, other keys say. */
const UNASKED: readonly string[] = ['none', 'static', 'Ethernet', 'Wireless', 'Bond', 'Vlan'];

function faultOfAddress(value: string): ValueFault | undefined {
  if (ipv4(value) !== undefined) return undefined;
  const [, address = '', length] = /^([\d.]+)\/(\d{1,2})$/.exec(value) ?? [];
  if (length !== undefined && ipv4(address) !== undefined) return fault('prefixed', address, [length]);
  return fault('address', meantAddress(value));
}

function faultOfMac(value: string): ValueFault | undefined {
  // Cards of InfiniBand have twenty pairs.
  if (/^[\da-f]{2}(?::[\da-f]{2}){5}(?:(?::[\da-f]{2}){14})?$/i.test(value)) return undefined;
  const digits = value.replace(/[^\da-f]/gi, '');
  const isMac = /^[\da-f:.-]+$/i.test(value) && digits.length === 12;
  return fault('mac', isMac ? (digits.match(/../g) ?? []).join(':') : undefined);
}

function faultOfNumber({ range, form, unconfirmed = [] }: IfcfgKeyFact, value: string): ValueFault | undefined {
  if (!/^\d+$/.test(value)) {
    const plain = /^(?:\/(\d{1,2})|(\d+)\s*(?:s|sec|bytes?))$/.exec(value);
    return fault('number', form === 'prefix' ? plain?.[1] : plain?.[2]);
  }
  const { minimum = 0, maximum = Infinity } = range ?? {};
  if (Number(value) >= minimum && Number(value) <= maximum) return undefined;
  return fault('range', undefined, [String(minimum), String(maximum)], !unconfirmed.includes('values'));
}
