import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkJson, CLEAN, folderWith, ONE_ERROR, ONE_INFORMATION, ONE_WARNING, runCli } from './run-cli';

describe('Exit codes', () => {
  const files = { 'c/main.cf': CLEAN, 'e/main.cf': ONE_ERROR, 'i/main.cf': ONE_INFORMATION, 'w/main.cf': ONE_WARNING };
  const cases: [args: string[], code: number, summary: string][] = [
    [['c'], 0, 'No findings in 1 file.'],
    [['w'], 0, '1 warning in 1 file.'],
    [['i'], 0, '1 information in 1 file.'],
    [['e'], 1, '1 error in 1 file.'],
    [['c', 'e', 'w'], 1, '1 error, 1 warning in 3 files.'],
    [['w', '--max-warnings', '1'], 0, '1 warning in 1 file.'],
    [['w', '--max-warnings', '0'], 1, '1 warning in 1 file.'],
    [['w', 'w/main.cf', '--max-warnings=0', '--min-severity', 'error'], 0, 'No findings in 1 file.'],
    [['.', '--min-severity', 'warning'], 1, '1 error, 1 warning in 4 files.'],
    [['.', '--min-severity', 'info'], 1, '1 error, 1 warning, 1 information in 4 files.'],
    [['.', '--min-severity', 'information'], 1, '1 error, 1 warning, 1 information in 4 files.'],
    [['.', '--min-severity', 'hint'], 1, '1 error, 1 warning, 1 information in 4 files.'],
  ];
  test.each(cases)('check %j gives %i', async (args, code, summary) => {
    const run = await runCli(['check', ...args], { cwd: folderWith(files) });
    expect([run.code, run.stdout.trimEnd().split('\n').at(-1)]).toEqual([code, summary]);
  });

  test('too many warnings are said to be the reason', async () => {
    const { stderr } = await runCli(['check', 'w', '--max-warnings', '0'], { cwd: folderWith(files) });
    expect(stderr).toBe('clusterwright: 1 warning found; --max-warnings allows 0.\n');
  });

  test('what --min-severity hides is neither listed nor counted', async () => {
    const { report, code } = await checkJson(['.', '--min-severity', 'error'], { cwd: folderWith(files) });
    expect(report.files.flatMap(({ findings }) => findings.map(({ severity }) => severity))).toEqual(['error']);
    expect(report.summary).toMatchObject({ files: 4, errors: 1, warnings: 0, informations: 0, hints: 0 });
    expect(code).toBe(1);
  });
});

describe('Wrong usage gives 2, one message, nothing on the standard output', () => {
  const cases: [args: string[], message: RegExp][] = [
    [[], /Usage: clusterwright/],
    [['chek'], /unknown command 'chek'\n\(Did you mean check\?\)/],
    [['check', '--frmat', 'json'], /unknown option '--frmat'/],
    [['check', '--format', 'xml'], /Allowed choices are text, json/],
    [['check', '--format'], /argument missing/],
    [['check', '--min-severity', 'fatal'], /error, warning, info, hint/],
    [['check', '--max-warnings', 'many'], /whole number/],
    [['check', '--max-warnings=-1'], /whole number/],
    [['check', '--language', 'cobol'], /no language "cobol".*vcs/],
    [['check', '--stdin-filename', 'main.cf'], /"-"/],
    [['check', ''], /path is empty/],
    [['explain', 'unknwon-system'], /no rule "unknwon-system"\. Did you mean "unknown-system"\?/],
    [['lsp'], /--stdio/],
  ];
  test.each(cases)('%j', async (args, message) => {
    const { code, stdout, stderr } = await runCli(args, { cwd: folderWith({ 'main.cf': ONE_ERROR }) });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect([code, stdout]).toEqual([2, '']);
  });

  test.each(['vcs', 'llttab', 'llthosts', 'gabtab', 'vxfenmode', 'ifcfg', 'libvirt-xml'])(
    '--language %s is known, or said to be still missing',
    async (id) => {
      const { code, stderr } = await runCli(['check', '--language', id], { cwd: folderWith({ 'main.cf': CLEAN }) });
      if (code === 0) expect(stderr).toBe('');
      else expect([code, stderr]).toEqual([2, expect.stringMatching(`"${id}" is not supported yet`)]);
      if (id === 'vcs') expect(code).toBe(0);
    },
  );
});

describe('Help and version', () => {
  test('--version prints that of the package', async () => {
    const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
    const { version } = JSON.parse(text) as { version: string };
    expect(await runCli(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('--help names the commands, check --help its options and exit codes', async () => {
    const help = await runCli(['--help']);
    expect(help.code).toBe(0);
    for (const word of ['check', 'explain', 'lsp']) expect(help.stdout).toContain(word);
    const check = await runCli(['check', '--help']);
    expect(check.code).toBe(0);
    const manual = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8');
    const options = [...check.stdout.matchAll(/^ {2,}(?:-\w, )?(--[\w-]+)/gm)].flatMap(([, option]) => option ?? []);
    expect(options).toEqual(
      expect.arrayContaining(['--format', '--language', '--stdin-filename', '--min-severity', '--max-warnings']),
    );
    expect(options.filter((option) => option !== '--help' && !manual.includes(option))).toEqual([]);
    expect(check.stdout).toMatch(/Exit codes: 0 .* 1 .* 2 /);
  });
});
