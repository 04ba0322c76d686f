import { expect, test } from 'vitest';
import { lineCursor } from '../../server/src/features/shared/line-cursor';
import { readLines } from '../../server/src/syntax/lines/line';
import { CURSOR } from '../harness/check-completion';

/** The number of the word at the cursor, the word, and what is typed of it. */
function cursorIn(marked: string): readonly [number, string, string] | undefined {
  const cursor = lineCursor(readLines(marked.replace(CURSOR, '')), marked.indexOf(CURSOR));
  return cursor && [cursor.index, cursor.word.text, cursor.typed];
}

test.each([
  ['<|>', [0, '', '']],
  ['<|>link a', [0, 'link', '']],
  ['li<|>nk a', [0, 'link', 'li']],
  ['link<|>', [0, 'link', 'link']],
  ['  <|>link a', [0, 'link', '']],
  [' <|> link a', [0, '', '']],
  ['link <|>', [1, '', '']],
  ['link \t <|>', [1, '', '']],
  ['link a<|>', [1, 'a', 'a']],
  ['link a <|>b', [2, 'b', '']],
  ['link a <|> b', [2, '', '']],
  ['link\ta\tb<|>c - ether', [2, 'bc', 'b']],
  ['set-node a\r\nlink <|>\r\n', [1, '', '']],
  ['set-timer a:1 b:<|>2', [2, 'b:2', 'b:']],
  [' # no comment<|>', [2, 'comment', 'comment']],
])('%j', (marked, expected) => {
  expect(cursorIn(marked)).toEqual(expected);
});

test.each(['# link <|>', '#<|>', '<|>\ufeffset-node a', 'start\r<|>\n'])('%j is in no field', (marked) => {
  expect(cursorIn(marked)).toBeUndefined();
});

test('the line above is not the line of the cursor', () => {
  expect(cursorIn('link a\n<|>\nlink b')).toEqual([0, '', '']);
  expect(cursorIn('link a\n<|>')).toEqual([0, '', '']);
});
