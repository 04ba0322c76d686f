import { expect } from 'vitest';
import { completeLlttab } from '../../server/src/features/llt/llttab-completion';
import { hoverLlttab } from '../../server/src/features/llt/llttab-hover';
import type { CompletionEntry } from '../../server/src/features/shared/completion-entry';
import type { NodeFileWorkspace } from '../../server/src/workspace/node-files/node-file-workspace';
import { CURSOR, showStops } from './check-completion';
import { NODE_FOLDER, type NodeFileOptions, nodeFileWorkspace } from './check-node-file';
import { readFixture } from './fixture';

/** Files of a node, all open, with a place in one of them. */
export interface LlttabPlace {
  readonly workspace: NodeFileWorkspace;
  readonly uri: string;
  readonly text: string;
  readonly offset: number;
}

/** Opens a fixture in which `<|>` marks the cursor; without one the place is the beginning of the first file. */
export async function openLlttab(fixture: string, options: NodeFileOptions = {}): Promise<LlttabPlace> {
  const marked = readFixture(fixture, 'llttab');
  const files = marked.map(({ name, text }) => ({ name, text: text.replace(CURSOR, '') }));
  const workspace = await nodeFileWorkspace(files, options);
  const at = Math.max(
    0,
    marked.findIndex(({ text }) => text.includes(CURSOR)),
  );
  const { name, text } = files[at] ?? { name: '', text: '' };
  const offset = Math.max(0, marked[at]?.text.indexOf(CURSOR) ?? 0);
  return { workspace, uri: `${NODE_FOLDER}/${name}`, text, offset };
}

/** Compares the hover at `<|>`: it is about `word` and contains all `parts`. Gives its markdown back. */
export async function checkLlttabHover(fixture: string, word: string, ...parts: readonly string[]): Promise<string> {
  const { workspace, uri, text, offset } = await openLlttab(fixture);
  const hover = hoverLlttab(workspace, uri, offset);
  expect(hover && text.slice(hover.start, hover.end), 'the word hovered').toBe(word);
  for (const part of parts) expect(hover?.markdown).toContain(part);
  return hover?.markdown ?? '';
}

/** What completion offers at `<|>`, best first. */
export async function llttabEntries(
  fixture: string,
  { snippets = true, ...options }: NodeFileOptions & { readonly snippets?: boolean } = {},
): Promise<readonly CompletionEntry[]> {
  const { workspace, uri, offset } = await openLlttab(fixture, options);
  const entries = completeLlttab(workspace, uri, offset, { snippets });
  for (const { label, start, end } of entries)
    expect(start <= offset && offset <= end, `"${label}" replaces what is at the cursor`).toBe(true);
  return [...entries].sort((one, other) => (one.sortText < other.sortText ? -1 : 1));
}

/** The labels that completion offers at `<|>`, best first. */
export async function llttabLabels(fixture: string, options: NodeFileOptions = {}): Promise<string[]> {
  return (await llttabEntries(fixture, options)).map(({ label }) => label);
}

/** The line of the cursor after the entry of that label is taken, tab stops as `‹shown›`. */
export async function completedLine(fixture: string, label: string, snippets = true): Promise<string> {
  const { text } = await openLlttab(fixture);
  const found = (await llttabEntries(fixture, { snippets })).filter((entry) => entry.label === label);
  expect(found, `"${label}" is offered once`).toHaveLength(1);
  const { start, end, insertText, snippet } = found[0] as CompletionEntry;
  const whole = text.slice(0, start) + (snippet ? showStops(insertText) : insertText) + text.slice(end);
  const line = text.slice(0, start).split('\n').length - 1;
  return whole.split('\n')[line] ?? '';
}
