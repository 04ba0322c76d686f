import type { WholeClusterRule } from '../../../engine/whole-cluster-rule';
import type { XmlRange } from '../../../syntax/xml/xml-tree';
import { type ClusterGuest, shownNode, type WholeCluster } from '../../../workspace/whole-cluster/whole-cluster';
import { comparableNodes } from '../comparable-nodes';
import { type GuestDevice, guestDevices } from '../guest-devices';
import { type GuestMachine, guestMachines, placeInDocument } from '../guest-machines';
import { oddOnesOut, type Said } from '../odd-ones-out';

type Data = {
  resource: string;
  node: string;
  other: string;
  /** What differs, each as the middle of a sentence. */
  differences: readonly string[];
  /** A name below /dev/disk/by-path is among it. */
  byPath: boolean;
};

/** A difference between the devices of two copies, and where it stands in each. */
interface Difference {
  readonly text: string;
  readonly here: XmlRange;
  readonly there: XmlRange | undefined;
  readonly byPath: boolean;
}

interface Copy {
  readonly guest: ClusterGuest;
  readonly devices: readonly GuestDevice[];
}

/** Copies of the XML of one virtual machine whose disks or interfaces differ from host to host. */
export const differingGuestDevices: WholeClusterRule<Data> = {
  id: 'differing-guest-devices',
  title: 'Disks or interfaces of a virtual machine that differ from host to host',
  severity: 'warning',
  certainty: 'cited',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'whole-cluster',
  check(whole, report) {
    for (const machine of guestMachines(whole))
      for (const copies of comparableCopies(whole, machine))
        for (const { odd, usual } of oddOnesOut(copies)) {
          const differences = differencesBetween(odd.value, usual.value);
          const [first] = differences;
          // Two copies may each say something that the other leaves open.
          if (first === undefined) continue;
          const { there } = first;
          report(
            placeInDocument(odd.value.guest.document, first.here),
            {
              resource: machine.resource.name?.text ?? '',
              node: shownNode(odd.node),
              other: shownNode(usual.node),
              differences: differences.map(({ text }) => text),
              byPath: differences.some(({ byPath }) => byPath),
            },
            {
              nodes: [odd.node, usual.node, odd.value.guest, usual.value.guest],
              related: there
                ? [
                    {
                      ...placeInDocument(usual.value.guest.document, there),
                      message: `What "${shownNode(usual.node)}" has.`,
                    },
                  ]
                : [],
            },
          );
        }
  },
  message({ resource, node, other, differences, byPath }) {
    const [first, second, third, ...more] = differences;
    const shown = [first, second, third].filter((text) => text !== undefined).join('; ');
    return (
      `The virtual machine of "${resource}" is another one on "${node}" than on "${other}": ${shown}${more.length > 0 ? `; and ${String(more.length)} more` : ''}. ` +
      'Storage and network devices have to be identical on all hosts: a live migration may be broken off, and after a failover the machine runs with other devices. ' +
      (byPath
        ? 'Names below /dev/disk/by-path hold the slot of the adapter; those below by-id are the same on all hosts. '
        : '') +
      'Write the same devices in each copy.'
    );
  },
};

/** The copies on nodes that can be held against one another. */
function comparableCopies(whole: WholeCluster, { copies }: GuestMachine): readonly (readonly Said<Copy>[])[] {
  if (copies.length < 2) return [];
  return comparableNodes(whole).map((nodes) =>
    nodes.flatMap((node): Said<Copy> | [] => {
      const guest = copies.find((copy) => copy.node === node);
      if (guest === undefined || guest.document.xml.problems.length > 0) return [];
      const { key, all } = guestDevices(guest.document);
      return { node, uri: guest.document.uri, key, value: { guest, devices: all } };
    }),
  );
}

function differencesBetween(odd: Copy, usual: Copy): Difference[] {
  const shared = odd.devices.flatMap((device) => {
    const other = usual.devices.find(({ key }) => key === device.key);
    if (other === undefined)
      return [{ text: `${device.shown} is only here`, here: device.place, there: undefined, byPath: false }];
    return device.traits.flatMap((trait): Difference | [] => {
      const usualTrait = other.traits.find(({ name }) => name === trait.name);
      if (usualTrait === undefined || usualTrait.value === trait.value) return [];
      return {
        text: `${trait.name} of ${device.shown} is "${trait.value}" instead of "${usualTrait.value}"`,
        here: trait.place,
        there: usualTrait.place,
        byPath: trait.value.startsWith('/dev/disk/by-path/') && usualTrait.value.startsWith('/dev/disk/by-path/'),
      };
    });
  });
  const { root } = odd.guest.document;
  const missing = usual.devices
    .filter(({ key }) => !odd.devices.some((device) => device.key === key))
    .map(({ shown, place }) => ({
      text: `${shown} is missing`,
      here: root?.name ?? place,
      there: place,
      byPath: false,
    }));
  return [...shared, ...missing];
}
