import { describe, expect, test } from 'vitest';
import type { ShownFinding, ShownFix } from '../../server/src/engine/shown-finding';
import { safeFixOf } from '../../server/src/engine/safe-fixes';
import type { Language } from '../../server/src/languages/language';
import { createServices } from '../../server/src/server';
import { FOLDER } from '../harness/check';
import { type FixtureCluster, fixtureClusters } from '../harness/fixture-clusters';
import { memoryFiles } from '../harness/memory-files';
import { Random, seedOfRun } from '../harness/random';
import { randomConfiguration } from '../harness/random-configuration';
import { randomEdit } from '../harness/random-edits';

const seed = seedOfRun();
const ROUNDS = 250;

type Files = FixtureCluster['files'];

interface Opened {
  readonly language: Language;
  readonly uris: readonly string[];
}

/** A server of its own that shows all files. */
async function open(files: Files): Promise<Opened> {
  const texts = new Map(files.map(({ name, text }) => [`${FOLDER}/${name}`, text]));
  const services = createServices({ files: memoryFiles(texts) });
  services.configure({ folders: [FOLDER], includePath: [] });
  const language = services.languages.get('vcs') as Language;
  for (const [uri, text] of texts) language.openDocument(uri, text);
  for (const uri of texts.keys()) await language.settle(uri);
  return { language, uris: [...texts.keys()] };
}

function findingsOf({ language, uris }: Opened): ShownFinding[] {
  return uris.flatMap((uri) => language.check(uri).findings);
}

/** What errors say; places move, and the order of two may change. */
function errorsOf(findings: readonly ShownFinding[]): string[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, message }) => `${rule.id}: ${message}`)
    .sort();
}

async function fixed(files: Files): Promise<{ name: string; text: string }[]> {
  const { language, uris } = await open(files);
  const fixes = new Map((await language.fixSafely(uris)).map(({ uri, text }) => [uri, text]));
  return files.map(({ name, text }) => ({ name, text: fixes.get(`${FOLDER}/${name}`) ?? text }));
}

/** What is wrong with fixing everything in these files, or nothing. */
async function problemOf(files: Files): Promise<string | undefined> {
  const before = findingsOf(await open(files));
  const after = await fixed(files);
  const opened = await open(after);
  const left = findingsOf(opened);
  const known = errorsOf(before);
  const added = errorsOf(left).filter((error) => !known.includes(error));
  // Mending the quotes of a text may show what was wrong with it all along; it may not make more of the errors.
  if (added.length > 0) return `new errors: ${added.join('\n')}`;
  const repairable = left.filter((finding) => safeFixOf(finding));
  if (repairable.length > 0) return `not repaired: ${repairable.map(({ message }) => message).join('\n')}`;
  const again = await opened.language.fixSafely(opened.uris);
  if (again.length > 0) return `a second run changes ${again.map(({ uri }) => uri).join()}`;
  return before.some((finding) => safeFixOf(finding)) || show(after) === show(files)
    ? undefined
    : 'changes without a finding';
}

function show(files: Files): string {
  return files.map(({ name, text }) => `--- ${name}\n${text}`).join('\n');
}

/** The words of a text, those in comments too; quotes, dashes and blanks of word processors count as plain ones. */
function wordsIn(text: string): string[] {
  return text
    .replace(/["\u201c-\u201f\\]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .split(/[\s(){}=,;@\ufeff\u200b\u2060]+/)
    .filter((word) => word !== '');
}

/** The words that a repair takes away although nothing like them is left in their declaration. */
function wordsLost(text: string, { edits }: ShownFix): string[] {
  const start = Math.min(...edits.map((edit) => edit.start));
  // A declaration is a good deal shorter.
  const [from, to] = [Math.max(0, start - 2000), Math.max(...edits.map((edit) => edit.end)) + 2000];
  const repaired = [...edits]
    .sort((one, other) => other.start - one.start)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
  const left = wordsIn(repaired.slice(from, to + repaired.length - text.length));
  return wordsIn(text.slice(from, to)).filter((word) => !left.includes(word));
}

/** Changes a text as people do who paste and copy, or as a cat on the keyboard does. */
function mutated(random: Random, text: string): string {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  const line = lines[at] ?? '';
  const replaced = (...others: readonly string[]): string =>
    [...lines.slice(0, at), ...others, ...lines.slice(at + 1)].join('\n');
  switch (random.below(8)) {
    case 0:
      return replaced(line, line);
    case 1:
      return replaced(line.replace(/"([^"]*)"/, '\u201c$1\u201d'));
    case 2:
      return replaced(line.replace(/"([^"\s]*)"/, '$1'));
    case 3:
      return replaced(line.replace(/(\S+( = \S+)?) \}/, '$1, $1 }'));
    case 4:
      // A line that a merge left behind is one only with a plain blank.
      return replaced(line.replace(/(?<![<=>]{7}) /, '\u00a0'));
    case 5:
      return replaced(line.replace(/=\s*(\S+)$/, `= ${random.pick(['30s', '/a/b', '10.0.0.1', '-y', 'é'])}`));
    case 6:
      return replaced(`${line} // ${line.trim()}`);
    default:
      return randomEdit(random, text).text;
  }
}

describe('fixing all', () => {
  test.each(fixtureClusters())('of $from leaves what it cannot repair, and no new error', async ({ files }) => {
    expect(await problemOf(files)).toBeUndefined();
  });

  test.each([
    [
      'a text that is torn by a curly quote',
      'FileOnOff flag (\n\tPathName = /tmp/”flag // PathName = /tmp/”flag\n\t)\n',
    ],
    ['a line on which a curly quote waits for a partner', 'Mount m (\n\tFST“ype = -y\n\t)\n'],
    [
      'what a comment silences',
      'FileOnOff f (\n\tPathName = /tmp/f // clusterwright-ignore unquoted-string: on purpose\n\t)\n',
    ],
  ])('leaves %s to its owner', async (_what, text) => {
    expect(await fixed([{ name: 'main.cf', text }])).toEqual([{ name: 'main.cf', text }]);
  });

  test(`of mutated configurations too (SEED=${String(seed)})`, { timeout: 120_000 }, async () => {
    const random = new Random(seed);
    const clusters = fixtureClusters();
    let repaired = 0;
    for (let round = 0; round < ROUNDS; round++) {
      let files = round % 3 === 0 ? randomConfiguration(random) : [...random.pick(clusters).files];
      for (let count = 1 + random.below(4); count > 0; count--) {
        const name = random.pick(files).name;
        files = files.map((file) => (file.name === name ? { name, text: mutated(random, file.text) } : file));
      }
      const problem = await problemOf(files);
      if (problem !== undefined) expect.fail(`${problem}\n\n${show(files)}\n\nbecomes\n\n${show(await fixed(files))}`);
      if (show(await fixed(files)) !== show(files)) repaired++;
    }
    expect(repaired).toBeGreaterThan(ROUNDS / 10);
  });
});

test(`no safe repair takes away what stands there once only (SEED=${String(seed)})`, { timeout: 120_000 }, async () => {
  const random = new Random(seed);
  const clusters = fixtureClusters();
  const mutants = Array.from({ length: ROUNDS }, () =>
    random.pick(clusters).files.map(({ name, text }) => ({ name, text: mutated(random, mutated(random, text)) })),
  );
  const rules = new Set<string>();
  for (const files of [...clusters.map((cluster) => cluster.files), ...mutants]) {
    const opened = await open(files);
    for (const finding of findingsOf(opened)) {
      for (const fix of finding.fixes().filter(({ safe }) => safe)) {
        rules.add(finding.rule.id);
        for (const uri of new Set(fix.edits.map((edit) => edit.uri))) {
          const text = files.find(({ name }) => uri === `${FOLDER}/${name}`)?.text ?? '';
          const lost = wordsLost(text, { ...fix, edits: fix.edits.filter((edit) => edit.uri === uri) });
          if (lost.length > 0) expect.fail(`"${fix.title}" loses ${lost.join(' ')} in\n\n${text}`);
        }
      }
    }
  }
  expect([...rules]).toContain('unquoted-string');
  expect([...rules]).toContain('typographic-character');
});
