import { describe, expect, test } from 'vitest';
import { scanPiece } from '../../server/src/syntax/vcs/piece-tokens';
import { splitDeclarations } from '../../server/src/syntax/vcs/split-declarations';
import { editVcsFile, readVcsFile } from '../../server/src/workspace/vcs-file';
import { exampleFiles, validExamples } from '../harness/example-files';
import { Random, seedOfRun } from '../harness/random';
import { randomEdit } from '../harness/random-edits';
import { withoutLineBreaks } from '../harness/without-line-breaks';

const seed = seedOfRun();

describe(`splitting (SEED=${String(seed)})`, () => {
  test('pieces tile the text, whatever it is', () => {
    const random = new Random(seed);
    for (const { text } of exampleFiles()) {
      let current = text;
      for (let round = 0; round < 40; round++) {
        const ends = splitDeclarations(current);
        expect(ends.at(-1)).toBe(current.length);
        expect([...ends].sort((one, other) => one - other)).toEqual(ends);
        expect(new Set(ends).size).toBe(ends.length);
        current = randomEdit(random, current).text;
      }
    }
  });

  test('an edited file equals one read afresh', () => {
    const random = new Random(seed + 1);
    for (const { path, text } of exampleFiles()) {
      let file = readVcsFile(path, text);
      for (let round = 0; round < 150; round++) {
        const edit = randomEdit(random, file.text);
        file = editVcsFile(file, edit.text, edit.change);
        const fresh = readVcsFile(path, edit.text);
        expect(file.ends, `${path}, round ${String(round)}`).toEqual(fresh.ends);
        expect(file.pieces, `${path}, round ${String(round)}`).toEqual(fresh.pieces);
        expect(file.trees, `${path}, round ${String(round)}`).toEqual(fresh.trees);
        expect(file.includes, `${path}, round ${String(round)}`).toEqual(fresh.includes);
        // A text that was edited long enough is only rubbish: begin again near a valid one.
        if (round % 15 === 14) file = readVcsFile(path, text);
      }
    }
  });

  test('newlines are white space: blanks in their place change no declaration of a valid file', () => {
    for (const { path, text } of validExamples()) {
      const before = readVcsFile(path, text).pieces.map(({ text: piece }) => tokensOf(piece));
      const oneLine = withoutLineBreaks(text);
      const after = readVcsFile(path, oneLine).pieces.map(({ text: piece }) => tokensOf(piece));
      expect(after, path).toEqual(before);
    }
  });
});

function tokensOf(piece: string): string[] {
  const { text, starts, ends } = scanPiece(piece);
  return starts.map((start, index) => text.slice(start, ends[index]));
}
