import { expect } from 'vitest';
import type { Language } from '../../server/src/languages/language';
import { readLines } from '../../server/src/syntax/lines/line';
import type { OffsetRange } from '../../server/src/text/offset-range';
import { formattedNodeFile } from './node-file-features';

/** Asks everything about a place of a file of a node. Nothing may throw, and every answer has to lie where it may. */
export async function askNodeFile(language: Language, uri: string, text: string, offset: number): Promise<void> {
  language.openDocument(uri, text);
  const inside = ({ start, end }: OffsetRange): boolean => 0 <= start && start <= end && end <= text.length;
  const atOffset = ({ start, end }: OffsetRange): boolean => start <= offset && offset <= end;
  const entries = await language.complete(uri, offset, true);
  for (const { label, start, end } of entries)
    expect(inside({ start, end }) && atOffset({ start, end }) && !/[\r\n]/.test(text.slice(start, end)), label).toBe(
      true,
    );
  const labels = entries.map(({ label }) => label);
  expect(new Set(labels).size, labels.join()).toBe(labels.length);
  for (const { documentation } of entries) expect(documentation?.()).not.toBe('');
  const hover = language.hover(uri, offset);
  if (hover) expect(inside(hover) && atOffset(hover) && hover.markdown !== '').toBe(true);
  const definition = language.definition(uri, offset);
  if (definition) expect(inside(definition) && definition.targets.length > 0).toBe(true);
  language.asksBehindBlank(text.slice(0, offset));
  checkSelection(language, uri, text, offset);
  for (const { name, selectionStart, selectionEnd, ...symbol } of language.symbols(uri)) {
    expect(name).not.toBe('');
    expect(inside(symbol) && symbol.start <= selectionStart && selectionEnd <= symbol.end).toBe(true);
  }
  for (const range of [...language.highlights(uri, offset), ...language.links(uri), ...language.folding(uri)])
    expect(inside(range) && range.start < range.end).toBe(true);
  language.check(uri);
  checkFormat(language, uri, text);
}

function checkSelection(language: Language, uri: string, text: string, offset: number): void {
  const chain = language.selectionRanges(uri, offset);
  for (const [index, { start, end }] of chain.entries()) {
    const inner = chain[index - 1];
    expect(start <= offset && offset <= end).toBe(true);
    if (inner) expect(start <= inner.start && inner.end <= end && end - start > inner.end - inner.start).toBe(true);
  }
  expect(chain.at(-1)).toEqual({ start: 0, end: text.length });
}

/** Formatting changes white space only, keeps comments what they are, and has nothing to do a second time. */
function checkFormat(language: Language, uri: string, text: string): void {
  const once = formattedNodeFile(language, uri, text);
  expect(wordsOf(once)).toEqual(wordsOf(text));
  language.openDocument(uri, once);
  expect(formattedNodeFile(language, uri, once)).toBe(once);
}

function wordsOf(text: string): unknown[] {
  return readLines(text)
    .filter(({ words }) => words.length > 0)
    .map(({ words, text: line }) => [/^\s*#/.test(line), ...words.map((word) => word.text)]);
}
