import { describe, expect, test } from 'vitest';
import { isVxfendg, languageOfLineFile } from '../../../server/src/protocol/line-file-identity';
import { nodeFileKind } from '../../../server/src/workspace/node-files/node-file-workspace';
import type { NodeFileKind } from '../../../server/src/workspace/node-files/node-file';
import { exampleNodes } from '../../harness/example-nodes';
import { Random, seedOfRun } from '../../harness/random';
import { TypedNodes } from '../../harness/typed-nodes';
import { llttabSamples } from '../llttab-samples';
import { type Mutation, mutate } from '../mutations/mutation';
import { harmlessChanges } from './harmless-changes';
import { kinMistakes } from './kin-mistakes';
import { llttabMistakes } from './llttab-mistakes';
import { type NodeMistake, NodeSource } from './node-source';

/** How often each mistake is made in each file. */
const PLACES = 4;
/** How often each harmless change is made in each file. */
const ROUNDS = 4;

const seed = seedOfRun();

/** Every valid file of a node, with what lies in its folder. */
const sources: readonly NodeSource[] = [
  ...exampleNodes()
    .filter(({ valid }) => valid)
    .flatMap(({ folder, files }) =>
      files.map(({ name, text }) => {
        const place = name.slice(0, name.lastIndexOf('/') + 1);
        const beside = files
          .filter(
            (file) => file.name !== name && file.name.startsWith(place) && !file.name.slice(place.length).includes('/'),
          )
          .map((file) => ({ name: file.name.slice(place.length), text: file.text }));
        return new NodeSource(`examples/${folder}/${place}`, name.slice(place.length), text, beside);
      }),
    ),
  ...llttabSamples.map(({ name, text }) => new NodeSource(`sample "${name}" `, 'llttab', text.replace(/\r/g, ''), [])),
];

function kindOf({ name }: NodeSource): NodeFileKind {
  const language = languageOfLineFile(name);
  if (language === undefined) throw new Error(`${name} is no file of a node.`);
  return isVxfendg(name) ? 'vxfendg' : nodeFileKind(language, name);
}

interface Found {
  readonly line: number;
  readonly text: string;
}

interface Outcome {
  readonly kind: string;
  readonly shown: string;
  readonly findings: readonly Found[];
  readonly right: boolean;
}

/** What is said of a file with that text. */
async function findingsOf({ name, beside }: NodeSource, text: string): Promise<Found[]> {
  const nodes = await TypedNodes.open(
    [...beside, { name, text }].map((file) => ({ ...file, name: `node/${file.name}` })),
  );
  return [name, ...beside.map((file) => file.name)].flatMap((each) =>
    nodes.findings(`node/${each}`).map(({ rule, severity, message, start }) => ({
      line: each === name ? text.slice(0, start).split('\n').length - 1 : -1,
      text: `${each === name ? '' : `${each}: `}${severity}[${rule.id}] ${message}`,
    })),
  );
}

/** The findings that were not there before; one that only says something else now is not new. */
function newOnes(before: readonly Found[], now: readonly Found[]): Found[] {
  const less = (left: readonly Found[], known: readonly Found[], part: (found: Found) => string): Found[][] => {
    const rest = [...known];
    const news = left.filter((found) => {
      const at = rest.findIndex((one) => part(one) === part(found));
      if (at >= 0) rest.splice(at, 1);
      return at < 0;
    });
    return [news, rest];
  };
  const [others = [], gone = []] = less(now, before, ({ text }) => text);
  return less(others, gone, ({ text }) => text.replace(/\].*$/s, ''))[0] ?? [];
}

async function tryOut(source: NodeSource, kind: NodeMistake, mutation: Mutation): Promise<Outcome> {
  const { text, lines } = mutate(source.text, mutation);
  const findings = newOnes(await findingsOf(source, source.text), await findingsOf(source, text));
  const places = [...lines].map((line) => `${String(line + 1)}: ${text.split('\n')[line] ?? ''}`);
  return {
    kind: `${kind.file}: ${kind.name}`,
    shown: `${kind.name}, ${source.from}${source.name}\n      ${places.slice(0, 4).join('\n      ')}`,
    findings,
    right: findings.some(({ line }) => lines.has(line)),
  };
}

/** Up to that many of the items, at random. */
function some<T>(items: readonly T[], count: number, random: Random): T[] {
  const left = [...items];
  const chosen: T[] = [];
  while (chosen.length < count && left.length > 0) chosen.push(...left.splice(random.below(left.length), 1));
  return chosen;
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

const described = ({ shown, findings }: Outcome): string =>
  `${shown}${findings.map(({ line, text }) => `\n        ${String(line + 1)}: ${text}`).join('')}`;

describe(`files of nodes (SEED=${String(seed)})`, () => {
  test.each([
    ['llttab', llttabMistakes],
    ['its kin', kinMistakes],
  ])('mistakes in %s are found, on the right line, and said once', { timeout: 240_000 }, async (what, kinds) => {
    const random = new Random(seed);
    const outcomes: Outcome[] = [];
    for (const kind of kinds) {
      for (const source of sources.filter((one) => kindOf(one) === kind.file))
        for (const mutation of some(kind.places(source, random), PLACES, random))
          outcomes.push(await tryOut(source, kind, mutation));
    }
    const made = new Set(outcomes.map(({ kind }) => kind));
    const missed = outcomes.filter(({ findings }) => findings.length === 0);
    const elsewhere = outcomes.filter(({ findings, right }) => findings.length > 0 && !right);
    const several = outcomes.filter(({ findings }) => findings.length > 1);
    const onLine = outcomes.length - missed.length - elsewhere.length;
    console.log(
      [
        `${what}: ${String(kinds.length)} kinds, ${String(outcomes.length)} mistakes (SEED=${String(seed)})`,
        `found on their line ${percent(onLine, outcomes.length)}, not found ${String(missed.length)}, elsewhere ` +
          `${String(elsewhere.length)}, said more than once ${String(several.length)}`,
        ...missed.map(({ shown }) => `  missed: ${shown}`),
        ...elsewhere.map((one) => `  elsewhere: ${described(one)}`),
        ...several.map((one) => `  several: ${described(one)}`),
      ].join('\n'),
    );
    expect(
      kinds.filter(({ name, file }) => !made.has(`${file}: ${name}`)).map(({ name }) => name),
      'every kind finds a place',
    ).toEqual([]);
    expect(onLine / outcomes.length, 'found on their line').toBeGreaterThanOrEqual(0.95);
    expect(several.map(described), 'one mistake is one finding').toEqual([]);
  });

  test('changes that mean nothing bring no finding', { timeout: 240_000 }, async () => {
    const random = new Random(seed);
    const problems: string[] = [];
    let count = 0;
    for (const harmless of harmlessChanges) {
      const { name, files } = harmless;
      for (const source of sources.filter((one) => files.includes(kindOf(one)))) {
        const before = await findingsOf(source, source.text);
        for (let round = 0; round < ROUNDS; round++) {
          const text = harmless.change(source, random);
          const news = newOnes(before, await findingsOf(source, text));
          count++;
          if (news.length > 0) problems.push(`${name}, ${source.from}${source.name}: ${news[0]?.text ?? ''}\n${text}`);
        }
      }
    }
    console.log(
      `${String(harmlessChanges.length)} kinds of harmless changes, ${String(count)} of them, all of them silent`,
    );
    expect(problems).toEqual([]);
  });
});
