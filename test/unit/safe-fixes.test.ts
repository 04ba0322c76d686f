import { describe, expect, test } from 'vitest';
import { EditedText, type TextReplacement } from '../../server/src/engine/edited-text';
import { rangesToRemove } from '../../server/src/engine/removal';
import { internalError } from '../../server/src/engine/finding';
import { applySafeFixes, type FilesToFix } from '../../server/src/engine/safe-fixes';
import type { ShownFinding, ShownFix } from '../../server/src/engine/shown-finding';
import { Random, seedOfRun } from '../harness/random';

const A = 'file:///a.cf';
const B = 'file:///b.cf';
const seed = seedOfRun();

/** Files whose findings are what a function says of their texts. */
function files(texts: Map<string, string>, find: (uri: string, text: string) => readonly ShownFix[][]): FilesToFix {
  return {
    text: (uri) => texts.get(uri),
    check: (uri) => ({
      findings: find(uri, texts.get(uri) ?? '').map((fixes): ShownFinding => ({
        rule: internalError,
        severity: 'warning',
        message: '',
        start: 0,
        end: 0,
        related: [],
        unnecessary: false,
        deprecated: false,
        fixable: fixes.length > 0,
        fixes: () => fixes,
      })),
      standIns: [],
    }),
    change: (uri, text) => {
      texts.set(uri, text);
    },
    settle: () => Promise.resolve(false),
  };
}

const edit = (start: number, end: number, text: string, uri = A): ShownFix['edits'][number] => ({
  uri,
  start,
  end,
  text,
});
const fix = (...edits: ShownFix['edits']): ShownFix => ({ title: 'x', safe: true, edits });

/** Changes each occurrence of one text into another. */
function replacing(from: string, to: string): (uri: string, text: string) => ShownFix[][] {
  return (uri, text) =>
    [...text.matchAll(new RegExp(from, 'g'))].map(({ index }) => [fix(edit(index, index + from.length, to, uri))]);
}

describe('applying safe repairs', () => {
  test('goes on until nothing changes, and tells of one set of edits', async () => {
    const texts = new Map([[A, 'aaa-b-a']]);
    const [fixed, more] = await applySafeFixes(files(texts, replacing('a', 'cc')), [A]);
    // Repairs that touch wait for one another.
    expect(fixed).toMatchObject({ text: 'cccccc-b-cc', fixed: 4 });
    expect(fixed?.edits).toEqual([
      { start: 0, end: 3, text: 'cccccc' },
      { start: 6, end: 7, text: 'cc' },
    ]);
    expect(more).toBeUndefined();
  });

  test('ends where repairs undo one another, and where they grow for ever', async () => {
    const flip = (uri: string, text: string): ShownFix[][] =>
      text === 'on' ? replacing('on', 'off')(uri, text) : replacing('off', 'on')(uri, text);
    expect(await applySafeFixes(files(new Map([[A, 'on']]), flip), [A])).toEqual([]);
    const [grown] = await applySafeFixes(files(new Map([[A, 'a']]), replacing('a', 'ba')), [A]);
    expect(grown?.text).toMatch(/^b{20}a$/);
  });

  test('passes over what is unsafe, a choice, or leads into another file', async () => {
    const offers: readonly ShownFix[][] = [
      [{ ...fix(edit(0, 1, 'x')), safe: false }],
      [fix(edit(1, 2, 'x')), fix(edit(1, 2, 'y'))],
      [fix(edit(2, 3, 'x'), edit(0, 1, 'x', B))],
      [fix(edit(3, 4, 'x'), edit(3, 5, 'y'))],
      [],
    ];
    const texts = new Map([
      [A, 'abcdef'],
      [B, 'b'],
    ]);
    expect(
      await applySafeFixes(
        files(texts, (uri) => (uri === A ? [...offers] : [])),
        [A],
      ),
    ).toEqual([]);
    const both = await applySafeFixes(
      files(texts, (uri, text) => (uri === A && text.includes('c') ? [...offers] : [])),
      [A, B],
    );
    expect(both.map(({ text }) => text)).toEqual(['abxdef', 'x']);
  });

  test('repairs only what is wanted', async () => {
    const wanted = files(new Map([[A, 'a']]), replacing('a', 'b'));
    expect(await applySafeFixes(wanted, [A], (severity) => severity === 'error')).toEqual([]);
  });
});

test(`edits of edits add up (SEED=${String(seed)})`, () => {
  const random = new Random(seed);
  for (let round = 0; round < 500; round++) {
    const original = 'abcdefghijklmnopqrstuvwxyz'.slice(0, random.below(27));
    const edited = new EditedText(original);
    let text = original;
    for (let step = random.below(6); step > 0; step--) {
      const edits: TextReplacement[] = [];
      for (let at = 0; at < text.length; at += 1 + random.below(5)) {
        const end = Math.min(text.length, at + random.below(3));
        if (random.below(2) === 0) edits.push({ start: at, end, text: 'XYZ'.slice(0, random.below(4)) });
        at = end;
      }
      text = applied(text, edits);
      edited.apply(edits);
      expect(edited.text).toBe(text);
    }
    expect(applied(original, edited.replacements())).toBe(text);
  }
});

function applied(text: string, edits: readonly TextReplacement[]): string {
  return edits.reduceRight(
    (result, { start, end, text: put }) => result.slice(0, start) + put + result.slice(end),
    text,
  );
}

describe('removing', () => {
  test.each([
    ['a line of its own goes whole', 'A = 1\n\t[B = 2]\nC = 3', 'A = 1\nC = 3'],
    ['the last line, too', 'A = 1\r\n[B = 2]', 'A = 1\r\n'],
    ['several lines do', 'A = 1\n\t[B = { a,\n\t\t b }]\n\t)', 'A = 1\n\t)'],
    ['blanks in front go along', 'A = 1 [B = 2] )', 'A = 1 )'],
    ['words do not grow together', '"a" [B]"c"', '"a" "c"'],
    ['at the start of a line with more the rest stays', '\t[A = 1] B = 2', '\t B = 2'],
    ['comments stay', 'x [a /* b */ c] y', 'x /* b */  y'],
    ['a comment behind stays', '\t[A = 1] // why\n', '\t // why\n'],
  ])('%s', (_what, marked, after) => {
    const start = marked.indexOf('[');
    const text = marked.replace('[', '').replace(']', '');
    const ranges = rangesToRemove(text, { start, end: marked.indexOf(']') - 1 });
    expect(
      applied(
        text,
        ranges.map((range) => ({ ...range, text: '' })),
      ),
    ).toBe(after);
  });
});
