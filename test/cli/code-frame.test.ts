import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { agentTypes } from '../../server/src/catalog/vcs/agent-types';
import { codeFrame, sourceLine } from '../../server/src/cli/code-frame';
import { folderWith, mainCf, runCli } from './run-cli';

const terminal = [fileURLToPath(new URL('fixtures/terminal.cjs', import.meta.url))];

/** The frame of the part of a text that stands between « and ». */
function frame(marked: string, width = 80): string {
  const document = TextDocument.create('file:///main.cf', 'vcs', 0, marked.replace(/[«»]/g, ''));
  const start = document.positionAt(marked.indexOf('«'));
  const end = document.positionAt(marked.indexOf('»') - 1);
  const finding = { rule: 'a-rule', severity: 'error', message: '', range: { start, end }, fixable: false } as const;
  return codeFrame(sourceLine(document, start.line), finding, width).join('\n');
}

describe('The code frame', () => {
  test('is printed on a terminal only, in colours if it can show them', async () => {
    const cwd = folderWith({ 'main.cf': mainCf('{ node9 = 0 }') });
    const env = { COLUMNS: '80', TERM: 'dumb' };
    const { stdout } = await runCli(['check', '.'], { cwd, env, preload: terminal });
    expect(stdout.split('\n').slice(1)).toEqual([
      '  13 |     SystemList = { node9 = 0 }',
      '     |                    ^^^^^',
      '1 error in 1 file.',
      '',
    ]);
    const coloured = await runCli(['check', '.'], { cwd, env: { ...env, TERM: 'xterm' }, preload: terminal });
    expect(coloured.stdout).toContain('\u001b[31m');
    expect((await runCli(['check', '.'], { cwd, env })).stdout.split('\n')).toHaveLength(3);
  });

  test('expands tabs to the next stop', () => {
    expect(frame('ab\tcd\t«ef»')).toBe('  1 | ab  cd  ef\n    |         ^^');
  });

  test('gives wide characters two columns and combining ones none', () => {
    expect(frame('漢😀e\u0301 «x»')).toBe('  1 | 漢😀e\u0301 x\n    |       ^');
    expect(frame('«漢字»')).toBe('  1 | 漢字\n    | ^^^^');
  });

  test('marks a finding over several lines to the end of its first one, an empty one by a caret', () => {
    expect(frame('a\r\nbc «de\r\nf» g')).toBe('  2 | bc de\n    |    ^^');
    expect(frame('a «»\n')).toBe('  1 | a \n    |   ^');
    expect(frame('«»')).toBe('  1 | \n    | ^');
  });

  test('cuts a long line around the finding, and never passes the width', () => {
    for (const before of [0, 5, 500, 100_000]) {
      const shown = frame(`${'x'.repeat(before)}«yyy»${'z'.repeat(500)}`, 40).split('\n');
      const [line = '', carets = ''] = shown;
      expect(line.length).toBeLessThanOrEqual(40);
      expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('yyy');
      expect(line.endsWith('…')).toBe(true);
      expect(line.includes('| …')).toBe(before > 5);
    }
    const [line = '', carets = ''] = frame(`a «${'y'.repeat(500)}»`, 40).split('\n');
    expect(carets.length).toBeLessThanOrEqual(line.length);
  });

  test('shows control characters as signs', () => {
    expect(frame('a\u001b[2J«b»\u202e')).toBe('  1 | a\ufffd[2Jb\ufffd\n    |      ^');
  });

  test.each([
    ['\tPassword = "geheim"', '    Password = "******"'],
    ['Password=geheim Enabled = 1', 'Password=****** Enabled = 1'],
    ['DBAPword @sys1 = "a b"', 'DBAPword @sys1 = "***"'],
    [
      'RHEVMInfo = { Enabled = 1, Password = "x y", "Password" = z }',
      'RHEVMInfo = { Enabled = 1, Password = "***", "Password" = * }',
    ],
    ['\tUserNames = { admin = cDRp, op = "ab" }', '    UserNames = { admin = ****, op = "**" }'],
    ['PasswordList = { one, "two" } x = y', 'PasswordList = { ***, "***" } x = y'],
    ['Password = "never closed', 'Password = "************'],
  ])('blots passwords out: %s', (source, shown) => {
    expect(frame(`«»${source}`).split('\n')[0]).toBe(`  1 | ${shown}`);
  });

  test('blots out whatever the catalog says is secret', () => {
    const attributes = [...agentTypes.values()].flatMap((type) => type.attributes);
    const names = attributes.flatMap(({ name, secret, keys = [] }) => [
      ...(secret ? [name] : []),
      ...keys.flatMap((key) => (key.secret ? [key.name] : [])),
    ]);
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => frame(`«»${name} = geheim`).includes('geheim'))).toEqual([]);
  });

  test('blots passwords out in lists over several lines', () => {
    expect(frame('UserNames = {\n\tadmin = «cDRp» }\nother = cDRp').split('\n')[0]).toBe('  2 |     admin = **** }');
    expect(frame('UserNames = { a = b }\n«other» = cDRp').split('\n')[0]).toBe('  2 | other = cDRp');
  });
});
