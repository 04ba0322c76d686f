import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from './run-cli';

const MAIN = 'cluster web (\n\t)\n\nsystem sys1 (\n\t)\n\nsystem sys2 (\n\t)\n';
const FILES: Readonly<Record<string, string>> = {
  'vcs/main.cf': MAIN,
  'sys1/etc/llttab': 'set-node sys1\nset-cluster 7\nlink link1 eth1 - ether - -\nlink link2 eth2 - ether - -\n',
  'sys1/etc/llthosts': '0 sys1\n1 sys2\n',
  'sys2/etc/llthosts': '0 sys1\n1 sys3\n',
};

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clusterwright-clusters-'));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('clusterwright clusters', () => {
  test('prints which files belong together, and why', async () => {
    const { code, stdout } = await runCli(['clusters', '.'], { cwd: folder });
    expect(stdout).toBe(
      [
        'Cluster "web" in vcs/main.cf',
        '  systems: sys1, sys2',
        '  node sys1 (llthosts names the systems of the main.cf)',
        '    sys1/etc/llthosts',
        '    sys1/etc/llttab',
        '  node sys2 (a guess: llthosts names some of the systems of the main.cf)',
        '    sys2/etc/llthosts',
        '',
      ].join('\n'),
    );
    expect(code).toBe(0);
  });

  test('as JSON, too', async () => {
    const { stdout } = await runCli(['clusters', '--format', 'json'], { cwd: folder });
    const { clusters } = JSON.parse(stdout) as { clusters: { name: string; nodes: { link: string }[] }[] };
    expect(clusters.map(({ name, nodes }) => [name, nodes.map(({ link }) => link)])).toEqual([
      ['web', ['stated', 'guessed']],
    ]);
  });

  test('says so where there is nothing, and where a path is wrong', async () => {
    mkdirSync(join(folder, 'empty'), { recursive: true });
    expect((await runCli(['clusters', 'empty'], { cwd: folder })).stdout).toBe('There is no file of a cluster here.\n');
    const wrong = await runCli(['clusters', 'nowhere'], { cwd: folder });
    expect([wrong.code, wrong.stderr]).toEqual([2, 'clusterwright: nowhere: there is no such file or folder.\n']);
  });
});

test('shows the files of virtual machines', async () => {
  const guests = join(folder, 'guests');
  mkdirSync(guests);
  const group = 'group vm (\n\tSystemList = { sys1 = 0 }\n\t)\n\n\tKVMGuest vm_res (\n\t\tGuestName = shop\n\t\t)\n';
  writeFileSync(join(guests, 'main.cf'), `${MAIN}\n${group}`);
  writeFileSync(join(guests, 'shop.xml'), "<domain type='kvm'>\n  <name>shop</name>\n</domain>\n");
  const { stdout } = await runCli(['clusters', 'guests'], { cwd: folder });
  rmSync(guests, { recursive: true });
  expect(stdout).toBe(
    [
      'Cluster "web" in guests/main.cf',
      '  systems: sys1, sys2',
      '  virtual machine of vm_res (it has the name of the virtual machine, as its file has)',
      '    guests/shop.xml',
      '',
    ].join('\n'),
  );
});

test('what is found across files is found by check, in each of the files', async () => {
  const { stdout } = await runCli(['check', '--no-color', '.'], { cwd: folder });
  expect(stdout).toContain('sys2/etc/llthosts:2:3 hint "sys3" is no system of the main.cf, which has "sys2"');
  // A file that is named alone is judged with what lies in the usual places around it, not with all of the disk.
  const alone = await runCli(['check', '--no-color', 'sys2/etc/llthosts'], { cwd: folder });
  expect(alone.stdout).not.toContain('differing-system-names');
});
