import { inserted, misspelt, type MutationKind, removed } from './mutation';
import type { Located, Source } from './source';

/** Mistakes with names: misspelt, missing, doubled. */
export const nameMistakes: readonly MutationKind[] = [
  {
    name: 'misspell the type of a resource',
    oracle: 'No included file declares a type of that name: the product does not load the resource.',
    places: (source, random) =>
      source.of('resource').map(({ tree, at }) => ({
        changes: [{ ...at(tree.type), text: misspelt(tree.type.text, random) }],
      })),
  },
  {
    name: 'misspell an attribute',
    oracle: 'The type or the object has no attribute of that name: the product does not load the file.',
    places: (source, random) =>
      source
        .attributes()
        .filter(({ owner }) => owner.tree.kind !== 'type')
        .map(({ owner, attribute }) => ({
          changes: [{ ...owner.at(attribute.name), text: misspelt(attribute.name.text, random) }],
        })),
  },
  {
    name: 'misspell a system in a list',
    oracle: 'SystemList and AutoStartList may name declared systems only.',
    places: (source, random) =>
      source.items
        .filter(({ attribute }) => ['SystemList', 'AutoStartList'].includes(attribute.name.text))
        .map(({ owner, item }) => ({ changes: [{ ...owner.at(item.key), text: misspelt(item.key.text, random) }] })),
  },
  {
    name: 'misspell the system of a localised value',
    oracle: 'The value is meant for a system that the cluster does not have: the real one goes without.',
    places: (source, random) =>
      source
        .attributes()
        .flatMap(({ owner, attribute: { system } }) =>
          system ? { changes: [{ ...owner.at(system), text: misspelt(system.text, random) }] } : [],
        ),
  },
  {
    name: 'misspell a resource in a dependency',
    oracle: 'A dependency may name resources of its group only.',
    places: (source, random) =>
      source.of('dependency').flatMap(({ tree, at }) =>
        [tree.parent, ...tree.children].map((word) => ({
          changes: [{ ...at(word), text: misspelt(word.text, random) }],
        })),
      ),
  },
  {
    name: 'misspell the group of a dependency',
    oracle: 'A dependency may name declared groups only.',
    places: (source, random) =>
      source
        .of('group-dependency')
        .flatMap(({ tree, at }) =>
          tree.child ? { changes: [{ ...at(tree.child), text: misspelt(tree.child.text, random) }] } : [],
        ),
  },
  {
    name: 'misspell how a group depends',
    oracle: 'Category, location and rigidity are words of the grammar.',
    places: (source, random) =>
      source
        .of('group-dependency')
        .flatMap(({ tree, at }) =>
          [tree.category, tree.location, tree.rigidity].flatMap((word) =>
            word ? { changes: [{ ...at(word), text: misspelt(word.text, random) }] } : [],
          ),
        ),
  },
  {
    name: 'misspell a data type',
    oracle: 'A type definition knows str, int, boolean, keylist and few more.',
    places: (source, random) =>
      source
        .attributes()
        .flatMap(({ owner, attribute: { dataType } }) =>
          dataType ? { changes: [{ ...owner.at(dataType), text: misspelt(dataType.text, random) }] } : [],
        ),
  },
  {
    name: 'rename a resource, but not where it is required',
    oracle: 'The dependencies name a resource that is not there any more.',
    places: (source, random) =>
      source.of('resource').flatMap(({ tree: { name }, at }) => {
        if (name === undefined) return [];
        const uses = source.requiring('dependency', name.text);
        return uses.length === 0
          ? []
          : { changes: [{ ...at(name), text: misspelt(name.text, random) }], alsoRight: uses };
      }),
  },
  {
    name: 'delete a resource that others require',
    oracle: 'The dependencies name a resource that is not there any more.',
    places: (source) =>
      source.of('resource').flatMap(({ tree: { name }, range }) => {
        const uses = name === undefined ? [] : source.requiring('dependency', name.text);
        return uses.length === 0 ? [] : { changes: [removed(source.lines(range))], alsoRight: uses };
      }),
  },
  {
    name: 'delete a system',
    oracle: 'SystemList and its kin name a system that is not there any more.',
    places: (source) =>
      source.objects('system').map(({ tree, range }) => ({
        changes: [removed(source.lines(range))],
        alsoRight: namesUsed(source, tree.name?.text ?? '').filter((offset) => offset > range.end),
      })),
  },
  {
    name: 'delete a group on which another one depends',
    oracle: 'The dependency names a group that is not there any more.',
    places: (source) =>
      source.objects('group').flatMap((group) => {
        const uses = source.requiring('group-dependency', group.tree.name?.text ?? '');
        const end = source.objects('group').find(({ range }) => range.start > group.range.start)?.range.start;
        return uses.length === 0 || end === undefined
          ? []
          : { changes: [removed({ start: group.range.start, end })], alsoRight: uses };
      }),
  },
  {
    name: 'double a resource',
    oracle: 'Names of resources are unique in the cluster.',
    places: (source) => source.of('resource').map((one) => doubled(source, one)),
  },
  {
    name: 'double a system',
    oracle: 'Names of systems are unique in the cluster.',
    places: (source) => source.objects('system').map((one) => doubled(source, one)),
  },
  {
    name: 'double the head of a group',
    oracle: 'Names of groups are unique in the cluster.',
    places: (source) => source.objects('group').map((one) => doubled(source, one)),
  },
  {
    name: 'double a type',
    oracle: 'Names of types are unique in the cluster.',
    places: (source) => source.objects('type').map((one) => doubled(source, one)),
  },
  {
    name: 'give two resources one name',
    oracle: 'Names of resources are unique in the cluster.',
    places: (source) => {
      const named = source.of('resource').filter(({ tree }) => tree.name);
      return named.flatMap(({ tree, at }, index) => {
        const other = named[(index + 1) % named.length];
        // One that others require would leave its dependencies behind as well: that is another mistake.
        const lonely = source.requiring('dependency', tree.name?.text ?? '').length === 0;
        return tree.name && other?.tree.name && other.tree !== tree && lonely
          ? {
              changes: [{ ...at(tree.name), text: other.tree.name.text }],
              alsoRight: [other.at(other.tree.name).start],
            }
          : [];
      });
    },
  },
  {
    name: 'call a resource by a reserved word',
    oracle: 'Reserved words may not be names.',
    places: (source, random) =>
      source.of('resource').flatMap(({ tree: { name } }) => {
        if (name === undefined) return [];
        const word = random.pick(['global', 'local', 'hard', 'static', 'system', 'firm']);
        return { changes: source.usesOf(name.text).map((range) => ({ ...range, text: word })) };
      }),
  },
  {
    name: 'include a file that is not there',
    oracle: 'The product loads nothing when an included file is missing.',
    places: (source, random) =>
      source.of('include').flatMap(({ tree: { file }, at }) => {
        if (file === undefined) return [];
        const { start, end } = at(file);
        return { changes: [{ start: start + 1, end: end - 1, text: misspelt(file.text, random) }] };
      }),
  },
  {
    name: 'let a user act whom nobody declares',
    oracle: 'The rights of a user who is not in UserNames are rights of nobody.',
    places: (source) =>
      source.attributes('Administrators').flatMap(({ owner, attribute: { value } }) => {
        const last = value?.kind === 'list' ? value.items.at(-1) : undefined;
        return last ? { changes: [inserted(owner.at(last.key).end, ', nightwatch')] } : [];
      }),
  },
];

function namesUsed(source: Source, name: string): number[] {
  return source.usesOf(name).map(({ start }) => start);
}

function doubled(
  source: Source,
  { range, tree, at }: Located,
): { changes: { start: number; end: number; text: string }[]; alsoRight: number[] } {
  const { start, end } = source.lines(range);
  const name = 'name' in tree && tree.name ? at(tree.name) : range;
  const lines = source.text.slice(start, end);
  return {
    changes: [inserted(end, lines.endsWith('\n') ? lines : `\n${lines}`)],
    alsoRight: [range.start, name.start, name.start + (end - start)],
  };
}
