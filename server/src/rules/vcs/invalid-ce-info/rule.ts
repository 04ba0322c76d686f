import type { DeclarationRule } from '../../../engine/rule';
import type { Word } from '../../../syntax/vcs/tree';
import { isOn, isUnset, itemOf, kvmGuest, kvmValues, textOf, unknownKeys } from '../../kvm-guest-keys';

type Fault = 'unknown-key' | 'no-switch' | 'no-system' | 'both';

type Data = { fault: Fault; key: string; text: string; nearest: string | undefined };

/** CEInfo of a KVMGuest that does not reach the cluster inside the guest. */
export const invalidCeInfo: DeclarationRule<Data> = {
  id: 'invalid-ce-info',
  title: 'CEInfo with which a KVMGuest cannot work',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['resource'],
  check(subject, report) {
    const tree = kvmGuest(subject);
    if (tree === undefined) return;
    const values = kvmValues(tree, subject, 'CEInfo');
    const manager = values.length > 0 ? kvmValues(tree, subject, 'RHEVMInfo') : [];
    for (const value of values) {
      const { attribute, list } = value;
      const say = (span: Word, fault: Fault, key: string, text = '', nearest?: string): void => {
        report({ tree, span }, { fault, key, text, nearest });
      };
      const unknown = unknownKeys(value);
      for (const { key, nearest } of unknown) say(key, 'unknown-key', key.text, '', nearest);
      for (const key of ['Enabled', 'FaultOnHBLoss']) {
        const word = itemOf(list, key)?.value;
        if (word && word.text !== '' && word.text !== '0' && word.text !== '1') say(word, 'no-switch', key, word.text);
      }
      if (textOf(list, 'Enabled') !== '1') continue;
      const system = itemOf(list, 'CESystem');
      const misspelt = unknown.some(({ nearest }) => nearest === 'CESystem');
      if (isUnset(list, 'CESystem') && !misspelt) say(system?.value ?? attribute.name, 'no-system', 'CESystem');
      if (isOn(manager, 'Enabled', attribute)) say(attribute.name, 'both', 'CEInfo');
    }
  },
  message: (data) => WORDING[data.fault](data),
  fix: ({ tree, span, data: { nearest } }) =>
    nearest === undefined
      ? []
      : [{ title: `Change to "${nearest}"`, safe: false, edits: [{ tree, span, how: 'replace', text: nearest }] }],
};

const WORDING: Readonly<Record<Fault, (data: Data) => string>> = {
  'unknown-key': ({ key, nearest }) =>
    `CEInfo has no key "${key}"${nearest === undefined ? '' : ` (did you mean "${nearest}"?)`} in the type KVMGuest. The agent does not find the setting that is meant. Correct the key or take it out.`,
  'no-switch': ({ key, text }) =>
    `"${key}" in CEInfo is 0 or 1, not "${text}". The agent may treat the loss of the guest's heartbeat otherwise than meant. Write 0 or 1.`,
  'no-system': () =>
    'CEInfo is enabled but names no CESystem. The agent does not know which system inside the guest to watch. Name it in CESystem, or set Enabled = 0.',
  both: () =>
    'CEInfo and RHEVMInfo are both enabled. The first one links a cluster inside a KVM guest, the second one is for guests of a RHEV manager. Enable the one that fits the host.',
};
