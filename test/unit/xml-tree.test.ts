import { describe, expect, test } from 'vitest';
import { readXml } from '../../server/src/syntax/xml/read-xml';
import {
  childElements,
  xmlAttribute,
  type XmlDocument,
  type XmlElement,
  type XmlName,
  type XmlText,
} from '../../server/src/syntax/xml/xml-tree';

const DOMAIN = `<?xml version='1.0'?>
<!-- WARNING: do not edit -->
<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
  <name>web1</name>
  <description>a &amp; b <![CDATA[<c>]]> d</description>
  <devices>
    <!-- data -->
    <disk type='block' device='disk'>
      <driver name='qemu' type='raw'/>
      <source dev='/dev/vx/dmp/emc0_1'/>
      <target dev='vda' bus="virtio"/>
    </disk>
    <disk type='file'><source file='/a b.img'/><target dev='vdb'/></disk>
    <interface type='bridge'/>
  </devices>
  <qemu:commandline><qemu:arg value='-s'/></qemu:commandline>
</domain>
`;

/** What an element may hold in these tests. */
const HELD: Readonly<Record<string, readonly string[]>> = {
  domain: ['name', 'devices'],
  devices: ['disk', 'interface', 'controller'],
  disk: ['driver', 'source', 'target'],
  source: ['seclabel'],
};
const mayHold = (parent: string, child: string): boolean | undefined => HELD[parent]?.includes(child);

/** The tree as one line: names, with what they hold in brackets. */
function outline(element: XmlElement | undefined): string {
  if (element === undefined) return '-';
  const children = childElements(element).map(outline).join(' ');
  return children === '' ? element.name.text : `${element.name.text}(${children})`;
}

function tree(text: string): string {
  return outline(readXml(text, mayHold).root);
}

/** What has to hold for every tree: places lie within one another and in order, and names are where they say. */
function checkPlaces({ text, root, comments, problems }: XmlDocument): void {
  const inOrder = (...offsets: readonly number[]): void => {
    if (offsets.some((offset, index) => offset < (offsets[index - 1] ?? 0) || offset > text.length))
      throw new Error(`The places ${offsets.join()} are out of order in ${text}`);
  };
  const standsAt = ({ text: name, start, end }: XmlName): void => {
    if (text.slice(start, end) !== name) throw new Error(`"${name}" does not stand at ${start} in ${text}`);
  };
  const visit = (element: XmlElement): void => {
    standsAt(element.name);
    if (element.closeName) standsAt({ ...element.closeName, text: element.name.text });
    for (const { name, start, end, valueRange } of element.attributes) {
      standsAt(name);
      inOrder(start, name.end, valueRange.start, valueRange.end, end);
    }
    const attributes = element.attributes.flatMap(({ start, end }) => [start, end]);
    const children = element.children.flatMap(({ start, end }) => [start, end]);
    inOrder(element.start, element.name.end, ...attributes, element.openEnd, ...children, element.end);
    for (const child of childElements(element)) {
      if (child.parent !== element) throw new Error(`"${child.name.text}" does not know its parent in ${text}`);
      visit(child);
    }
  };
  if (root) visit(root);
  for (const { start, end } of [...comments, ...problems]) inOrder(start, end);
}

function found(document: XmlDocument, ...path: readonly string[]): XmlElement {
  let at = document.root;
  for (const name of path) at = at && childElements(at, name)[0];
  if (at === undefined) throw new Error(`${path.join('/')} is not there.`);
  return at;
}

describe('the tree', () => {
  const document = readXml(DOMAIN);

  test('elements, comments, and no mistakes', () => {
    expect(outline(document.root)).toBe(
      'domain(name description devices(disk(driver source target) disk(source target) interface) ' +
        'qemu:commandline(qemu:arg))',
    );
    expect(document.comments.map(({ start, end }) => DOMAIN.slice(start, end))).toEqual([
      '<!-- WARNING: do not edit -->',
      '<!-- data -->',
    ]);
    expect(document.problems).toEqual([]);
    checkPlaces(document);
  });

  test('places of an element and its attributes', () => {
    const target = found(document, 'devices', 'disk', 'target');
    expect(DOMAIN.slice(target.start, target.end)).toBe(`<target dev='vda' bus="virtio"/>`);
    expect(target.ending).toBe('empty');
    const bus = xmlAttribute(target, 'bus');
    expect(bus && DOMAIN.slice(bus.start, bus.end)).toBe('bus="virtio"');
    expect(bus && DOMAIN.slice(bus.valueRange.start, bus.valueRange.end)).toBe('virtio');
    expect(xmlAttribute(target, 'no')).toBeUndefined();
    const name = found(document, 'name');
    expect(DOMAIN.slice(name.start, name.end)).toBe('<name>web1</name>');
    expect(DOMAIN.slice(name.openEnd, name.closeName?.start)).toBe('web1</');
    expect(name.ending).toBe('tag');
  });

  test('references and sections are resolved, white space between tags is no text', () => {
    const texts = (element: XmlElement): string[] =>
      element.children.filter((child): child is XmlText => child.kind === 'text').map(({ text }) => text);
    expect(texts(found(document, 'description'))).toEqual(['a & b <c> d']);
    expect(texts(found(document, 'devices'))).toEqual([]);
  });

  test('white space in values counts as blanks', () => {
    const { root } = readXml("<a b='1\r\n2\t3\n4&#10;5'/>");
    expect(root && xmlAttribute(root, 'b')?.value).toBe('1 2 3 4 5');
  });
});

describe('what an element that is never closed has swallowed', () => {
  test.each([
    ['closed by its parent', '<a><b><c/></a>', 'a(b(c))'],
    ['over several levels', '<a><b><c><d/></a>', 'a(b(c(d)))'],
    [
      'what it cannot hold goes to the parent that can',
      '<devices><disk><driver/><disk><source/></disk><interface/></devices>',
      'devices(disk(driver) disk(source) interface)',
    ],
    [
      'several in a row',
      '<devices><disk><driver/><disk><source/><disk><target/><interface/></devices>',
      'devices(disk(driver) disk(source) disk(target) interface)',
    ],
    [
      'up by several levels',
      '<devices><disk><source><target/><disk/><controller/></devices>',
      'devices(disk(source target) disk controller)',
    ],
    ['what nobody knows stays', '<devices><disk><x/><y/></devices>', 'devices(disk(x y))'],
    ['at the end of the text', '<devices><disk><driver/><interface/>', 'devices(disk(driver) interface)'],
    ['an element in the wrong place that is closed stays there', '<disk><disk/></disk>', 'disk(disk)'],
    [
      'a misspelt close tag ends it',
      '<devices><disk><source></sorce><target/></disk><interface/></devices>',
      'devices(disk(source target) interface)',
    ],
    [
      'an open value ends with its line',
      "<devices>\n<disk type='\n<driver/>\n</disk>\n<interface/></devices>",
      'devices(disk(driver) interface)',
    ],
    [
      'a disk that is being typed',
      "<devices><disk/>\n<disk type='\n<disk><source/></disk>\n<disk/></devices>",
      'devices(disk disk disk(source) disk)',
    ],
  ])('%s', (_what, text, expected) => {
    expect(tree(text)).toBe(expected);
    checkPlaces(readXml(text, mayHold));
  });

  test('an element that gave its children away ends before them', () => {
    const text = '<devices><disk><driver/> <interface/></devices>';
    const disk = found(readXml(text, mayHold), 'disk');
    expect(text.slice(disk.start, disk.end)).toBe('<disk><driver/>');
    expect(disk.ending).toBe('missing');
  });
});

describe('half-typed text', () => {
  const samples = [DOMAIN, DOMAIN.replaceAll('\n', '\r\n'), `\ufeff${DOMAIN.replaceAll("'", '"')}`];

  test('every beginning of a text gives a tree', () => {
    for (const sample of samples)
      for (let end = 0; end <= sample.length; end++) checkPlaces(readXml(sample.slice(0, end), mayHold));
  });

  test('every text with one character less gives a tree', () => {
    for (const sample of samples)
      for (let at = 0; at < sample.length; at++)
        checkPlaces(readXml(sample.slice(0, at) + sample.slice(at + 1), mayHold));
  });

  test('every text with one token less gives a tree with most of its elements', () => {
    const all = elementCount(DOMAIN);
    for (const { index, 0: token } of DOMAIN.matchAll(/<!--|-->|]]>|<\/?|\/?>|[\w:]+|=|'[^']*'|['"]/g)) {
      const text = DOMAIN.slice(0, index) + DOMAIN.slice(index + token.length);
      checkPlaces(readXml(text, mayHold));
      // A comment or section that lost its end hides what stands behind it, and a root that is no tag holds nothing.
      if (!/--|\]/.test(token) && !isRootName(index)) expect(elementCount(text), text).toBeGreaterThanOrEqual(all - 4);
    }
  });

  test('every text with one character doubled or one sign put in gives a tree', () => {
    for (let at = 0; at < DOMAIN.length; at++)
      for (const sign of [DOMAIN.charAt(at), '<', '>', "'", '"', '/', '&', '='])
        checkPlaces(readXml(DOMAIN.slice(0, at) + sign + DOMAIN.slice(at), mayHold));
  });
});

/** Whether the token there belongs to the `<domain` that begins the root. */
function isRootName(offset: number): boolean {
  const root = DOMAIN.indexOf('<domain');
  return offset >= root && offset < root + '<domain'.length;
}

function elementCount(text: string): number {
  const count = (element: XmlElement): number => childElements(element).reduce((sum, child) => sum + count(child), 1);
  const { root } = readXml(text, mayHold);
  return root ? count(root) : 0;
}
