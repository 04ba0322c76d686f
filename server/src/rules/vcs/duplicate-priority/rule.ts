import type { DeclarationRule, FixEdit } from '../../../engine/rule';
import { attributeNamed, attributesNamed, itemsOf, scalarText, type ListItem } from '../../../syntax/vcs/tree';
import { renumbered } from '../../../workspace/system-priorities';

type Data = { system: string; other: string; priority: number; counted: boolean };

/** Two systems of a SystemList with one priority. */
export const duplicatePriority: DeclarationRule<Data> = {
  id: 'duplicate-priority',
  title: 'Priority that two systems of SystemList share',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'declaration',
  kinds: ['group'],
  check({ tree }, report) {
    if (tree.kind !== 'group') return;
    const list = attributeNamed(tree, 'SystemList');
    if (list === undefined || list.broken || attributesNamed(tree, 'SystemList').length > 1) return;
    // A parallel group starts on all systems, whatever their order.
    const severity = (scalarText(attributeNamed(tree, 'Parallel')) ?? '0') === '1' ? 'hint' : 'warning';
    const owners = new Map<number, ListItem>();
    const systems = new Set<string>();
    let priority = -1;
    for (const item of itemsOf(list.value)) {
      if (item.value === undefined && !item.equals) priority++;
      else if (item.value !== undefined && /^-?\d+$/.test(item.value.text)) priority = Number(item.value.text);
      // Without this number nobody can count on; what is wrong with it is another rule's to say.
      else return;
      if (systems.has(item.key.text)) continue;
      systems.add(item.key.text);
      const owner = owners.get(priority);
      if (owner === undefined) {
        owners.set(priority, item);
        continue;
      }
      const data = { system: item.key.text, other: owner.key.text, priority, counted: item.value === undefined };
      report({ tree, span: item.value ?? item.key }, data, {
        severity,
        related: [
          {
            tree,
            span: owner.value ?? owner.key,
            message: `"${owner.key.text}" has the priority ${String(priority)} too.`,
          },
        ],
      });
    }
  },
  message: ({ system, other, priority, counted }) =>
    `The systems "${other}" and "${system}" have the same priority ${String(priority)} in SystemList` +
    `${counted ? ' (without a number a system gets one more than the system before it)' : ''}. ` +
    'The order in which the cluster chooses between them on a failover is not the one that the numbers are meant to give. ' +
    'Give each system its own number.',
  fix({ tree }) {
    const list = tree.kind === 'group' ? attributeNamed(tree, 'SystemList') : undefined;
    const items = itemsOf(list?.value);
    const numbers = renumbered(items);
    if (numbers === undefined) return [];
    const edits = items.flatMap((item): FixEdit[] => {
      const text = String(numbers.get(item));
      if (item.value === undefined) return [{ tree, span: item.key, how: 'after', text: ` = ${text}` }];
      return item.value.text === text ? [] : [{ tree, span: item.value, how: 'replace', text }];
    });
    // Which of two equals comes first is for the administrator to know.
    return [{ title: `Number the systems from 0 to ${String(items.length - 1)}`, safe: false, edits }];
  },
};
