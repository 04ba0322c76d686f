import { describe, expect, test } from 'vitest';
import { dataInShort, inShort } from '../../server/src/engine/data-in-short';
import { readXml } from '../../server/src/syntax/xml/read-xml';
import { childElements, type XmlElement, type XmlRange } from '../../server/src/syntax/xml/xml-tree';
import { firstChild } from '../../server/src/workspace/libvirt/element-model';
import { judgeXml } from '../harness/check-xml';
import { rulePages } from '../harness/rule-pages';

/** Longer than any message of a rule about a text of usual length. */
const LONGEST_MESSAGE = 1500;

describe('what messages quote', () => {
  test('a long text loses its middle', () => {
    const text = `${'a'.repeat(1000)}${'b'.repeat(1000)}`;
    expect(inShort(text)).toBe(`${'a'.repeat(120)}…${'b'.repeat(60)}`);
    expect(inShort('/dev/vx/dsk/dg/vol')).toBe('/dev/vx/dsk/dg/vol');
  });

  test('also in lists; all else stays', () => {
    const data = { name: 'vda', count: 3, given: true, none: undefined, list: ['x'.repeat(1000), 'y'] };
    expect(dataInShort(data)).toEqual({ ...data, list: [inShort('x'.repeat(1000)), 'y'] });
    const short = { name: 'vda' };
    expect(dataInShort(short)).toBe(short);
  });

  test('a value of many megabytes does not come back', () => {
    const text = `<disk type='file' device='disk'><source file='/a'/><target dev='vd${'a'.repeat(20_000_000)}1'/></disk>`;
    const messages = judgeXml([{ name: 'guest.xml', text }])('guest.xml').map(({ message }) => message);
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.filter(({ length }) => length > LONGEST_MESSAGE).map(({ length }) => length)).toEqual([]);
  });

  test('whatever value is huge, in an example of every rule', () => {
    const documents = rulePages()
      .filter(({ folder }) => folder.startsWith('libvirt/'))
      .flatMap(({ wrong, version }) => (wrong[0] ?? []).map(({ text }) => ({ text, version })));
    const long = documents.flatMap(({ text, version }) =>
      valuesIn(text).flatMap(({ start, end }) => {
        const huge = `${text.slice(0, end)}${text.slice(start, end).repeat(2000)}${text.slice(end)}`;
        const findings = judgeXml([{ name: 'guest.xml', text: huge }], version === undefined ? {} : { version });
        return findings('guest.xml')
          .flatMap(({ rule, message, related }) =>
            [message, ...related.map((place) => place.message)].map((words) => ({ id: rule.id, words })),
          )
          .filter(({ words }) => words.length > LONGEST_MESSAGE)
          .map(({ id }) => id);
      }),
    );
    expect([...new Set(long)]).toEqual([]);
  });
});

/** Where values of attributes and texts of elements of devices stand, texts that are not white space alone. */
function valuesIn(text: string): readonly XmlRange[] {
  const { root } = readXml(text);
  if (root === undefined) return [];
  return within(root.name.text === 'domain' ? (firstChild(root, 'devices') ?? root) : root);
}

function within(element: XmlElement): readonly XmlRange[] {
  const values = element.attributes.map(({ valueRange }) => valueRange);
  const texts = element.children.flatMap((child) => (child.kind === 'text' && child.text.trim() !== '' ? [child] : []));
  return [...values, ...texts, ...childElements(element).flatMap(within)].filter(({ start, end }) => end > start);
}
