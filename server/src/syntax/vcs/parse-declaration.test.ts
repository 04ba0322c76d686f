import fc from 'fast-check';
import type { AstNode } from 'langium';
import { describe, expect, it } from 'vitest';
import { parseConfigurationFile, parseDeclaration } from './parse-declaration';

/** The tree without what the framework adds to its nodes; `$type` stays. */
function bare(node: AstNode): unknown {
  return JSON.parse(JSON.stringify(node, (key, value: unknown) => (/^\$(?!type)/.test(key) ? undefined : value)));
}

function read(text: string): unknown {
  const { declaration, problems } = parseDeclaration(text);
  expect(problems).toEqual([]);
  return bare(declaration);
}

describe('a declaration', () => {
  it('is an include', () => {
    expect(read('include "types.cf"')).toEqual({ $type: 'Include', file: 'types.cf' });
  });

  it.each(['cluster', 'system', 'group', 'remotecluster', 'heartbeat', 'Heartbeat'])('is a %s', (kind) => {
    expect(read(`${kind} n1 (\n\t)`)).toEqual({ $type: 'ObjectDeclaration', kind, name: 'n1', attributes: [] });
  });

  it('is a system without parentheses', () => {
    expect(read('system sys1.example.com')).toMatchObject({ kind: 'system', name: 'sys1.example.com' });
  });

  it('is a resource', () => {
    expect(read('\tMount m1 (\n\t\tMountPoint = "/data"\n\t\tFSType = ext4\n\t\t)\n')).toEqual({
      $type: 'Resource',
      type: 'Mount',
      name: 'm1',
      attributes: [
        { $type: 'Attribute', name: 'MountPoint', scalar: '/data' },
        { $type: 'Attribute', name: 'FSType', scalar: 'ext4' },
      ],
    });
  });

  it('has a name in quotes', () => {
    expect(read('group "a b" ()')).toMatchObject({ name: 'a b' });
  });

  it.each([
    ['a requires b', { parent: 'a', children: ['b'] }],
    ['a requires atleast 2 from b,c, d', { parent: 'a', minimum: '2', children: ['b', 'c', 'd'] }],
    ['a requires atleast', { parent: 'a', children: ['atleast'] }],
    ['online requires static', { parent: 'online', children: ['static'] }],
  ])('is a resource dependency: %s', (text, expected) => {
    expect(read(text)).toEqual({ $type: 'ResourceDependency', ...expected });
  });

  it.each([
    ['requires group c online local firm', { child: 'c', category: 'online', location: 'local', rigidity: 'firm' }],
    ['p requires group c online global', { parent: 'p', child: 'c', category: 'online', location: 'global' }],
    ['requires group c offline local', { child: 'c', category: 'offline', location: 'local' }],
  ])('is a group dependency: %s', (text, expected) => {
    expect(read(text)).toEqual({ $type: 'GroupDependency', ...expected });
  });
});

describe('an attribute', () => {
  const attributesOf = (body: string) => (read(`IP ip1 (\n${body}\n)`) as { attributes: unknown[] }).attributes;

  it.each(['Device@sysa = eth0', 'Device @sysa = eth0', 'Device @ "sysa" = eth0;'])('may be localised: %s', (body) => {
    expect(attributesOf(body)).toEqual([{ $type: 'Attribute', name: 'Device', scope: 'sysa', scalar: 'eth0' }]);
  });

  it('may have a list, parted by commas or semicolons, with keys and without', () => {
    expect(attributesOf('A = { a, "b" = 2; c = "x,y" } B = { } C = {d,}')).toMatchObject([
      { list: { entries: [{ key: 'a' }, { key: 'b', value: '2' }, { key: 'c', value: 'x,y' }] } },
      { list: { entries: [] } },
      { list: { entries: [{ key: 'd' }] } },
    ]);
  });

  it.each([
    'online',
    'group',
    'type',
    'static',
    'temp',
    'include',
    'requires',
    'atleast',
    'from',
    'system',
    'cluster',
    'Type',
    'heartbeat',
    'soft',
    'firm',
    'Heartbeat',
    'remotecluster',
    'grouping',
    'type-a',
    '-1',
    '10.0.0.1',
    '/test',
    'a:b',
    'http://h/x',
    '0.5',
  ])('may be named, scoped and set with the word %s', (word) => {
    expect(attributesOf(`${word}@${word} = ${word} L = { ${word} = ${word} }`)).toMatchObject([
      { name: word, scope: word, scalar: word },
      { list: { entries: [{ key: word, value: word }] } },
    ]);
  });

  it('keeps comment signs and escapes inside quotes', () => {
    expect(attributesOf('A = "// \\" \\\\ { /*" // a comment\n# another\nB = /a//gone\n/* C */')).toMatchObject([
      { name: 'A', scalar: '// " \\ { /*' },
      { name: 'B', scalar: '/a' },
    ]);
  });
});

describe('a type', () => {
  it('has attributes with modifiers, data types, dimensions and defaults', () => {
    const text = `type T (
      static keylist SupportedActions = { a, "b.c" }
      static str ArgList[] = { State };
      temp static int X
      str Map{} = { a = 1 }
      str str
      boolean static = 0
      NameRule = ""
      i18nstr Y { }
      str Last
    )`;
    expect(read(text)).toMatchObject({
      $type: 'TypeDeclaration',
      name: 'T',
      attributes: [
        {
          modifiers: ['static'],
          dataType: 'keylist',
          name: 'SupportedActions',
          list: { entries: [{}, { key: 'b.c' }] },
        },
        {
          modifiers: ['static'],
          dataType: 'str',
          name: 'ArgList',
          dimension: '[',
          list: { entries: [{ key: 'State' }] },
        },
        { modifiers: ['temp', 'static'], dataType: 'int', name: 'X' },
        { modifiers: [], dataType: 'str', name: 'Map', dimension: '{', list: { entries: [{ key: 'a', value: '1' }] } },
        { dataType: 'str', name: 'str' },
        { dataType: 'boolean', name: 'static', scalar: '0' },
        { modifiers: [], name: 'NameRule', scalar: '' },
        { dataType: 'i18nstr', name: 'Y', dimension: '{' },
        { dataType: 'str', name: 'Last' },
      ],
    });
  });
});

describe('a problem', () => {
  it.each([
    ['IP ip1 (\n\tA = \n\t)', 16, 1],
    ['IP ip1 (\n\tA = { a b }\n\t)', 18, 1],
    ['type T (\n\tstatic str A[] { x }\n)', 25, 1],
    ['IP ip1 (\n\tA = b\n\n', 15, 0],
    ['cluster c (\n\tA = 1\n}', 19, 1],
    ['a requires b c', 13, 1],
  ])('is placed where the text goes wrong: %j', (text, offset, length) => {
    expect(parseDeclaration(text).problems[0]).toMatchObject({ offset, length });
  });

  it('is one for a string that never ends, and the attributes after it are read', () => {
    const { declaration, problems } = parseDeclaration('IP ip1 (\n\tA = "b  \n\tC = d\n\t)');
    expect(problems).toEqual([{ offset: 14, length: 2, message: 'The quoted text has no closing quote on its line.' }]);
    expect(bare(declaration)).toMatchObject({ attributes: [{ scalar: 'b' }, { name: 'C', scalar: 'd' }] });
  });

  it('lies within any text, and no text is beyond the parser', () => {
    const piece = fc.constantFrom(
      'a',
      'group',
      'type',
      'requires',
      'atleast',
      'static',
      '(',
      ')',
      '{',
      '}',
      '[',
      ']',
      '=',
      ',',
      ';',
      '@',
      '"',
      '/*',
      '//',
      '\n',
      '\\',
      '“',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 25 }), (pieces) => {
        const text = pieces.join(' ');
        for (const { offset, length, message } of parseDeclaration(text).problems) {
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(offset + length).toBeLessThanOrEqual(text.length);
          // What stands between the quotes is the user's own text.
          expect(message.replace(/".*"/, '')).not.toMatch(/[A-Z]_[A-Z]|NAME|WORD|STRING|token/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a whole file', () => {
  it('is cut into the same declarations, whatever the line breaks', () => {
    const pieces = [
      'include "types.cf"',
      'cluster c (\n)',
      'system sysa',
      'system sysb (\n)',
      'group g (\n\tSystemList = { sysa, sysb }\n)',
      'IP ip1 (\n\tA = b\n)',
      'NIC nic1 (\n)',
      'requires group h online local',
      'requires group i online local firm',
      'ip1 requires nic1',
      'p requires group h offline local',
      'ip1 requires atleast 1 from nic1,nic2',
      'nic1 requires nic2',
      'type T (\n\tstr A\n)',
      'type U (\n\tNameRule = ""\n)',
    ];
    const { file, problems } = parseConfigurationFile(pieces.join('\n'));
    expect(problems).toEqual([]);
    const alone = pieces.map((piece) => bare(parseDeclaration(piece).declaration));
    expect(file.declarations.map(bare)).toEqual(alone);
    expect(parseConfigurationFile(pieces.join(' ').replace(/\n/g, ' ')).file.declarations.map(bare)).toEqual(alone);
  });
});
