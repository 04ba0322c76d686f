import type { DeclarationRule, DeclarationSubject, Fix, Report } from '../../../engine/rule';
import { changeName } from '../../change-name';
import { changeSwitch } from '../../change-switch';
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

type Data =
  | { fault: 'unknown-key'; key: string; nearest: string | undefined; listedBy: string }
  | { fault: 'wrong-switch'; key: string; value: string }
  | { fault: 'no-system'; given: boolean }
  | { fault: 'no-switch'; system: string }
  | { fault: 'with-rhev' };

/** CEInfo of a KVMGuest resource that does not link it to the cluster inside the guest. */
export const invalidCeInfo: DeclarationRule<Data> = {
  id: 'invalid-ce-info',
  title: 'CEInfo that does not link to the cluster inside the guest',
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
    for (const association of guestAssociations(guest, 'CEInfo')) judge(guest, association, report);
  },
  message: (data) => {
    switch (data.fault) {
      case 'unknown-key':
        return (
          `${sayUnknownKey('CEInfo', data.key, data.nearest, data.listedBy)} ` +
          'A key that the KVMGuest agent does not look for changes nothing. Correct the key, or remove it.'
        );
      case 'wrong-switch':
        return (
          `"${data.key}" of "CEInfo" takes 0 or 1, as the bundled catalog says, not "${data.value}". ` +
          'The agent may miss that the cluster inside the guest has failed. Write 0 or 1.'
        );
      case 'no-system':
        return (
          `"CEInfo" is turned on, but "CESystem" ${data.given ? 'names no system' : 'is missing'}. ` +
          'The agent cannot tell which system of the cluster inside the guest it should watch. ' +
          'Set "CESystem" to the name of that system, or "Enabled" to 0.'
        );
      case 'no-switch':
        return (
          `"CEInfo" names the system "${data.system}" of the cluster inside the guest, but lacks "Enabled", so the link is most probably off ` +
          '(unconfirmed: the guide prints all keys). A failure inside the guest would stay unnoticed. Add "Enabled = 1".'
        );
      case 'with-rhev':
        return (
          '"CEInfo" and "RHEVMInfo" are both turned on. The one links a KVM guest to a cluster inside it, the other hands ' +
          'the guest to a RHEV manager; that they do not go together is unconfirmed, no page speaks of both. ' +
          'Check whether "Enabled" of one of them should be 0.'
        );
    }
  },
  fix: (subject): readonly Fix[] => {
    if (subject.data.fault === 'wrong-switch') return changeSwitch(subject);
    return subject.data.fault === 'unknown-key' ? changeName(subject, subject.data.nearest) : [];
  },
};

function judge(guest: KvmGuest, association: GuestAssociation, report: Report<Data>): void {
  const { tree } = guest;
  const { attribute, known } = association;
  const faults = keyFaults(association);
  for (const { item, nearest, unknown, severity } of faults) {
    const key = item.key.text;
    if (unknown) {
      report({ tree, span: item.key }, { fault: 'unknown-key', key, nearest, listedBy: known.listedBy }, { severity });
    } else if (item.value) {
      report({ tree, span: item.value }, { fault: 'wrong-switch', key, value: item.value.text }, { severity });
    }
  }
  const enabled = valueWord(association, 'Enabled');
  const named = valueWord(association, 'CESystem');
  if (named && !isPlaceholder(named.text) && missingKeys(association, faults).includes('Enabled')) {
    report({ tree, span: attribute.name }, { fault: 'no-switch', system: named.text }, { severity: 'hint' });
  }
  if (enabled?.text !== '1') return;
  if (named && isPlaceholder(named.text)) report({ tree, span: named }, { fault: 'no-system', given: true });
  if (missingKeys(association, faults).includes('CESystem')) {
    report({ tree, span: attribute.name }, { fault: 'no-system', given: false });
  }
  if (switchStates(guest, 'RHEVMInfo', 'Enabled', attribute.system).includes('on')) {
    report({ tree, span: enabled }, { fault: 'with-rhev' }, { severity: 'hint' });
  }
}
