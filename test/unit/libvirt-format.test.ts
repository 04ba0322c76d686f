import { describe, expect, test } from 'vitest';
import { formatLibvirt } from '../../server/src/features/libvirt/format';
import { withEdits } from '../../server/src/features/shared/space-edits';
import { openXml, XML_URI } from '../harness/check-xml-completion';
import { Random, seedOfRun } from '../harness/random';
import { SAMPLE_DOMAIN } from '../harness/sample-domain';

/** The text laid out; a refusal as its reason. */
function formatted(text: string): string {
  const document = openXml(text).document(XML_URI);
  if (document === undefined) throw new Error('There is no document.');
  const outcome = formatLibvirt(document);
  if ('refusal' in outcome) return `refused: ${outcome.refusal.reason} (${String(outcome.refusal.offset)})`;
  for (const { start, end, text: inserted } of outcome.edits)
    expect(`${text.slice(start, end)}${inserted}`, 'only white space changes').toMatch(/^\s*$/);
  return withEdits(text, outcome.edits);
}

describe('layout', () => {
  test('a text as libvirt prints it stays', () => {
    expect(formatted(SAMPLE_DOMAIN)).toBe(SAMPLE_DOMAIN);
  });

  test('a text without any white space becomes one', () => {
    expect(formatted(SAMPLE_DOMAIN.replace(/>\s+</g, '><').trim())).toBe(SAMPLE_DOMAIN);
  });

  test('tags, attributes on lines of their own, blanks around signs', () => {
    expect(
      formatted(`<disk\n\ttype = 'file'\n   device="disk"  >\n<source file='/a'   />\n\t<serial> x </serial ></disk >`),
    ).toBe(`<disk type='file' device="disk">\n  <source file='/a'/>\n  <serial> x </serial>\n</disk>\n`);
  });

  test('comments and single blank lines stay, several become one', () => {
    expect(
      formatted(
        `<disk>\n<!-- one\n      two -->\n\n\n\n<source/> <!-- behind --><!-- again -->\n\n<target dev='vda'/>\n\n</disk>`,
      ),
    ).toBe(
      `<disk>\n  <!-- one\n      two -->\n\n  <source/> <!-- behind --> <!-- again -->\n\n  <target dev='vda'/>\n</disk>\n`,
    );
  });

  test('texts, and blanks that belong to one, stay', () => {
    const text = `<domain>\n  <description>one\n   two <b> x </b> </description>\n  <metadata xml:space='preserve'> <a/>  </metadata>\n  <title>  </title>\n  <name><![CDATA[ a ]]></name>\n</domain>\n`;
    expect(formatted(text)).toBe(text);
    expect(formatted('<domain>\n  <devices>\n\n    </devices></domain>')).toBe(
      '<domain>\n  <devices>\n  </devices>\n</domain>\n',
    );
  });

  test('instructions, CRLF and a mark of byte order stay', () => {
    expect(formatted('\ufeff<?xml version="1.0"?><?a b?>\r\n<disk><?c d?><source/></disk>')).toBe(
      '\ufeff<?xml version="1.0"?>\r\n<?a b?>\r\n<disk>\r\n  <?c d?>\r\n  <source/>\r\n</disk>\r\n',
    );
  });

  test('a comment within a text does not disturb those behind it', () => {
    expect(formatted('<disk><serial>a<!-- b --></serial>\n<!-- c -->\n<source/></disk>')).toBe(
      '<disk>\n  <serial>a<!-- b --></serial>\n  <!-- c -->\n  <source/>\n</disk>\n',
    );
  });
});

test('what is not well formed is refused, with the place', () => {
  expect(formatted('<disk><source></disk>')).toBe('refused: it is not well-formed XML (7)');
  expect(formatted('<project> <a/></project>')).toBe('refused: it is no document of libvirt (undefined)');
});

test('any layout of a text gives the same text, and that one stays', () => {
  const seed = seedOfRun();
  const random = new Random(seed);
  const plain = SAMPLE_DOMAIN.replace(/^<\?xml.*?-->\n/s, '');
  for (let round = 0; round < 60; round++) {
    const shaken = plain
      .replace(/>\n\s*</g, () => `>${random.pick(['', '\n', ' ', '\n\t', '\n      '])}<`)
      .replace(/ (?=[\w:]+=')/g, () => random.pick([' ', '\n', '\t\t']))
      .replace(/(\/?>)(?=<|$)/g, (tag) => (random.below(5) === 0 && tag === '/>' ? ' />' : tag));
    const once = formatted(shaken);
    expect(once, `seed ${String(seed)}`).toBe(plain);
    expect(formatted(once)).toBe(once);
  }
});
