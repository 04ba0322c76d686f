import { describe, expect, test } from 'vitest';
import { ignoreFixes } from '../../server/src/engine/ignore-fixes';
import type { ShownFinding } from '../../server/src/engine/shown-finding';
import { vcsRules } from '../../server/src/rules/index';
import { fixtureClusters } from '../harness/fixture-clusters';
import { Random, seedOfRun } from '../harness/random';
import { randomEdit } from '../harness/random-edits';
import { randomConfiguration } from '../harness/random-configuration';
import { tokensOf } from '../harness/tokens-of';
import { TypedCluster, uriOf } from '../harness/typed-cluster';

const seed = seedOfRun();
const ROUNDS = 250;
const clusters = fixtureClusters().filter(({ files }) => files.every(({ text }) => text.length < 6000));

/** A finding by what does not depend on its place. */
function named({ rule, severity, message }: ShownFinding): string {
  return `${severity}[${rule.id}] ${message}`;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}

/** A cluster of the fixtures, with its main file edited some times so that it may hold anything. */
async function randomCluster(random: Random): Promise<{ cluster: TypedCluster; name: string; what: string }> {
  const { from, files } =
    random.below(3) === 0 ? { from: 'random', files: randomConfiguration(random) } : random.pick(clusters);
  const cluster = await TypedCluster.open(files);
  const { name } = random.pick(files);
  for (let edits = random.below(6); edits > 0; edits--) {
    const { text, change } = randomEdit(random, cluster.textOf(name));
    cluster.edit(name, change.start, change.oldEnd, text.slice(change.start, change.newEnd));
  }
  await cluster.settle(name);
  return { cluster, name, what: from };
}

describe(`comments that silence findings (SEED=${String(seed)})`, () => {
  test('the repair that writes one silences its finding and changes no other', { timeout: 60_000 }, async () => {
    const random = new Random(seed);
    let tried = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const { cluster, name, what } = await randomCluster(random);
      const text = cluster.textOf(name);
      const { findings } = cluster.report(name);
      if (findings.length === 0) continue;
      const finding = random.pick(findings);
      const file = cluster.workspace.file(uriOf(name));
      if (file === undefined) throw new Error(`There is no file ${name}`);
      for (const fix of ignoreFixes(file, finding)) {
        const line = lineOf(text, finding.start);
        const inFile = fix.title.endsWith('file');
        const left = findings.filter(
          ({ rule, start }) => rule !== finding.rule || (!inFile && lineOf(text, start) !== line),
        );
        const [edit] = fix.edits;
        if (edit === undefined) throw new Error(`"${fix.title}" has no edit`);
        expect(fix.safe).toBe(false);
        cluster.edit(name, edit.start, edit.end, edit.text);
        const message = `${what}, ${named(finding)}\n${cluster.textOf(name)}`;
        expect(cluster.report(name).findings.map(named), message).toEqual(left.map(named));
        expect(tokensOf(cluster.textOf(name)), message).toHaveLength(tokensOf(text).length);
        cluster.edit(name, edit.start, edit.start + edit.text.length, text.slice(edit.start, edit.end));
        expect(cluster.report(name).findings.map(named)).toEqual(findings.map(named));
        tried++;
      }
    }
    expect(tried).toBeGreaterThan(ROUNDS / 4);
  });

  test('what is left equals what a reader of lines would leave', { timeout: 60_000 }, async () => {
    const random = new Random(seed + 1);
    const ids = vcsRules.map(({ id }) => id);
    let silenced = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const { cluster, name, what } = await randomCluster(random);
      const before = cluster.textOf(name);
      // A line counts as the reader counts it only where nothing but LF ends one and no comment goes over several.
      if (/^\ufeff|\r|\/\*|clusterwright-ignore/.test(before)) continue;
      const all = cluster.report(name).findings;
      const lines = before.split('\n');
      const comments = Array.from({ length: 1 + random.below(5) }, () => {
        const finding = all.length > 0 && random.below(3) > 0 ? random.pick(all) : undefined;
        const at = finding ? lineOf(before, finding.start) - 1 : random.below(lines.length);
        return { at, rule: finding?.rule.id ?? random.pick(ids), inFile: random.below(4) === 0 };
      });
      const text = lines
        .map((line, index) => {
          const above = comments.filter(({ at }) => at === index);
          return [
            ...above.map(({ rule, inFile }) => `// clusterwright-ignore${inFile ? '-file' : ''} ${rule}: why`),
            line,
          ];
        })
        .flat()
        .join('\n');
      cluster.edit(name, 0, before.length, text);
      const left = all.filter(
        (finding) =>
          !comments.some(
            ({ at, rule, inFile }) =>
              rule === finding.rule.id && (inFile || lineWithTokens(before, at) === lineOf(before, finding.start) - 1),
          ),
      );
      silenced += all.length - left.length;
      const now = cluster.report(name).findings.filter(({ rule }) => rule.id !== 'unused-suppression');
      expect(now.map(named), `${what}\n${text}`).toEqual(left.map(named));
    }
    expect(silenced).toBeGreaterThan(ROUNDS / 10);
  });

  test('are found again after every edit as in a file that is read afresh', { timeout: 60_000 }, async () => {
    const random = new Random(seed + 2);
    const comments = [
      '// clusterwright-ignore unknown-system\n',
      '/* clusterwright-ignore syntax-error */',
      'clusterwright-',
    ];
    for (let round = 0; round < 25; round++) {
      const { cluster, name, what } = await randomCluster(random);
      for (let edits = 0; edits < 12; edits++) {
        const before = cluster.textOf(name);
        if (random.below(2) === 0) {
          const at = random.below(before.length + 1);
          cluster.edit(name, at, at, random.pick(comments));
        } else {
          const { text, change } = randomEdit(random, before);
          cluster.edit(name, change.start, change.oldEnd, text.slice(change.start, change.newEnd));
        }
        await cluster.settle(name);
        const fresh = await TypedCluster.open(cluster.files());
        expect(cluster.report(name).findings.map(named), `${what}\n${cluster.textOf(name)}`).toEqual(
          fresh.report(name).findings.map(named),
        );
      }
    }
  });
});

/** The first line from that one on with a token in it. */
function lineWithTokens(text: string, from: number): number {
  const lines = new Set(tokensOf(text).map(({ start }) => lineOf(text, start) - 1));
  const last = text.split('\n').length;
  for (let line = from; line < last; line++) if (lines.has(line)) return line;
  return last;
}
