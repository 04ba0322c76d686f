import { expect, test } from 'vitest';
import type { ShownFinding } from '../../server/src/engine/shown-finding';
import { judgeAcross, WORKSPACE } from '../harness/check-across';
import type { FixtureFile } from '../harness/fixture';
import { Random, seedOfRun } from '../harness/random';
import { randomEdit } from '../harness/random-edits';
import { rulePages } from '../harness/rule-pages';

const ROUNDS = 25;
const seed = seedOfRun();
const pages = rulePages().filter(({ folder }) => folder.startsWith('cluster/'));

/** What is wrong with where a finding, what it refers to, or a repair of it lies. */
function problemOf(finding: ShownFinding, own: string, texts: ReadonlyMap<string, string>): string | undefined {
  const isInside = (text: string | undefined, { start, end }: { start: number; end: number }): boolean =>
    text !== undefined && 0 <= start && start <= end && end <= text.length;
  if (!isInside(own, finding)) return 'it leaves the text';
  if (finding.message === '' || finding.message.includes('undefined')) return `it says "${finding.message}"`;
  if (!finding.related.every((place) => isInside(texts.get(place.uri), place)))
    return 'a related place leaves the text';
  const edits = finding.fixes().flatMap((fix) => fix.edits);
  return edits.every((edit) => isInside(texts.get(edit.uri), edit)) ? undefined : 'a repair leaves the text';
}

/** Judges a workspace; a rule that throws fails the test. */
async function judgeAll(files: readonly Pick<FixtureFile, 'name' | 'text'>[], what: string): Promise<void> {
  const texts = new Map(files.map(({ name, text }) => [`${WORKSPACE}/${name}`, text]));
  const findings = await judgeAcross(files);
  for (const { name, text } of files)
    for (const finding of findings(name)) {
      const problem = problemOf(finding, text, texts);
      if (problem !== undefined) expect.fail(`${finding.rule.id}: ${problem}; ${what}, ${name}\n${text}`);
    }
}

test.each(pages)(
  `$folder: files that somebody edits at random (SEED=${String(seed)})`,
  { timeout: 60_000 },
  async (page) => {
    const random = new Random(seed);
    for (const files of [...page.wrong, ...page.right])
      for (let round = 0; round < ROUNDS; round++) {
        const edited = files.map(({ name, text }) => ({
          name,
          text: random.below(2) === 0 ? text : randomEdit(random, randomEdit(random, text).text).text,
        }));
        await judgeAll(edited, `round ${String(round)}`);
      }
  },
);

test.each(pages)('$folder: each file without any one line', { timeout: 60_000 }, async (page) => {
  for (const files of page.wrong)
    for (const { name, text } of files) {
      const lines = text.split('\n');
      for (const at of lines.keys()) {
        const cut = lines.filter((_line, other) => other !== at).join('\n');
        const edited = files.map((file) => (file.name === name ? { name, text: cut } : file));
        await judgeAll(edited, `${name} without line ${String(at + 1)}`);
      }
    }
});
