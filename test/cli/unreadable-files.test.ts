import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkJson, CLEAN, folderWith, mainCf, ONE_ERROR, runCli } from './run-cli';

const DENIAL = fileURLToPath(new URL('fixtures/deny-access.cjs', import.meta.url));
const LIMIT = 200 * 1024 * 1024;

describe('What cannot be read', () => {
  test('is named, is not listed, and keeps no other file from being checked', async () => {
    const cwd = folderWith({
      'binary.cf': Buffer.from('system\0node1'),
      'latin/main.cf': Buffer.from('// Schl\xfcssel\ncluster demo (\n\t)\n', 'latin1'),
      'utf16/main.cf': Buffer.from('\ufeffcluster demo', 'utf16le'),
      'huge.cf': '',
      'main.cf': ONE_ERROR,
      'folder/readme.txt': '',
    });
    truncateSync(join(cwd, 'huge.cf'), LIMIT + 1);
    symlinkSync('circle.cf', join(cwd, 'circle.cf'));
    const named = [
      'binary.cf',
      'latin/main.cf',
      'utf16/main.cf',
      'huge.cf',
      'circle.cf',
      'missing.cf',
      'main.cf/below.cf',
    ];
    const { code, stderr, report, paths } = await checkJson([...named, 'main.cf'], { cwd });
    expect(paths).toEqual(['main.cf']);
    expect(report.summary).toMatchObject({ files: 1, errors: 1 });
    expect(code).toBe(2);
    expect(stderr.trimEnd().split('\n')).toEqual([
      'clusterwright: binary.cf cannot be read: it is a binary file.',
      'clusterwright: latin/main.cf cannot be read: it is not valid UTF-8.',
      'clusterwright: utf16/main.cf cannot be read: it is written in UTF-16; save it as UTF-8.',
      'clusterwright: huge.cf cannot be read: it is larger than 200 MB.',
      'clusterwright: circle.cf cannot be read: its links run in a circle.',
      'clusterwright: missing.cf cannot be read: there is no such file or folder.',
      'clusterwright: main.cf/below.cf cannot be read: there is no such file or folder.',
    ]);
  });

  test('counts in a folder where name or content says that it is one of ours', async () => {
    const cwd = folderWith({
      'a/main.cf': CLEAN,
      'b/types.cf': Buffer.from('type\0'),
      'c/production.cf': Buffer.from('cluster demo (\n\t)\n// Schl\xfcssel\n', 'latin1'),
      'd/sendmail.cf': Buffer.from('V10/Berkeley\n# Schl\xfcssel\n', 'latin1'),
      'e/logo.cf': Buffer.from('\x89PNG\0', 'latin1'),
    });
    symlinkSync('nowhere', join(cwd, 'a/types.cf'));
    const { code, stderr, paths } = await checkJson(['.'], { cwd });
    expect(paths).toEqual(['a/main.cf']);
    expect(code).toBe(2);
    expect(
      stderr
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[1]),
    ).toEqual(['a/types.cf', 'b/types.cf', 'c/production.cf']);
  });

  test('may be a file or a folder without permission', async () => {
    const cwd = folderWith({ 'locked/main.cf': CLEAN, 'open/main.cf': CLEAN, 'open/types.cf': '' });
    const env = { DENIED: [join(cwd, 'locked'), join(cwd, 'open/types.cf')].join(':') };
    const { code, stderr, paths } = await checkJson(['.'], { cwd, env, preload: [DENIAL] });
    expect(paths).toEqual(['open/main.cf']);
    expect(code).toBe(2);
    expect(stderr.trimEnd().split('\n')).toEqual([
      'clusterwright: locked cannot be read: permission denied.',
      'clusterwright: open/types.cf cannot be read: permission denied.',
    ]);
  });

  test('may be an included file that nobody named: the check is not whole', async () => {
    const cwd = folderWith({ 'main.cf': mainCf('{ node1 = 0 }', 'site.cf'), 'site.cf': Buffer.from('\0') });
    const { code, stderr, paths } = await checkJson(['main.cf'], { cwd });
    expect(paths).toEqual(['main.cf']);
    expect(stderr).toBe(
      'clusterwright: site.cf, which a checked file includes, cannot be read: it is a binary file.\n',
    );
    expect(code).toBe(2);
  });

  test('may be the standard input', async () => {
    const { code, stderr, paths } = await checkJson(['-', '--stdin-filename', 'main.cf'], { input: 'a\0b' });
    expect(paths).toEqual([]);
    expect(stderr).toBe('clusterwright: main.cf cannot be read: it is a binary file.\n');
    expect(code).toBe(2);
  });

  test('outranks errors in the text report too', async () => {
    const cwd = folderWith({ 'main.cf': ONE_ERROR });
    const { code, stdout } = await runCli(['check', 'main.cf', 'missing.cf'], { cwd });
    expect(stdout).toContain('1 error in 1 file.');
    expect(code).toBe(2);
  });
});

test('The limit is the documented one', async () => {
  const { SIZE_LIMIT } = await import('../../server/src/disk-files');
  expect(SIZE_LIMIT).toBe(LIMIT);
  expect(SIZE_LIMIT).toBeGreaterThanOrEqual(100 * 1024 * 1024);
});

test('Output that cannot be written is said in one line', async () => {
  const cwd = folderWith({ 'main.cf': CLEAN });
  const broken = fileURLToPath(new URL('fixtures/full-disk.cjs', import.meta.url));
  const { code, stderr } = await runCli(['check', 'main.cf'], { cwd, preload: [broken] });
  expect(stderr).toBe('clusterwright: ENOSPC: no space left on device, write.\n');
  expect(code).toBe(2);
});

test('A failure of the program itself is one line without a stack trace, and asks for a report', async () => {
  const cwd = folderWith({ 'main.cf': CLEAN });
  const broken = fileURLToPath(new URL('fixtures/broken-clock.cjs', import.meta.url));
  const { code, stderr } = await runCli(['check', 'main.cf'], { cwd, preload: [broken] });
  expect(stderr).toMatch(/^clusterwright: internal error: no clock\. Please report this as a bug\.\n$/);
  expect(code).toBe(2);
});
