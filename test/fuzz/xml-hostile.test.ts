import { describe, expect, test } from 'vitest';
import { readSchema } from '../../server/src/syntax/relax-ng/read-schema';
import { validate } from '../../server/src/syntax/relax-ng/validate';
import { readXml } from '../../server/src/syntax/xml/read-xml';
import type { XmlProblemCode } from '../../server/src/syntax/xml/xml-tree';
import { judgeXml } from '../harness/check-xml';

/** Texts that nobody writes. They cost time and memory in proportion to their length, and what is wrong is told. */
const MILLION = 1_000_000;
const many = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, n) => part(n)).join('');
const entities = many(9, (n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`);

const TEXTS: Readonly<Record<string, readonly [text: string, first: XmlProblemCode | undefined]>> = {
  'a million elements within one another': ['<disk>'.repeat(MILLION) + '</disk>'.repeat(MILLION), 'too-deep'],
  'a million elements that are never closed': ['<disk>\n'.repeat(MILLION), 'element-not-closed'],
  'a million elements of different names, never closed': [many(MILLION, (n) => `<a${n}>`), 'element-not-closed'],
  'a million close tags': [`<domain>${'</disk>'.repeat(MILLION)}</domain>`, 'stray-close-tag'],
  'a million close tags below 250 elements': [
    many(250, (n) => `<a${n}>`) + '</disk>'.repeat(MILLION),
    'stray-close-tag',
  ],
  '300,000 elements beside one another': [`<devices>${'<disk/>'.repeat(300_000)}</devices>`, undefined],
  'a million roots': ['<disk/>'.repeat(MILLION), 'second-root'],
  'elements that move up when they end': [
    `<domain><devices>${'<disk><source><target/>'.repeat(200_000)}</devices></domain>`,
    'element-not-closed',
  ],
  'an attribute of 50 MB': [`<disk type='${'x'.repeat(50 * MILLION)}'/>`, 'too-long'],
  'a name of an attribute of 10 MB': [`<disk ${'x'.repeat(10 * MILLION)}='1'/>`, undefined],
  'a name of an element of 10 MB': [`<${'x'.repeat(10 * MILLION)}/>`, undefined],
  'a text of 50 MB': [`<domain><name>${'x'.repeat(50 * MILLION)}</name></domain>`, 'too-long'],
  'a value without quotes of 10 MB': [`<disk type=${'x'.repeat(10 * MILLION)}/>`, 'attribute-without-quotes'],
  'blanks in an open value': [`<disk type='${' '.repeat(5 * MILLION)}\n/>`, 'value-not-closed'],
  'blanks and > in an open value': [`<disk type='${' >'.repeat(MILLION)}\n<target/>`, 'element-not-closed'],
  'blanks in a tag': [`<disk type${' '.repeat(5 * MILLION)}x`, 'tag-not-ended'],
  '100,000 attributes': [`<disk ${many(100_000, (n) => `a${n}='${n}' `)}/>`, undefined],
  'one attribute 100,000 times': [`<disk ${"type='file' ".repeat(100_000)}/>`, 'duplicate-attribute'],
  '100,000 names without values': [`<disk ${many(100_000, (n) => `a${n} `)}/>`, 'attribute-without-value'],
  '100,000 attributes in one line that are not parted': [
    `<disk ${many(100_000, (n) => `a${n}=''`)}/>`,
    'attributes-not-parted',
  ],
  '100,000 prefixes': [`<disk ${many(100_000, (n) => `xmlns:p${n}='u' p${n}:a='' `)}/>`, undefined],
  '100,000 prefixes that nothing binds': [`<disk ${many(100_000, (n) => `p${n}:a='' `)}/>`, 'unbound-prefix'],
  'prefixed elements below many attributes': [
    `<disk ${many(10_000, (n) => `a${n}='' `)} xmlns:q='u'>${'<q:b q:c=""/>'.repeat(200_000)}</disk>`,
    undefined,
  ],
  '1 MB of <': ['<'.repeat(MILLION), 'missing-name'],
  '1 MB of < and blanks': ['< '.repeat(MILLION / 2), 'missing-name'],
  '1 MB of <a': ['<a'.repeat(MILLION / 2), 'tag-not-ended'],
  '1 MB of </': ['</'.repeat(MILLION / 2), 'missing-name'],
  '1 MB of <!': ['<!'.repeat(MILLION / 2), 'missing-name'],
  '1 MB of <?': ['<?'.repeat(MILLION / 2), 'instruction-not-closed'],
  '1 MB of <!DOCTYPE': ['<!DOCTYPE '.repeat(100_000), 'doctype'],
  '1 MB of <!DOCTYPE [': ['<!DOCTYPE a ["\n'.repeat(100_000), 'doctype'],
  '1 MB of comments that open': ['<!--'.repeat(MILLION / 4), 'comment-not-closed'],
  '1 MB of <a b="': ['<a b="'.repeat(MILLION / 6), 'tag-not-ended'],
  '1 MB of <a b=\'"': [`<a b='"`.repeat(MILLION / 6), 'value-not-closed'],
  '1 MB of quotes in a tag': [`<a ${`"'`.repeat(MILLION / 2)}`, 'missing-name'],
  '1 MB of & in a text': [`<a>${'&'.repeat(MILLION)}</a>`, 'stray-ampersand'],
  '1 MB of &a': [`<a>${'&a'.repeat(MILLION / 2)}</a>`, 'stray-ampersand'],
  'a reference of 1 MB': [`<a>&#${'9'.repeat(MILLION)};</a>`, 'bad-reference'],
  'a comment of 10 MB that never ends': [`<domain/><!--${' - x'.repeat(2.5 * MILLION)}`, 'comment-not-closed'],
  'a section of 10 MB that never ends': [`<domain><![CDATA[${']] '.repeat(3 * MILLION)}`, 'element-not-closed'],
  'a declaration that never ends': [`<?xml ${' '.repeat(5 * MILLION)}`, 'instruction-not-closed'],
  'a declaration with 5 MB of blanks': [`<?xml ${' '.repeat(5 * MILLION)}?><a/>`, 'bad-declaration'],
  'NUL bytes': ['\0'.repeat(MILLION), 'text-outside-root'],
  'NUL bytes in a tag': [`<disk ${'\0'.repeat(MILLION)}/>`, 'missing-name'],
  'NUL bytes in a text': [`<name>${'\0'.repeat(MILLION)}</name>`, 'control-character'],
  'an entity of entities of entities': [
    `<!DOCTYPE domain [<!ENTITY l0 "ha">${entities}]><domain>&l9;</domain>`,
    'doctype',
  ],
  'an entity from outside': ['<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><domain>&x;</domain>', 'doctype'],
};

/** Elements and attributes of any name within one another, some of them with forms to hold. */
const SCHEMA = readSchema(
  'main.rng',
  () => `<grammar xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
  <start><ref name="any"/></start>
  <define name="any"><element><anyName/><interleave>
    <zeroOrMore><choice><attribute><anyName><except><name>type</name></except></anyName></attribute></choice></zeroOrMore>
    <optional><attribute name="type"><choice>
      <value>file</value><value>a b</value><data type="string"><param name="pattern">[a-z ]+[0-9]</param></data>
      <data type="unsignedInt"/><data type="dateTime"/><data type="double"/><data type="anyURI"/>
    </choice></attribute></optional>
    <zeroOrMore><choice><ref name="any"/><text/></choice></zeroOrMore>
  </interleave></element></define>
</grammar>`,
);

describe('hostile XML takes time in proportion to its length', () => {
  for (const [name, [text, first]] of Object.entries(TEXTS)) {
    test(name, { timeout: 60_000 }, () => {
      const started = performance.now();
      const { root, problems } = readXml(text);
      const read = performance.now();
      expect(problems[0]?.code).toBe(first);
      expect(problems.length).toBeLessThanOrEqual(500);
      const violations = root ? validate(root, SCHEMA) : [];
      expect(violations.length).toBeLessThanOrEqual(200);
      expect(read - started, 'milliseconds to read').toBeLessThan(3_000);
      expect(performance.now() - read, 'milliseconds to judge').toBeLessThan(5_000);
    });
  }
});

describe('the findings in hostile XML', () => {
  for (const [name, [text]] of Object.entries(TEXTS)) {
    test(name, { timeout: 60_000 }, () => {
      const findings = judgeXml([{ name: 'guest.xml', text }])('guest.xml');
      expect(findings.length).toBeLessThan(2_000);
      for (const { message, related } of findings) {
        expect(message.length).toBeLessThan(2_000);
        expect(related.length).toBeLessThanOrEqual(50);
      }
    });
  }
});
