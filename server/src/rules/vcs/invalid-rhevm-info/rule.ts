import type { DeclarationRule, DeclarationSubject, Fix, Report, Severity } from '../../../engine/rule';
import {
  type GuestAssociation,
  guestAssociations,
  isPlaceholder,
  keyFaults,
  type KvmGuest,
  kvmGuestOf,
  missingKeys,
  sayUnknownKey,
  switchStates,
  valueWord,
} from '../kvm-guest-keys';
import { changeSwitch } from '../../change-switch';
import { addKeys } from './add-keys';
import { itemsInOrder, moveItems } from './key-order';

type Data =
  | { fault: 'unknown-key'; key: string; nearest: string | undefined; listedBy: string }
  | { fault: 'wrong-switch' | 'placeholder'; key: string }
  | { fault: 'missing-keys'; keys: readonly string[] }
  | { fault: 'insecure-url'; url: string | undefined }
  | { fault: 'broken-url' }
  | { fault: 'user-without-domain'; user: string }
  | { fault: 'key-order'; order: readonly string[] }
  | { fault: 'dr-without-rhev' };

/** RHEVMInfo of a KVMGuest resource that the agent cannot work with. */
export const invalidRhevmInfo: DeclarationRule<Data> = {
  id: 'invalid-rhevm-info',
  title: 'RHEVMInfo that the KVMGuest agent cannot work with',
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
    for (const association of guestAssociations(guest, 'RHEVMInfo')) judge(guest, association, report);
    for (const association of guestAssociations(guest, 'DROpts')) {
      if (valueWord(association, 'ConfigureNetwork')?.text !== '1') continue;
      const { attribute } = association;
      const states = switchStates(guest, 'RHEVMInfo', 'Enabled', attribute.system);
      if (states.every((state) => state === 'off')) {
        report({ tree: guest.tree, span: attribute.name }, { fault: 'dr-without-rhev' });
      }
    }
  },
  message: (data) => {
    switch (data.fault) {
      case 'unknown-key':
        return (
          `${sayUnknownKey('RHEVMInfo', data.key, data.nearest, data.listedBy)} ` +
          'The KVMGuest agent does not look for it and goes without the setting. Correct the key, or remove it.'
        );
      case 'wrong-switch':
        return (
          `"${data.key}" of "RHEVMInfo" takes 0 or 1, as the guide and the bundled catalog say. ` +
          'With anything else the agent may treat the virtual machine the wrong way. Write 0 or 1.'
        );
      case 'placeholder':
        return (
          `"${data.key}" of "RHEVMInfo" has no real value while "Enabled" is 1. ` +
          'The agent cannot reach the RHEV manager, and the resource stays in the state UNKNOWN. ' +
          `Give "${data.key}" its value.`
        );
      case 'missing-keys':
        return (
          `"RHEVMInfo" lacks ${quoted(data.keys)}. The agent needs every key and depends on their sequence; ` +
          'with some of them missing it may not reach the RHEV manager. Write all keys of the type definition.'
        );
      case 'insecure-url':
        return (
          `The URL ${data.url === undefined ? '' : `"${data.url}" `}does not begin with "https://". ` +
          'The RHEV manager answers the agent on its secure port only, so the resource would stay in the state UNKNOWN. Write it like "https://rhevm.example.com:443".'
        );
      case 'broken-url':
        return (
          'The URL of the RHEV manager has no host, a blank, or a port that is no number. The agent cannot reach the ' +
          'manager by it, and the resource stays in the state UNKNOWN. Write it like "https://rhevm.example.com:443".'
        );
      case 'user-without-domain':
        return (
          `The user "${data.user}" has no domain. The RHEV manager knows its accounts as user and domain and may refuse ` +
          'this one, so the agent could not see the virtual machine. Write it like "admin@internal".'
        );
      case 'key-order':
        return (
          'The keys of "RHEVMInfo" stand in another order than in the type definition. The guide says that the agent ' +
          `behaves unpredictably after their sequence has changed. Write them in the order ${data.order.join(', ')}.`
        );
      case 'dr-without-rhev':
        return (
          '"DROpts" asks for network settings although "Enabled" of "RHEVMInfo" is 0. The agent gives them only to virtual ' +
          'machines of a RHEV manager, so after a failover to another site the guest keeps its old network. ' +
          'Set "Enabled" to 1 with all keys of "RHEVMInfo", or remove "DROpts".'
        );
    }
  },
  fix: (subject): readonly Fix[] => {
    const { tree, span, data } = subject;
    if (tree.kind !== 'resource') return [];
    if (data.fault === 'wrong-switch') return changeSwitch(subject);
    if (data.fault === 'missing-keys') return addKeys(subject, data.keys);
    if (data.fault === 'unknown-key' && data.nearest !== undefined) {
      const { nearest } = data;
      return [{ title: `Change to "${nearest}"`, safe: false, edits: [{ tree, span, how: 'replace', text: nearest }] }];
    }
    if (data.fault === 'insecure-url' && data.url !== undefined) {
      const url = secureUrl(data.url);
      if (url === undefined) return [];
      return [{ title: `Change to "${url}"`, safe: false, edits: [{ tree, span, how: 'replace', text: `"${url}"` }] }];
    }
    if (data.fault === 'key-order') {
      const attribute = tree.attributes.find(({ first, last }) => first <= span.first && span.first <= last);
      const items = attribute?.value?.kind === 'list' ? attribute.value.items : [];
      const sorted = itemsInOrder(items, data.order);
      if (!sorted) return [];
      return [{ title: 'Put the keys in order', safe: true, edits: moveItems(tree, items, sorted) }];
    }
    return [];
  },
};

function judge({ tree }: KvmGuest, association: GuestAssociation, report: Report<Data>): void {
  const { attribute, items, known } = association;
  const faults = keyFaults(association);
  for (const { item, nearest, unknown, severity } of faults) {
    const key = item.key.text;
    if (unknown) {
      report({ tree, span: item.key }, { fault: 'unknown-key', key, nearest, listedBy: known.listedBy }, { severity });
    } else report({ tree, span: item.value ?? item.key }, { fault: 'wrong-switch', key }, { severity });
  }
  const missing = missingKeys(association, faults);
  const enabled = valueWord(association, 'Enabled')?.text === '1';
  // As many keys that nobody knows as are missing: most likely they are the same, under names too far off to guess.
  const strange = faults.filter(({ unknown, nearest }) => unknown && nearest === undefined).length;
  if (missing.length > strange && (enabled || missing.includes('Enabled'))) {
    report({ tree, span: attribute.name }, { fault: 'missing-keys', keys: missing });
  }
  if (enabled) judgeAccess(tree, association, report);
  const sorted = itemsInOrder(items, known.order);
  const displaced = items.find((item, at) => item !== sorted?.[at]);
  if (sorted && displaced) {
    const hint: { severity: Severity } = { severity: 'hint' };
    report({ tree, span: displaced.key }, { fault: 'key-order', order: known.order }, hint);
  }
}

/** What the agent needs to log in to the RHEV manager. */
function judgeAccess(tree: KvmGuest['tree'], association: GuestAssociation, report: Report<Data>): void {
  for (const { key, value } of association.items) {
    // A key that stands twice is a mistake of its own, and nobody knows which of its values holds.
    if (value === undefined || valueWord(association, key.text) !== value) continue;
    if (association.known.defaults.get(key.text) === 'NONE' && isPlaceholder(value.text)) {
      report({ tree, span: value }, { fault: 'placeholder', key: key.text });
    } else if (key.text === 'URL' && !/^https:\/\//i.test(value.text)) {
      // An address with "@" may hold a password.
      const url = value.text.includes('@') ? undefined : value.text;
      report({ tree, span: value }, { fault: 'insecure-url', url });
    } else if (key.text === 'URL' && !isAddress(value.text)) {
      report({ tree, span: value }, { fault: 'broken-url' });
    } else if (key.text === 'User' && !/[^@]@./.test(value.text)) {
      report({ tree, span: value }, { fault: 'user-without-domain', user: value.text });
    }
  }
}

/** Whether there is a host behind `https://`, and if a port, a possible one. */
function isAddress(url: string): boolean {
  const port = /^https:\/\/(?:[^\s/?#@]*@)?(?:[^\s/?#:@[\]]+|\[[\da-f:.]+\])(?::(\d*))?(?:[/?#]\S*)?$/i.exec(url);
  return port !== null && Number(port[1] ?? '0') <= 65535;
}

/** The same address with https; undefined where the secure port cannot be known. */
function secureUrl(url: string): string | undefined {
  const rest = /^(?:http:\/\/)?([\w.-]+(?::443)?(?:\/\S*)?)$/i.exec(url)?.[1];
  return rest === undefined ? undefined : `https://${rest}`;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}
