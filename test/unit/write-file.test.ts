import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  promises,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { replaceFile } from '../../server/src/cli/write-file';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-file-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

describe('replaceFile', () => {
  it('writes the new text, keeps the mode and leaves nothing beside the file', async () => {
    const path = join(folder, 'main.cf');
    writeFileSync(path, 'old\n');
    chmodSync(path, 0o640);
    await replaceFile(path, 'new ä\r\n', 'old\n');
    expect(readFileSync(path, 'utf8')).toBe('new ä\r\n');
    expect(statSync(path).mode & 0o7777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['main.cf']);
  });

  it('follows a link instead of replacing it', async () => {
    mkdirSync(join(folder, 'real'));
    writeFileSync(join(folder, 'real', 'main.cf'), 'old\n');
    symlinkSync(join('real', 'main.cf'), join(folder, 'main.cf'));
    await replaceFile(join(folder, 'main.cf'), 'new\n');
    expect(lstatSync(join(folder, 'main.cf')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real', 'main.cf'), 'utf8')).toBe('new\n');
    expect(readdirSync(join(folder, 'real'))).toEqual(['main.cf']);
  });

  it('keeps the byte order mark', async () => {
    const path = join(folder, 'main.cf');
    writeFileSync(path, '\uFEFFold\n');
    await replaceFile(path, 'new\n', 'old\n');
    expect(readFileSync(path, 'utf8')).toBe('\uFEFFnew\n');
  });

  it('leaves a file alone that was changed meanwhile', async () => {
    const path = join(folder, 'main.cf');
    writeFileSync(path, 'newer\n');
    await expect(replaceFile(path, 'new\n', 'old\n')).rejects.toThrow('it was changed by somebody else meanwhile');
    expect(readFileSync(path, 'utf8')).toBe('newer\n');
  });

  it('says why it cannot write', async () => {
    await expect(replaceFile(join(folder, 'none.cf'), 'new\n')).rejects.toThrow('there is no such file any more');
    await expect(replaceFile(folder, 'new\n')).rejects.toThrow('it is not a regular file');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('obeys a write protection', async () => {
    const path = join(folder, 'main.cf');
    writeFileSync(path, 'old\n');
    vi.spyOn(promises, 'access').mockRejectedValueOnce(Object.assign(new Error('refused'), { code: 'EACCES' }));
    await expect(replaceFile(path, 'new\n')).rejects.toThrow('permission denied');
    expect(readFileSync(path, 'utf8')).toBe('old\n');
  });

  it('clears up behind a failure', async () => {
    const path = join(folder, 'main.cf');
    writeFileSync(path, 'old\n');
    vi.spyOn(promises, 'rename').mockRejectedValueOnce(Object.assign(new Error('full'), { code: 'ENOSPC' }));
    await expect(replaceFile(path, 'new\n')).rejects.toThrow('the disk is full');
    expect(readFileSync(path, 'utf8')).toBe('old\n');
    expect(readdirSync(folder)).toEqual(['main.cf']);
  });
});
