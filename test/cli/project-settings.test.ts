import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkJson, CLEAN, folderWith, mainCf, ONE_ERROR, ONE_WARNING, runCli } from './run-cli';

const off = (rule: string): string => JSON.stringify({ rules: { [rule]: 'off' } });

async function found(args: readonly string[], cwd: string): Promise<string[]> {
  const { report } = await checkJson(args, { cwd });
  return report.files.flatMap(({ path, findings }) =>
    findings.map(({ rule, severity }) => `${path}: ${severity} ${rule}`),
  );
}

describe('clusterwright.json', () => {
  test('is looked for upward from each file, also above the folder that is checked; the nearest one counts', async () => {
    const root = folderWith({
      'clusterwright.json': off('unknown-system'),
      'a/b/main.cf': ONE_ERROR,
      'a/c/main.cf': ONE_ERROR,
      'a/c/clusterwright.json': '// nothing is off here\n{ "rules": { "unknown-system": "hint" }, }',
    });
    expect(await found(['.'], join(root, 'a'))).toEqual(['c/main.cf: hint unknown-system']);
    expect(await found([join(root, 'a/b/main.cf')], join(root, 'a/c'))).toEqual([]);
  });

  test('counts for the standard input by its name', async () => {
    const cwd = folderWith({ 'x/clusterwright.json': off('unknown-system') });
    const args = ['check', '--stdin-filename', 'x/main.cf', '-'];
    expect(await runCli(args, { cwd, input: ONE_ERROR })).toMatchObject({
      code: 0,
      stdout: 'No findings in 1 file.\n',
    });
  });

  test('changes what the exit code rests on', async () => {
    const cwd = folderWith({
      'clusterwright.json': '{ "rules": { "duplicate-priority": "error" } }',
      'main.cf': ONE_WARNING,
    });
    expect((await runCli(['check', '.'], { cwd })).code).toBe(1);
  });

  test('with a version that is none is told of', async () => {
    const cwd = folderWith({
      'clusterwright.json': '{ "vcs": { "version": "6.x" } }',
      'main.cf': CLEAN,
    });
    const run = await runCli(['check', '.'], { cwd });
    expect(run).toMatchObject({
      code: 2,
      stderr:
        'clusterwright: clusterwright.json:1:23: vcs.version: a product version in quotes stands here, such as "6.1", "7.4.2" or "8.0".\n',
    });
  });

  test('with mistakes in it is told of, used as far as it goes, and fails the run', async () => {
    const cwd = folderWith({
      'main.cf': mainCf('{ node1 = 0, node9 = 0 }'),
      'clusterwright.json': `{
  "rules": { "unknown-system": "off", "duplicate-priorty": "off", "duplicate-key": "fatal" },
  "types": ["../t.json", "/t.json", 3],
  "toString": 1
}`,
    });
    const run = await runCli(['check', '.'], { cwd });
    expect(run.code).toBe(2);
    expect(run.stderr.trim().split('\n')).toEqual([
      'clusterwright: clusterwright.json:2:39: rules.duplicate-priorty: there is no rule "duplicate-priorty" (did you mean "duplicate-priority"?).',
      'clusterwright: clusterwright.json:2:84: rules.duplicate-key: a rule is set to one of "off", "error", "warning", "information", "hint", not to "fatal".',
      'clusterwright: clusterwright.json:3:13: types[0]: "../t.json" leads out of the folder of clusterwright.json; data lies in it or below.',
      'clusterwright: clusterwright.json:3:26: types[1]: "/t.json" leads out of the folder of clusterwright.json; data lies in it or below.',
      'clusterwright: clusterwright.json:3:37: types[2]: a path in quotes stands here.',
      'clusterwright: clusterwright.json:4:3: there is no key "toString" here. There is: "$schema", "rules", "vcs", "libvirt", "types", "clusters".',
    ]);
    expect(run.stdout).toContain('[duplicate-priority]');
    expect(run.stdout).not.toContain('[unknown-system]');
  });

  test.each([
    ['{ "rules": ', /this is no JSON: value expected\./],
    ['', /this is no JSON/],
    ['[]', /an object in braces stands here\./],
    ['{ "rules": [] }', /rules: an object in braces stands here\./],
    ['\u0000', /cannot be read: it is a binary file\./],
  ])('that reads %j is told of', async (text, message) => {
    const cwd = folderWith({ 'main.cf': CLEAN, 'clusterwright.json': text });
    const run = await runCli(['check', '.'], { cwd });
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(message);
    expect(run.stdout).toBe('No findings in 1 file.\n');
  });

  test('may be a link to one that several folders share', async () => {
    const cwd = folderWith({ 'shared/site.json': off('unknown-system'), 'x/main.cf': ONE_ERROR });
    symlinkSync('../shared/site.json', join(cwd, 'x/clusterwright.json'));
    expect(await found(['x'], cwd)).toEqual([]);
  });
});

describe('--rule', () => {
  test('outranks clusterwright.json, and may be repeated', async () => {
    const cwd = folderWith({
      'main.cf': mainCf('{ node1 = 0, node9 = 0 }'),
      'clusterwright.json': off('unknown-system'),
    });
    expect(await found(['--rule', 'unknown-system=info', '.'], cwd)).toEqual([
      'main.cf: information unknown-system',
      'main.cf: warning duplicate-priority',
    ]);
    expect(await found(['--rule', 'unknown-system=error', '--rule=duplicate-priority=off', '.'], cwd)).toEqual([
      'main.cf: error unknown-system',
    ]);
  });

  test.each([
    ['unknown-sistem=off', 'There is no rule "unknown-sistem" (did you mean "unknown-system"?).'],
    [
      'unknown-system=fatal',
      'A rule is set to one of "off", "error", "warning", "information", "hint", not to "fatal".',
    ],
    ['unknown-system', 'Write it as RULE=SEVERITY, such as unknown-system=warning.'],
  ])('%s is wrong usage', async (value, message) => {
    const run = await runCli(['check', '--rule', value, '.'], { cwd: folderWith({ 'main.cf': CLEAN }) });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(message);
  });
});

describe('comments that silence findings', () => {
  test('hold on the command line as in the editor', async () => {
    const cwd = folderWith({
      'main.cf': ONE_ERROR.replace(
        '\tSystemList',
        '\t// clusterwright-ignore unknown-system: node9 comes on Monday\n\tSystemList',
      ),
    });
    expect(await runCli(['check', '.'], { cwd })).toMatchObject({ code: 0, stdout: 'No findings in 1 file.\n' });
  });
});
