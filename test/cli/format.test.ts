import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLEAN, folderWith, runCli } from './run-cli';

const UNTIDY = CLEAN.replaceAll('\t', '  ');
const BROKEN = CLEAN.replace(' }', '');
const BROKEN_LINE = BROKEN.slice(0, BROKEN.indexOf('{')).split('\n').length;

describe('format', () => {
  test('prints the text of one file, and rewrites nothing', async () => {
    const cwd = folderWith({ 'main.cf': UNTIDY });
    expect(await runCli(['format', 'main.cf'], { cwd })).toEqual({ code: 0, stdout: CLEAN, stderr: '' });
    expect(readFileSync(join(cwd, 'main.cf'), 'utf8')).toBe(UNTIDY);
  });

  test('prints an llttab', async () => {
    const cwd = folderWith({ llttab: 'set-node\tsys1  \nlink a  eth1 - ether - -' });
    const stdout = 'set-node sys1\nlink a eth1 - ether - -\n';
    expect(await runCli(['format', 'llttab'], { cwd })).toEqual({ code: 0, stdout, stderr: '' });
  });

  test('prints the standard input, with byte order mark and line ends as they are', async () => {
    const cwd = folderWith({});
    const input = `\ufeff${UNTIDY.replaceAll('\n', '\r\n')}`;
    const run = await runCli(['format', '-', '--stdin-filename', 'main.cf'], { cwd, input });
    expect(run).toEqual({ code: 0, stdout: `\ufeff${CLEAN.replaceAll('\n', '\r\n')}`, stderr: '' });
    const tidy = await runCli(['format', '-'], { cwd, input: CLEAN });
    expect(tidy).toEqual({ code: 0, stdout: CLEAN, stderr: '' });
  });

  test('prints nothing of a file that it cannot format, and says why and where', async () => {
    const cwd = folderWith({ 'main.cf': BROKEN, 'mail/main.cf': 'queue_directory = /var/spool/postfix\n' });
    const run = await runCli(['format', 'main.cf'], { cwd });
    expect(run).toEqual({
      code: 2,
      stdout: '',
      stderr: `clusterwright: main.cf:${String(BROKEN_LINE)} was not formatted: it has a syntax error. "clusterwright check" says more.\n`,
    });
    const mail = await runCli(['format', 'mail/main.cf'], { cwd });
    expect([mail.code, mail.stdout]).toEqual([2, '']);
    expect(mail.stderr).toMatch(/Postfix/);
  });

  test.each([
    ['no path', []],
    ['a folder', ['.']],
    ['two files', ['main.cf', 'main.cf']],
    ['--check together with --write', ['--check', '--write', 'main.cf']],
    ['--write for the standard input', ['--write', '-']],
    ['a name for no standard input', ['main.cf', '--stdin-filename', 'x.cf']],
    ['a language that does not exist', ['main.cf', '--language', 'cobol']],
  ])('refuses %s', async (_, args) => {
    const cwd = folderWith({ 'main.cf': UNTIDY });
    const { code, stdout, stderr } = await runCli(['format', ...args], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).not.toBe('');
    expect(readFileSync(join(cwd, 'main.cf'), 'utf8')).toBe(UNTIDY);
  });
});

describe('format --check', () => {
  test('lists the files that would change, in all folders, and writes nothing', async () => {
    const cwd = folderWith({ 'a/main.cf': UNTIDY, 'b/main.cf': CLEAN, 'c/main.cf': UNTIDY, 'readme.txt': '  x\n' });
    expect(await runCli(['format', '--check'], { cwd })).toEqual({
      code: 1,
      stdout: 'a/main.cf\nc/main.cf\n',
      stderr: '',
    });
    expect(readFileSync(join(cwd, 'a/main.cf'), 'utf8')).toBe(UNTIDY);
    expect(await runCli(['format', '--check', 'b'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('goes on behind a file that cannot be formatted; then the exit code is 2', async () => {
    const cwd = folderWith({ 'a/main.cf': BROKEN, 'b/main.cf': UNTIDY, 'c/main.cf': Buffer.from('system\0') });
    const { code, stdout, stderr } = await runCli(['format', '--check', '.'], { cwd });
    expect([code, stdout]).toEqual([2, 'b/main.cf\n']);
    expect(stderr).toMatch(/c\/main\.cf cannot be read: it is a binary file\.\n.*a\/main\.cf:\d+ was not formatted/);
  });

  test('reads the standard input, too', async () => {
    const run = await runCli(['format', '--check', '-'], { cwd: folderWith({}), input: UNTIDY });
    expect([run.code, run.stdout]).toEqual([1, '<stdin>\n']);
  });
});

describe('format --write', () => {
  test('rewrites what changes, lists it, and has nothing to do the second time', async () => {
    const cwd = folderWith({ 'a/main.cf': UNTIDY, 'b/main.cf': CLEAN });
    const before = statSync(join(cwd, 'b/main.cf'));
    expect(await runCli(['format', '--write'], { cwd })).toEqual({ code: 0, stdout: 'a/main.cf\n', stderr: '' });
    expect(readFileSync(join(cwd, 'a/main.cf'), 'utf8')).toBe(CLEAN);
    expect(statSync(join(cwd, 'b/main.cf')).ino).toBe(before.ino);
    expect(await runCli(['format', '--write'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('keeps mode, link, byte order mark and line ends, and leaves nothing behind', async () => {
    const cwd = folderWith({ 'real/main.cf': `\ufeff${UNTIDY.replaceAll('\n', '\r\n')}` });
    chmodSync(join(cwd, 'real/main.cf'), 0o640);
    symlinkSync('real/main.cf', join(cwd, 'main.cf'));
    expect((await runCli(['format', '--write', 'main.cf'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'real/main.cf'), 'utf8')).toBe(`\ufeff${CLEAN.replaceAll('\n', '\r\n')}`);
    expect(statSync(join(cwd, 'real/main.cf')).mode & 0o777).toBe(0o640);
    expect(lstatSync(join(cwd, 'main.cf')).isSymbolicLink()).toBe(true);
    expect(readdirSync(join(cwd, 'real'))).toEqual(['main.cf']);
  });

  test('leaves alone what it cannot read or understand', async () => {
    const latin = Buffer.from(`// Schl\xfcssel\n${UNTIDY}`, 'latin1');
    const cwd = folderWith({ 'a/main.cf': latin, 'b/main.cf': BROKEN, 'c/main.cf': UNTIDY });
    const { code, stdout, stderr } = await runCli(['format', '--write', '.'], { cwd });
    expect([code, stdout]).toEqual([2, 'c/main.cf\n']);
    expect(stderr).toMatch(/a\/main\.cf cannot be read: it is not valid UTF-8/);
    expect(readFileSync(join(cwd, 'a/main.cf')).equals(latin)).toBe(true);
    expect(readFileSync(join(cwd, 'b/main.cf'), 'utf8')).toBe(BROKEN);
  });
});
