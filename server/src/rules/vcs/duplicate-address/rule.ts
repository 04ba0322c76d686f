import type { ClusterRule } from '../../../engine/rule';
import { attributesNamed, type ObjectDeclaration, type ResourceDeclaration, type Word } from '../../../syntax/vcs/tree';
import { KeptIndex } from '../../../workspace/kept-index';
import { type Reading, readingOfResources } from '../../../workspace/kept-reading';
import { addressFamily } from '../../ip-address';

type Data = { address: string; resource: string; other: string; otherGroup: string };

/** Types whose resources bring an address up. */
const ADDRESS_TYPES = ['IP', 'IPMultiNIC', 'IPMultiNICB'] as const;

/** One address that two resources bring up. */
export const duplicateAddress: ClusterRule<Data> = {
  id: 'duplicate-address',
  title: 'Address that two resources bring up',
  severity: 'hint',
  certainty: 'advice',
  languages: ['vcs'],
  since: '0.1.0',
  scope: 'cluster',
  reads: ['group', 'resource:IP', 'resource:IPMultiNIC', 'resource:IPMultiNICB'],
  exact: true,
  check({ cluster }, report) {
    const { structure, trees } = cluster;
    const first = new Map<string, { tree: ResourceDeclaration; group: ObjectDeclaration }>();
    for (const { number, tree, value: words } of inOrder(resourcesByAddress.of(cluster).repeated())) {
      const entry = structure.groups[structure.groupOf[number] ?? -1];
      if (entry === undefined || tree.name === undefined) continue;
      const group = trees[entry.header] as ObjectDeclaration;
      for (const word of words) {
        const address = word.text.toLowerCase();
        const earlier = first.get(address);
        if (earlier === undefined) first.set(address, { tree, group });
        if (earlier === undefined || earlier.tree === tree) continue;
        const other = earlier.tree.name;
        report(
          { tree, span: word },
          {
            address: word.text,
            resource: tree.name.text,
            other: other?.text ?? '',
            otherGroup: earlier.group === group ? '' : (earlier.group.name?.text ?? ''),
          },
          other && { related: [{ tree: earlier.tree, span: other, message: `"${other.text}" has it too.` }] },
        );
      }
    }
  },
  message: ({ address, resource, other, otherGroup }) =>
    `The address ${address} is brought up by "${resource}" and by "${other}"${otherGroup === '' ? '' : ` of the group "${otherGroup}"`}. ` +
    'An address is on a network once: when both are online, clients reach one system or the other, and where the first one is the agent may refuse to bring up the second. ' +
    'Give each resource its own address, unless the two are never online together.',
};

/** The addresses of a resource, each once; undefined where it has none. */
function addressesOf(tree: ResourceDeclaration): readonly Word[] | undefined {
  const words = new Map<string, Word>();
  for (const { broken, value } of attributesNamed(tree, 'Address')) {
    if (broken || value?.kind !== 'scalar' || addressFamily(value.text) === undefined) continue;
    if (!words.has(value.text)) words.set(value.text, value);
  }
  return words.size === 0 ? undefined : [...words.values()];
}

type AddressReading = Reading<ResourceDeclaration, readonly Word[]>;

const resourcesByAddress = new KeptIndex(readingOfResources(ADDRESS_TYPES, addressesOf), ({ value }) =>
  value.map(({ text }) => text.toLowerCase()),
);

/** All resources of the lists, each once, in load order. */
function inOrder(lists: readonly (readonly AddressReading[])[]): readonly AddressReading[] {
  return [...new Set(lists.flat())].sort((one, other) => one.number - other.number);
}
