import { agentType } from '../../../server/src/catalog/vcs/catalog';
import { attributeNamed, itemsOf } from '../../../server/src/syntax/vcs/tree';
import { inserted, misspelt, type Mutation, type MutationKind, removed } from './mutation';
import type { Source } from './source';

/** Mistakes in how the parts of the cluster hang together. */
export const structureMistakes: readonly MutationKind[] = [
  {
    name: 'let two resources require each other',
    oracle: 'Nothing can start in a circle; the product refuses the dependency.',
    places: (source) =>
      source.of('dependency').flatMap(({ tree, range }) => {
        const [child] = tree.children;
        return child
          ? {
              changes: [inserted(source.lines(range).end, `\t${child.text} requires ${tree.parent.text}\n`)],
              alsoRight: [range.start],
            }
          : [];
      }),
  },
  {
    name: 'let a resource require itself',
    oracle: 'Nothing can start in a circle; the product refuses the dependency.',
    places: (source) =>
      source.of('dependency').flatMap(({ tree, at }) => {
        const [child] = tree.children;
        return child ? { changes: [{ ...at(child), text: tree.parent.text }] } : [];
      }),
  },
  {
    name: 'require a resource of another group',
    oracle: 'A dependency may name resources of its group only.',
    places: (source) =>
      source.of('dependency').flatMap(({ tree, at, range }) => {
        const [child] = tree.children;
        const groups = source.objects('group').filter((group) => group.range.start < range.start);
        const own = groups.at(-1);
        const foreign = source.members.find(({ group }) => group.tree !== own?.tree)?.resource.tree.name?.text;
        return child && foreign !== undefined ? { changes: [{ ...at(child), text: foreign }] } : [];
      }),
  },
  {
    name: 'let two groups depend on each other',
    oracle: 'Nothing can start in a circle.',
    places: (source) =>
      source.of('group-dependency').flatMap(({ tree, range }) => {
        const groups = source.objects('group');
        const parent = [...groups].reverse().find((group) => group.range.start < range.start);
        const child = groups.find(({ tree: { name } }) => name?.text === tree.child?.text);
        if (parent === undefined || child === undefined) return [];
        const at = source.lines(child.range).end;
        const text = `\trequires group ${parent.tree.name?.text ?? ''} online global soft\n`;
        return { changes: [inserted(at, text)], alsoRight: [range.start] };
      }),
  },
  {
    name: 'depend offline on a group elsewhere',
    oracle: 'The category offline knows the location local only.',
    places: (source) =>
      source
        .of('group-dependency')
        .flatMap(({ tree, at }) =>
          tree.category && tree.rigidity
            ? { changes: [{ start: at(tree.category).start, end: at(tree.rigidity).end, text: 'offline global' }] }
            : [],
        ),
  },
  {
    name: 'depend hard on a parallel group',
    oracle: 'A hard dependency joins two failover groups only.',
    places: (source) =>
      source.of('group-dependency').flatMap(({ tree, at }) => {
        const child = source.objects('group').find(({ tree: { name } }) => name?.text === tree.child?.text);
        const parallel = child && attributeNamed(child.tree, 'Parallel');
        return tree.rigidity && parallel ? { changes: [{ ...at(tree.rigidity), text: 'hard' }] } : [];
      }),
  },
  {
    name: 'delete SystemList',
    oracle: 'A group without systems can run nowhere.',
    places: (source) =>
      source.attributes('SystemList').map(({ owner, attribute }) => ({
        changes: [removed(source.lines(owner.at(attribute)))],
        alsoRight: [owner.range.start, ...autoStartList(source, owner.tree)],
      })),
  },
  {
    name: 'take a system out of SystemList that AutoStartList still names',
    oracle: 'The group cannot start on a system that is not its own.',
    places: (source) =>
      source.attributes('SystemList').flatMap(({ owner, attribute }) => {
        const items = itemsOf(attribute.value);
        const [, second] = items;
        const list = autoStartList(source, owner.tree, second?.key.text);
        return second?.value && items[0]?.value && list.length > 0
          ? {
              changes: [removed({ start: owner.at(items[0].value).end, end: owner.at(second.value).end })],
              alsoRight: list,
            }
          : [];
      }),
  },
  {
    name: 'give two systems one priority',
    oracle: 'Nobody can tell which of them the group prefers.',
    places: (source) =>
      source.attributes('SystemList').flatMap(({ owner, attribute }) => {
        const [first, second] = itemsOf(attribute.value);
        return first?.value && second?.value
          ? { changes: [{ ...owner.at(second.value), text: first.value.text }] }
          : [];
      }),
  },
  {
    name: 'let a persistent resource require another one',
    oracle: 'The product refuses a parent that it cannot bring online.',
    places: (source) =>
      source.of('dependency').flatMap(({ tree, at }) => {
        const [child] = tree.children;
        const type = source.of('resource').find((one) => one.tree.name?.text === child?.text)?.tree.type.text;
        const persistent = type !== undefined && agentType(type)?.operations === 'None';
        return child && persistent
          ? {
              changes: [
                { ...at(tree.parent), text: child.text },
                { ...at(child), text: tree.parent.text },
              ],
            }
          : [];
      }),
  },
  {
    name: 'put a second guest into a group',
    oracle: 'When one guest migrates, the group is online on two systems: a concurrency violation.',
    places: (source) =>
      source.members
        .filter(({ resource }) => resource.tree.type.text === 'KVMGuest')
        .map(({ resource }) => {
          const { start, end } = source.lines(resource.range);
          const name = resource.at(resource.tree.name ?? resource.tree.type);
          const copy = `${source.text.slice(start, name.end)}2${source.text.slice(name.end, end)}`;
          return { changes: [inserted(end, copy)], alsoRight: [start] };
        }),
  },
  {
    name: 'move a resource in front of the first group',
    oracle: 'A resource belongs to the group that stands before it: here there is none.',
    places: (source) => {
      const [group] = source.objects('group');
      return group === undefined
        ? []
        : source.members
            // One that others require would leave its dependencies behind as well: that is another mistake.
            .filter(({ resource }) => source.requiring('dependency', resource.tree.name?.text ?? '').length === 0)
            .map(({ resource }): Mutation => {
              const lines = source.lines(resource.range);
              const text = source.text.slice(lines.start, lines.end);
              return { changes: [inserted(group.range.start, text), removed(lines)] };
            });
    },
  },
  {
    name: 'misspell the disk group or volume of a block device',
    oracle: 'The device is not the one that the resources below bring: the mount fails, or another volume is mounted.',
    places: (source, random) =>
      source.attributes('BlockDevice').flatMap(({ owner, attribute: { value } }) => {
        if (value?.kind !== 'scalar' || owner.tree.kind !== 'resource') return [];
        const { start, end } = owner.at(value);
        const name = /[\w-]+"?$/.exec(source.text.slice(start, end));
        if (name === null) return [];
        const at = start + name.index;
        const word = name[0].replace('"', '');
        return { changes: [{ start: at, end: at + word.length, text: misspelt(word, random) }] };
      }),
  },
  {
    name: 'forget that a mount needs its volume',
    oracle: 'The mount may be tried before the volume is there.',
    places: (source) => {
      const mounts = new Set(
        source.of('resource').flatMap(({ tree }) => (tree.type.text.endsWith('Mount') ? (tree.name?.text ?? []) : [])),
      );
      return source.of('dependency').flatMap((dependency) => {
        const { tree, range } = dependency;
        const type = source.of('resource').find((one) => one.tree.name?.text === tree.children[0]?.text)?.tree
          .type.text;
        const storage = type !== undefined && ['LVMLogicalVolume', 'Volume', 'CVMVolDg', 'DiskGroup'].includes(type);
        if (!mounts.has(tree.parent.text) || !storage) return [];
        const mount = source.of('resource').find((one) => one.tree.name?.text === tree.parent.text);
        return {
          changes: [removed(source.lines(range))],
          alsoRight: mount
            ? mount.tree.attributes.map((attribute) => mount.at(attribute).start).concat(mount.range.start)
            : [],
        };
      });
    },
  },
  {
    name: 'forget that a guest needs the mount of its configuration',
    oracle: 'The agent reads the file while the file system is not there: the guest does not start.',
    places: (source) =>
      source.of('resource').flatMap((guest) => {
        const path = attributeNamed(guest.tree, 'GuestConfigFilePath');
        if (guest.tree.type.text !== 'KVMGuest' || path === undefined) return [];
        return source
          .of('dependency')
          .filter(({ tree }) => tree.parent.text === guest.tree.name?.text)
          .map(({ range }) => ({
            changes: [removed(source.lines(range))],
            alsoRight: [guest.range.start, guest.at(path).start],
          }));
      }),
  },
  {
    name: 'share a disk group over a transport that no longer is',
    oracle: 'CVM speaks over GAB only.',
    places: (source) =>
      source
        .attributes('CVMTransport')
        .flatMap(({ owner, attribute: { value } }) =>
          value ? { changes: [{ ...owner.at(value), text: 'udp' }] } : [],
        ),
  },
];

/** Where the group's AutoStartList names systems, or that system. */
function autoStartList(source: Source, group: unknown, system?: string): number[] {
  return source.items
    .filter(({ owner, attribute }) => owner.tree === group && attribute.name.text === 'AutoStartList')
    .filter(({ item }) => system === undefined || item.key.text === system)
    .map(({ owner, item }) => owner.at(item.key).start);
}
