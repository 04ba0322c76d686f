import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLEAN, folderWith, runCli } from './run-cli';

const TYPES = `type Beacon (
	static str ArgList[] = { Host }
	str Host = "-a"
	)
`;

const MAIN = `include "types.cf"

include "HarbourTypes.cf"

cluster harbour (
	UserNames = { admin = dKRfKMfPMnNNqYSlPM }
	Administrators = { admin }
	)

system "pier.1" (
	)

group quay (
	SystemList = { "pier.1" }
	Operators = { "a b" }
	)

	Beacon lamp (
		Host @"pier.1" = "it's 5%"
		MonitorInterval = 30
		)

	NIC nic1 (
		Enabled = 0
		Device = eth0
		)

	lamp requires nic1
`;

const COMMANDS = [
  '# The cluster has to know the resource types of these files already:',
  '# include "types.cf"',
  'haconf -makerw',
  'haclus -modify ClusterName harbour',
  'haclus -modify UserNames admin dKRfKMfPMnNNqYSlPM',
  'hauser -addpriv admin Administrator',
  'hasys -add pier.1',
  'hatype -add Beacon',
  'hatype -modify Beacon SourceFile ./HarbourTypes.cf',
  'hatype -modify Beacon ArgList Host',
  'haattr -add Beacon Host -string -scalar %-a',
  'hagrp -add quay',
  'hagrp -modify quay SystemList pier.1 0',
  "hagrp -modify quay Operators 'a b'",
  'hares -add lamp Beacon quay',
  'hares -local lamp Host',
  "hares -modify lamp Host 'it'\\''s 5%' -sys pier.1",
  'hares -override lamp MonitorInterval',
  'hares -modify lamp MonitorInterval 30',
  'hares -modify lamp Enabled 1',
  'hares -add nic1 NIC quay',
  'hares -modify nic1 Device eth0',
  'hares -modify nic1 Enabled 0',
  'hares -link lamp nic1',
  'haconf -dump -makero',
];

describe('to-commands', () => {
  test('prints the commands of a folder, or of its main.cf, with passwords as they stand there', async () => {
    const cwd = folderWith({ 'conf/main.cf': MAIN, 'conf/HarbourTypes.cf': TYPES });
    const stdout = `${COMMANDS.join('\n')}\n`;
    expect(await runCli(['to-commands', 'conf'], { cwd })).toEqual({ code: 0, stdout, stderr: '' });
    expect(await runCli(['to-commands', 'conf/main.cf'], { cwd })).toEqual({ code: 0, stdout, stderr: '' });
  });

  test('leaves types out on request', async () => {
    const cwd = folderWith({ 'main.cf': MAIN, 'HarbourTypes.cf': TYPES });
    const { stdout } = await runCli(['to-commands', '--no-types', '.'], { cwd });
    expect(stdout).not.toMatch(/hatype|haattr/);
    expect(stdout).toContain('# include "HarbourTypes.cf"\n');
    expect(stdout).toContain('hares -override lamp MonitorInterval\n');
  });

  test('makes nothing of what VCS would not read, and says where', async () => {
    const broken = CLEAN.replace(' }', '');
    const cwd = folderWith({ 'main.cf': broken });
    const line = broken.slice(0, broken.indexOf('{')).split('\n').length;
    expect(await runCli(['to-commands', '.'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: `clusterwright: main.cf:${String(line)} was not turned into commands: it has a syntax error. "clusterwright check" says more.\n`,
    });
  });

  test('wants a main.cf', async () => {
    const cwd = folderWith({ 'other.cf': CLEAN });
    const { code, stdout, stderr } = await runCli(['to-commands', '.'], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe('clusterwright: main.cf: there is no such file.\n');
  });
});

describe('from-commands', () => {
  test('prints the main.cf that a script builds', async () => {
    const cwd = folderWith({ 'main.cf': CLEAN });
    const { stdout: script } = await runCli(['to-commands', '.'], { cwd });
    const piped = await runCli(['from-commands', '-'], { cwd, input: script });
    expect(piped).toEqual({ code: 0, stdout: CLEAN, stderr: '' });
    const file = folderWith({ 'build.sh': script });
    expect(await runCli(['from-commands', 'build.sh'], { cwd: file })).toEqual(piped);
    expect(readFileSync(join(cwd, 'main.cf'), 'utf8')).toBe(CLEAN);
  });

  test('says what it left out, without showing a value', async () => {
    const cwd = folderWith({});
    const input = 'hares -modify db Password s3cret\nhasys -add "$HOST"\necho done\nhagrp -online web -any\n';
    const { code, stdout, stderr } = await runCli(['from-commands', '-'], { cwd, input });
    expect(stdout).toBe('');
    expect(stderr.split('\n')).toEqual([
      '<stdin>:1: "hares -modify db" changes the resource "db", which no command before it adds.',
      '<stdin>:2: "hasys -add $HOST" was left out: what "$" stands for is known only when a shell runs it. Write the value, or put it in single quotes if it is meant as it is.',
      '<stdin>:3: "echo" is no command that builds a configuration, so it was left out.',
      '<stdin>:4: "hagrp -online web" was left out: it changes nothing that a main.cf says.',
      '',
    ]);
    expect(code).toBe(1);
  });

  test('tells of a file that cannot be read', async () => {
    const { code, stderr } = await runCli(['from-commands', 'none.sh'], { cwd: folderWith({}) });
    expect(code).toBe(2);
    expect(stderr).toBe('clusterwright: none.sh cannot be read: there is no such file.\n');
  });
});
