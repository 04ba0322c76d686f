import { describe, expect, test } from 'vitest';
import { indexOfPiece } from '../../server/src/workspace/vcs-file';
import { type FixtureCluster, fixtureClusters } from '../harness/fixture-clusters';
import { manyGroups } from '../harness/many-groups';
import { Random, seedOfRun } from '../harness/random';
import { randomConfiguration } from '../harness/random-configuration';
import { tokensOf } from '../harness/tokens-of';
import { TypedCluster, uriOf } from '../harness/typed-cluster';

const seed = seedOfRun();
/** Texts up to this length are tried in every prefix and without every token. */
const SMALL = 4096;

/** Judges the file and fails if a finding does not lie where there is text. */
function judgePlaces(cluster: TypedCluster, name: string, what: string): void {
  const { findings } = cluster.report(name);
  for (const { rule, start, end, related, message } of findings) {
    const problem = problemOfRange(cluster.textOf(name), start, end) ?? problemOfPiece(cluster, name, start, end);
    if (problem !== undefined) expect.fail(`${rule.id}: ${problem}; ${what}\n${cluster.textOf(name)}`);
    for (const place of related) {
      const elsewhere = problemOfRange(cluster.textAt(place.uri) ?? '', place.start, place.end);
      if (elsewhere !== undefined) expect.fail(`${rule.id}, related: ${elsewhere}; ${what}`);
    }
    if (message === '') expect.fail(`${rule.id} has no words; ${what}`);
  }
}

/** A finding marks a stretch of one declaration: what begins in another one has lost its place. */
function problemOfPiece(cluster: TypedCluster, name: string, start: number, end: number): string | undefined {
  const ends = cluster.workspace.file(uriOf(name))?.ends ?? [];
  const within = start === end || indexOfPiece(ends, start) === indexOfPiece(ends, end - 1);
  return within ? undefined : `[${String(start)}, ${String(end)}) is more than one declaration`;
}

/** Every repair changes a stretch of a text. */
function judgeRepairs(cluster: TypedCluster, name: string, what: string): void {
  for (const finding of cluster.report(name).findings) {
    const fixes = finding.fixes();
    if (fixes.length > 0 !== finding.fixable) expect.fail(`${finding.rule.id} is fixable or not; ${what}`);
    for (const { uri, start, end } of fixes.flatMap(({ edits }) => edits)) {
      const inside = 0 <= start && start <= end && end <= (cluster.textAt(uri) ?? '').length;
      if (!inside) expect.fail(`${finding.rule.id}: the repair leaves the text; ${what}`);
    }
  }
}

function problemOfRange(text: string, start: number, end: number): string | undefined {
  const range = `[${String(start)}, ${String(end)})`;
  if (start < 0 || end > text.length || start > end) return `${range} leaves the text`;
  if (start === 0 && end === 0) return `${range} is what a place without tokens falls back to`;
  if (start < end && /^[ \t\r\n]/.test(text.slice(start, end))) return `${range} begins with white space`;
  return undefined;
}

/** Types the text from its beginning, and judges after each character. */
async function judgePrefixes({ from, files }: FixtureCluster, name: string): Promise<void> {
  const text = files.find((file) => file.name === name)?.text ?? '';
  const cluster = await TypedCluster.open(files.map((file) => (file.name === name ? { name, text: '' } : file)));
  for (let length = 1; length <= text.length; length++) {
    cluster.edit(name, length - 1, length - 1, text.charAt(length - 1));
    // A quote may end the name of a file that is to be read.
    if (text.charAt(length - 1) === '"') await cluster.settle(name);
    judgePlaces(cluster, name, `${from}, ${name}, prefix of ${String(length)}`);
  }
}

/** Takes out each token in turn. */
async function judgeDeletions({ from, files }: FixtureCluster, name: string): Promise<void> {
  const text = files.find((file) => file.name === name)?.text ?? '';
  const cluster = await TypedCluster.open(files);
  for (const { start, end } of tokensOf(text)) {
    cluster.edit(name, start, end, '');
    const what = `${from}, ${name}, without [${String(start)}, ${String(end)})`;
    judgePlaces(cluster, name, what);
    judgeRepairs(cluster, name, what);
    cluster.edit(name, start, start, text.slice(start, end));
  }
}

describe(`every rule on half a text (SEED=${String(seed)})`, () => {
  const all = fixtureClusters();
  const small = (files: FixtureCluster['files']) => files.filter(({ text }) => text.length < SMALL);

  test('every prefix of the small fixtures', { timeout: 120_000 }, async () => {
    for (const fixture of all) for (const { name } of small(fixture.files)) await judgePrefixes(fixture, name);
  });

  test('the small fixtures without any one token', { timeout: 120_000 }, async () => {
    for (const fixture of all) for (const { name } of small(fixture.files)) await judgeDeletions(fixture, name);
  });

  test('200 prefixes and 200 deletions of larger texts', { timeout: 120_000 }, async () => {
    const random = new Random(seed);
    const texts: Pick<FixtureCluster, 'from' | 'files'>[] = [
      { from: 'manyGroups', files: [{ name: 'main.cf', text: manyGroups(2000) }] },
      ...Array.from({ length: 20 }, (_, round) => ({
        from: `random ${String(round)}`,
        files: randomConfiguration(random),
      })),
    ];
    for (let round = 0; round < 200; round++) {
      const fixture = round < 40 ? (texts[0] as FixtureCluster) : random.pick(texts);
      const { name, text } = random.pick(fixture.files);
      const cluster = await TypedCluster.open(fixture.files);
      const token = random.pick(tokensOf(text));
      cluster.edit(name, token.start, token.end, '');
      judgePlaces(cluster, name, `${fixture.from}, ${name}, without [${String(token.start)}, ${String(token.end)})`);
      const length = random.below(text.length) + 1;
      cluster.edit(name, 0, cluster.textOf(name).length, text.slice(0, length));
      judgePlaces(cluster, name, `${fixture.from}, ${name}, prefix of ${String(length)}`);
    }
  });
});
