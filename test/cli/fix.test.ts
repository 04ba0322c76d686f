import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, runCli } from './run-cli';

const WRONG = `include "types.cf"

cluster c (
	)

system node1 (
	)

group g (
	SystemList = { node1 = 0, node9 = 1 }
	)

	Mount m (
		MountPoint = /data
		BlockDevice = “/dev/sdb1”
		FSType = ext4
		FsckOpt = "-y"
		)
`;
const RIGHT = WRONG.replace('/data', '"/data"').replace('“/dev/sdb1”', '"/dev/sdb1"');

interface JsonReport {
  readonly files: readonly {
    readonly path: string;
    readonly fixed?: number;
    readonly findings: readonly { readonly rule: string; readonly range: { readonly start: unknown } }[];
  }[];
  readonly summary: { readonly errors: number; readonly fixed?: number };
}

test('--fix repairs what is safe, writes the file and reports what is left', async () => {
  const cwd = folderWith({ 'main.cf': WRONG });
  chmodSync(join(cwd, 'main.cf'), 0o640);
  const { code, stdout, stderr } = await runCli(['check', '--fix', 'main.cf'], { cwd });
  expect(stderr).toBe('');
  expect(readFileSync(join(cwd, 'main.cf'), 'utf8')).toBe(RIGHT);
  expect(statSync(join(cwd, 'main.cf')).mode & 0o777).toBe(0o640);
  expect(readdirSync(cwd)).toEqual(['main.cf']);
  expect(stdout).toMatch(/main\.cf:10:\d+ error .*\[unknown-system\]/);
  expect(stdout).not.toContain('[unquoted-string]');
  expect(stdout).toMatch(/^2 findings fixed\. 1 error.* left in 1 file\.$/m);
  expect(code).toBe(1);
});

test('a second run finds nothing to repair and touches nothing', async () => {
  const cwd = folderWith({ 'main.cf': RIGHT.replace(', node9 = 1', '') });
  const before = statSync(join(cwd, 'main.cf'), { bigint: true });
  const { code, stdout } = await runCli(['check', '--fix', '--min-severity', 'warning'], { cwd });
  const after = statSync(join(cwd, 'main.cf'), { bigint: true });
  expect(stdout).toBe('0 findings fixed. No other findings in 1 file.\n');
  expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
  expect(code).toBe(0);
});

test('the JSON report counts what was repaired; places are those of the new text', async () => {
  const cwd = folderWith({ 'main.cf': WRONG.replace('group g', '\n\ngroup g') });
  const plain = JSON.parse((await runCli(['check', '--format', 'json'], { cwd })).stdout) as JsonReport;
  expect(plain.summary.fixed).toBeUndefined();
  const { summary, files } = JSON.parse(
    (await runCli(['check', '--fix', '--format', 'json'], { cwd })).stdout,
  ) as JsonReport;
  expect(summary).toMatchObject({ errors: 1, fixed: 2 });
  expect(files.map(({ path, fixed }) => ({ path, fixed }))).toEqual([{ path: 'main.cf', fixed: 2 }]);
  expect(files[0]?.findings.find(({ rule }) => rule === 'unknown-system')?.range.start).toEqual({
    line: 11,
    character: 27,
  });
});

test('only what the report would show is repaired', async () => {
  const cwd = folderWith({ 'main.cf': WRONG });
  await runCli(['check', '--fix', '--min-severity', 'error'], { cwd });
  expect(readFileSync(join(cwd, 'main.cf'), 'utf8')).toBe(WRONG.replace('“/dev/sdb1”', '"/dev/sdb1"'));
});

test('an included file is repaired only where it was asked for', async () => {
  const systems = 'system node9 (\n\tSystemLocation = /here\n\t)\n';
  const files = { 'main.cf': `include "systems.cf"\n${WRONG}`, 'systems.cf': systems };
  const cwd = folderWith(files);
  await runCli(['check', '--fix', 'main.cf'], { cwd });
  expect(readFileSync(join(cwd, 'systems.cf'), 'utf8')).toBe(systems);
  expect(readFileSync(join(cwd, 'main.cf'), 'utf8')).toBe(`include "systems.cf"\n${RIGHT}`);
  await runCli(['check', '--fix', '.'], { cwd });
  expect(readFileSync(join(cwd, 'systems.cf'), 'utf8')).toBe(systems.replace('/here', '"/here"'));
});

test('links are followed, and a file under two names is repaired once', async () => {
  const cwd = folderWith({ 'real/main.cf': WRONG });
  symlinkSync('real/main.cf', join(cwd, 'link.cf'));
  const { stderr } = await runCli(['check', '--fix', 'link.cf', 'real/main.cf'], { cwd });
  expect(stderr).toBe('');
  expect(lstatSync(join(cwd, 'link.cf')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(cwd, 'real/main.cf'), 'utf8')).toBe(RIGHT);
});

test('a file that cannot be written is told of, reported as it stands, and ends in 2', async () => {
  const cwd = folderWith({ 'main.cf': WRONG });
  const { code, stdout, stderr } = await runCli(['check', '--fix', 'main.cf'], {
    cwd,
    preload: [join(import.meta.dirname, 'fixtures/no-rename.cjs')],
  });
  expect(stderr).toContain('main.cf cannot be written: the disk is full.');
  expect(readFileSync(join(cwd, 'main.cf'), 'utf8')).toBe(WRONG);
  expect(readdirSync(cwd)).toEqual(['main.cf']);
  expect(stdout).toContain('[unquoted-string]');
  expect(stdout).toMatch(/^0 findings fixed\. /m);
  expect(code).toBe(2);
});

test('the standard input is no file to rewrite', async () => {
  const { code, stdout, stderr } = await runCli(['check', '--fix', '-'], { input: WRONG });
  expect(stdout).toBe('');
  expect(stderr).toContain('--fix rewrites files, and the standard input is none');
  expect(code).toBe(2);
});
