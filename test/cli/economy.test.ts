import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkJson, CLEAN, CLI, folderWith, ONE_ERROR, runCli } from './run-cli';
import { readFileSync } from 'node:fs';

const fixture = (name: string): string => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));

describe('The command line', () => {
  test('reads each file once', async () => {
    const types = 'type Rack (\n\tstr A\n\t)\n';
    const cwd = folderWith({ 'a/main.cf': CLEAN, 'a/types.cf': types, 'a/alone.cf': CLEAN, 'b/main.cf': CLEAN });
    const { stderr, code } = await checkJson(['a', 'a/main.cf', '.'], { cwd, preload: [fixture('count-reads.cjs')] });
    expect(code).toBe(0);
    const reads = (JSON.parse(stderr) as [string, number][]).filter(([path]) => path.endsWith('.cf'));
    expect(reads.map(([, count]) => count)).toEqual([1, 1, 1, 1]);
  });

  test('checks a thousand files in one run', { timeout: 60_000 }, async () => {
    const files: Record<string, string> = {};
    for (let index = 0; index < 500; index++) {
      files[`c${String(index)}/main.cf`] = index === 250 ? ONE_ERROR : CLEAN;
      files[`c${String(index)}/types.cf`] = 'type Rack (\n\tstr A\n\t)\n';
    }
    const { report, code } = await checkJson(['.'], { cwd: folderWith(files) });
    expect(report.summary).toMatchObject({ files: 1000, errors: 1 });
    expect(report.summary.milliseconds).toBeLessThan(20_000);
    expect(code).toBe(1);
  });

  test('says how far a long run has come, on the standard error', async () => {
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`c${String(index)}/main.cf`, CLEAN]));
    const cwd = folderWith(files);
    const preload = [fixture('slow-clock.cjs')];
    const piped = await runCli(['check', '.'], { cwd, preload });
    expect(piped.stderr).toMatch(/^(Checked \d+ of 12 files\n){2,}$/);
    expect(piped.stdout).toBe('No findings in 12 files.\n');
    const drawn = await runCli(['check', '.'], { cwd, preload, env: { TERMINAL: 'yes' } });
    expect(drawn.stderr).toMatch(/^(\rChecked \d+ of 12 files){9,}\r\u001b\[K$/);
    expect((await runCli(['check', '.'], { cwd })).stderr).toBe('');
  });

  test('runs on what Node 20 has', async () => {
    const cwd = folderWith({ 'main.cf': ONE_ERROR });
    const preload = [fixture('node-20.cjs')];
    const older = await runCli(['check', '.'], { cwd, preload });
    expect(older).toEqual(await runCli(['check', '.'], { cwd }));
    expect(older.code).toBe(1);
    expect((await runCli(['explain', 'unknown-system'], { preload })).code).toBe(0);
  });

  test('is a program that a shell can start', () => {
    expect(readFileSync(CLI, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
  });
});
