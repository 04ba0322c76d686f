import { expect } from 'vitest';
import { completeVcs, type CompletionOptions } from '../../server/src/features/vcs/completion';
import type { CompletionEntry } from '../../server/src/features/shared/completion-entry';
import { VcsWorkspace } from '../../server/src/workspace/vcs-workspace';
import { FOLDER } from './check';
import { readFixture } from './fixture';
import { memoryFiles } from './memory-files';

/** The cursor in a fixture. */
export const CURSOR = '<|>';

/** A fixture with the entries that completion gives at its cursor. */
export interface Completed {
  readonly text: string;
  readonly offset: number;
  readonly entries: readonly CompletionEntry[];
}

/** Completes at the cursor of a fixture. Other files of the fixture lie in the folder, beside the one with the cursor. */
export async function completeFixture(
  fixture: string,
  options: CompletionOptions = { snippets: true },
): Promise<Completed> {
  const files = readFixture(fixture).map(({ name, text }) => ({ uri: `${FOLDER}/${name}`, text }));
  const edited = files.find(({ text }) => text.includes(CURSOR));
  if (edited === undefined) throw new Error(`The fixture has no cursor (${CURSOR}).`);
  const offset = edited.text.indexOf(CURSOR);
  const text = edited.text.slice(0, offset) + edited.text.slice(offset + CURSOR.length);
  const texts = new Map(files.map((file) => [file.uri, file === edited ? text : file.text]));
  const workspace = new VcsWorkspace(memoryFiles(texts), { folders: [FOLDER], includePath: [] });
  workspace.openDocument(edited.uri, text);
  await workspace.settle(edited.uri);
  const includeFiles = await workspace.filesBeside(edited.uri);
  const entries = completeVcs(workspace, edited.uri, offset, { includeFiles, ...options });
  for (const { label, start, end } of entries) {
    expect(start <= offset && offset <= end, `"${label}" replaces what is at the cursor`).toBe(true);
    expect(text.slice(start, end), `"${label}" replaces text of one line`).not.toMatch(/[\r\n]/);
  }
  return { text, offset, entries };
}

/**
 * Applies the entries of the given labels, each for itself, and compares the whole text of the file afterwards. The
 * expected text shows tab stops as they are inserted, with their numbers left out: `${1:name}` is `‹name›`, a choice
 * `‹0|1›`, an empty stop `‹›`. Lines that an entry adds get the indentation of the cursor's line, as an editor does it.
 */
export async function checkCompletion(
  fixture: string,
  expected: Readonly<Record<string, string>>,
  options: CompletionOptions = { snippets: true },
): Promise<void> {
  const completed = await completeFixture(fixture, options);
  const applied = Object.fromEntries(
    Object.keys(expected).map((label) => {
      const found = completed.entries.filter((entry) => entry.label === label);
      expect(
        found.map((entry) => entry.label),
        `"${label}" is offered once among ${completed.entries.map((entry) => entry.label).join(' ')}`,
      ).toEqual([label]);
      return [label, apply(completed, found[0] as CompletionEntry)];
    }),
  );
  const wanted = Object.entries(expected).map(([label, text]) => [label, text.startsWith('\n') ? text.slice(1) : text]);
  expect(applied).toEqual(Object.fromEntries(wanted));
}

/** The labels at the cursor of a fixture, best first. */
export async function completionLabels(fixture: string, options?: CompletionOptions): Promise<string[]> {
  return (await completeFixture(fixture, options)).entries.map(({ label }) => label);
}

function apply({ text, offset }: Completed, entry: CompletionEntry): string {
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const indentation = /^[ \t]*/.exec(text.slice(lineStart, offset))?.[0] ?? '';
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const inserted = (entry.snippet ? showStops(entry.insertText) : entry.insertText)
    .split('\n')
    .join(lineBreak + indentation);
  return text.slice(0, entry.start) + inserted + text.slice(entry.end);
}

/** A snippet as the editor first shows it. Text that is no valid snippet fails the test. */
export function showStops(snippet: string): string {
  let shown = '';
  let rest = snippet;
  while (rest !== '') {
    const escaped = /^\\([\\$}])/.exec(rest);
    const stop = /^\$(\d+)/.exec(rest);
    const choice = /^\$\{\d+\|((?:\\[\\$},|]|[^\\|])*)\|\}/.exec(rest);
    const named = /^\$\{\d+:((?:\\[\\$}]|[^\\$}])*)\}/.exec(rest);
    const plain = /^[^\\$]/.exec(rest);
    const match = escaped ?? stop ?? choice ?? named ?? plain;
    if (match === null) throw new Error(`"${rest}" is no snippet.`);
    if (escaped) shown += escaped[1] ?? '';
    else if (stop) shown += stop[1] === '0' ? '' : '‹›';
    else if (choice) shown += `‹${(choice[1] ?? '').replace(/(?<!\\),/g, '|').replace(/\\(.)/g, '$1')}›`;
    else if (named) shown += `‹${(named[1] ?? '').replace(/\\(.)/g, '$1')}›`;
    else shown += match[0];
    rest = rest.slice(match[0].length);
  }
  return shown;
}
