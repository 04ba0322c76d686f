import { expect } from 'vitest';
import { documentHighlightsVcs } from '../../server/src/features/vcs/document-highlights';
import { referencesVcs } from '../../server/src/features/vcs/references';
import { prepareRenameVcs, renameVcs } from '../../server/src/features/vcs/rename';
import { typeDefinitionVcs } from '../../server/src/features/vcs/type-definition';
import type { VcsWorkspace } from '../../server/src/workspace/vcs-workspace';
import { FOLDER } from './check';
import { openAtCursor } from './check-hover';
import { readFixture } from './fixture';

const CURSOR = '<|>';
/** Brackets around each place that is expected, `«name»`; a declaration has an exclamation mark: `«!name»`. */
const MARK = /«(!?)([^»]*)»/g;

interface MarkedFile {
  readonly name: string;
  readonly text: string;
  /** `[start, end)` and `!` for a declaration. */
  readonly places: readonly string[];
}

/** Takes the brackets out of a fixture; where the cursor is does not count. */
function readMarks(fixture: string): MarkedFile[] {
  return readFixture(fixture.replace(CURSOR, '')).map(({ name, text }) => {
    const places: string[] = [];
    let removed = 0;
    for (const match of text.matchAll(MARK)) {
      const [whole, bang = '', inner = ''] = match;
      const start = match.index - removed;
      places.push(`${String(start)}-${String(start + inner.length)}${bang}`);
      removed += whole.length - inner.length;
    }
    return { name, text: withoutMarks(text), places };
  });
}

function withoutMarks(text: string): string {
  return text.replace(MARK, '$2');
}

/** The references of the name at `<|>` are just the marked places of all files, and the highlights those of its own. */
export async function checkPlaces(fixture: string): Promise<void> {
  const files = readMarks(fixture);
  const { workspace, uri, offset } = await openAtCursor(withoutMarks(fixture));
  const expected = files.flatMap(({ name, places }) => places.map((place) => `${name} ${place}`));
  expect(expected, 'the fixture marks places').not.toEqual([]);
  const uses = referencesVcs(workspace, uri, offset, false);
  const isUse = new Set(uses.map((place) => `${place.uri} ${String(place.start)}`));
  const found = referencesVcs(workspace, uri, offset, true).map((place) => {
    const bang = isUse.has(`${place.uri} ${String(place.start)}`) ? '' : '!';
    return `${nameOf(place.uri)} ${String(place.start)}-${String(place.end)}${bang}`;
  });
  expect(shown(found, files)).toEqual(shown(expected, files));
  const highlights = documentHighlightsVcs(workspace, uri, offset).map(
    ({ start, end, kind }) => `${nameOf(uri)} ${String(start)}-${String(end)}${kind === 'write' ? '!' : ''}`,
  );
  expect(shown(highlights, files)).toEqual(
    shown(
      expected.filter((place) => place.startsWith(`${nameOf(uri)} `)),
      files,
    ),
  );
}

/** Places as `file:line: text`, sorted, so that a difference can be read. */
function shown(places: readonly string[], files: readonly MarkedFile[]): string[] {
  return places
    .map((place) => {
      const [name = '', range = ''] = place.split(' ');
      const [start = '', end = ''] = range.replace('!', '').split('-');
      const text = files.find((file) => file.name === name)?.text ?? '';
      const line = text.slice(0, Number(start)).split('\n').length;
      return `${name}:${String(line).padStart(3)}: ${text.slice(Number(start), Number(end))} ${range}`;
    })
    .sort();
}

/** Nothing at `<|>` has references or highlights. */
export async function checkNoPlaces(fixture: string): Promise<void> {
  const { workspace, uri, offset } = await openAtCursor(fixture);
  expect(referencesVcs(workspace, uri, offset, true)).toEqual([]);
  expect(documentHighlightsVcs(workspace, uri, offset)).toEqual([]);
}

/** The type definition at `<|>`, each target as `file:line: text`. */
export async function checkTypeDefinition(fixture: string, ...expected: readonly string[]): Promise<void> {
  const { workspace, uri, offset } = await openAtCursor(fixture);
  const targets = typeDefinitionVcs(workspace, uri, offset)?.targets ?? [];
  const places = targets.map((target) => {
    const text = workspace.file(target.uri)?.text;
    if (text === undefined) return target.uri;
    const line = text.slice(0, target.start).split('\n').length;
    return `${nameOf(target.uri)}:${String(line)}: ${text.slice(target.start, target.end)}`;
  });
  expect(places).toEqual(expected);
}

/** Renames what is at `<|>` and compares all files afterwards; the placeholder is the name as it was. */
export async function checkRename(before: string, newName: string, after: string, placeholder?: string): Promise<void> {
  const { workspace, uri, offset } = await openAtCursor(before);
  const prepared = prepareRenameVcs(workspace, uri, offset);
  if ('refused' in prepared) throw new Error(prepared.refused);
  expect(workspace.file(uri)?.text.slice(prepared.start, prepared.end)).toBe(prepared.placeholder);
  if (placeholder !== undefined) expect(prepared.placeholder).toBe(placeholder);
  const renamed = renameVcs(workspace, uri, offset, newName);
  if ('refused' in renamed) throw new Error(renamed.refused);
  const names = readFixture(before.replace(CURSOR, '')).map(({ name }) => name);
  const texts = names.map((name) => {
    const edits = renamed.edits.filter((edit) => edit.uri === `${FOLDER}/${name}`);
    const text = [...edits]
      .sort((one, other) => other.start - one.start)
      .reduce(
        (result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end),
        workspace.file(`${FOLDER}/${name}`)?.text ?? '',
      );
    return { name, text };
  });
  expect(texts).toEqual(readFixture(after).map(({ name, text }) => ({ name, text })));
}

/** Nothing is renamed at `<|>`, and the message says why; without a new name the editor is told before it asks for one. */
export async function checkRefusal(fixture: string, message: string | RegExp, newName?: string): Promise<void> {
  const { workspace, uri, offset } = await openAtCursor(fixture);
  expect(refusal(workspace, uri, offset, newName)).toMatch(message);
}

/** Why the name at the offset is not renamed. */
export function refusal(workspace: VcsWorkspace, uri: string, offset: number, newName?: string): string {
  const prepared = prepareRenameVcs(workspace, uri, offset);
  if (newName === undefined) return 'refused' in prepared ? prepared.refused : `renamed: ${prepared.placeholder}`;
  expect(prepared, 'only the new name is refused').not.toHaveProperty('refused');
  const renamed = renameVcs(workspace, uri, offset, newName);
  return 'refused' in renamed ? renamed.refused : JSON.stringify(renamed.edits);
}

function nameOf(uri: string): string {
  return uri.replace(`${FOLDER}/`, '');
}
