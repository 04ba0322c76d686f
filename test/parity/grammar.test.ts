import { describe, expect, test } from 'vitest';
import { scanPiece } from '../../server/src/syntax/vcs/piece-tokens';
import { splitDeclarations } from '../../server/src/syntax/vcs/split-declarations';
import { validExamples } from '../harness/example-files';
import { readByGrammar, readByPieces, type Reading } from '../harness/plain-declarations';
import { Random, seedOfRun } from '../harness/random';
import { randomConfiguration } from '../harness/random-configuration';
import { vcsRulePages } from '../harness/rule-pages';

const seed = seedOfRun();

/** Where the two may differ about a missing token: only one of them finds a fault, and that is meant so. */
const DIFFERENCES: readonly { reason: string; holds: (byPieces: Reading, byGrammar: Reading) => boolean }[] = [
  {
    reason:
      'In a type, the data type of the next attribute follows a missing value. The grammar takes that word for the value; ' +
      'the reader knows that it opens an attribute.',
    holds: (byPieces, byGrammar) =>
      byGrammar.faults.length === 0 && byPieces.faults.every((fault) => fault.startsWith('missing-value ')),
  },
];

/** Valid texts, by where they come from. */
function texts(random: number): { from: string; text: string }[] {
  const numbers = new Random(seed);
  return [
    ...validExamples().map(({ path, text }) => ({ from: path, text })),
    ...vcsRulePages().flatMap(({ folder, right }) =>
      right.flatMap((files) => files.map(({ name, text }) => ({ from: `${folder}, Right, ${name}`, text }))),
    ),
    ...Array.from({ length: random }, (_, round) =>
      randomConfiguration(numbers).map(({ name, text }) => ({ from: `random ${String(round)}, ${name}`, text })),
    ).flat(),
  ];
}

/** The text of each piece, and each with one token taken out. */
function deletions(text: string): string[] {
  let start = 0;
  return splitDeclarations(text).flatMap((end) => {
    const piece = text.slice(start, end);
    start = end;
    const { starts, ends } = scanPiece(piece);
    return starts.map((from, token) => piece.slice(0, from) + piece.slice(ends[token]));
  });
}

describe(`the reader and the grammar (SEED=${String(seed)})`, () => {
  test('see the same in every valid text, and nothing wrong with it', () => {
    for (const { from, text } of texts(100)) {
      const byPieces = readByPieces(text);
      const byGrammar = readByGrammar(text);
      expect(byPieces.faults, `${from}\n${text}`).toEqual([]);
      expect(byGrammar.faults, `${from}\n${text}`).toEqual([]);
      expect(byPieces.declarations, `${from}\n${text}`).toEqual(byGrammar.declarations);
    }
  });

  test('miss any one token alike', { timeout: 60_000 }, () => {
    const seen = new Set<string>();
    for (const { from, text } of texts(10)) {
      for (const piece of deletions(text)) {
        if (seen.has(piece)) continue;
        seen.add(piece);
        const byPieces = readByPieces(piece);
        const byGrammar = readByGrammar(piece);
        const agree = (byPieces.faults.length === 0) === (byGrammar.faults.length === 0);
        if (agree && byPieces.faults.length === 0) {
          expect(byPieces.declarations, `${from}\n${piece}`).toEqual(byGrammar.declarations);
        } else if (!agree && !DIFFERENCES.some(({ holds }) => holds(byPieces, byGrammar))) {
          expect.fail(
            `${from}\n${piece}\nreader: ${byPieces.faults.join('; ')}\ngrammar: ${byGrammar.faults.join('; ')}`,
          );
        }
      }
    }
    expect(seen.size).toBeGreaterThan(1000);
  });
});
