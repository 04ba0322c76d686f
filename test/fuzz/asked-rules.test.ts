import { describe, expect, test } from 'vitest';
import { Checker } from '../../server/src/engine/checker';
import type { Rule } from '../../server/src/engine/rule';
import { vcsRules } from '../../server/src/rules/index';
import { VcsWorkspace } from '../../server/src/workspace/vcs-workspace';
import { exampleFiles } from '../harness/example-files';
import { memoryFiles } from '../harness/memory-files';
import { Random, seedOfRun } from '../harness/random';
import { randomEdit } from '../harness/random-edits';
import { vcsRulePages } from '../harness/rule-pages';

const uri = 'file:///cluster/main.cf';
const seed = seedOfRun();

/** The rule as it would be if it were asked about every group, or every declaration of its kinds. */
function askedAlways(rule: Rule): Rule {
  if (rule.scope === 'group' && rule.types !== undefined) {
    const { types, ...rest } = rule;
    return types.length === 0 ? rule : rest;
  }
  if (rule.scope !== 'declaration') return rule;
  const { attributes, oddText, ...rest } = rule;
  return attributes === undefined && oddText === undefined ? rule : rest;
}

const always = vcsRules.map(askedAlways);

function found(text: string, rules: readonly Rule[]): string[] {
  const workspace = new VcsWorkspace(memoryFiles(new Map()));
  workspace.openDocument(uri, text);
  const checker = new Checker(workspace, rules, (_rule, error) => {
    throw error;
  });
  return checker
    .check(uri)
    .findings.map(
      ({ rule, severity, start, end, message }) => `${rule.id} ${severity} ${String(start)}-${String(end)} ${message}`,
    );
}

const texts = [
  ...exampleFiles().filter(({ path }) => path.endsWith('.cf')),
  ...vcsRulePages().flatMap(({ id, wrong }) => wrong.flatMap((files) => files.map(({ text }) => ({ path: id, text })))),
];

describe(`rules that are asked about some declarations only (SEED=${String(seed)})`, () => {
  test('there are some', () => {
    expect(always.filter((rule, at) => rule !== vcsRules[at]).length).toBeGreaterThan(20);
  });

  test('would find nothing in the others', { timeout: 60_000 }, () => {
    const random = new Random(seed);
    for (const { path, text } of texts) {
      let edited = text;
      for (let round = 0; round < 4; round++) {
        expect(found(edited, vcsRules), `${path}, round ${String(round)}:\n${edited}`).toEqual(found(edited, always));
        for (let count = 0; count < 3; count++) edited = randomEdit(random, edited).text;
      }
    }
  });
});
