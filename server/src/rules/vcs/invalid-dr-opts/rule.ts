import type { DeclarationRule, Report } from '../../../engine/rule';
import type { ResourceDeclaration, Word } from '../../../syntax/vcs/tree';
import { quoted } from '../../../syntax/vcs/words-of';
import { isUnset, itemOf, kvmGuest, kvmValues, type KvmValue, textOf, unknownKeys } from '../../kvm-guest-keys';
import { inOneNetwork, ipv4, isMask } from './ipv4';

type Fault = 'unknown-key' | 'no-switch' | 'missing-addresses' | 'separators' | 'gateway';

type Data = { fault: Fault; key: string; text: string; replacement: string | undefined };

const ADDRESSES = ['IPAddress', 'Netmask', 'Gateway'];
const LISTS = ['DNSServers', 'DNSSearchPath'];

/** DROpts of a KVMGuest that gives the guest no working network after a failover to another site. */
export const invalidDrOpts: DeclarationRule<Data> = {
  id: 'invalid-dr-opts',
  title: 'DROpts that gives a KVMGuest no working network',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['resource'],
  check(subject, report) {
    const tree = kvmGuest(subject);
    if (tree === undefined) return;
    for (const value of kvmValues(tree, subject, 'DROpts')) checkValue(tree, value, report);
  },
  message: (data) => WORDING[data.fault](data),
  fix: ({ tree, span, data: { replacement, fault } }) =>
    replacement === undefined
      ? []
      : [
          {
            title: fault === 'separators' ? 'Separate by blanks' : `Change to "${replacement}"`,
            safe: false,
            edits: [{ tree, span, how: 'replace', text: fault === 'separators' ? quoted(replacement) : replacement }],
          },
        ],
};

const WORDING: Readonly<Record<Fault, (data: Data) => string>> = {
  'unknown-key': ({ key, replacement }) =>
    `DROpts has no key "${key}"${replacement === undefined ? '' : ` (did you mean "${replacement}"?)`} in the type KVMGuest. The agent does not find the setting that is meant. Correct the key or take it out.`,
  'no-switch': ({ text }) =>
    `"ConfigureNetwork" is 0 or 1, not "${text}". Only with 1 the other keys of DROpts take effect. Write 0 or 1.`,
  'missing-addresses': ({ key }) =>
    `DROpts is to configure the network of the guest but does not give ${key}. After a failover to this site the guest is not reachable. Add what is missing, or set ConfigureNetwork = 0.`,
  separators: ({ key, text }) =>
    `The entries of "${key}" are separated by blanks, not by commas or semicolons as in "${text}". The guest would take them for part of a name or address. Write blanks between them.`,
  gateway: ({ text }) =>
    `The gateway "${text}" does not lie in the network that IPAddress and Netmask give. The guest could not reach it, and nobody outside could reach the guest. Correct one of the three.`,
};

function checkValue(tree: ResourceDeclaration, value: KvmValue, report: Report<Data>): void {
  const { attribute, list } = value;
  const say = (span: Word, fault: Fault, key: string, text = '', replacement?: string): void => {
    report({ tree, span }, { fault, key, text, replacement });
  };
  const unknown = unknownKeys(value);
  for (const { key, nearest } of unknown) say(key, 'unknown-key', key.text, '', nearest);
  const configure = itemOf(list, 'ConfigureNetwork')?.value;
  if (configure && configure.text !== '' && configure.text !== '0' && configure.text !== '1')
    say(configure, 'no-switch', 'ConfigureNetwork', configure.text);
  if (configure?.text === '1') {
    const meant = new Set(unknown.map(({ nearest }) => nearest));
    const missing = ADDRESSES.filter((key) => isUnset(list, key) && !meant.has(key));
    if (missing.length > 0) say(attribute.name, 'missing-addresses', missing.map((key) => `"${key}"`).join(', '));
  }
  for (const key of LISTS) {
    const word = itemOf(list, key)?.value;
    if (word && /[,;]/.test(word.text))
      say(
        word,
        'separators',
        key,
        word.text,
        word.text
          .split(/[,;\s]+/)
          .filter(Boolean)
          .join(' '),
      );
  }
  const gateway = itemOf(list, 'Gateway')?.value;
  if (gateway && liesOutside(gateway.text, textOf(list, 'IPAddress'), textOf(list, 'Netmask')))
    say(gateway, 'gateway', 'Gateway', gateway.text);
}

/** Whether the gateway lies in another network; false where one of the three is not understood. */
function liesOutside(gatewayText: string, addressText: string, maskText: string): boolean {
  const [gateway, address, mask] = [ipv4(gatewayText), ipv4(addressText), ipv4(maskText)];
  if (gateway === undefined || address === undefined || mask === undefined || !isMask(mask)) return false;
  return !inOneNetwork(gateway, address, mask);
}
