import { describe, expect, test } from 'vitest';
import { askFeatures } from '../harness/ask-features';
import { type FixtureCluster, fixtureClusters } from '../harness/fixture-clusters';
import { manyGroups } from '../harness/many-groups';
import { Random, seedOfRun } from '../harness/random';
import { randomConfiguration } from '../harness/random-configuration';
import { TypedCluster } from '../harness/typed-cluster';
import { tokensOf } from '../harness/tokens-of';

const seed = seedOfRun();
/** Texts up to this length are tried in every prefix and without every token. */
const SMALL = 4096;

function ask(cluster: TypedCluster, name: string, offset: number, what: string): void {
  let problem: string | undefined;
  try {
    problem = askFeatures(cluster, name, offset);
  } catch (error) {
    throw new Error(`${what}, at ${String(offset)}\n${cluster.textOf(name)}`, { cause: error });
  }
  if (problem !== undefined) expect.fail(`${problem}; ${what}, at ${String(offset)}\n${cluster.textOf(name)}`);
}

describe(`every feature on half a text (SEED=${String(seed)})`, () => {
  const small = fixtureClusters().flatMap((fixture) =>
    fixture.files.filter(({ text }) => text.length < SMALL).map(({ name, text }) => ({ ...fixture, name, text })),
  );
  const empty = (files: FixtureCluster['files'], name: string) =>
    files.map((file) => (file.name === name ? { name, text: '' } : file));

  test('at the end of every prefix of the small fixtures', { timeout: 120_000 }, async () => {
    for (const { from, files, name, text } of small) {
      const cluster = await TypedCluster.open(empty(files, name));
      for (let length = 1; length <= text.length; length++) {
        cluster.edit(name, length - 1, length - 1, text.charAt(length - 1));
        ask(cluster, name, length, `${from}, ${name}, prefix`);
      }
    }
  });

  test('where any one token of the small fixtures is missing', { timeout: 120_000 }, async () => {
    for (const { from, files, name, text } of small) {
      const cluster = await TypedCluster.open(files);
      for (const { start, end } of tokensOf(text)) {
        cluster.edit(name, start, end, '');
        ask(cluster, name, start, `${from}, ${name}, without "${text.slice(start, end)}"`);
        cluster.edit(name, start, start, text.slice(start, end));
      }
    }
  });

  test('at 200 places of larger texts, whole and cut', { timeout: 120_000 }, async () => {
    const random = new Random(seed);
    const texts = [
      { from: 'manyGroups', files: [{ name: 'main.cf', text: manyGroups(2000) }] },
      ...Array.from({ length: 20 }, (_, at) => ({ from: `random ${String(at)}`, files: randomConfiguration(random) })),
    ];
    for (let round = 0; round < 200; round++) {
      const { from, files } = round < 20 ? (texts[0] as (typeof texts)[number]) : random.pick(texts);
      const { name, text } = random.pick(files);
      const cluster = await TypedCluster.open(files);
      ask(cluster, name, random.below(text.length + 1), `${from}, ${name}`);
      const length = random.below(text.length) + 1;
      cluster.edit(name, 0, text.length, text.slice(0, length));
      ask(cluster, name, length, `${from}, ${name}, prefix`);
    }
  });
});
