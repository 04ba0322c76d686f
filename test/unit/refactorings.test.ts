import { describe, expect, test } from 'vitest';
import { refactoringsVcs } from '../../server/src/features/vcs/refactorings';
import { usualChildTypes } from '../../server/src/catalog/vcs/usual-children';
import { VcsWorkspace } from '../../server/src/workspace/vcs-workspace';
import { memoryFiles } from '../harness/memory-files';

const URI = 'file:///cluster/main.cf';

/** What is offered at the bar in the text, as the whole text after it, by title. */
function offered(marked: string): Map<string, string> {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const workspace = new VcsWorkspace(memoryFiles(new Map()));
  workspace.openDocument(URI, text);
  return new Map(
    refactoringsVcs(workspace, URI, offset).map(({ title, edits }) => [
      title,
      [...edits]
        .sort((one, other) => other.start - one.start)
        .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text),
    ]),
  );
}

const group = (resource: string, list = 'n1 = 0, "n2.example.com" = 1'): string =>
  `group g (\n\tSystemList = { ${list} }\n\t)\n\n${resource}`;

describe('localised values', () => {
  const ONE = group('\tNIC nic (\n\t\tDe|vice = eth0 // the card\n\t\tMii = 1\n\t\t)\n');
  const EACH = group(
    '\tNIC nic (\n\t\tDevice @n1 = eth0\n\t\tDevice @"n2.example.com" = eth0 // the card\n\t\tMii = 1\n\t\t)\n',
  );

  test('one value becomes one for each system', () => {
    expect(offered(ONE).get('Give "Device" a value for each system')).toBe(EACH);
  });

  test('equal values of all systems become one', () => {
    const back = offered(EACH.replace('Device @n1', 'Device| @n1')).get('Give "Device" one value for all systems');
    // The comment behind the second value keeps its line.
    expect(back).toBe(group('\tNIC nic (\n\t\tDevice = eth0\n\t\t // the card\n\t\tMii = 1\n\t\t)\n'));
  });

  test.each([
    ['values that differ', EACH.replace('eth0 // the card', 'eth1').replace('Device @n1', 'Device| @n1')],
    ['a system without a value', group('\tNIC nic (\n\t\tDevice| @n1 = eth0\n\t\t)\n')],
    ['an attribute of every resource', group('\tNIC nic (\n\t\tCritical| = 0\n\t\t)\n')],
    ['a static attribute', group('\tNIC nic (\n\t\tMonitorInterval| = 5\n\t\t)\n')],
    ['a group', group('', 'n1| = 0, n2 = 1')],
    ['a resource of no group', '\tNIC nic (\n\t\tDevice| = eth0\n\t\t)\n'],
    ['a block that cannot be read', group('\tNIC nic (\n\t\tDevice| = eth0\n\t\tMii 1\n\t\t)\n')],
  ])('are not offered for %s', (_what, text) => {
    expect([...offered(text).keys()].filter((title) => title.startsWith('Give'))).toEqual([]);
  });

  test('lists keep their lines, and Windows its line breaks', () => {
    const text = group(
      '\tMultiNICA m (\n\t\tDev|ice = { eth0 = "192.0.2.1",\n\t\t\t eth1 = "192.0.2.1" }\n\t\t)\n',
    ).replaceAll('\n', '\r\n');
    expect(offered(text).get('Give "Device" a value for each system')).toBe(
      group(
        '\tMultiNICA m (\n\t\tDevice @n1 = { eth0 = "192.0.2.1",\n\t\t\t eth1 = "192.0.2.1" }\n\t\tDevice @"n2.example.com" = { eth0 = "192.0.2.1",\n\t\t\t eth1 = "192.0.2.1" }\n\t\t)\n',
      ).replaceAll('\n', '\r\n'),
    );
  });
});

describe('priorities', () => {
  const list = (items: string): string => group('', items);

  test.each([
    ['|a = 5, b = 3, c = 3', 'a = 0, b = 1, c = 2'],
    ['|a, b, c = 7', 'a = 0, b = 1, c = 2'],
  ])('{ %s } are numbered in this order', (before, after) => {
    expect(offered(list(before)).get('Number the systems from 0 in this order')).toBe(list(after));
  });

  test('systems are sorted by them; comments stay where they are', () => {
    expect(offered(list('|a = 2, // first\n\t\tb = 0,\n\t\t"c.d" = 1')).get('Sort the systems by priority')).toBe(
      list('b = 0, // first\n\t\t"c.d" = 1,\n\t\ta = 2'),
    );
  });

  test.each([['|a = 0, b = 1'], ['|a = 0'], ['|a = 0 b = 1']])('nothing is offered for { %s }', (items) => {
    expect(offered(list(items)).size).toBe(0);
  });
});

describe('quotes', () => {
  test('are put around all values, or taken from all that need none', () => {
    const text = group('', '|a = 0').replace('\t)', '\tAutoStartList = { |a, "b", "c.d", "1" }\n\t)').replace('|', '');
    const found = offered(text);
    expect(found.get('Put all values in quotes')).toBe(text.replace('|a', '"a"'));
    expect(found.get('Remove needless quotes')).toBe(text.replace('|', '').replace('"b"', 'b'));
  });

  test('stay away from numbers, and from what nobody knows', () => {
    expect([...offered(group('', '|a = 0, b = 1')).keys()]).toEqual([]);
    const unknown = [...offered(group('\tRack r (\n\t\tShelf = { |a, b }\n\t\t)\n')).keys()];
    expect(unknown).toEqual(['Give "Shelf" a value for each system']);
  });
});

describe('dependencies', () => {
  const MEMBERS =
    '\tNIC nic (\n\t\tDevice = eth0\n\t\t)\n\n\tIP ip| (\n\t\tDevice = eth0\n\t\t)\n\n\tMount m (\n\t\tFSType = ext4\n\t\t)\n';

  test('on a resource of a usual type is offered', () => {
    expect([...offered(group(MEMBERS))]).toEqual([
      ['Add "ip requires nic"', group(`${MEMBERS.replace('|', '').trimEnd()}\n\n\tip requires nic\n`)],
    ]);
  });

  test.each([
    ['requires something already', group(`${MEMBERS}\n\tip requires m\n`)],
    ['is required by it', group(`${MEMBERS}\n\tnic requires ip\n`)],
    ['may be no parent', group(MEMBERS.replace('|', '').replace('nic (', 'ni|c ('))],
  ])('is not offered to a resource that %s', (_what, text) => {
    expect([...offered(text).keys()].filter((title) => title.startsWith('Add'))).toEqual([]);
  });

  test('the catalog says in words what a type requires', () => {
    expect(usualChildTypes('Mount')).toEqual(['Volume', 'DiskGroup', 'LVMLogicalVolume']);
    expect(usualChildTypes('RemoteGroup')).toEqual(['NIC']);
    expect(usualChildTypes('DiskGroup')).toEqual([]);
    expect(usualChildTypes('Rack')).toEqual([]);
  });
});
