import { describe, expect, test } from 'vitest';
import { type FixtureCluster, fixtureClusters } from '../../harness/fixture-clusters';
import { judge } from '../../harness/check';
import { Random, seedOfRun } from '../../harness/random';
import { meaningMistakes } from './meaning-mistakes';
import { mutate, type Mutation, type MutationKind } from './mutation';
import { nameMistakes } from './name-mistakes';
import { Source } from './source';
import { structureMistakes } from './structure-mistakes';
import { syntaxMistakes } from './syntax-mistakes';
import { valueMistakes } from './value-mistakes';

/** How often each mistake is made in each file. */
const PLACES = 6;

const seed = seedOfRun();
const kinds: readonly MutationKind[] = [
  ...syntaxMistakes,
  ...nameMistakes,
  ...valueMistakes,
  ...structureMistakes,
  ...meaningMistakes,
];
const examples = fixtureClusters().filter(({ from, valid }) => valid && from.startsWith('examples/'));

interface Outcome {
  readonly kind: string;
  readonly shown: string;
  readonly findings: readonly { readonly line: number; readonly text: string }[];
  readonly right: boolean;
}

/** What is said of a cluster, by words: a mistake moves lines, but not what is said of the rest. */
async function findingsOf(files: FixtureCluster['files']): Promise<{ file: string; line: number; text: string }[]> {
  const judged = await judge(files);
  return files.flatMap(({ name, text }) =>
    judged.report(name).findings.map(({ rule, severity, message, start }) => ({
      file: name,
      line: text.slice(0, start).split('\n').length - 1,
      text: `${severity}[${rule.id}] ${message}`,
    })),
  );
}

async function tryOut(
  cluster: FixtureCluster,
  source: Source,
  kind: MutationKind,
  mutation: Mutation,
): Promise<Outcome> {
  const { text, lines } = mutate(source.text, mutation);
  const before = (await findingsOf(cluster.files)).map((finding) => finding.text);
  const files = cluster.files.map((file) => (file.name === source.name ? { ...file, text } : file));
  const findings = (await findingsOf(files)).filter((finding) => {
    const known = before.indexOf(finding.text);
    if (known >= 0) before.splice(known, 1);
    return known < 0;
  });
  const places = [...lines].map((line) => `${String(line + 1)}: ${text.split('\n')[line] ?? ''}`);
  return {
    kind: kind.name,
    shown: `${kind.name}, ${cluster.from}/${source.name}\n      ${places.join('\n      ')}`,
    findings,
    // A mistake in an included file may rightly be seen where the file is used.
    right: findings.some(({ file, line }) => file !== source.name || lines.has(line)),
  };
}

/** Up to that many of the items, at random. */
function some<T>(items: readonly T[], count: number, random: Random): T[] {
  const left = [...items];
  const chosen: T[] = [];
  while (chosen.length < count && left.length > 0) chosen.push(...left.splice(random.below(left.length), 1));
  return chosen;
}

describe(`mistakes made in every example (SEED=${String(seed)})`, () => {
  test('are found, on the right line, and said once', { timeout: 120_000 }, async () => {
    const random = new Random(seed);
    const outcomes: Outcome[] = [];
    for (const kind of kinds) {
      for (const cluster of examples) {
        for (const { name, text } of cluster.files) {
          const source = new Source(name, text);
          for (const mutation of some(kind.places(source, random), PLACES, random))
            outcomes.push(await tryOut(cluster, source, kind, mutation));
        }
      }
    }
    const made = new Set(outcomes.map(({ kind }) => kind));
    const missed = outcomes.filter(({ findings }) => findings.length === 0);
    const elsewhere = outcomes.filter(({ findings, right }) => findings.length > 0 && !right);
    const many = outcomes.filter(({ findings }) => findings.length > 1);
    const total = outcomes.reduce((sum, { findings }) => sum + findings.length, 0);
    const detected = outcomes.length - missed.length;
    console.log(
      [
        `${String(kinds.length)} kinds, ${String(outcomes.length)} mistakes (SEED=${String(seed)})`,
        `detected ${percent(detected, outcomes.length)}, on the right line ${percent(detected - elsewhere.length, outcomes.length)}, ` +
          `${(total / detected).toFixed(2)} findings a mistake`,
        ...missed.map(({ shown }) => `  missed: ${shown}`),
        ...elsewhere.map((one) => `  elsewhere: ${described(one)}`),
        ...(process.env.VERBOSE === undefined ? [] : many.map((one) => `  several: ${described(one)}`)),
      ].join('\n'),
    );
    expect(
      kinds.filter(({ name }) => !made.has(name)).map(({ name }) => name),
      'every kind finds a place',
    ).toEqual([]);
    expect(kinds.length).toBeGreaterThanOrEqual(25);
    expect(detected / outcomes.length, 'detected').toBeGreaterThanOrEqual(0.97);
    expect((detected - elsewhere.length) / outcomes.length, 'on the right line').toBeGreaterThanOrEqual(0.95);
    expect(total / detected, 'findings for one mistake').toBeLessThanOrEqual(1.3);
  });
});

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

function described({ shown, findings }: Outcome): string {
  return `${shown}${findings.map(({ line, text }) => `\n        ${String(line + 1)}: ${text}`).join('')}`;
}
