import type { GroupRule } from '../../../engine/rule';

type Data = { group: string; guests: readonly string[] };

/** Several virtual machines in one group. */
export const multipleKvmGuestsInGroup: GroupRule<Data> = {
  id: 'multiple-kvm-guests-in-group',
  title: 'Several KVMGuest resources in one group',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'group',
  types: ['KVMGuest'],
  check({ header, resourcesOfType }, report) {
    // The same name twice is one machine, written twice: duplicate-name tells of it.
    const byName = new Map(resourcesOfType('KVMGuest').flatMap((tree) => (tree.name ? [[tree.name.text, tree]] : [])));
    const guests = [...byName.values()];
    const last = guests.at(-1);
    if (guests.length < 2 || last?.name === undefined) return;
    report(
      { tree: last, span: last.name },
      { group: header.name?.text ?? '', guests: guests.map(({ name }) => name?.text ?? '') },
      {
        related: guests
          .slice(0, -1)
          .flatMap((tree) =>
            tree.name ? [{ tree, span: tree.name, message: `"${tree.name.text}" is in the same group` }] : [],
          ),
      },
    );
  },
  message: ({ group, guests }) =>
    `The group "${group}" holds ${String(guests.length)} KVMGuest resources: ${guests.map((name) => `"${name}"`).join(', ')}. ` +
    'When one of the virtual machines migrates to another host, the group is partly online on two systems, which VCS takes for a concurrency violation. ' +
    'Give each virtual machine a group of its own.',
};
