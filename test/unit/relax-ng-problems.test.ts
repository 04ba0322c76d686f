import { describe, expect, test } from 'vitest';
import { readSchema } from '../../server/src/syntax/relax-ng/read-schema';
import { type SchemaProblem, validate } from '../../server/src/syntax/relax-ng/validate';
import { readXml } from '../../server/src/syntax/xml/read-xml';

/** A small schema in the manner of libvirt's. */
const SCHEMA = readSchema(
  'main.rng',
  () => `<grammar xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
  <start><element name="devices"><interleave>
    <zeroOrMore><ref name="disk"/></zeroOrMore>
    <optional><element name="emulator"><text/></element></optional>
    <zeroOrMore><ref name="net"/></zeroOrMore>
  </interleave></element></start>
  <define name="disk"><element name="disk">
    <optional><attribute name="device"><choice><value>disk</value><value>lun</value></choice></attribute></optional>
    <choice>
      <group>
        <attribute name="type"><value>file</value></attribute>
        <interleave><element name="source"><attribute name="file"/></element><ref name="common"/></interleave>
      </group>
      <group>
        <attribute name="type"><value>block</value></attribute>
        <interleave><element name="source"><attribute name="dev"/></element><ref name="common"/></interleave>
      </group>
    </choice>
  </element></define>
  <define name="common"><interleave>
    <element name="target"><attribute name="dev"><data type="string"><param name="pattern">[a-z]+</param></data></attribute></element>
    <optional><element name="serial"><data type="unsignedInt"/></element></optional>
    <optional><element name="mode"><choice><value>fast</value><value>safe</value></choice></element></optional>
    <optional><element name="shareable"><empty/></element></optional>
  </interleave></define>
  <define name="net"><element name="interface"><attribute name="model"/><attribute name="mac"/><empty/></element></define>
</grammar>`,
);

/** The problems: code, where, and what may stand there. */
function problems(text: string): string[] {
  const { root } = readXml(text);
  if (root === undefined) throw new Error('There is no root.');
  return validate(root, SCHEMA).map(shown);
}

function shown(problem: SchemaProblem): string {
  const { code, element } = problem;
  const { text } = element.name;
  switch (problem.code) {
    case 'unexpected-element':
      return `${code} ${text} [${problem.allowed.join()}]${problem.elsewhere ? ' elsewhere' : ''}`;
    case 'unexpected-attribute':
      return `${code} ${text}/@${problem.attribute.name.text} [${problem.allowed.join()}]${problem.elsewhere ? ' elsewhere' : ''}`;
    case 'wrong-attribute-value':
      return `${code} ${text}/@${problem.attribute.name.text} [${problem.allowed.join()}]`;
    case 'missing-attribute':
    case 'missing-element':
      return `${code} ${text} [${problem.missing.join()}]`;
    case 'unexpected-text':
      return `${code} ${text} "${problem.text.text}"`;
    case 'wrong-text':
      return `${code} ${text} [${problem.allowed.join()}]`;
  }
}

const disk = (content: string, attributes = "type='file'"): string =>
  `<devices><disk ${attributes}>${content}</disk></devices>`;
const SOURCE = "<source file='/a'/>";
const TARGET = "<target dev='vda'/>";

describe('one mistake is one problem, with what may stand there', () => {
  test.each([
    ['nothing wrong', disk(SOURCE + TARGET), []],
    ['the order of an interleave is free', disk(TARGET + SOURCE), []],
    ['another root', '<device/>', ['unexpected-element device [devices]']],
    [
      'an unknown element',
      disk(`${SOURCE}<sorce/>${TARGET}`),
      ['unexpected-element sorce [mode,serial,shareable,target]'],
    ],
    [
      'an element twice',
      disk(SOURCE + TARGET + TARGET),
      ['unexpected-element target [mode,serial,shareable] elsewhere'],
    ],
    ['an element where none may stand', disk(`${SOURCE}<target dev='a'><x/></target>`), ['unexpected-element x []']],
    [
      'an unknown element with much in it',
      `<devices><dsk type='x'><y/>z</dsk>${disk(SOURCE + TARGET).slice('<devices>'.length)}`,
      ['unexpected-element dsk [disk,emulator,interface]'],
    ],
    [
      'an unknown attribute',
      disk(SOURCE + TARGET, "type='file' dvice='lun'"),
      ['unexpected-attribute disk/@dvice [device]'],
    ],
    [
      'an attribute that belongs to another type',
      disk(`<source dev='/a'/>${TARGET}`),
      ['unexpected-attribute source/@dev [file]'],
    ],
    [
      'a wrong value',
      disk(SOURCE + TARGET, "type='file' device='cd'"),
      ['wrong-attribute-value disk/@device [disk,lun]'],
    ],
    [
      'a wrong value that decides about others',
      disk(SOURCE + TARGET, "type='fil'"),
      ['wrong-attribute-value disk/@type [block,file]'],
    ],
    ['a value against a pattern', disk(`${SOURCE}<target dev='9'/>`), ['wrong-attribute-value target/@dev []']],
    ['a missing attribute', disk(SOURCE + TARGET, "device='lun'"), ['missing-attribute disk [type]']],
    ['two missing attributes', '<devices><interface/></devices>', ['missing-attribute interface [mac,model]']],
    ['a missing element', disk(SOURCE), ['missing-element disk [target]']],
    ['text among elements', disk(`${SOURCE} x ${TARGET}`), ['unexpected-text disk " x "']],
    [
      'text in an empty element',
      disk(`${SOURCE}${TARGET}<shareable>yes</shareable>`),
      ['unexpected-text shareable "yes"'],
    ],
    ['text of the wrong form', disk(`${SOURCE}${TARGET}<serial>x1</serial>`), ['wrong-text serial []']],
    ['text that is none of the listed', disk(`${SOURCE}${TARGET}<mode>fst</mode>`), ['wrong-text mode [fast,safe]']],
    ['no text where some is wanted', disk(`${SOURCE}${TARGET}<serial/>`), ['wrong-text serial []']],
    [
      'several mistakes',
      disk(`${SOURCE}<target dev='9' x=''/><serial>?</serial>`, "type='file' device='cd'"),
      [
        'wrong-attribute-value disk/@device [disk,lun]',
        'wrong-attribute-value target/@dev []',
        'unexpected-attribute target/@x []',
        'wrong-text serial []',
      ],
    ],
    ['an attribute without a value', disk(SOURCE + TARGET, "type='file' device"), []],
    [
      'what is missing in a half-written element may come',
      "<devices><disk type='file'><source file='/a'/></devices>",
      [],
    ],
  ])('%s', (_what, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test('no more than 200 problems are looked for', () => {
    expect(problems(`<devices>${'<x/>'.repeat(1_000)}</devices>`)).toHaveLength(200);
    expect(problems(`<devices ${Array.from({ length: 1_000 }, (_, n) => `a${n}=''`).join(' ')}/>`)).toHaveLength(200);
  });
});
