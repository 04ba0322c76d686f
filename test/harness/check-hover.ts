import { expect } from 'vitest';
import { definitionVcs } from '../../server/src/features/vcs/definition';
import { hoverVcs } from '../../server/src/features/vcs/hover';
import type { VcsWorkspace } from '../../server/src/workspace/vcs-workspace';
import { FOLDER, judge } from './check';
import { readFixture } from './fixture';

const CURSOR = '<|>';

/** A fixture with its files open, and the place of its cursor. */
export interface CursorFixture {
  readonly workspace: VcsWorkspace;
  readonly uri: string;
  readonly offset: number;
  /** The text of the file with the cursor, without it. */
  readonly text: string;
}

/** Opens a fixture in which `<|>` marks the cursor. */
export async function openAtCursor(fixture: string): Promise<CursorFixture> {
  const files = readFixture(fixture).map(({ name, text }) => ({ name, text: text.replace(CURSOR, ''), marked: text }));
  const file = files.find(({ marked }) => marked.includes(CURSOR));
  if (file === undefined) throw new Error('The fixture has no cursor.');
  const { workspace } = await judge(files, []);
  return { workspace, uri: `${FOLDER}/${file.name}`, offset: file.marked.indexOf(CURSOR), text: file.text };
}

/** Compares the hover at `<|>`: it is about `word` and contains all `parts`. Gives its markdown back. */
export async function checkHover(fixture: string, word: string, ...parts: readonly string[]): Promise<string> {
  const { workspace, uri, offset, text } = await openAtCursor(fixture);
  const hover = hoverVcs(workspace, uri, offset);
  expect(hover && text.slice(hover.start, hover.end), 'the word hovered').toBe(word);
  for (const part of parts) expect(hover?.markdown).toContain(part);
  return hover?.markdown ?? '';
}

/** Nothing is said at `<|>`. */
export async function checkNoHover(fixture: string): Promise<void> {
  const { workspace, uri, offset } = await openAtCursor(fixture);
  expect(hoverVcs(workspace, uri, offset)).toBeUndefined();
}

/** Compares the targets of the definition at `<|>`, each as `file:line: text`. */
export async function checkDefinition(fixture: string, ...expected: readonly string[]): Promise<void> {
  const { workspace, uri, offset } = await openAtCursor(fixture);
  const targets = definitionVcs(workspace, uri, offset)?.targets ?? [];
  const shown = targets.map((target) => {
    const text = workspace.file(target.uri)?.text ?? '';
    const line = text.slice(0, target.start).split('\n').length;
    return `${target.uri.replace(`${FOLDER}/`, '')}:${String(line)}: ${text.slice(target.start, target.end)}`;
  });
  expect(shown).toEqual(expected);
}
