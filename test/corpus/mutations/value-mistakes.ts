import {
  agentAttribute,
  objectAttribute,
  resourceAttribute,
  staticAttribute,
} from '../../../server/src/catalog/vcs/catalog';
import type { AttributeFact } from '../../../server/src/catalog/schema';
import { inserted, misspelt, type Mutation, type MutationKind, removed } from './mutation';
import type { LocatedAttribute, Source } from './source';

/** Mistakes with values: wrong kind, wrong form, missing, twice. */
export const valueMistakes: readonly MutationKind[] = [
  {
    name: 'write a word for a number',
    oracle: 'The attribute is an integer.',
    places: (source) => scalars(source, ({ dataType }) => dataType === 'int').map((one) => withValue(one, 'often')),
  },
  {
    name: 'write a unit behind a number',
    oracle: 'The attribute is an integer: times are plain seconds.',
    places: (source) =>
      scalars(source, ({ dataType }) => dataType === 'int').map((one) => {
        const { end } = one.owner.at(one.value);
        return { changes: [inserted(one.value.quoted ? end - 1 : end, 's')] };
      }),
  },
  {
    name: 'write a number that no integer holds',
    oracle: 'Integers have 32 bits.',
    places: (source) =>
      scalars(source, ({ dataType }) => dataType === 'int').map((one) => withValue(one, '99999999999')),
  },
  {
    name: 'write a fraction for a number',
    oracle: 'The attribute is an integer.',
    places: (source) => scalars(source, ({ dataType }) => dataType === 'int').map((one) => withValue(one, '1.5')),
  },
  {
    name: 'write another word for a boolean',
    oracle: 'A boolean is 0 or 1.',
    places: (source, random) =>
      scalars(source, ({ dataType }) => dataType === 'boolean').map((one) =>
        withValue(one, random.pick(['2', 'yes', 'true'])),
      ),
  },
  {
    name: 'write a list where one value belongs',
    oracle: 'The attribute holds one value.',
    places: (source) =>
      scalars(source, () => true).map((one) => {
        const { start, end } = one.owner.at(one.value);
        return { changes: [inserted(start, '{ '), inserted(end, ' }')] };
      }),
  },
  {
    name: 'leave a path without quotes',
    oracle: 'A string with other characters than letters, digits, - and _ stands in quotes.',
    places: (source) =>
      scalars(source, ({ dataType }) => dataType === 'str')
        .filter(({ value }) => value.quoted && value.text.includes('/'))
        .map((one) => {
          const { start, end } = one.owner.at(one.value);
          return { changes: [removed({ start, end: start + 1 }), removed({ start: end - 1, end })] };
        }),
  },
  {
    name: 'delete a required attribute',
    oracle: 'The agent cannot do anything without it.',
    places: (source) =>
      source.of('resource').flatMap((owner) =>
        owner.tree.attributes
          .filter((attribute) => agentAttribute(owner.tree.type.text, attribute.name.text)?.required)
          .map((attribute) => ({
            changes: [removed(source.lines(owner.at(attribute)))],
            alsoRight: [owner.range.start],
          })),
      ),
  },
  {
    name: 'set an attribute twice',
    oracle: 'Only one of the values can hold.',
    places: (source) =>
      source.attributes().map(({ owner, attribute }) => {
        const lines = source.lines(owner.at(attribute));
        return { changes: [inserted(lines.end, source.text.slice(lines.start, lines.end))], alsoRight: [lines.start] };
      }),
  },
  {
    name: 'name a key twice',
    oracle: 'A key stands once in a list of keys.',
    places: (source) =>
      source.items
        .filter(({ owner, attribute }) => {
          const fact = factOf({ owner, attribute });
          return fact?.dimension === 'keylist' || fact?.dimension === 'association';
        })
        .map(({ owner, item }) => {
          const key = owner.at(item.key);
          return {
            changes: [inserted(key.start, `${source.text.slice(key.start, owner.at(item.value ?? item.key).end)}, `)],
          };
        }),
  },
  {
    name: 'keep a password in clear text',
    oracle: 'Everybody who may read the file reads the password; the product expects it encrypted.',
    places: (source) =>
      source.items
        .filter(({ owner, attribute, item }) =>
          owner.tree.kind === 'type' ? false : attribute.name.text === 'UserNames' || item.key.text === 'Password',
        )
        .flatMap(({ owner, item }) =>
          item.value ? { changes: [{ ...owner.at(item.value), text: '"Sommer-2024!"' }] } : [],
        ),
  },
  {
    name: 'write an address that is none',
    oracle: 'No interface can have the address.',
    places: (source) =>
      [...source.text.matchAll(/"(\d{1,3}\.\d{1,3}\.\d{1,3})\.(\d{1,3})"/g)].map(({ index, 1: front = '' }) => ({
        changes: [{ start: index + 1 + front.length + 1, end: source.text.indexOf('"', index + 1), text: '400' }],
      })),
  },
  {
    name: 'misspell a word of a closed set',
    oracle: 'The attribute takes one of a few words.',
    places: (source, random) =>
      source.attributes().flatMap(({ owner, attribute }): Mutation[] => {
        const fact = factOf({ owner, attribute });
        const { value } = attribute;
        if (fact?.values === undefined || value?.kind !== 'scalar' || fact.dataType !== 'str') return [];
        const { start, end } = owner.at(value);
        const quote = value.quoted ? '"' : '';
        return [{ changes: [{ start, end, text: quote + misspelt(value.text, random) + quote }] }];
      }),
  },
  {
    name: 'delay by a negative number of seconds',
    oracle: 'Nobody can wait for less than no time.',
    places: (source) =>
      ['DelayAfterGuestOnline', 'DelayAfterGuestOffline'].flatMap((name) =>
        source
          .attributes(name)
          .flatMap(({ owner, attribute: { value } }) =>
            value?.kind === 'scalar' && owner.tree.kind === 'resource'
              ? { changes: [inserted(owner.at(value).start, '-')] }
              : [],
          ),
      ),
  },
];

interface LocatedScalar extends LocatedAttribute {
  readonly value: Extract<NonNullable<LocatedAttribute['attribute']['value']>, { kind: 'scalar' }>;
}

/** What the catalog knows for sure about an attribute. */
export function factOf({ owner, attribute }: LocatedAttribute): AttributeFact | undefined {
  const { tree } = owner;
  const name = attribute.name.text;
  const fact =
    tree.kind === 'resource'
      ? (agentAttribute(tree.type.text, name) ?? resourceAttribute(name) ?? staticAttribute(name))
      : tree.kind === 'type' || tree.kind === 'snmp'
        ? undefined
        : objectAttribute(tree.kind, name);
  const sure = fact?.confidence === 'high' && fact.alternatives === undefined && !fact.unconfirmed?.includes('type');
  return sure ? fact : undefined;
}

function scalars(source: Source, fits: (fact: AttributeFact) => boolean): LocatedScalar[] {
  return source.attributes().flatMap(({ owner, attribute }) => {
    const fact = factOf({ owner, attribute });
    const { value } = attribute;
    return fact?.dimension === 'scalar' && value?.kind === 'scalar' && fits(fact) ? { owner, attribute, value } : [];
  });
}

function withValue({ owner, value }: LocatedScalar, text: string): Mutation {
  return { changes: [{ ...owner.at(value), text }] };
}
