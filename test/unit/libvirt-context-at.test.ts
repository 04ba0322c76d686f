import { describe, expect, test } from 'vitest';
import { xmlContextAt } from '../../server/src/syntax/xml/context-at';
import { elementPath } from '../../server/src/syntax/xml/element-at';
import type { XmlElement } from '../../server/src/syntax/xml/xml-tree';

const CURSOR = '|';

/** Whether an element may hold another, as far as these tests need it. */
function mayHold(parent: string, child: string): boolean | undefined {
  const children: Readonly<Record<string, readonly string[]>> = {
    domain: ['name', 'devices'],
    devices: ['disk', 'controller'],
    disk: ['driver', 'source', 'target', 'address'],
    source: [],
  };
  return children[parent]?.includes(child);
}

/** What is at the cursor, as one line. */
function at(fixture: string): string {
  const offset = fixture.indexOf(CURSOR);
  const text = fixture.slice(0, offset) + fixture.slice(offset + 1);
  const context = xmlContextAt(text, offset, mayHold);
  const path = (element: XmlElement | undefined): string => (element ? elementPath(element).join('/') : '-');
  const names = (elements: readonly XmlElement[]): string => elements.map(({ name }) => name.text).join(',');
  const word = 'word' in context ? `"${text.slice(context.word.start, context.word.end)}"` : '';
  switch (context.kind) {
    case 'element':
      return `element ${word} in ${path(context.parent)} [${names(context.before)}|${names(context.behind)}]${context.begun ? '' : ' not begun'}${context.named ? ' named' : ''}${context.text ? ' text' : ''}`;
    case 'close-tag':
      return `close-tag ${word} of ${names(context.open)}${context.ended ? ' ended' : ''}`;
    case 'attribute':
      return `attribute ${word} of ${path(context.element)} (${context.element.attributes.map(({ name }) => name.text).join(',')})${context.named ? ' named' : ''}`;
    case 'value':
      return `value ${word} of ${path(context.element)}/@${context.name} ${context.quotes}${context.ended ? ' ended' : ''} (${context.element.attributes.map(({ name, value }) => `${name.text}=${value ?? ''}`).join(',')})`;
    case 'nothing':
      return 'nothing';
  }
}

describe('an element may begin', () => {
  test.each([
    ['|', 'element "" in - [|] not begun'],
    ['<|', 'element "" in - [|]'],
    ['<do|', 'element "do" in - [|]'],
    ['<devices>|</devices>', 'element "" in devices [|] not begun text'],
    ['<devices>\n  <|\n</devices>', 'element "" in devices [|]'],
    ['<devices>\n  <di|\n  <controller/>\n</devices>', 'element "di" in devices [|controller]'],
    ['<disk><driver/>\n<|\n<target/></disk>', 'element "" in disk [driver|target]'],
    ['<disk><driver/><so|urce dev="a"/><target/></disk>', 'element "source" in disk [driver|target] named'],
    ['<disk><driver/><|source>x</source><target/></disk>', 'element "source" in disk [driver|target] named'],
    ['<disk>\n<driver/>\n<|</disk>', 'element "" in disk [driver|]'],
    ['<devices>\n<disk>\n<source/>\n<disk>\n<|\n</devices>', 'element "" in devices/disk [|]'],
    ['<devices><disk><source/></disk>|<controller/></devices>', 'element "" in devices [disk|controller] not begun'],
    ['<disk><source>\n<|', 'element "" in disk/source [|]'],
    ['<name>a|b</name>', 'element "" in name [|] not begun text'],
  ])('%j', (fixture, expected) => {
    expect(at(fixture)).toBe(expected);
  });
});

describe('an attribute', () => {
  test.each([
    ['<disk |>', 'attribute "" of disk ()'],
    ['<disk ty|>', 'attribute "ty" of disk ()'],
    ['<disk |', 'attribute "" of disk ()'],
    ['<disk ty|\n  <source/>', 'attribute "ty" of disk ()'],
    ["<disk type='file' |device='disk'>", 'attribute "device" of disk (type,device) named'],
    ["<disk type='file' dev|ice='disk'/>", 'attribute "device" of disk (type,device) named'],
    ["<disk type='file' | device='disk'/>", 'attribute "" of disk (type,device)'],
    ["<disk type='file'|/>", 'nothing'],
    ["<disk type='file'|device='disk'/>", 'nothing'],
    ["<disk type='file' |/>", 'attribute "" of disk (type)'],
    ['<disk\n  |\n>', 'attribute "" of disk ()'],
  ])('%j', (fixture, expected) => {
    expect(at(fixture)).toBe(expected);
  });
});

describe('a value', () => {
  test.each([
    ["<disk type='|'>", 'value "" of disk/@type closed ended (type=)'],
    ["<disk type='fi|le' device='disk'>", 'value "file" of disk/@type closed ended (type=file,device=disk)'],
    ["<disk type='|", 'value "" of disk/@type open (type=)'],
    ["<disk type='|\n  <source file='x'/>\n</disk>", 'value "" of disk/@type open (type=)'],
    ["<disk type='| device='lun'>", 'value "" of disk/@type open ended (type=,device=lun)'],
    ["<disk type='fi|device='lun'>", 'value "fi" of disk/@type open ended (type=fi,device=lun)'],
    ['<disk type=|>', 'value "" of disk/@type missing ended (type=)'],
    ['<disk type=| device="lun"/>', 'value "" of disk/@type missing ended (type=,device=lun)'],
    ['<disk type=fi|le/>', 'value "file" of disk/@type missing ended (type=file)'],
    ["<disk type = '|'/>", 'value "" of disk/@type closed ended (type=)'],
    ['<source query="a=b|c=d"/>', 'value "a=bc=d" of source/@query closed ended (query=a=bc=d)'],
    ["<a b='x\ny|'/>", 'value "x\ny" of a/@b closed ended (b=x y)'],
  ])('%j', (fixture, expected) => {
    expect(at(fixture)).toBe(expected);
  });
});

describe('a close tag, and where nothing may stand', () => {
  test.each([
    ['<devices><disk></|', 'close-tag "" of disk,devices'],
    ['<devices><disk></di|></devices>', 'close-tag "di" of disk,devices ended'],
    ['<devices>\n<disk>\n<disk>\n</|', 'close-tag "" of disk,devices'],
    ['<a><b/></|a>', 'close-tag "a" of a ended'],
    ['</|', 'close-tag "" of '],
    ['<a><!-- <| --></a>', 'nothing'],
    ['<!-- open |', 'nothing'],
    ['<?xml ver|sion="1.0"?>', 'nothing'],
    ['<a><![CDATA[ <| ]]></a>', 'nothing'],
    ['<!DOCTYPE |', 'nothing'],
    ['< |', 'nothing'],
    ['<a></ |', 'nothing'],
  ])('%j', (fixture, expected) => {
    expect(at(fixture)).toBe(expected);
  });

  test('every place of a half-typed text has an answer', () => {
    const text = `<?xml version="1.0"?><!-- < --><domain type='kvm'>\n<devices>\n<disk type='block' device="lun>\n<source dev=/dev/sda/>\n<![CDATA[<]]></disk></devices></domain>`;
    for (let end = 0; end <= text.length; end++)
      for (let offset = Math.max(0, end - 30); offset <= end; offset++)
        expect(xmlContextAt(text.slice(0, end), offset, mayHold).kind).toMatch(
          /^(?:element|close-tag|attribute|value|nothing)$/,
        );
  });
});
