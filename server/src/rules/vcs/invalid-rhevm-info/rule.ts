import type { DeclarationRule, Fix, FixEdit, FixSubject, Report } from '../../../engine/rule';
import type { ListItem, ResourceDeclaration, Word } from '../../../syntax/vcs/tree';
import { quoted } from '../../../syntax/vcs/words-of';
import {
  isOn,
  isUnset,
  itemOf,
  kvmGuest,
  kvmValues,
  type KvmValue,
  listAround,
  textOf,
  unknownKeys,
} from '../../kvm-guest-keys';
import { type Data, wordFault } from './wording';

/** The keys without which the agent reaches no manager. */
const NEEDED = ['URL', 'User', 'Password', 'Cluster'];
const SWITCHES = ['Enabled', 'UseManualRHEVMFencing'];

/** RHEVMInfo of a KVMGuest that the agent cannot work with. */
export const invalidRhevmInfo: DeclarationRule<Data & { keys: readonly string[] }> = {
  id: 'invalid-rhevm-info',
  title: 'RHEVMInfo with which a KVMGuest cannot work',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['resource'],
  check(subject, report) {
    const tree = kvmGuest(subject);
    if (tree === undefined) return;
    const values = kvmValues(tree, subject, 'RHEVMInfo');
    for (const value of values) checkValue(tree, value, report);
    // Without a readable RHEVMInfo it is the default of the type: not enabled.
    if (values.length === 0 && tree.attributes.some(({ name }) => name.text === 'RHEVMInfo')) return;
    for (const { attribute, list } of kvmValues(tree, subject, 'DROpts')) {
      if (textOf(list, 'ConfigureNetwork') !== '1' || isOn(values, 'Enabled', attribute)) continue;
      report(
        { tree, span: attribute.name },
        { fault: 'recovery-without-manager', key: 'DROpts', text: '', nearest: undefined, keys: [] },
      );
    }
  },
  message: wordFault,
  fix(subject) {
    const { tree, span, data } = subject;
    if (data.fault === 'order') return reorder(subject);
    if (data.nearest === undefined) return [];
    return [
      {
        title: `Change to "${data.nearest}"`,
        safe: false,
        edits: [{ tree, span, how: 'replace', text: data.nearest }],
      },
    ];
  },
};

function checkValue(
  tree: ResourceDeclaration,
  value: KvmValue,
  report: Report<Data & { keys: readonly string[] }>,
): void {
  const { attribute, list, keys } = value;
  const say = (span: Word, fault: Data['fault'], key: string, text = '', nearest?: string): void => {
    report({ tree, span }, { fault, key, text, nearest, keys: [] });
  };
  const unknown = unknownKeys(value);
  for (const { key, nearest } of unknown) say(key, 'unknown-key', key.text, '', nearest);
  for (const key of SWITCHES) {
    const word = itemOf(list, key)?.value;
    if (word && word.text !== '0' && word.text !== '1' && word.text !== '') say(word, 'no-switch', key, word.text);
  }
  if (textOf(list, 'Enabled') === '1') {
    // A misspelt key is missing under its right name: one mistake.
    const meant = new Set(unknown.map(({ nearest }) => nearest));
    const missing = keys.filter((key) => !itemOf(list, key) && !meant.has(key));
    if (missing.length > 0) say(attribute.name, 'missing-keys', missing.map((key) => `"${key}"`).join(', '));
    for (const key of NEEDED) {
      const item = itemOf(list, key);
      if (item && isUnset(list, key)) say(item.value ?? item.key, 'unset', key);
    }
  }
  const url = itemOf(list, 'URL')?.value;
  if (url && !isUnset(list, 'URL') && !/^https:\/\//i.test(url.text)) say(url, 'no-https', 'URL', url.text);
  const user = itemOf(list, 'User')?.value;
  if (user && !isUnset(list, 'User') && !/.@./.test(user.text)) say(user, 'no-domain', 'User', user.text);
  if (unknown.length === 0 && !inOrder(list.items, keys)) {
    report(
      { tree, span: attribute.name },
      { fault: 'order', key: 'RHEVMInfo', text: '', nearest: undefined, keys },
      { severity: 'hint' },
    );
  }
}

/** Whether the keys ascend; a key given twice is another rule's matter. */
function inOrder(items: readonly ListItem[], keys: readonly string[]): boolean {
  return items.every((item, index) => {
    const before = items[index - 1];
    return before === undefined || keys.indexOf(before.key.text) <= keys.indexOf(item.key.text);
  });
}

/** Puts the pairs into order; everything between them (commas, line breaks, comments) stays. */
function reorder({ tree, span, data }: FixSubject<Data & { keys: readonly string[] }>): Fix[] {
  const items = listAround(tree, span.first)?.items ?? [];
  if (!items.every(({ value }) => value)) return [];
  const sorted = [...items].sort((one, other) => data.keys.indexOf(one.key.text) - data.keys.indexOf(other.key.text));
  const edits = items.flatMap((item, index): FixEdit[] => {
    const moved = sorted[index];
    if (moved === undefined || moved === item || !item.value || !moved.value) return [];
    return [
      { tree, span: item.key, how: 'replace', text: written(moved.key) },
      { tree, span: item.value, how: 'replace', text: written(moved.value) },
    ];
  });
  return [{ title: 'Bring the keys into the order of the type', safe: false, edits }];
}

function written(word: Word): string {
  return word.quoted ? quoted(word.text) : word.text;
}
