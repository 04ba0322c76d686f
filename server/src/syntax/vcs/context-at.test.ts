import { describe, expect, test } from 'vitest';
import { readVcsFile } from '../../workspace/vcs-file';
import { contextAt } from './context-at';
import type { CursorContext } from './cursor-context';

function at(fixture: string): CursorContext & { groupName: string | undefined } {
  const offset = fixture.indexOf('|');
  const file = readVcsFile('file:///main.cf', fixture.slice(0, offset) + fixture.slice(offset + 1));
  const context = contextAt(file, offset);
  const tree = file.pieces[context.group ?? -1]?.tree;
  return { ...context, groupName: tree?.kind === 'group' ? tree.name?.text : undefined };
}

function placeAt(fixture: string): CursorContext['place'] {
  return at(fixture).place;
}

describe('declarations and gaps', () => {
  test.each([
    ['nothing at all', '|'],
    ['an empty line', 'group g (\n\t)\n\n|\n'],
    ['a word above a resource', 'group g (\n\t)\n\nrequ|\nNIC nic1 (\n\t)\n'],
    ['before the first word', 'group g (\n\t)\n\n|NIC nic1 (\n\t)\n'],
    ['behind a block on its line', 'group g ( ) |'],
    ['a line below an unfinished dependency', 'group g (\n\t)\nvm requires\n\t|\n'],
    ['behind a complete dependency', 'a requires b\n|'],
    ['behind a complete group dependency', 'requires group g online local firm\n|'],
    ['a line below a system without a block', 'system sys1\n|'],
    ['behind a block that a brace closes', 'cluster c (\n\tA = 1\n}\n|'],
  ])('%s', (_name, fixture) => {
    expect(placeAt(fixture)).toEqual({ kind: 'declaration' });
  });

  test('the word in a gap does not disturb its neighbours', () => {
    const context = at('group g1 (\n\t)\n\n\trequ|\n\tNIC nic1 (\n\t\t)\n');
    expect(context.groupName).toBe('g1');
    expect(context.word).toEqual({ start: 16, end: 20, text: 'requ', quotes: 'none' });
    expect(context.next).toBe('');
  });

  test('the type of a resource that has a name', () => {
    expect(at('N|IC nic1 (\n\t)\n')).toMatchObject({ place: { kind: 'declaration' }, next: 'nic1', word: { end: 3 } });
  });

  test('the group above: the last with a good header', () => {
    expect(at('group g1 (\n\t)\n\ngroup g2\n\n|').groupName).toBe('g1');
    expect(at('group g1 (\n\t)\n\n|group g2 (\n\t)').groupName).toBe('g1');
    expect(at('group g1 (\n\t)\n\ngroup g2 (\n\tA = |\n\t)').groupName).toBe('g2');
    expect(at('|group g1 (\n\t)').groupName).toBeUndefined();
  });
});

describe('headers', () => {
  test.each<[string, CursorContext['place']]>([
    ['include "|"', { kind: 'include-file' }],
    ['include "ty|\ncluster c (\n)', { kind: 'include-file' }],
    ['group |', { kind: 'declared-name', object: { kind: 'group' } }],
    ['KVMGuest v|', { kind: 'after-first-word', first: 'KVMGuest' }],
    ['requires |', { kind: 'group-keyword' }],
    ['vm requires |\nNIC nic1 (\n)', { kind: 'child', parent: 'vm', children: [], atLeast: false }],
    ['vm requires gr|', { kind: 'child', parent: 'vm', children: [], atLeast: false }],
    ['"v.m" requires "a|"', { kind: 'child', parent: 'v.m', children: [], atLeast: false }],
    ['vm requires atleast |', { kind: 'at-least-number' }],
    ['vm requires atleast 2 |', { kind: 'from-keyword' }],
    ['vm requires atleast 2 from a,b, c|', { kind: 'child', parent: 'vm', children: ['a', 'b'], atLeast: true }],
    ['requires group |', { kind: 'child-group' }],
    ['g requires group c|', { kind: 'child-group', parent: 'g' }],
    ['requires group cvm on|', { kind: 'dependency-word', child: 'cvm', words: [] }],
    ['requires group cvm online |', { kind: 'dependency-word', child: 'cvm', words: ['online'] }],
    ['requires group cvm online local f|', { kind: 'dependency-word', child: 'cvm', words: ['online', 'local'] }],
    ['NIC nic1 |', { kind: 'nothing' }],
    ['// requires |', { kind: 'comment' }],
    ['cluster c (\n\t/* A| */ B = 1\n)', { kind: 'comment' }],
    ['cluster c ( # A|\n)', { kind: 'comment' }],
  ])('%j', (fixture, place) => {
    expect(placeAt(fixture)).toEqual(place);
  });
});

describe('blocks', () => {
  test('the name of an attribute, with what is written above and below', () => {
    expect(at('NIC nic1 (\n\tDevice@sys1 = eth0\n\tEna|\n\tCritical = 0\n\t)\n')).toMatchObject({
      object: { kind: 'resource', typeName: 'NIC', name: 'nic1' },
      place: { kind: 'attribute', attributes: [{ name: 'Device', system: 'sys1' }, { name: 'Critical' }] },
      word: { text: 'Ena' },
    });
  });

  test('everything on one line', () => {
    expect(placeAt('NIC n ( Critical = 0 |Device = eth0 )')).toMatchObject({ kind: 'attribute' });
    expect(placeAt('NIC n ( Critical = |Device = eth0 )')).toMatchObject({ kind: 'value', attribute: 'Critical' });
  });

  test('behind @ and behind =', () => {
    expect(placeAt('NIC n (\n\tDevice@|\n)')).toMatchObject({ kind: 'attribute-system', attribute: 'Device' });
    expect(placeAt('NIC n (\n\tDevice @sy| = x\n)')).toMatchObject({ kind: 'attribute-system', attribute: 'Device' });
    expect(placeAt('NIC n (\n\tDevice@s1 = |\n)')).toMatchObject({ kind: 'value', attribute: 'Device', system: 's1' });
    expect(placeAt('NIC n (\n\tCritical |\n)')).toEqual({ kind: 'nothing' });
  });

  test('a new line below an attribute without value begins the next attribute', () => {
    expect(placeAt('NIC n (\n\tCritical =\n\t|\n)')).toMatchObject({ kind: 'attribute' });
    expect(placeAt('NIC n (\n\tCritical\n\tEn|\n\tA = 1\n)')).toMatchObject({ kind: 'attribute' });
  });

  test('items, keys and values, with those on both sides', () => {
    expect(placeAt('group g (\n\tSystemList = { a = 0, |, c = 2 }\n)')).toMatchObject({
      kind: 'item',
      attribute: 'SystemList',
      index: 1,
      items: [
        { key: 'a', value: '0' },
        { key: 'c', value: '2' },
      ],
    });
    expect(placeAt('group g (\n\tSystemList = { a = 0; b = |\n\t\t}\n)')).toMatchObject({
      kind: 'item-value',
      key: 'b',
      index: 1,
    });
    expect(placeAt('group g (\n\tL = { a = 0, "b|" = 1 }\n)')).toMatchObject({ kind: 'item', index: 1 });
    expect(placeAt('group g (\n\tL = { a |}\n)')).toEqual({ kind: 'nothing' });
  });

  test('an item behind a missing comma, on its own line', () => {
    expect(placeAt('KVMGuest k (\n\tRHEVMInfo = { Enabled = 1\n\t\tUR|\n\t}\n)')).toMatchObject({
      kind: 'item',
      attribute: 'RHEVMInfo',
      index: 1,
    });
  });

  test('a missing brace costs one attribute', () => {
    const fixture = 'KVMGuest k (\n\tRHEVMInfo = { Enabled = 1,\n\tGuestName = x\n\tCritical = |\n)';
    expect(placeAt(fixture)).toMatchObject({ kind: 'value', attribute: 'Critical' });
    const list = 'group g (\n\tSystemList = { a = 0\n\tAuto| = { a }\n)';
    expect(placeAt(list)).toMatchObject({ kind: 'attribute', attributes: [{ name: 'SystemList' }] });
  });

  test('a list without its opening brace', () => {
    expect(placeAt('group g (\n\tAutoStartList = a, |\n)')).toMatchObject({ kind: 'item', attribute: 'AutoStartList' });
    expect(placeAt('group g (\n\tAutoStartList = a,\n\t|\n)')).toMatchObject({ kind: 'attribute' });
  });

  test('a block without parentheses, or without an end', () => {
    expect(at('group g\n\tSystemList = { |')).toMatchObject({
      object: { kind: 'group', name: 'g' },
      place: { kind: 'item', attribute: 'SystemList' },
    });
    expect(at('group g (\n\tParallel = 0\n\t|\n\nNIC n (\n)\n')).toMatchObject({
      object: { kind: 'group' },
      place: { kind: 'attribute' },
    });
    expect(at('Critical = |')).toMatchObject({ object: {}, place: { kind: 'value', attribute: 'Critical' } });
  });

  test('quotes', () => {
    expect(at('NIC n (\n\tDevice = "et|h0"\n)').word).toEqual({ start: 19, end: 23, text: 'et', quotes: 'closed' });
    expect(at('NIC n (\n\tDevice = "et|\n)').word).toEqual({ start: 19, end: 21, text: 'et', quotes: 'open' });
    expect(at('group g (\n\tA = { "s|, b }\n)').word).toMatchObject({ text: 's', quotes: 'open', end: 19 });
    expect(at('NIC n (\n\tDevice = "eth0"|\n)').place).toEqual({ kind: 'nothing' });
  });

  test('CRLF', () => {
    expect(at('group g (\r\n\tPara|\r\n\tA = 1\r\n\t)\r\n')).toMatchObject({
      place: { kind: 'attribute', attributes: [{ name: 'A' }] },
      word: { text: 'Para', start: 12, end: 16 },
    });
    expect(placeAt('group g (\r\n\tA = 1\r\n\t)\r\n|')).toEqual({ kind: 'declaration' });
  });
});

describe('type definitions', () => {
  test.each<[string, CursorContext['place']]>([
    ['type T (\n\t|\n)', { kind: 'type-attribute', attributes: [] }],
    ['type T (\n\tstatic |\n)', { kind: 'type-attribute', modifier: 'static', attributes: [] }],
    ['type T (\n\tstatic int |\n)', { kind: 'type-attribute', modifier: 'static', dataType: 'int', attributes: [] }],
    [
      'type T (\n\tstr A\n\tint |\n\tstr B{} = {}\n)',
      { kind: 'type-attribute', dataType: 'int', attributes: [{ name: 'A' }, { name: 'B' }] },
    ],
    [
      'type T ( static str ArgList[] = { A, | } str A )',
      {
        kind: 'item',
        attribute: 'ArgList',
        index: 1,
        items: [{ key: 'A' }],
        attributes: [{ name: 'ArgList' }, { name: 'A' }],
      },
    ],
  ])('%j', (fixture, place) => {
    expect(placeAt(fixture)).toEqual(place);
  });
});
