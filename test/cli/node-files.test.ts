import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkJson, folderWith, runCli } from './run-cli';

/** A copy of `/etc` of a node. */
const ETC: Readonly<Record<string, string>> = {
  'etc/llttab': 'set-node sys1\nset-cluster 4711\nlink link1 eth1 - ether - -\nlink link2 eth2 - ether - -\n',
  'etc/llthosts': '0 sys1\n1 sys2\n',
  'etc/gabtab': '/sbin/gabconfig -c -n2\n',
  'etc/vxfenmode': 'vxfen_mode=scsi3\nscsi3_disk_policy=dmp\n',
  'etc/vxfendg': 'coorddg\n',
  'etc/sysconfig/network-scripts/ifcfg-br0': 'DEVICE=br0\nTYPE=Bridge\nBOOTPROTO=none\nONBOOT=yes\n',
  'etc/sysconfig/network-scripts/ifcfg-eth0': 'DEVICE=eth0\nBRIDGE=br0\nBOOTPROTO=none\nONBOOT=yes\n',
};

describe('a copy of /etc', () => {
  test('is checked, every file in its language', async () => {
    const cwd = folderWith({ ...ETC, 'etc/hosts': '127.0.0.1 localhost\n', 'etc/ifcfg.txt': 'x\n' });
    const { report, code, stderr } = await checkJson(['etc'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(report.files.map(({ path, language }) => [path, language])).toEqual([
      ['etc/gabtab', 'gabtab'],
      ['etc/llthosts', 'llthosts'],
      ['etc/llttab', 'llttab'],
      ['etc/vxfendg', 'vxfenmode'],
      ['etc/vxfenmode', 'vxfenmode'],
      ['etc/sysconfig/network-scripts/ifcfg-br0', 'ifcfg'],
      ['etc/sysconfig/network-scripts/ifcfg-eth0', 'ifcfg'],
    ]);
    const loud = report.files.flatMap(({ findings }) => findings.filter(({ severity }) => severity !== 'hint'));
    expect(loud).toEqual([]);
  });

  test('shows what is wrong in each file', async () => {
    const cwd = folderWith({
      ...ETC,
      'etc/llttab': (ETC['etc/llttab'] ?? '').replace('set-node sys1\n', ''),
      'etc/llthosts': '0 sys1\n0 sys2\n',
      'etc/gabtab': '/sbin/gabconfig -c -x\n',
    });
    const { report, code } = await checkJson(['etc'], { cwd });
    const found = report.files.flatMap(({ path, findings }) => findings.map(({ rule }) => `${path}: ${rule}`));
    expect(found).toContain('etc/llttab: missing-llt-directive');
    expect(found).toContain('etc/llthosts: duplicate-llthosts-entry');
    expect(found).toContain('etc/gabtab: manual-seed-at-boot');
    expect(code).toBe(1);
  });

  test('is read without backups, unless they are named', async () => {
    const backups = { 'etc/llttab.bak': 'link\n', 'etc/llthosts.orig': '0\n', 'etc/gabtab.sys2.old': '\n' };
    const cwd = folderWith({ ...ETC, ...backups });
    const { paths } = await checkJson(['etc'], { cwd });
    expect(paths).toHaveLength(Object.keys(ETC).length);
    expect(paths.filter((path) => path in backups)).toEqual([]);
    expect((await checkJson(Object.keys(backups), { cwd })).paths).toEqual(Object.keys(backups));
  });
});

describe('format', () => {
  const UNTIDY: Readonly<Record<string, string>> = {
    'etc/llttab': ' set-node\tsys1\n',
    'etc/llthosts': '0\tsys1\n1   sys2\n',
    'etc/gabtab': '/sbin/gabconfig  -c -n2  \n',
    'etc/vxfenmode': ' vxfen_mode=scsi3\n',
    'etc/vxfendg': 'coorddg  \n',
    'etc/ifcfg-eth0': '  DEVICE="eth 0"  \n',
  };
  const TIDY: Readonly<Record<string, string>> = {
    'etc/llttab': 'set-node sys1\n',
    'etc/llthosts': '0 sys1\n1 sys2\n',
    'etc/gabtab': '/sbin/gabconfig  -c -n2\n',
    'etc/vxfenmode': 'vxfen_mode=scsi3\n',
    'etc/vxfendg': 'coorddg\n',
    'etc/ifcfg-eth0': 'DEVICE="eth 0"\n',
  };

  test('prints each of them', async () => {
    const cwd = folderWith(UNTIDY);
    for (const [path, text] of Object.entries(TIDY))
      expect(await runCli(['format', path], { cwd })).toEqual({ code: 0, stdout: text, stderr: '' });
  });

  test('lists and rewrites those that change', async () => {
    const cwd = folderWith(UNTIDY);
    const check = await runCli(['format', '--check', 'etc'], { cwd });
    expect([check.code, check.stderr]).toEqual([1, '']);
    expect(check.stdout.trim().split('\n').sort()).toEqual(Object.keys(TIDY).sort());
    expect((await runCli(['format', '--write', 'etc'], { cwd })).code).toBe(0);
    for (const [path, text] of Object.entries(TIDY)) expect(readFileSync(join(cwd, path), 'utf8')).toBe(text);
    expect(await runCli(['format', '--check', 'etc'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('takes the standard input by its name', async () => {
    const run = await runCli(['format', '-', '--stdin-filename', 'llthosts'], {
      cwd: folderWith({}),
      input: '0  a\r\n',
    });
    expect(run).toEqual({ code: 0, stdout: '0 a\r\n', stderr: '' });
  });
});
