import type { DeclarationRule, DeclarationSubject, Fix, Report } from '../../../engine/rule';
import {
  type GuestAssociation,
  guestAssociations,
  isPlaceholder,
  keyFaults,
  type KvmGuest,
  kvmGuestOf,
  missingKeys,
  sayUnknownKey,
  valueWord,
} from '../kvm-guest-keys';
import { changeSwitch } from '../../change-switch';
import { inSameSubnet } from './subnet';

type Data =
  | { fault: 'unknown-key'; key: string; nearest: string | undefined; listedBy: string }
  | { fault: 'wrong-switch' | 'placeholder'; key: string }
  | { fault: 'missing-keys'; keys: readonly string[] }
  | { fault: 'separator'; key: string; list: string }
  | { fault: 'gateway'; gateway: string; address: string; mask: string };

/** The keys without which the guest gets no usable network; Device and the DNS keys may stay out. */
const ADDRESS_KEYS: readonly string[] = ['IPAddress', 'Netmask', 'Gateway'];

const LIST_KEYS: readonly string[] = ['DNSServers', 'DNSSearchPath'];

/** DROpts of a KVMGuest resource that gives the guest no working network. */
export const invalidDrOpts: DeclarationRule<Data> = {
  id: 'invalid-dr-opts',
  title: 'DROpts that gives the guest no working network',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['resource'],
  types: ['KVMGuest'],
  check(subject: DeclarationSubject, report) {
    const guest = kvmGuestOf(subject);
    if (!guest) return;
    for (const association of guestAssociations(guest, 'DROpts')) {
      judgeKeys(guest, association, report);
      judgeLists(guest, association, report);
      judgeGateway(guest, association, report);
    }
  },
  message: (data) => {
    switch (data.fault) {
      case 'unknown-key':
        return (
          `${sayUnknownKey('DROpts', data.key, data.nearest, data.listedBy)} ` +
          'The setting would not reach the guest after a failover to this site. Correct the key, or remove it.'
        );
      case 'wrong-switch':
        return (
          `"${data.key}" of "DROpts" takes 0 or 1, as the bundled catalog says. ` +
          'Only 1 makes the agent apply the other keys, so the guest would keep the network of the other site. Write 0 or 1.'
        );
      case 'placeholder':
        return (
          `"${data.key}" of "DROpts" has no real value while "ConfigureNetwork" is 1. ${UNREACHABLE} ` +
          `Give "${data.key}" its value, or set "ConfigureNetwork" to 0.`
        );
      case 'missing-keys':
        return (
          `"DROpts" lacks ${data.keys.map((key) => `"${key}"`).join(', ')} while "ConfigureNetwork" is 1. ` +
          `${UNREACHABLE} Add what is missing, or set "ConfigureNetwork" to 0.`
        );
      case 'separator':
        return (
          `The items of "${data.key}" are separated by blanks, not by "," or ";". The guest would take the sign for a part ` +
          `of a name or address and resolve no names after a failover. Write "${data.list}".`
        );
      case 'gateway':
        return (
          `The gateway "${data.gateway}" lies outside the subnet of "${data.address}" with the mask "${data.mask}". ` +
          'The guest could not leave its subnet after a failover to this site. Correct the gateway, the address or the mask.'
        );
    }
  },
  fix: (subject): readonly Fix[] => {
    const { tree, span, data } = subject;
    const change = (text: string, safe: boolean, written: string): readonly Fix[] => [
      { title: `Change to "${text}"`, safe, edits: [{ tree, span, how: 'replace', text: written }] },
    ];
    if (data.fault === 'unknown-key' && data.nearest !== undefined) return change(data.nearest, false, data.nearest);
    if (data.fault === 'wrong-switch') return changeSwitch(subject);
    if (data.fault === 'separator') return change(data.list, true, `"${data.list.replace(/["\\]/g, '\\$&')}"`);
    return [];
  },
};

const UNREACHABLE = 'After a failover to this site the guest would start without a complete network.';

function judgeKeys({ tree }: KvmGuest, association: GuestAssociation, report: Report<Data>): void {
  const { attribute, known } = association;
  const faults = keyFaults(association);
  for (const { item, nearest, unknown, severity } of faults) {
    const key = item.key.text;
    if (unknown) {
      report({ tree, span: item.key }, { fault: 'unknown-key', key, nearest, listedBy: known.listedBy }, { severity });
    } else report({ tree, span: item.value ?? item.key }, { fault: 'wrong-switch', key }, { severity });
  }
  if (valueWord(association, 'ConfigureNetwork')?.text !== '1') return;
  const missing = missingKeys(association, faults).filter((key) => ADDRESS_KEYS.includes(key));
  if (missing.length > 0) report({ tree, span: attribute.name }, { fault: 'missing-keys', keys: missing });
  for (const key of ADDRESS_KEYS) {
    const value = valueWord(association, key);
    if (value && isPlaceholder(value.text)) report({ tree, span: value }, { fault: 'placeholder', key });
  }
}

function judgeLists({ tree }: KvmGuest, association: GuestAssociation, report: Report<Data>): void {
  for (const key of LIST_KEYS) {
    const value = valueWord(association, key);
    if (!value || (!value.text.includes(',') && !value.text.includes(';'))) continue;
    const list = value.text
      .split(/[\s,;]+/)
      .filter((item) => item !== '')
      .join(' ');
    report({ tree, span: value }, { fault: 'separator', key, list });
  }
}

function judgeGateway({ tree }: KvmGuest, association: GuestAssociation, report: Report<Data>): void {
  const address = valueWord(association, 'IPAddress');
  const mask = valueWord(association, 'Netmask');
  const gateway = valueWord(association, 'Gateway');
  if (!address || !mask || !gateway) return;
  if (inSameSubnet(address.text, gateway.text, mask.text) !== false) return;
  report(
    { tree, span: gateway },
    { fault: 'gateway', gateway: gateway.text, address: address.text, mask: mask.text },
    {
      related: [
        { tree, span: address, message: 'The address of the guest.' },
        { tree, span: mask, message: 'The mask of its subnet.' },
      ],
    },
  );
}
