import { describe, expect, test } from 'vitest';
import { definitionLlttab, highlightsLlttab, referencesLlttab } from '../../server/src/features/llt/llttab-references';
import { prepareRenameLlttab, renameLlttab } from '../../server/src/features/llt/llttab-rename';
import { NODE_FOLDER } from '../harness/check-node-file';
import { openLlttab } from '../harness/check-llttab';

const HOSTS = '0 sys1\n1 sys2\n';
const TEXT = `set-node sys1
link l1 udp - udp 50000 - 1.1.1.1 -
link l2 udp - udp 50001 - 1.1.2.1 -
set-addr 0 l1 1.1.1.9
set-addr 1 l1 1.1.1.2
`;

/** The sample with the cursor behind the text that comes first from the line on. */
const at = (line: string, before: string): string =>
  TEXT.replace(line, line.replace(before, `${before}<|>`)) + `//- llthosts\n${HOSTS}`;

const places = (found: readonly { uri: string; start: number }[]): string[] =>
  found.map(({ uri, start }) => {
    const text = uri.endsWith('llthosts') ? HOSTS : TEXT;
    const before = text.slice(0, start).split('\n');
    return `${uri.slice(NODE_FOLDER.length + 1)} ${String(before.length)}:${String(before.at(-1)?.length)}`;
  });

describe('a tag', () => {
  const use = at('set-addr 1 l1', 'l1');

  test('is declared by its link, and used by set-addr', async () => {
    const { workspace, uri, offset } = await openLlttab(use);
    expect(places(definitionLlttab(workspace, uri, offset)?.targets ?? [])).toEqual(['llttab 2:5']);
    expect(places(referencesLlttab(workspace, uri, offset, true))).toEqual([
      'llttab 2:5',
      'llttab 4:11',
      'llttab 5:11',
    ]);
    expect(places(referencesLlttab(workspace, uri, offset, false))).toEqual(['llttab 4:11', 'llttab 5:11']);
    expect(highlightsLlttab(workspace, uri, offset).map(({ kind }) => kind)).toEqual(['write', 'read', 'read']);
  });

  test('is renamed wherever it stands', async () => {
    const { workspace, uri, offset, text } = await openLlttab(use);
    expect(prepareRenameLlttab(workspace, uri, offset)).toMatchObject({ placeholder: 'l1' });
    const renamed = renameLlttab(workspace, uri, offset, ' net-a ');
    const edits = 'edits' in renamed ? renamed.edits : [];
    const result = [...edits]
      .sort((one, other) => other.start - one.start)
      .reduce((done, edit) => done.slice(0, edit.start) + edit.text + done.slice(edit.end), text);
    expect(result.trimEnd()).toBe(TEXT.replaceAll('l1', 'net-a').trimEnd());
  });

  test.each([
    ['l2', 'has a tag "l2" already'],
    ['a b', 'cannot be the tag of a link'],
    ['', 'cannot be the tag of a link'],
    ['#a', 'cannot be the tag of a link'],
  ])('is not renamed to "%s"', async (name, words) => {
    const { workspace, uri, offset } = await openLlttab(use);
    const renamed = renameLlttab(workspace, uri, offset, name);
    expect('refused' in renamed && renamed.refused).toContain(words);
  });

  test('is not renamed where two links have it, and stays as it is with its own name', async () => {
    const { workspace, uri, offset } = await openLlttab('link a<|> eth0 - ether - -\nlink a eth1 - ether - -\n');
    expect(prepareRenameLlttab(workspace, uri, offset)).toMatchObject({
      refused: expect.stringContaining('More than one link has the tag "a"') as string,
    });
    const other = await openLlttab(use);
    expect(renameLlttab(other.workspace, other.uri, other.offset, 'l1')).toEqual({ edits: [] });
  });
});

describe('a node', () => {
  test('is declared in llthosts, whether it is named by name or by id', async () => {
    for (const fixture of [at('set-node sys1', 'sys1'), at('set-addr 0', '0')]) {
      const { workspace, uri, offset } = await openLlttab(fixture);
      expect(places(definitionLlttab(workspace, uri, offset)?.targets ?? [])).toEqual(['llthosts 1:2']);
      expect(places(referencesLlttab(workspace, uri, offset, true))).toEqual([
        'llttab 1:9',
        'llttab 4:9',
        'llthosts 1:0',
        'llthosts 1:2',
      ]);
      expect(highlightsLlttab(workspace, uri, offset).map(({ kind }) => kind)).toEqual(['read', 'read']);
    }
  });

  test('that llthosts does not have has no definition; a path is no node', async () => {
    const unknown = await openLlttab(`set-node no<|>ne\n//- llthosts\n${HOSTS}`);
    expect(definitionLlttab(unknown.workspace, unknown.uri, unknown.offset)).toBeUndefined();
    const path = await openLlttab(`set-node /etc<|>/nodename\n//- llthosts\n${HOSTS}`);
    expect(referencesLlttab(path.workspace, path.uri, path.offset, true)).toEqual([]);
  });

  test('is not renamed from here', async () => {
    const { workspace, uri, offset } = await openLlttab(at('set-node sys1', 'sys1'));
    expect(renameLlttab(workspace, uri, offset, 'x')).toMatchObject({
      refused: expect.stringContaining('main.cf as well') as string,
    });
    expect(prepareRenameLlttab(workspace, uri, 0)).toMatchObject({
      refused: expect.stringContaining('There is no name here') as string,
    });
  });
});
