import type { WholeClusterRule } from '../../../engine/whole-cluster-rule';
import { firstChild } from '../../../workspace/libvirt/element-model';
import { domainName } from '../../../workspace/whole-cluster/link-guests';
import type { Cluster } from '../../../workspace/cluster';
import { directoriesAbove, mountPointsByPath } from '../../mount-points';
import { disksOfMachine, type GuestDisk } from '../guest-disks';
import { guestMachines } from '../guest-machines';

type Data = { path: string; guest: string; other: string; alone: boolean };

interface Use {
  readonly guest: string;
  readonly main: Cluster;
  readonly disk: GuestDisk;
}

/** A disk that two virtual machines write to, and that is not marked as shared. */
export const unsharedGuestDisk: WholeClusterRule<Data> = {
  id: 'unshared-guest-disk',
  title: 'Disk of two virtual machines that is not marked as shareable',
  severity: 'warning',
  certainty: 'cited',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'whole-cluster',
  check(whole, report) {
    const byPath = new Map<string, Use[]>();
    for (const machine of guestMachines(whole)) {
      for (const disk of disksOfMachine(machine)) {
        const use = { guest: domainName(disk.copy.document), main: machine.main, disk };
        const uses = byPath.get(disk.path.text);
        // Two resources for one machine are no two machines.
        if (uses === undefined) byPath.set(disk.path.text, [use]);
        else if (uses.every(({ guest }) => guest !== use.guest)) uses.push(use);
      }
    }
    for (const [path, uses] of byPath) {
      const lacking = uses.filter(({ disk }) => firstChild(disk.disk.element, 'shareable') === undefined);
      const odd = lacking.at(-1);
      const other = uses.find((use) => use !== odd);
      if (odd === undefined || other === undefined) continue;
      report(
        odd.disk.place,
        { path, guest: odd.guest, other: other.guest, alone: lacking.length === 1 },
        {
          nodes: [odd.disk.copy, other.disk.copy],
          related: [{ ...other.disk.place, message: `"${other.guest}" has the same disk.` }],
          ...(!isSameEverywhere(odd) && { severity: 'hint' }),
        },
      );
    }
  },
  message: ({ path, guest, other, alone }) =>
    `"${guest}" and "${other}" both write to "${path}", and ${alone ? 'here' : 'in both'} it is not marked as shareable: ` +
    'two virtual machines that take a disk for theirs alone destroy its content, and on one host libvirt or QEMU refuse to start the second. ' +
    'Give each machine a disk of its own, or, for nodes of a cluster that share it, add <shareable/> in each.',
};

/** Whether a path leads to the same content on each host. */
function isSameEverywhere({ main, disk: { path } }: Use): boolean {
  if (path.path.stability === 'all-hosts') return true;
  const { byKey } = mountPointsByPath.of(main);
  return path.path.kind === 'file' && directoriesAbove(path.text).some((directory) => byKey.has(directory));
}
