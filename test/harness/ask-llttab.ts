import { expect } from 'vitest';
import { completeLlttab } from '../../server/src/features/llt/llttab-completion';
import { documentSymbolsLlttab } from '../../server/src/features/llt/llttab-document-symbols';
import { formatLlttab } from '../../server/src/features/llt/llttab-format';
import { hoverLlttab } from '../../server/src/features/llt/llttab-hover';
import { inlayHintsLlttab } from '../../server/src/features/llt/llttab-inlay-hints';
import { definitionLlttab, highlightsLlttab, referencesLlttab } from '../../server/src/features/llt/llttab-references';
import { prepareRenameLlttab, renameLlttab } from '../../server/src/features/llt/llttab-rename';
import { selectionRangesLlttab } from '../../server/src/features/llt/llttab-selection-ranges';
import { semanticTokensLlttab } from '../../server/src/features/llt/llttab-semantic-tokens';
import { signatureHelpLlttab } from '../../server/src/features/llt/llttab-signature-help';
import { commentFolding } from '../../server/src/features/shared/comment-folding';
import { withEdits } from '../../server/src/features/shared/space-edits';
import type { NodeFileWorkspace } from '../../server/src/workspace/node-files/node-file-workspace';

/** Asks everything about a place of an llttab. Nothing may throw, and every answer has to lie where it may. */
export function askLlttab(workspace: NodeFileWorkspace, uri: string, text: string, offset: number): void {
  workspace.openDocument(uri, 'llttab', text);
  const whole = { start: 0, end: text.length };
  const hover = hoverLlttab(workspace, uri, offset);
  const definition = definitionLlttab(workspace, uri, offset);
  const entries = completeLlttab(workspace, uri, offset, { snippets: true });
  for (const { start, end } of [...entries, ...[hover, definition].filter((one) => one !== undefined)])
    expect(start <= offset && offset <= end && !/[\r\n]/.test(text.slice(start, end))).toBe(true);
  const labels = entries.map(({ label }) => label);
  expect(new Set(labels).size, labels.join()).toBe(labels.length);
  expect(definition?.targets.length).not.toBe(0);
  checkSignature(workspace, uri, offset);
  checkNames(workspace, uri, offset);
  checkSelection(workspace, uri, text, offset);
  const symbols = documentSymbolsLlttab(workspace, uri);
  for (const { start, end, selectionStart, selectionEnd, name } of symbols) {
    expect(name).not.toBe('');
    expect(start <= selectionStart && selectionStart < selectionEnd && selectionEnd <= end).toBe(true);
  }
  const file = workspace.file(uri);
  const folds = file ? commentFolding(file.tree) : [];
  for (const { start, end } of [...symbols, ...folds])
    expect(0 <= start && start < end && end <= text.length).toBe(true);
  const kinds = { defaults: true, durations: true, priorities: true, addresses: true, timers: true, linkFields: true };
  const hints = inlayHintsLlttab(workspace, uri, whole, kinds).map((hint) => hint.offset);
  expect([...hints].sort((one, other) => one - other)).toEqual(hints);
  let last = 0;
  for (const { start, end } of semanticTokensLlttab(workspace, uri)) {
    expect(last <= start && start < end && end <= text.length, 'tokens do not overlap').toBe(true);
    last = end;
  }
  checkFormat(workspace, uri, text);
}

function checkSignature(workspace: NodeFileWorkspace, uri: string, offset: number): void {
  const help = signatureHelpLlttab(workspace, uri, offset);
  for (const { start, end } of help?.parameters ?? []) expect(help?.label.slice(start, end)).toMatch(/^\S+$/);
}

/** Highlights, references and renaming speak of the same places. */
function checkNames(workspace: NodeFileWorkspace, uri: string, offset: number): void {
  const highlights = highlightsLlttab(workspace, uri, offset);
  const own = referencesLlttab(workspace, uri, offset, true).filter((place) => place.uri === uri);
  expect(highlights.map(({ start, end }) => ({ uri, start, end }))).toEqual(own);
  const prepared = prepareRenameLlttab(workspace, uri, offset);
  if ('refused' in prepared) return;
  const renamed = renameLlttab(workspace, uri, offset, 'tag-of-no-other-link');
  expect('edits' in renamed && renamed.edits.map(({ start, end }) => ({ uri, start, end }))).toEqual(own);
}

function checkSelection(workspace: NodeFileWorkspace, uri: string, text: string, offset: number): void {
  const chain = selectionRangesLlttab(workspace, uri, offset);
  for (const [index, { start, end }] of chain.entries()) {
    const inner = chain[index - 1];
    expect(start <= offset && offset <= end).toBe(true);
    if (inner) expect(start <= inner.start && inner.end <= end && end - start > inner.end - inner.start).toBe(true);
  }
  expect(chain.at(-1)).toEqual({ start: 0, end: text.length });
}

/** Formatting changes white space only, keeps comments what they are, and has nothing to do a second time. */
function checkFormat(workspace: NodeFileWorkspace, uri: string, text: string): void {
  const words = (): unknown =>
    workspace
      .file(uri)
      ?.tree.lines.filter((line) => line.words.length > 0)
      .map((line) => [line.isComment, ...line.words.map((word) => word.text)]);
  const before = words();
  const once = formattedLlttab(workspace, uri, text);
  workspace.openDocument(uri, 'llttab', once);
  expect(words()).toEqual(before);
  expect(formattedLlttab(workspace, uri, once)).toBe(once);
}

/** The text as formatting leaves it. */
export function formattedLlttab(workspace: NodeFileWorkspace, uri: string, text: string): string {
  const outcome = formatLlttab(workspace, uri);
  if (outcome === undefined || 'refusal' in outcome) throw new Error('It is not formatted.');
  return withEdits(text, outcome.edits);
}
