import { expect } from 'vitest';
import type { CompletionEntry } from '../../server/src/features/shared/completion-entry';
import { withEdits } from '../../server/src/features/shared/space-edits';
import type { Language } from '../../server/src/languages/language';
import { languageOfLineFile } from '../../server/src/protocol/line-file-identity';
import { createServices } from '../../server/src/server';
import { CURSOR, showStops } from './check-completion';
import { NODE_FOLDER } from './check-node-file';
import { readFixture } from './fixture';
import { memoryFiles } from './memory-files';

/** A place in a file of a node, with the language of the file as the server has it. */
export interface FeaturePlace {
  readonly language: Language;
  readonly uri: string;
  readonly text: string;
  readonly offset: number;
}

/** Opens the first file of a fixture, in which `<|>` may mark a place; the others lie beside it on the disk. */
export async function openNodeFile(fixture: string): Promise<FeaturePlace> {
  const [marked, ...others] = readFixture(fixture, 'llthosts');
  if (marked === undefined) throw new Error('The fixture is empty.');
  const text = marked.text.replace(CURSOR, '');
  const uri = `${NODE_FOLDER}/${marked.name}`;
  const texts = new Map(
    [...others, { name: marked.name, text }].map((file) => [`${NODE_FOLDER}/${file.name}`, file.text]),
  );
  const services = createServices({ files: memoryFiles(texts) });
  services.configure({ folders: [NODE_FOLDER], includePath: [] });
  const language = services.languages.get(languageOfLineFile(uri) ?? '');
  if (language === undefined) throw new Error(`${marked.name} is of no language.`);
  language.openDocument(uri, text);
  await language.settle(uri);
  return { language, uri, text, offset: Math.max(0, marked.text.indexOf(CURSOR)) };
}

/** What completion offers at `<|>`, best first. */
export async function nodeFileEntries(fixture: string, snippets = true): Promise<readonly CompletionEntry[]> {
  const { language, uri, offset } = await openNodeFile(fixture);
  const entries = await language.complete(uri, offset, snippets);
  for (const { label, start, end } of entries)
    expect(start <= offset && offset <= end, `"${label}" replaces what is at the cursor`).toBe(true);
  return [...entries].sort((one, other) => (one.sortText < other.sortText ? -1 : 1));
}

/** The labels that completion offers at `<|>`, best first. */
export async function nodeFileLabels(fixture: string): Promise<string[]> {
  return (await nodeFileEntries(fixture)).map(({ label }) => label);
}

/** The text of the file after the entry of that label is taken, tab stops as `‹shown›`. */
export async function completedNodeFile(fixture: string, label: string, snippets = true): Promise<string> {
  const { text } = await openNodeFile(fixture);
  const found = (await nodeFileEntries(fixture, snippets)).filter((entry) => entry.label === label);
  expect(found, `"${label}" is offered once`).toHaveLength(1);
  const { start, end, insertText, snippet } = found[0] as CompletionEntry;
  return text.slice(0, start) + (snippet ? showStops(insertText) : insertText) + text.slice(end);
}

/** Compares the hover at `<|>`: it is about `word` and contains all `parts`. Gives its markdown back. */
export async function checkNodeFileHover(fixture: string, word: string, ...parts: readonly string[]): Promise<string> {
  const { language, uri, text, offset } = await openNodeFile(fixture);
  const hover = language.hover(uri, offset);
  expect(hover && text.slice(hover.start, hover.end), 'the word hovered').toBe(word);
  for (const part of parts) expect(hover?.markdown).toContain(part);
  return hover?.markdown ?? '';
}

/** Nothing is said at `<|>`. */
export async function checkNoNodeFileHover(fixture: string): Promise<void> {
  const { language, uri, offset } = await openNodeFile(fixture);
  expect(language.hover(uri, offset)).toBeUndefined();
}

/** The text of the file as formatting leaves it. */
export function formattedNodeFile(language: Language, uri: string, text: string): string {
  const outcome = language.format(uri);
  if (outcome === undefined || 'refusal' in outcome) throw new Error('It is not formatted.');
  return withEdits(text, outcome.edits);
}

/** Formats a file of that name and compares the text. */
export async function checkNodeFileFormat(name: string, before: string, after: string): Promise<void> {
  const { language, uri } = await openNodeFile(`//- ${name}\n`);
  language.openDocument(uri, before);
  expect(formattedNodeFile(language, uri, before)).toBe(after);
  language.openDocument(uri, after);
  expect(formattedNodeFile(language, uri, after)).toBe(after);
}
