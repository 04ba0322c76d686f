import { describe, expect, test } from 'vitest';
import { noFiles } from '../../server/src/workspace/file-provider';
import { FoundFiles } from '../../server/src/workspace/whole-cluster/found-files';
import { linkNodes } from '../../server/src/workspace/whole-cluster/link-nodes';
import { isPutAside, nodePlace } from '../../server/src/workspace/whole-cluster/node-place';
import { isSameSystem } from '../../server/src/workspace/whole-cluster/system-name';
import { openWorkspace, WORKSPACE } from '../harness/check-across';

const main = (name: string, ...systems: string[]): string =>
  `cluster ${name} (\n\t)\n\n${systems.map((system) => `system ${system} (\n\t)\n`).join('\n')}`;

/** Which nodes belong to which main.cf, and how sure that is. */
async function linksOf(texts: Readonly<Record<string, string>>, open: readonly string[] = []): Promise<string[]> {
  const files = Object.entries(texts).map(([name, text]) => ({ name, text }));
  const { clusters } = await openWorkspace(files, open.length > 0 ? open : undefined);
  const short = (uri: string): string => uri.slice(WORKSPACE.length + 1);
  return clusters.all().map(({ main: cluster, nodes }) => {
    const name = cluster === undefined ? 'none' : short(cluster.mainUri);
    return `${name}: ${nodes.map(({ root, name: node, certainty }) => `${short(root)}=${String(node)} ${certainty}`).join(', ')}`;
  });
}

describe('files of nodes belong to a main.cf', () => {
  test('whose systems their llthosts names, wherever they lie', async () => {
    expect(
      await linksOf({
        'vcs/main.cf': main('one', 'sys1', 'sys2'),
        'other/main.cf': main('two', 'a', 'b'),
        'hosts/sys1/etc/llttab': 'set-node sys1\n',
        'hosts/sys1/etc/llthosts': '0 sys1\n1 sys2\n',
        'hosts/sys2/etc/llttab': 'set-node 1\n',
        'hosts/sys2/etc/llthosts': '0 sys1.example.com\n1 sys2.example.com\n',
      }),
    ).toEqual(['other/main.cf: ', 'vcs/main.cf: hosts/sys1=sys1 stated, hosts/sys2=sys2.example.com stated']);
  });

  test('the nearest one where copies of it lie in several places', async () => {
    expect(
      await linksOf({
        'primary/main.cf': main('one', 'sys1'),
        'secondary/main.cf': main('one', 'sys1'),
        'primary/sys1/etc/llthosts': '0 sys1\n',
        'secondary/sys1/etc/llthosts': '0 sys1\n',
      }),
    ).toEqual(['primary/main.cf: primary/sys1=undefined stated', 'secondary/main.cf: secondary/sys1=undefined stated']);
  });

  test('by a guess where only some names agree, or none are there', async () => {
    expect(
      await linksOf({
        'main.cf': main('one', 'sys1', 'sys2'),
        'sys1/llthosts': '0 sys1\n1 sys3\n',
        'sysX/llttab': 'set-node 4\n',
      }),
    ).toEqual(['main.cf: sys1=undefined guessed, sysX=undefined guessed']);
  });

  test('but by no guess where the folder around holds several clusters', async () => {
    expect(
      await linksOf({
        'one/main.cf': main('one', 'sys1', 'sys2'),
        'two/main.cf': main('two', 'a', 'b'),
        'broken/llthosts': '0 sys1\n1 sys3\n',
        'one/spare/llthosts': '0 sys1\n1 sys4\n',
      }),
    ).toEqual(['one/main.cf: one/spare=undefined guessed', 'two/main.cf: ', 'none: broken=undefined stated']);
  });

  test('that stands in its place on the node', async () => {
    expect(
      await linksOf({
        'n1/etc/VRTSvcs/conf/config/main.cf': main('one', 'sys1', 'sys2'),
        'n2/etc/VRTSvcs/conf/config/main.cf': main('one', 'sys1', 'sys2'),
        'n1/etc/llttab': 'set-node sys1\n',
        'n2/etc/llttab': 'set-node sys2\n',
      }),
    ).toEqual([
      'n1/etc/VRTSvcs/conf/config/main.cf: n1=sys1 stated',
      'n2/etc/VRTSvcs/conf/config/main.cf: n2=sys2 stated',
    ]);
  });

  test('or to one another, where there is none', async () => {
    expect(
      await linksOf({
        'a/llthosts': '0 x\n1 y\n',
        'b/llthosts': '0 x\n1 y\n',
        'c/llthosts': '0 z\n',
      }),
    ).toEqual(['none: a=undefined stated, b=undefined stated', 'none: c=undefined stated']);
  });

  test('as copies in one folder, with what is the same on all', async () => {
    const { clusters } = await openWorkspace([
      { name: 'main.cf', text: main('one', 'sys1', 'sys2') },
      { name: 'llttab.sys1', text: 'set-node sys1\n' },
      { name: 'sys2-llttab', text: 'set-node sys2\n' },
      { name: 'llttab.old', text: 'set-node sys9\n' },
      { name: 'llthosts', text: '0 sys1\n1 sys2\n' },
    ]);
    const [whole] = clusters.all();
    expect(whole?.nodes.map(({ name, files }) => [name, files.map(({ kind }) => kind).sort()])).toEqual([
      ['sys1', ['llthosts', 'llttab']],
      ['sys2', ['llthosts', 'llttab']],
    ]);
  });

  test('and follow edits of the names', async () => {
    const { clusters, nodeFiles } = await openWorkspace([
      { name: 'main.cf', text: main('one', 'sys1') },
      { name: 'far/away/llthosts', text: '0 sys1\n' },
    ]);
    const before = clusters.of(`${WORKSPACE}/main.cf`)[0];
    expect(before?.nodes.map(({ certainty }) => certainty)).toEqual(['stated']);
    expect(clusters.of(`${WORKSPACE}/main.cf`)[0]).toBe(before);
    nodeFiles.openDocument(`${WORKSPACE}/far/away/llthosts`, 'llthosts', '0 other\n');
    expect(clusters.of(`${WORKSPACE}/main.cf`)[0]?.nodes.map(({ certainty }) => certainty)).toEqual(['guessed']);
  });
});

test('two equally near files leave a node alone', () => {
  const node = { root: 'file:///w/n', hosts: ['a'], setNode: undefined };
  const mains = ['file:///w/x/main.cf', 'file:///w/y/main.cf'].map((uri) => ({ uri, systems: ['a'] }));
  expect(linkNodes(mains, [node]).map(({ main: uri, nodes }) => [uri, nodes.length])).toEqual([
    ['file:///w/x/main.cf', 0],
    ['file:///w/y/main.cf', 0],
    [undefined, 1],
  ]);
});

test.each([
  ['file:///a/sys1/etc/llttab', 'file:///a/sys1', ''],
  ['file:///a/sys1/etc/sysconfig/network-scripts/ifcfg-eth0', 'file:///a/sys1', ''],
  ['file:///etc/llttab', 'file://', ''],
  ['file:///a/llttab.sys1', 'file:///a', 'sys1'],
  ['file:///a/sys1-llttab', 'file:///a', 'sys1'],
  ['file:///a/llttab.bak', 'file:///a', ''],
])('%s is of the node at %s', (uri, root, affix) => {
  expect(nodePlace(uri)).toEqual({ root, affix });
});

test('copies put aside are known by their names', () => {
  expect(['llttab.bak', 'llttab', 'llttab.sys1', 'old-llttab'].map((name) => isPutAside(`file:///a/${name}`))).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

test.each([
  ['sys1', 'sys1', true],
  ['sys1', 'sys1.example.com', true],
  ['sys1.a', 'sys1.b', false],
  ['sys1', 'sys2', false],
])('%s and %s', (one, other, same) => {
  expect(isSameSystem(one, other)).toBe(same);
});

test('a workspace without end is looked through only so far, and says so', async () => {
  const ten = Array.from({ length: 10 }, (_, index) => String(index));
  const endless = { ...noFiles, folders: () => Promise.resolve(ten), list: () => Promise.resolve(['main.cf']) };
  const found = new FoundFiles(endless);
  found.configure([WORKSPACE]);
  await found.settle(`${WORKSPACE}/main.cf`);
  expect(found.limited).toBe(true);
  expect(found.byKind().mains.length).toBeLessThanOrEqual(10_000);
  const small = new FoundFiles({ ...noFiles, list: () => Promise.resolve(['main.cf']) });
  small.configure([WORKSPACE]);
  await small.settle(`${WORKSPACE}/main.cf`);
  expect(small.limited).toBe(false);
});
