import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { CLEAN, CLI, folderWith, mainCf, ONE_ERROR, ONE_INFORMATION, ONE_WARNING, runCli } from './run-cli';

const ESCAPE = '\u001b';

describe('The text report', () => {
  test('prints one-based places, a word for the severity, the message and the rule', async () => {
    const cwd = folderWith({ 'main.cf': ONE_ERROR });
    const { stdout, stderr, code } = await runCli(['check', 'main.cf'], { cwd });
    const [first, ...rest] = stdout.split('\n');
    expect(first).toMatch(/^main\.cf:13:28 error .*node9.* \[unknown-system\]$/);
    expect(rest).toEqual(['1 error in 1 file.', '']);
    expect(stderr).toBe('');
    expect(code).toBe(1);
  });

  test('says "info", which a problem matcher does not take for an error', async () => {
    const cwd = folderWith({ 'i/main.cf': ONE_INFORMATION, 'w/main.cf': ONE_WARNING });
    const { stdout, code } = await runCli(['check', '.'], { cwd });
    expect(stdout).toMatch(/^i\/main\.cf:1:\d+ info .* \[missing-include\]$/m);
    expect(stdout).toMatch(/^w\/main\.cf:13:\d+ warning .* \[duplicate-priority\]$/m);
    expect(stdout).toMatch(/^1 warning, 1 information in 2 files\.$/m);
    expect(code).toBe(0);
  });

  test('sums up where nothing was found', async () => {
    const cwd = folderWith({ 'main.cf': CLEAN });
    expect(await runCli(['check', '.'], { cwd })).toEqual({ code: 0, stdout: 'No findings in 1 file.\n', stderr: '' });
  });

  test('lets nothing of the text act on the terminal', async () => {
    const cwd = folderWith({ 'main.cf': mainCf(`{ node1 = 0, "no${ESCAPE}[2Jde9" = 1 }`) });
    const { stdout } = await runCli(['check', '.'], { cwd });
    expect(stdout).toContain('de9');
    expect(stdout).not.toContain(ESCAPE);
  });

  test('ends quietly when the reader has seen enough, and keeps its exit code', async () => {
    const groups = Array.from(
      { length: 4000 },
      (_, index) => `group g${String(index)} (\n\tSystemList = { node9 = 0 }\n\t)\n`,
    );
    const cwd = folderWith({ 'main.cf': CLEAN + groups.join('\n') });
    const child = spawn(process.execPath, [CLI, 'check', '.'], { cwd });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = (await once(child, 'close')) as [number];
    expect(stderr).toBe('');
    expect(code).toBe(1);
  });
});

describe('Colours', () => {
  const cases: [title: string, args: string[], env: Record<string, string>, coloured: boolean][] = [
    ['no terminal', [], {}, false],
    ['--color', ['--color'], {}, true],
    ['--color over NO_COLOR', ['--color'], { NO_COLOR: '1' }, true],
    ['--no-color over FORCE_COLOR', ['--no-color'], { FORCE_COLOR: '1' }, false],
    ['FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, false],
    ['NO_COLOR over FORCE_COLOR', [], { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['an empty NO_COLOR, which does not count', [], { NO_COLOR: '', FORCE_COLOR: '1' }, true],
  ];
  test.each(cases)('%s', async (_title, args, env, coloured) => {
    const cwd = folderWith({ 'main.cf': ONE_ERROR });
    const { stdout } = await runCli(['check', ...args, '.'], { cwd, env });
    expect(stdout.includes(ESCAPE)).toBe(coloured);
  });

  test('never in the JSON report', async () => {
    const cwd = folderWith({ 'main.cf': ONE_ERROR });
    const { stdout } = await runCli(['check', '--color', '--format', 'json', '.'], { cwd });
    expect(stdout).toContain('"errors":1');
    expect(stdout).not.toContain(ESCAPE);
  });
});
