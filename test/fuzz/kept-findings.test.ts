import { describe, expect, test } from 'vitest';
import { Checker, type FileReport } from '../../server/src/engine/checker';
import { vcsRules } from '../../server/src/rules/index';
import { VcsWorkspace } from '../../server/src/workspace/vcs-workspace';
import { exampleFiles } from '../harness/example-files';
import { manyGroups } from '../harness/many-groups';
import { memoryFiles } from '../harness/memory-files';
import { Random, seedOfRun } from '../harness/random';
import { randomEdit } from '../harness/random-edits';

const FOLDER = 'file:///cluster';
const seed = seedOfRun();

function throwing(_rule: unknown, error: unknown): never {
  throw error;
}

async function open(texts: ReadonlyMap<string, string>): Promise<{ workspace: VcsWorkspace; checker: Checker }> {
  const workspace = new VcsWorkspace(memoryFiles(texts), { folders: [FOLDER], includePath: [] });
  for (const [uri, text] of texts) workspace.openDocument(uri, text);
  for (const uri of texts.keys()) await workspace.settle(uri);
  return { workspace, checker: new Checker(workspace, vcsRules, throwing) };
}

/** What a client would be told, without functions and objects of our own. */
function plain(report: FileReport): unknown {
  return {
    standIns: report.standIns,
    findings: report.findings.map(
      ({ rule, severity, start, end, message, related, fixable, unnecessary, deprecated }) => ({
        rule: rule.id,
        severity,
        start,
        end,
        message,
        related,
        fixable,
        unnecessary,
        deprecated,
      }),
    ),
  };
}

describe(`kept findings (SEED=${String(seed)})`, () => {
  test('after any edits over several open files they equal fresh ones', { timeout: 60_000 }, async () => {
    const random = new Random(seed);
    const examples = exampleFiles();
    const types = examples.find(({ path }) => path.endsWith('types.cf'))?.text ?? '';
    const mains = examples.filter(({ path }) => path.endsWith('main.cf'));
    for (const { path, text } of mains) {
      const half = Math.floor(text.length / 2);
      const original = new Map([
        [`${FOLDER}/main.cf`, `include "types.cf"\ninclude "more.cf"\n${text.slice(0, half)}`],
        [`${FOLDER}/types.cf`, types],
        [`${FOLDER}/more.cf`, text.slice(half)],
      ]);
      let texts = new Map(original);
      let kept = await open(texts);
      for (let round = 0; round < 60; round++) {
        const uri = random.pick([...texts.keys()]);
        const edit = randomEdit(random, texts.get(uri) ?? '');
        texts.set(uri, edit.text);
        kept.workspace.changeDocument(uri, edit.text, edit.change);
        // An edit may name another file: reading it is the entry's work, done before anybody asks.
        for (const known of texts.keys()) await kept.workspace.settle(known);
        const fresh = await open(texts);
        for (const known of texts.keys()) {
          expect(plain(kept.checker.check(known)), `${path}, round ${String(round)}, ${known}`).toEqual(
            plain(fresh.checker.check(known)),
          );
        }
        if (round % 12 === 11) {
          texts = new Map(original);
          kept = await open(texts);
        }
      }
    }
  });

  test('an edit inside one resource parses and judges next to nothing', async () => {
    const text = manyGroups(10_000);
    const uri = `${FOLDER}/main.cf`;
    const { workspace, checker } = await open(new Map([[uri, text]]));
    checker.check(uri);
    const counter = checker.counterOf(uri);
    if (!counter) throw new Error('the cluster was not checked');
    const before = { ...counter, parsed: workspace.counter.parsed };
    const at = text.indexOf('MountPoint = "/', text.length / 2) + 'MountPoint = "/'.length;
    const edited = `${text.slice(0, at)}x${text.slice(at)}`;
    workspace.changeDocument(uri, edited, { start: at, oldEnd: at, newEnd: at + 1 });
    checker.check(uri);
    expect(workspace.counter.parsed - before.parsed).toBeLessThanOrEqual(3);
    expect(counter.declarations - before.declarations).toBe(1);
    expect(counter.groups - before.groups).toBe(1);
  });

  test('white space and comments change no tree and run no rule', async () => {
    const text = manyGroups(1_000);
    const uri = `${FOLDER}/main.cf`;
    const { workspace, checker } = await open(new Map([[uri, text]]));
    checker.check(uri);
    const counter = { ...checker.counterOf(uri) };
    const parsed = workspace.counter.parsed;
    const at = text.indexOf('\t\tMountPoint');
    const inserted = '\n\t\t// a note {\n';
    workspace.changeDocument(uri, text.slice(0, at) + inserted + text.slice(at), {
      start: at,
      oldEnd: at,
      newEnd: at + inserted.length,
    });
    checker.check(uri);
    expect(workspace.counter.parsed).toBe(parsed);
    expect(checker.counterOf(uri)).toEqual(counter);
  });
});
