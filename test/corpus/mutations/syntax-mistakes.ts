import type { ListValue } from '../../../server/src/syntax/vcs/tree';
import { inserted, misspelt, type MutationKind, removed } from './mutation';
import type { Source } from './source';

const SYNTAX = 'The text is outside of the grammar: the product does not load the file.';

/** Mistakes of writing: brackets, quotes, separators, keywords. */
export const syntaxMistakes: readonly MutationKind[] = [
  {
    name: 'drop the brace that opens a list',
    oracle: SYNTAX,
    places: (source) => lists(source).map(({ start }) => ({ changes: [removed({ start, end: start + 1 })] })),
  },
  {
    name: 'drop the brace that closes a list',
    oracle: SYNTAX,
    // Behind a list over several lines the next attribute is the neighbour left behind.
    places: (source) =>
      lists(source).map(({ start, end }) => ({
        changes: [removed({ start: end - 1, end })],
        alsoRight: [start, nextWord(source, end)],
      })),
  },
  {
    name: 'drop the bracket that opens a block',
    oracle: SYNTAX,
    places: (source) =>
      source.blocks.flatMap(({ tree, at }) => {
        const { open, close } = tree;
        if (open === undefined || close === undefined) return [];
        // The closing bracket is the neighbour left behind.
        return {
          changes: [removed(at({ first: open, last: open }))],
          alsoRight: [at({ first: close, last: close }).start],
        };
      }),
  },
  {
    name: 'drop the bracket that closes a block',
    oracle: SYNTAX,
    // People look at the block's first line, at its last one, and where the next declaration begins.
    places: (source) =>
      source.blocks.flatMap(({ tree, range, at }) => {
        if (tree.close === undefined) return [];
        const close = at({ first: tree.close, last: tree.close });
        return {
          changes: [removed(close)],
          alsoRight: [range.start, lastWordBefore(source, close.start), nextWord(source, close.end)],
        };
      }),
  },
  {
    name: 'close a block with a brace',
    oracle: SYNTAX,
    places: (source) =>
      source.blocks.flatMap(({ tree, at }) =>
        tree.close === undefined ? [] : { changes: [{ ...at({ first: tree.close, last: tree.close }), text: '}' }] },
      ),
  },
  {
    name: 'drop a closing quote',
    oracle: SYNTAX,
    places: (source) =>
      quotedWords(source).map(({ start, end }) => ({
        changes: [removed({ start: end - 1, end })],
        alsoRight: [start],
      })),
  },
  {
    name: 'drop an opening quote',
    oracle: SYNTAX,
    places: (source) => quotedWords(source).map(({ start }) => ({ changes: [removed({ start, end: start + 1 })] })),
  },
  {
    name: 'drop the = of an attribute',
    oracle: SYNTAX,
    places: (source) =>
      source.attributes().flatMap(({ owner, attribute }) => {
        if (attribute.value === undefined) return [];
        const from = owner.at(attribute.name).end;
        const equals = source.text.indexOf('=', from);
        const found = equals >= 0 && equals < owner.at(attribute.value).start;
        return found ? { changes: [removed({ start: equals, end: equals + 1 })] } : [];
      }),
  },
  {
    name: 'drop the value of an attribute',
    oracle: SYNTAX,
    places: (source) =>
      source
        .attributes()
        .flatMap(({ owner, attribute }) =>
          attribute.value === undefined ? [] : { changes: [removed(owner.at(attribute.value))] },
        ),
  },
  {
    name: 'drop the comma between two items',
    oracle: 'Every page writes the comma; without it two values become one, or the list is not read.',
    places: (source) =>
      source.items.flatMap(({ owner, item, number }) => {
        if (number === 0) return [];
        const at = owner.at(item.key).start;
        const comma = source.text.lastIndexOf(',', at);
        const between = source.text.slice(comma + 1, at);
        return /^\s*$/.test(between)
          ? { changes: [{ start: comma, end: comma + 1, text: /^\s/.test(between) ? '' : ' ' }], alsoRight: [at] }
          : [];
      }),
  },
  {
    name: 'misspell the keyword of a declaration',
    oracle: SYNTAX,
    places: (source, random) =>
      source.declarations.flatMap(({ tree, at }) =>
        'keyword' in tree ? { changes: [{ ...at(tree.keyword), text: misspelt(tree.keyword.text, random) }] } : [],
      ),
  },
  {
    name: 'misspell "requires"',
    oracle: SYNTAX,
    places: (source, random) =>
      source.declarations.flatMap(({ tree, range }) => {
        if (tree.kind !== 'dependency' && tree.kind !== 'group-dependency') return [];
        const start = source.text.indexOf('requires', range.start);
        return { changes: [{ start, end: start + 8, text: misspelt('requires', random) }] };
      }),
  },
  {
    name: 'write a keyword in capitals',
    oracle: SYNTAX,
    places: (source) =>
      ['cluster', 'system', 'group'].flatMap((kind) =>
        source.objects(kind as 'group').map(({ tree, at }) => ({
          changes: [{ ...at(tree.keyword), text: tree.keyword.text.toUpperCase() }],
        })),
      ),
  },
  {
    name: 'paste curly quotes',
    oracle: 'The product knows the straight quote only: the curly ones become part of the value.',
    places: (source) =>
      quotedWords(source).map(({ start, end }) => ({
        changes: [
          { start, end: start + 1, text: '“' },
          { start: end - 1, end, text: '”' },
        ],
      })),
  },
  {
    name: 'leave the marks of a merge',
    oracle: SYNTAX,
    places: (source) =>
      source.blocks.map(({ range }) => {
        const { start, end } = source.lines(range);
        const lines = source.text.slice(start, end);
        const text = `<<<<<<< HEAD\n${lines}=======\n${lines}>>>>>>> other\n`;
        return { changes: [{ start, end, text }] };
      }),
  },
  {
    name: 'lose the end of the file in the middle of a block',
    oracle: SYNTAX,
    places: (source) => {
      const last = [...source.declarations]
        .reverse()
        .find(({ tree }) => 'attributes' in tree && tree.attributes.length > 0);
      if (last === undefined || !('attributes' in last.tree)) return [];
      return last.tree.attributes.map((attribute) => ({
        changes: [removed({ start: last.at(attribute).end, end: source.text.length })],
        alsoRight: [last.range.start],
      }));
    },
  },
  {
    name: 'write a comment with #',
    oracle: SYNTAX,
    places: (source) =>
      source.blocks.map(({ range }) => ({
        changes: [inserted(source.lines(range).start, '# moved here on Monday\n')],
      })),
  },
];

function lists(source: Source): { start: number; end: number }[] {
  return source
    .attributes()
    .flatMap(({ owner, attribute }) =>
      attribute.value?.kind === 'list' && attribute.value.items.length > 0
        ? owner.at(attribute.value satisfies ListValue)
        : [],
    );
}

/** Values in quotes; file names of includes stand elsewhere. */
function quotedWords(source: Source): { start: number; end: number }[] {
  const scalars = source
    .attributes()
    .flatMap(({ owner, attribute: { value } }) =>
      value?.kind === 'scalar' && value.quoted && value.text !== '' ? owner.at(value) : [],
    );
  const items = source.items.flatMap(({ owner, item: { value, key } }) =>
    [value, key].flatMap((word) => (word?.quoted ? owner.at(word) : [])),
  );
  return [...scalars, ...items];
}

function nextWord(source: Source, from: number): number {
  const at = source.text.slice(from).search(/[^\s]/);
  return at < 0 ? source.text.length : from + at;
}

function lastWordBefore(source: Source, offset: number): number {
  return source.text.slice(0, offset).trimEnd().length;
}
