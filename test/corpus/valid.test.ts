import { describe, expect, test } from 'vitest';
import { judge } from '../harness/check';
import { type FixtureCluster, fixtureClusters } from '../harness/fixture-clusters';
import { Random, seedOfRun } from '../harness/random';
import { randomConfiguration } from '../harness/random-configuration';
import { withoutLineBreaks } from '../harness/without-line-breaks';

const seed = seedOfRun();
const RANDOM = 150;

/** Everything above a hint in any file of the cluster. */
async function faultsOf(files: FixtureCluster['files']): Promise<string[]> {
  const judged = await judge(files);
  return files.flatMap(({ name }) =>
    judged
      .report(name)
      .findings.filter(({ severity }) => severity !== 'hint')
      .map(({ rule, severity, start, message }) => `${name}:${String(start)} ${severity}[${rule.id}]: ${message}`),
  );
}

/** What is said in all files of the cluster, places left out. */
async function hintsOf(files: FixtureCluster['files']): Promise<string[]> {
  const judged = await judge(files);
  return files.flatMap(({ name }) => judged.report(name).findings.map(({ rule, message }) => `${rule.id}: ${message}`));
}

describe(`valid configurations (SEED=${String(seed)})`, () => {
  const valid = fixtureClusters().filter((cluster) => cluster.valid);

  test.each(valid)('$from has nothing above a hint', async ({ files }) => {
    expect(await faultsOf(files)).toEqual([]);
  });

  // A comment that silences a line depends on lines.
  const free = valid.filter(({ files }) => files.every(({ text }) => !text.includes('clusterwright-ignore')));

  test.each(free)('$from says the same where blanks stand for line breaks', async ({ files }) => {
    const oneLine = files.map(({ name, text }) => ({ name, text: withoutLineBreaks(text) }));
    expect(await hintsOf(oneLine)).toEqual(await hintsOf(files));
    expect(await faultsOf(oneLine)).toEqual([]);
  });

  test('random ones have nothing above a hint either', async () => {
    const random = new Random(seed);
    for (let round = 0; round < RANDOM; round++) {
      const files = randomConfiguration(random);
      const faults = await faultsOf(files);
      if (faults.length > 0) expect.fail(`${faults.join('\n')}\n\n${files.map(({ text }) => text).join('\n')}`);
    }
  });
});
