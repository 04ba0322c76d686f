import { describe, expect, test } from 'vitest';
import { rules } from '../../server/src/rules/index';
import { rulePages } from '../../server/src/rules/rule-pages';
import { runCli } from './run-cli';

describe('explain', () => {
  test('prints severity, title and the page, as plain text', async () => {
    const { code, stdout, stderr } = await runCli(['explain', 'unknown-system']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^unknown-system \(error\)\nSystem that the cluster does not declare\n\nWhat it finds\. /);
    for (const part of ['Why it matters.', 'Wrong', 'Right', '    group web (\n']) expect(stdout).toContain(part);
    expect(stdout).not.toMatch(/\*\*|```|^# /m);
  });

  test('without a name lists every rule', async () => {
    const { code, stdout } = await runCli(['explain']);
    expect(code).toBe(0);
    const listed = stdout.split('\n').map((line) => line.split(' ')[0]);
    expect(listed).toEqual([...rules.map(({ id }) => id), 'internal-error', '']);
  });

  test('has a page for every rule, and no page for another', () => {
    expect(Object.keys(rulePages).sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  test('lists the rules when the name is wrong', async () => {
    const { code, stderr } = await runCli(['explain', 'zzz']);
    expect(code).toBe(2);
    expect(rules.filter(({ id }) => !stderr.includes(id)).map(({ id }) => id)).toEqual([]);
    expect(stderr).not.toContain('Did you mean');
  });
});
