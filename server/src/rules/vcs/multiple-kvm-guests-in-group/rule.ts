import type { GroupRule } from '../../../engine/rule';

type Data = { group: string; guest: string; count: number };

/** Several virtual machines in one group. */
export const multipleKvmGuestsInGroup: GroupRule<Data> = {
  id: 'multiple-kvm-guests-in-group',
  title: 'Several KVMGuest resources in one group',
  severity: 'warning',
  certainty: 'cited',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'group',
  check({ header, resources }, report) {
    const guests = resources.flatMap((tree) =>
      tree.type.text === 'KVMGuest' && tree.name ? [{ tree, span: tree.name }] : [],
    );
    const last = guests.pop();
    if (last === undefined || guests.length === 0) return;
    report(
      last,
      { group: header.name?.text ?? '', guest: last.span.text, count: guests.length + 1 },
      {
        related: guests.map((place) => ({ ...place, message: `"${place.span.text}" is a KVMGuest of the group too.` })),
      },
    );
  },
  message: ({ group, guest, count }) =>
    `The group "${group}" has ${count === 2 ? 'two' : String(count)} KVMGuest resources; "${guest}" is the last of them. ` +
    'When one of the guests is migrated to another host, the group is partly online on two systems, which is a concurrency violation. ' +
    'Put each guest in a group of its own.',
};
