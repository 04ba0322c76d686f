import { describe, expect, test } from 'vitest';
import { readSchema, SchemaError } from '../../server/src/syntax/relax-ng/read-schema';
import { PatternPool } from '../../server/src/syntax/relax-ng/pattern';
import { validate } from '../../server/src/syntax/relax-ng/validate';
import { readXml } from '../../server/src/syntax/xml/read-xml';

const GRAMMAR =
  '<grammar xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes"';

/** A schema file: the body is what its grammar holds. */
function grammar(body: string, attributes = ''): string {
  return `${GRAMMAR}${attributes}>${body}</grammar>`;
}

/** Whether a schema, of which `files` may hold further parts, admits the documents. */
function verdicts(
  body: string,
  documents: readonly string[],
  { files = {}, attributes = '' }: { files?: Readonly<Record<string, string>>; attributes?: string } = {},
): boolean[] {
  const schema = readSchema('main.rng', (name) => (name === 'main.rng' ? grammar(body, attributes) : files[name]));
  return documents.map((text) => {
    const { root, problems } = readXml(text);
    if (root === undefined || problems.length > 0) throw new Error(`${text} is no XML.`);
    return validate(root, schema).length === 0;
  });
}

/** The body of a grammar that describes one element. */
function start(content: string): string {
  return `<start><element name="a">${content}</element></start>`;
}

/** Expects the first list to be admitted and the second to be refused. */
function expectVerdicts(
  body: string,
  right: readonly string[],
  wrong: readonly string[],
  options: Parameters<typeof verdicts>[2] = {},
): void {
  const admitted = (documents: readonly string[]): string[] => {
    const answers = verdicts(body, documents, options);
    return documents.filter((_document, index) => answers[index]);
  };
  expect({ right: admitted(right), wrong: admitted(wrong) }).toEqual({ right, wrong: [] });
}

describe('patterns', () => {
  test('group, choice, optional and repetition', () => {
    expectVerdicts(
      start(`
        <element name="b"><empty/></element>
        <optional><element name="c"><empty/></element></optional>
        <zeroOrMore><element name="d"><empty/></element></zeroOrMore>
        <oneOrMore><choice><element name="e"><empty/></element><element name="f"><empty/></element></choice></oneOrMore>
      `),
      ['<a><b/><e/></a>', '<a><b/><c/><d/><d/><f/><e/></a>', '<a>\n <b></b> <e>\n</e>\n</a>'],
      [
        '<a/>',
        '<a><e/></a>',
        '<a><b/></a>',
        '<a><b/><c/><c/><e/></a>',
        '<a><b/><e/><d/></a>',
        '<b/>',
        '<a>x<b/><e/></a>',
      ],
    );
  });

  test('interleave: any order, contents mixed', () => {
    expectVerdicts(
      start(`<interleave>
        <element name="b"><empty/></element>
        <group><element name="c"><empty/></element><element name="d"><empty/></element></group>
        <zeroOrMore><element name="e"><empty/></element></zeroOrMore>
        <optional><attribute name="f"/></optional>
      </interleave>`),
      ['<a><b/><c/><d/></a>', '<a><c/><b/><d/></a>', '<a><e/><c/><e/><d/><e/><b/></a>', "<a f=''><c/><d/><b/></a>"],
      ['<a><d/><b/><c/></a>', '<a><b/><c/></a>', '<a><b/><b/><c/><d/></a>'],
    );
  });

  test('mixed: text between elements', () => {
    expectVerdicts(
      start('<mixed><element name="b"><text/></element></mixed>'),
      ['<a>x <b>y</b> z</a>', '<a><b/></a>'],
      ['<a>x</a>', '<a><b/><b/></a>'],
    );
  });

  test('attributes: required, optional, by value, depending on one another', () => {
    expectVerdicts(
      start(`
        <attribute name="b"/>
        <optional><attribute name="c"><choice><value>on</value><value>off</value></choice></attribute></optional>
        <choice>
          <group><attribute name="type"><value>file</value></attribute><element name="file"><empty/></element></group>
          <group><attribute name="type"><value>dev</value></attribute><element name="dev"><empty/></element></group>
        </choice>`),
      ["<a b='' type='file'><file/></a>", "<a type='dev' c=' off ' b='x'><dev/></a>"],
      [
        "<a type='file'><file/></a>",
        "<a b='' type='file'><dev/></a>",
        "<a b='' c='no' type='file'><file/></a>",
        "<a b='' d='' type='file'><file/></a>",
        "<a b=''><file/></a>",
      ],
    );
  });

  test('text, values and their white space', () => {
    expectVerdicts(
      start('<value>a b</value>'),
      ['<a>a b</a>', '<a> a\n b </a>'],
      ['<a>ab</a>', '<a/>', '<a>a b c</a>'],
    );
    expectVerdicts(start('<value type="string">a b</value>'), ['<a>a b</a>'], ['<a> a b</a>', '<a>a  b</a>']);
    expectVerdicts(start('<value/>'), ['<a/>', '<a> </a>'], ['<a>x</a>']);
    expectVerdicts(start('<empty/>'), ['<a/>', '<a>\n</a>'], ['<a>x</a>', '<a><a/></a>']);
    expectVerdicts(start('<text/>'), ['<a/>', '<a>x</a>'], ['<a><a/></a>']);
    expectVerdicts(start('<notAllowed/>'), [], ['<a/>', '<a>x</a>']);
  });

  test('recursion within elements', () => {
    expectVerdicts(
      `<start><ref name="node"/></start>
       <define name="node"><element name="a"><zeroOrMore><ref name="node"/></zeroOrMore></element></define>`,
      ['<a/>', '<a><a/><a><a/></a></a>'],
      ['<a><b/></a>'],
    );
  });
});

describe('data types', () => {
  const of = (type: string, params = ''): string => start(`<data type="${type}">${params}</data>`);
  const param = (name: string, value: string): string => `<param name="${name}">${value}</param>`;
  const documents = (texts: readonly string[]): string[] => texts.map((text) => `<a>${text}</a>`);

  test.each([
    ['unsignedByte', '', ['0', '255', ' 7 ', '007'], ['256', '-0', '+1', '1.0', '', 'x', '1 2']],
    ['unsignedShort', '', ['65535'], ['65536']],
    ['unsignedInt', '', ['4294967295'], ['4294967296', '-1']],
    ['unsignedLong', '', ['18446744073709551615'], ['18446744073709551616']],
    ['byte', '', ['-128', '127', '+1'], ['-129', '128']],
    ['short', '', ['-32768'], ['32768']],
    ['int', '', ['-2147483648', '+5'], ['2147483648']],
    ['long', '', ['-9223372036854775808'], ['9223372036854775808']],
    ['integer', '', ['-5', `${'0'.repeat(50)}5`, '9'.repeat(24)], ['9'.repeat(25), '- 5', '5.']],
    ['positiveInteger', '', ['1'], ['0']],
    ['nonNegativeInteger', '', ['0'], ['-1']],
    ['int', param('minInclusive', '-5') + param('maxInclusive', '10'), ['-5', '+10'], ['-6', '11']],
    ['int', param('minExclusive', '0') + param('maxExclusive', '3'), ['1', '2'], ['0', '3']],
    ['double', '', ['1', '-1.5e-3', '.5', 'INF', 'NaN'], ['e5', '', 'inf', '1,5']],
    ['double', param('minInclusive', '1.5'), ['1.5', '2e3'], ['1.4', '-INF']],
    ['decimal', '', ['-1.5', '1.'], ['1e5', '.']],
    ['boolean', '', ['true', '0'], ['TRUE', 'yes']],
    ['NCName', '', ['a-b.c', 'ä1', '_'], ['1a', 'a:b', 'a b', '']],
    ['dateTime', '', ['2026-11-21T10:00:00', '2024-02-29T24:00:00.0Z'], ['2026-13-01T00:00:00', '2026-02-29T00:00:00']],
    ['anyURI', '', ['http://host/a b', '/a', 'x:y', '#f'], ['1:2', 'a%zz']],
    ['hexBinary', '', ['', '0aFF'], ['0', '0g']],
    ['string', param('maxLength', '3'), ['abc', '', '😀😀😀'], ['abcd', ' abc']],
    ['token', param('minLength', '2'), ['ab', ' ab '], [' a ']],
    ['string', param('length', '2'), ['ab'], ['a', 'abc']],
    ['string', param('pattern', '[a-z]+[0-9]{1,2}'), ['ab1', 'c22'], ['ab', 'ab123', 'xab1 ', 'AB1']],
    ['string', param('pattern', 'a|bc'), ['a', 'bc'], ['abc', 'ac']],
    ['string', param('pattern', 'a^b$c'), ['a^b$c'], ['abc']],
    ['string', param('pattern', '[\\w.\\-]+'), ['a-1.ä', '+'], ['a_b', 'a b']],
    ['string', param('pattern', '\\d+\\s\\S'), ['12 x', '1\tx'], ['12x', '1  ']],
    ['string', param('pattern', '\\i\\c*'), ['a-b', ':x'], ['1a']],
    // The usual validator tests patterns before it trims white space, except on names.
    ['unsignedInt', param('pattern', '[0-9]+'), ['5'], [' 5']],
    ['NCName', param('pattern', '[a-z]+'), [' x '], ['x1']],
    ['string', param('pattern', '[a-z]+') + param('pattern', '.{2}'), ['ab'], ['abc', 'a1']],
    ['gMonthDay', '', ['whatever'], []],
  ])('%s %s', (type, params, right, wrong) => {
    expectVerdicts(of(type, params), documents(right), documents(wrong));
  });

  test('a pattern that cannot be expressed takes every text', () => {
    expectVerdicts(of('string', param('pattern', '\\p{IsGreek}[')), documents(['x']), []);
  });

  test('except', () => {
    expectVerdicts(
      start('<data type="string"><except><value>no</value><value type="string">never</value></except></data>'),
      documents(['yes', '']),
      documents(['no', ' no ', 'never']),
    );
  });

  test('in attributes', () => {
    expectVerdicts(
      start('<attribute name="b"><data type="unsignedInt"/></attribute>'),
      ["<a b='1'/>", "<a b=' 1 '/>"],
      ["<a b=''/>", "<a b='x'/>"],
    );
  });
});

describe('names', () => {
  test('of any name, except some', () => {
    expectVerdicts(
      start(`<zeroOrMore><element><anyName><except><name>b</name><nsName ns="u"/></except></anyName><text/></element></zeroOrMore>
             <zeroOrMore><attribute><anyName><except><name>x</name></except></anyName></attribute></zeroOrMore>`),
      ['<a><c/><d>x</d></a>', "<a xmlns:q='v'><q:b/></a>", "<a y='' z=''/>"],
      ['<a><b/></a>', "<a xmlns:q='u'><q:c/></a>", "<a x=''/>"],
    );
  });

  test('of one namespace', () => {
    expectVerdicts(
      start(`<element><nsName ns="u"><except><name ns="u">no</name></except></nsName><empty/></element>
             <optional><attribute><nsName ns="u"/></attribute></optional>`),
      ["<a><b xmlns='u'/></a>", "<a xmlns:p='u' p:x=''><p:b/></a>"],
      ['<a><b/></a>', "<a xmlns:p='u'><p:no/></a>", "<a x='' xmlns:p='u'><p:b/></a>"],
    );
  });

  test('one of several', () => {
    expectVerdicts(
      start('<element><choice><name>b</name><name>c</name></choice><empty/></element>'),
      ['<a><b/></a>', '<a><c/></a>'],
      ['<a><d/></a>'],
    );
  });

  test('namespaces of elements, inherited from around; attributes have none by themselves', () => {
    expectVerdicts(
      '<start><element name="a" ns="u"><attribute name="b"/><element name="c"><empty/></element></element></start>',
      ["<a xmlns='u' b=''><c/></a>", "<p:a xmlns:p='u' b=''><p:c/></p:a>"],
      ["<a b=''><c/></a>", "<p:a xmlns:p='u' p:b=''><p:c/></p:a>", "<a xmlns='u' b=''><c xmlns=''/></a>"],
    );
    expectVerdicts('<start><element name="a"><empty/></element></start>', ["<a xmlns='u'/>"], ['<a/>'], {
      attributes: ' ns="u"',
    });
  });

  test('xml:lang, and prefixes that nothing binds', () => {
    expectVerdicts(
      start('<optional><attribute name="lang" ns="http://www.w3.org/XML/1998/namespace"/></optional>'),
      ["<a xml:lang='en'/>"],
      ["<a lang='en'/>"],
    );
    const schema = readSchema('main.rng', () => grammar(start('<element name="b"><empty/></element>')));
    const { root } = readXml('<a><q:b/></a>');
    expect(root && validate(root, schema).map(({ code }) => code)).toEqual(['unexpected-element']);
  });
});

describe('files and definitions', () => {
  const files = {
    'common.rng': grammar(`
      <start><ref name="thing"/></start>
      <define name="thing"><element name="a"><ref name="content"/></element></define>
      <define name="content"><element name="b"><empty/></element></define>`),
    'more.rng': grammar('<include href="common.rng"/><define name="other"><text/></define>'),
  };

  test('include', () => {
    expectVerdicts('<include href="common.rng"/>', ['<a><b/></a>'], ['<a/>'], { files });
  });

  test('include what is included twice', () => {
    expectVerdicts('<include href="common.rng"/><include href="more.rng"/>', ['<a><b/></a>'], ['<a/>'], { files });
  });

  test('include with definitions of its own, in a div as well', () => {
    const own = '<define name="content"><element name="c"><empty/></element></define>';
    for (const body of [own, `<div>${own}</div>`])
      expectVerdicts(`<include href="common.rng">${body}</include>`, ['<a><c/></a>'], ['<a><b/></a>'], { files });
    expectVerdicts(
      `<include href="more.rng">${own}<start><element name="r"><ref name="thing"/></element></start></include>`,
      ['<r><a><c/></a></r>'],
      ['<a><c/></a>', '<r><a><b/></a></r>'],
      { files },
    );
  });

  test('combine', () => {
    const define = (combine: string, name: string): string =>
      `<define name="x" combine="${combine}"><element name="${name}"><empty/></element></define>`;
    const body = `${start('<ref name="x"/>')}<div>`;
    expectVerdicts(
      `${body}${define('choice', 'b')}${define('choice', 'c')}</div>`,
      ['<a><b/></a>', '<a><c/></a>'],
      ['<a/>', '<a><b/><c/></a>'],
    );
    expectVerdicts(
      `${body}${define('interleave', 'b')}${define('interleave', 'c')}</div>`,
      ['<a><b/><c/></a>', '<a><c/><b/></a>'],
      ['<a><b/></a>'],
    );
  });

  test('a grammar within has definitions of its own', () => {
    expectVerdicts(
      `${start(`<ref name="x"/><grammar>
         <start><element name="inner"><ref name="x"/></element></start>
         <define name="x"><element name="c"><empty/></element></define>
       </grammar>`)}<define name="x"><element name="b"><empty/></element></define>`,
      ['<a><b/><inner><c/></inner></a>'],
      ['<a><b/><inner><b/></inner></a>'],
    );
  });

  test('annotations and comments are passed over', () => {
    expectVerdicts(
      `<!-- all --><d:documentation xmlns:d="u">All.</d:documentation>
       <start><element name="a"><d:note xmlns:d="u"/><optional><d:note xmlns:d="u"/><text/></optional></element></start>`,
      ['<a>x</a>'],
      ['<a><b/></a>'],
    );
  });

  test('schemas that share a pool keep their elements apart', () => {
    const pool = new PatternPool();
    const schemas = ['b', 'c'].map((name) =>
      readSchema('main.rng', () => grammar(start(`<element name="${name}"><empty/></element>`)), pool),
    );
    const answers = ['<a><b/></a>', '<a><c/></a>'].map((text) => {
      const { root } = readXml(text);
      return schemas.map((schema) => root && validate(root, schema).length);
    });
    expect(answers).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  test.each([
    ['a file that is missing', '<include href="nothing.rng"/>', 'nothing.rng is not there'],
    ['a reference to nothing', '<start><ref name="x"/></start>', 'refers to x, which nobody defines'],
    [
      'a definition that is itself',
      '<start><ref name="x"/></start><define name="x"><optional><ref name="x"/></optional></define>',
      'refers to itself',
    ],
    ['no start', '<define name="x"><text/></define>', 'has no start'],
    ['a list', '<start><list><text/></list></start>', 'holds "list"'],
  ])('%s is an error that says so', (_what, body, message) => {
    const read = (): unknown => readSchema('main.rng', (name) => (name === 'main.rng' ? grammar(body) : undefined));
    expect(read).toThrow(SchemaError);
    expect(read).toThrow(message);
  });

  test('a schema that is no XML is an error', () => {
    expect(() => readSchema('main.rng', () => '<grammar>')).toThrow('is not well formed');
    expect(() => readSchema('main.rng', () => '<domain/>')).toThrow('is not well formed');
  });

  test('definitions and elements by name', () => {
    const schema = readSchema('common.rng', () => files['common.rng']);
    expect(schema.definition('content')?.kind).toBe('element');
    expect(schema.definition('nothing')).toBeUndefined();
    expect(schema.elements('b')).toEqual([schema.definition('content')]);
    expect(schema.elements('nothing')).toEqual([]);
  });
});
