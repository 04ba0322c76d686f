import { parallelOf } from '../../../server/src/workspace/group-links';
import { inserted, misspelt, type Mutation, type MutationKind, removed } from './mutation';
import type { LocatedAttribute, Source } from './source';
import { factOf } from './value-mistakes';

/** Mistakes in texts that VCS loads: a value or a link does not fit what stands elsewhere. */
export const meaningMistakes: readonly MutationKind[] = [
  {
    name: 'misspell a key that the agent looks for',
    oracle: 'The agent knows its keys by name: the setting is not made.',
    places: (source, random) =>
      source.items.flatMap(({ owner, attribute, item }): Mutation[] => {
        const fact = owner.tree.kind === 'resource' ? factOf({ owner, attribute }) : undefined;
        if (!fact?.keys?.some(({ name }) => name === item.key.text)) return [];
        return [{ changes: [{ ...owner.at(item.key), text: misspelt(item.key.text, random) }] }];
      }),
  },
  {
    name: 'leave out a key without which there is no access to the manager',
    oracle: 'The guide has the agent depend on every key of RHEVMInfo and on their sequence.',
    places: (source) =>
      source.items
        .filter(({ owner, attribute, number }) => isSet(owner, attribute, 'RHEVMInfo') && number > 0)
        .map(({ owner, attribute, item }) => {
          const before = source.text.lastIndexOf(',', owner.at(item.key).start);
          const { end } = owner.at(item.value ?? item.key);
          return { changes: [removed({ start: before, end })], alsoRight: [owner.at(attribute.name).start] };
        }),
  },
  {
    name: 'misspell the resource that a value names',
    oracle: 'The agent works on the resource of that name, and there is none.',
    places: (source, random) =>
      source.attributes().flatMap(({ owner, attribute }): Mutation[] => {
        const { value } = attribute;
        if (value?.kind !== 'scalar' || factOf({ owner, attribute })?.references !== 'resource') return [];
        return [{ changes: [{ ...owner.at(value), text: misspelt(value.text, random) }] }];
      }),
  },
  {
    name: 'misspell a remote cluster',
    oracle: 'No cluster has the name: the group cannot move there, or no heartbeat goes there.',
    places: (source, random) =>
      source.objects('remotecluster').flatMap(({ tree, at }) => {
        const { name } = tree;
        if (name === undefined) return [];
        return source
          .usesOf(name.text)
          .filter(({ start }) => start !== at(name).start && !isInComment(source, start) && !isInQuotes(source, start))
          .map((use) => ({ changes: [{ ...use, text: misspelt(name.text, random) }] }));
      }),
  },
  {
    name: 'forget the heartbeat to the remote cluster',
    oracle: 'VCS talks to a remote cluster only while a heartbeat finds it alive.',
    places: (source) =>
      source.objects('heartbeat').map(({ range }) => ({
        changes: [removed(source.lines(range))],
        alsoRight: source.objects('remotecluster').map((remote) => remote.range.start),
      })),
  },
  {
    name: 'forget the address of a cluster',
    oracle: 'The clusters of a global cluster reach each other by these addresses.',
    places: (source) =>
      source.objects('remotecluster').length === 0
        ? []
        : source.attributes('ClusterAddress').map((one) => withoutLine(source, one)),
  },
  {
    name: 'write http for https',
    oracle: 'The manager answers on its secure port only.',
    places: (source) =>
      source.items
        .filter(({ owner, attribute, item }) => isSet(owner, attribute, 'RHEVMInfo') && item.key.text === 'URL')
        .map(({ owner, item }) => {
          const { start } = owner.at(item.value ?? item.key);
          const at = source.text.indexOf('https', start);
          return { changes: [{ start: at, end: at + 'https'.length, text: 'http' }] };
        }),
  },
  {
    name: 'write the directory of the triggers from the root',
    oracle: 'The path counts from /opt/VRTSvcs: the trigger is not found there and does not run.',
    places: (source) =>
      source
        .attributes('TriggerPath')
        .flatMap(({ owner, attribute: { value } }) =>
          value ? { changes: [inserted(owner.at(value).start + 1, '/opt/VRTSvcs/')] } : [],
        ),
  },
  {
    name: 'forget to turn a trigger of disaster recovery on',
    oracle: 'The trigger does not run, and the virtual machines do not start at the other site.',
    places: (source) =>
      ['PreOnline', 'TriggersEnabled'].flatMap((name) =>
        source.attributes(name).map((one) => withoutLine(source, one)),
      ),
  },
  {
    name: 'forget a node of the cluster volume manager',
    oracle: 'The cluster volume manager does not start on a system that has no id.',
    places: (source) =>
      source.items
        .filter(({ attribute, number }) => attribute.name.text === 'CVMNodeId' && number > 0)
        .map(({ owner, attribute, item }) => {
          const before = source.text.lastIndexOf(',', owner.at(item.key).start);
          const { end } = owner.at(item.value ?? item.key);
          return { changes: [removed({ start: before, end })], alsoRight: [owner.at(attribute.name).start] };
        }),
  },
  {
    name: 'give two nodes of the cluster volume manager one id',
    oracle: 'The ids are those of LLT, which no two systems share.',
    places: (source) =>
      source.items
        .filter(({ attribute, number }) => attribute.name.text === 'CVMNodeId' && number > 0)
        .flatMap(({ owner, attribute, item }): Mutation[] => {
          const first = attribute.value?.kind === 'list' ? attribute.value.items[0]?.value : undefined;
          return item.value && first ? [{ changes: [{ ...owner.at(item.value), text: first.text }] }] : [];
        }),
  },
  {
    name: 'forget that the group of the cluster volume manager is parallel',
    oracle: 'A failover group is online on one system: the others have no cluster volume manager.',
    places: (source) =>
      source.members
        .filter(({ resource, group }) => resource.tree.type.text === 'CVMCluster' && parallelOf(group.tree) === '1')
        .flatMap(({ group }) =>
          source
            .attributes('Parallel')
            .filter(({ owner }) => owner.tree === group.tree)
            .map((one) => withoutLine(source, one)),
        ),
  },
  {
    name: 'leave a word out of a link between groups',
    oracle: 'Without it the line is no link between groups, and the product does not load the file.',
    places: (source) =>
      source.of('group-dependency').flatMap(({ tree, at, range }) => {
        const word = source.text.indexOf('group', range.start);
        const group = { start: word, end: word + 'group '.length };
        return [group, ...[tree.category, tree.location].flatMap((one) => (one ? at(one) : []))].map((stretch) => ({
          changes: [removed(stretch)],
        }));
      }),
  },
  {
    name: 'write a mask with a gap',
    oracle: 'No subnet belongs to a mask whose ones do not stand together.',
    places: (source) =>
      source
        .attributes('NetMask')
        .flatMap(({ owner, attribute: { value } }) =>
          value ? { changes: [{ ...owner.at(value), text: '"255.0.255.0"' }] } : [],
        ),
  },
  {
    name: 'misspell a file system',
    oracle: 'No system can mount a file system that it does not have.',
    places: (source, random) =>
      source
        .attributes('FSType')
        .flatMap(({ owner, attribute: { value } }) =>
          value?.kind === 'scalar' && owner.tree.kind === 'resource'
            ? { changes: [{ ...owner.at(value), text: misspelt(value.text, random) }] }
            : [],
        ),
  },
  {
    name: 'forget what fsck is to be answered',
    oracle: 'The guide requires -y or -n in FsckOpt: nobody is there to answer.',
    places: (source) =>
      source
        .attributes('FsckOpt')
        .filter(({ owner }) => owner.tree.kind === 'resource')
        .map((one) => withoutLine(source, one)),
  },
  {
    name: 'begin a path without the root',
    oracle: 'The agent has no directory from which it would read such a path.',
    places: (source) =>
      ['MountPoint', 'GuestConfigFilePath', 'PathName'].flatMap((name) =>
        source.attributes(name).flatMap(({ owner, attribute: { value } }): Mutation[] => {
          if (value?.kind !== 'scalar' || !value.text.startsWith('/') || owner.tree.kind !== 'resource') return [];
          const start = source.text.indexOf('/', owner.at(value).start);
          return [{ changes: [removed({ start, end: start + 1 })] }];
        }),
      ),
  },
  {
    name: 'mount two file systems in one place',
    oracle: 'The second one hides the first, or the mount fails.',
    places: (source) => copies(source, 'Mount', 'MountPoint'),
  },
  {
    name: 'bring one address up twice',
    oracle: 'An address is on a network once: clients reach one system or the other.',
    places: (source) => copies(source, 'IP', 'Address'),
  },
  {
    name: 'give a required value for one system only',
    oracle: 'On the other systems of the group the agent has no value.',
    places: (source) =>
      source.members.flatMap(({ group, resource }) => {
        const systems = source.items.filter(
          ({ owner, attribute }) => owner.tree === group.tree && attribute.name.text === 'SystemList',
        );
        const [first] = systems;
        if (first === undefined || systems.length < 2) return [];
        return resource.tree.attributes.flatMap((attribute): Mutation[] => {
          const owner = resource;
          if (factOf({ owner, attribute })?.required !== true || attribute.system !== undefined) return [];
          return [{ changes: [inserted(owner.at(attribute.name).end, ` @${first.item.key.text}`)] }];
        });
      }),
  },
];

/** Whether a resource sets the attribute; in a type it is only declared. */
function isSet({ tree }: LocatedAttribute['owner'], { name }: LocatedAttribute['attribute'], wanted: string): boolean {
  return tree.kind === 'resource' && name.text === wanted;
}

/** The attribute gone with its line; its declaration's first line is as right for a finding. */
function withoutLine(source: Source, { owner, attribute }: LocatedAttribute): Mutation {
  return { changes: [removed(source.lines(owner.at(attribute)))], alsoRight: [owner.range.start] };
}

/** A resource of the type copied under another name; the value of the attribute is then there twice. */
function copies(source: Source, type: string, attribute: string): Mutation[] {
  return source.members
    .filter(({ resource }) => resource.tree.type.text === type)
    .flatMap(({ resource }): Mutation[] => {
      const { name, attributes } = resource.tree;
      if (name === undefined) return [];
      const { start, end } = source.lines(resource.range);
      const at = resource.at(name);
      const copy = `${source.text.slice(start, at.start)}${name.text}_again${source.text.slice(at.end, end)}`;
      const place = copy.indexOf(attribute);
      const first = attributes.find((one) => one.name.text === attribute);
      // In two parts, so that the line of the attribute counts as changed.
      const changes = [inserted(end, copy.slice(0, place)), inserted(end, copy.slice(place))];
      return [{ changes, alsoRight: first ? [resource.at(first).start] : [] }];
    });
}

function isInComment(source: Source, at: number): boolean {
  const line = source.text.slice(source.text.lastIndexOf('\n', at) + 1, at);
  return line.includes('//');
}

function isInQuotes(source: Source, at: number): boolean {
  const line = source.text.slice(source.text.lastIndexOf('\n', at) + 1, at);
  return (line.split('"').length - 1) % 2 === 1;
}
