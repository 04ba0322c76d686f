import { expect } from 'vitest';
import { embeddedSchemaFiles } from '../../server/src/catalog/libvirt/embedded-schema';
import { completeLibvirt } from '../../server/src/features/libvirt/completion';
import type { CompletionEntry } from '../../server/src/features/shared/completion-entry';
import { LibvirtWorkspace } from '../../server/src/workspace/libvirt/libvirt-workspace';
import { CURSOR, showStops } from './check-completion';
import { memoryFiles } from './memory-files';

/** The document of fixtures about XML. */
export const XML_URI = 'file:///guests/guest.xml';

/** A workspace with our own schema and that document open. */
export function openXml(text: string, version?: string): LibvirtWorkspace {
  const workspace = new LibvirtWorkspace(
    memoryFiles(new Map()),
    { origin: 'embedded', files: embeddedSchemaFiles },
    { schemas: 'embedded', version },
  );
  workspace.openDocument(XML_URI, text);
  return workspace;
}

/** A text without its cursor, and where that was. */
export function withoutCursor(fixture: string): { readonly text: string; readonly offset: number } {
  const offset = fixture.indexOf(CURSOR);
  if (offset < 0) throw new Error(`The fixture has no cursor (${CURSOR}).`);
  return { text: fixture.slice(0, offset) + fixture.slice(offset + CURSOR.length), offset };
}

/** The entries at the cursor of a fixture. */
export function completeXml(fixture: string, snippets = true, version?: string): readonly CompletionEntry[] {
  const { text, offset } = withoutCursor(fixture);
  const entries = completeLibvirt(openXml(text, version), XML_URI, offset, { snippets });
  for (const { label, start, end } of entries) {
    expect(start <= offset && offset <= end, `"${label}" replaces what is at the cursor`).toBe(true);
    expect(text.slice(start, end), `"${label}" replaces text of one line`).not.toMatch(/[\r\n]/);
  }
  return entries;
}

/** The labels at the cursor in the order in which an editor shows them. */
export function xmlLabels(fixture: string): string[] {
  return [...completeXml(fixture)]
    .sort((one, other) => (one.sortText < other.sortText ? -1 : one.sortText > other.sortText ? 1 : 0))
    .map(({ label }) => label);
}

/** The text after the entry of that label was chosen; tab stops are shown as `‹…›`, or filled with what they show. */
export function chosenXml(fixture: string, label: string, fill = false): string {
  const { text, offset } = withoutCursor(fixture);
  const found = completeXml(fixture).filter((entry) => entry.label === label);
  const all = completeXml(fixture).map((entry) => entry.label);
  expect(
    found.map((entry) => entry.label),
    `"${label}" is offered once among ${all.join(' ')}`,
  ).toEqual([label]);
  const entry = found[0] as CompletionEntry;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const indentation = /^[ \t]*/.exec(text.slice(lineStart, offset))?.[0] ?? '';
  const shown = entry.snippet ? showStops(entry.insertText) : entry.insertText;
  const filled = fill ? shown.replace(/‹([^|›]*)(?:\|[^›]*)?›/g, '$1') : shown;
  return text.slice(0, entry.start) + filled.split('\n').join(`\n${indentation}`) + text.slice(entry.end);
}
