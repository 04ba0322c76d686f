import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readXml } from '../../server/src/syntax/xml/read-xml';
import type { XmlElement } from '../../server/src/syntax/xml/xml-tree';
import { Random } from '../harness/random';
import { schemaTestFiles, testedSchemas } from './corpus';
import { installedSchema } from './installed-schema';
import { CHANGES, elementsWithin, type Mutant, mutantOf, wordsOf } from './mutants';
import { ourVerdict, type Verdict, validForXmllint } from './verdicts';

const MUTANTS = 18_000;
const SEED = Number(process.env.SEED ?? 20_261_121);

/** A file of the corpus that its schema finds valid. */
interface Original {
  readonly schema: string;
  readonly text: string;
  readonly root: XmlElement;
}

interface Judged extends Mutant {
  readonly original: Original;
  readonly ours: Verdict;
  readonly theirs: boolean;
}

const folder = mkdtempSync(join(tmpdir(), 'clusterwright-mutants-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const schemas = new Map(testedSchemas().map((name) => [name, installedSchema(name)]));

function validFiles(): Original[] {
  return [...schemas].flatMap(([schema, compiled]) =>
    schemaTestFiles(schema).flatMap((path) => {
      const text = readFileSync(path, 'utf8');
      const { root } = readXml(text);
      return root && ourVerdict(text, compiled).valid ? [{ schema, text, root }] : [];
    }),
  );
}

/** Spoils files picked at random, each in one place, and asks both sides. */
function judgedMutants(): Judged[] {
  const random = new Random(SEED);
  const originals = validFiles();
  const words = wordsOf(originals.map(({ root }) => root));
  const mutants: { original: Original; mutant: Mutant; path: string }[] = [];
  while (mutants.length < MUTANTS) {
    const original = random.pick(originals);
    const mutant = mutantOf(original.text, random.pick(elementsWithin(original.root)), words, random);
    if (mutant === undefined) continue;
    const path = join(folder, `${mutants.length}.xml`);
    writeFileSync(path, mutant.text);
    mutants.push({ original, mutant, path });
  }
  return [...schemas].flatMap(([name, schema]) => {
    const own = mutants.filter(({ original }) => original.schema === name);
    const valid = validForXmllint(
      name,
      own.map(({ path }) => path),
    );
    return own.map(({ original, mutant, path }) => ({
      ...mutant,
      original,
      ours: ourVerdict(mutant.text, schema),
      theirs: valid.has(path),
    }));
  });
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Whether the first finding stands on a line that was changed, or on that of the element that lacks something now. */
function isNear({ text, start, end, lacking, ours }: Judged): boolean {
  if (ours.first === undefined) return false;
  const line = lineOf(text, ours.first.offset);
  if (line >= lineOf(text, start) && line <= lineOf(text, end)) return true;
  return lacking !== undefined && line === lineOf(text, lacking.name.start);
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)}%`;
}

describe(`${MUTANTS} spoilt files, seed ${SEED}`, () => {
  const judged = judgedMutants();
  const different = judged.filter(({ ours, theirs }) => ours.valid !== theirs);
  const refused = judged.filter(({ ours, theirs }) => !ours.valid && !theirs);
  const near = refused.filter(isNear);

  test('every change was made, and most of them are refused', () => {
    expect(new Set(judged.map(({ change }) => change))).toEqual(new Set(CHANGES));
    expect(refused.length).toBeGreaterThan(MUTANTS / 2);
  });

  test('at least 99.9% are judged as xmllint judges them', () => {
    console.log(
      `${judged.length} mutants, ${refused.length} refused: same verdict as xmllint for ` +
        `${percent(judged.length - different.length, judged.length)}, ${different.length} differ.`,
    );
    for (const { change, text, start, end, ours, original } of different.slice(0, 40))
      console.log(
        `${original.schema}, ${change}, ours ${ours.first?.code ?? 'valid'}: ${text.slice(Math.max(0, start - 60), end + 60)}`,
      );
    expect(different.length / judged.length).toBeLessThanOrEqual(0.001);
  });

  test('what differs is the order of children, of which xmllint admits less than the schema', () => {
    const unexplained = different.filter(({ original, otherOrder, ours }) => {
      if (!ours.valid || otherOrder === undefined) return true;
      const path = join(folder, 'other-order.xml');
      writeFileSync(path, otherOrder);
      return !validForXmllint(original.schema, [path]).has(path);
    });
    expect(unexplained.map(({ change, text, start, end }) => `${change}: ${text.slice(start - 40, end + 40)}`)).toEqual(
      [],
    );
  });

  test('the first finding stands on the changed line in at least 95%', () => {
    for (const change of CHANGES) {
      const own = refused.filter((one) => one.change === change);
      const far = own.filter((one) => !isNear(one));
      console.log(`${change}: ${percent(own.length - far.length, own.length || 1)} of ${own.length}`);
    }
    console.log(`On the changed line: ${percent(near.length, refused.length)} of ${refused.length}.`);
    expect(near.length / refused.length).toBeGreaterThanOrEqual(0.95);
  });
});
