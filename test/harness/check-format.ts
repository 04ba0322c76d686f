import { expect } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { formatVcs } from '../../server/src/features/vcs/format';
import type { FormatOutcome } from '../../server/src/features/shared/format-outcome';
import { withEdits } from '../../server/src/features/shared/space-edits';
import { rangeIn } from '../../server/src/lsp/convert';
import { Token, TokenScanner } from '../../server/src/syntax/vcs/token-scanner';
import { readVcsFile } from '../../server/src/workspace/vcs-file';

/** What formatting a text comes to. */
export function outcomeOf(text: string): FormatOutcome {
  return formatVcs(readVcsFile('file:///cluster/main.cf', text));
}

/** The formatted text; fails where formatting is refused. */
export function formatted(text: string): string {
  const outcome = outcomeOf(text);
  if ('refusal' in outcome) throw new Error(`refused: ${outcome.refusal.reason}, in ${JSON.stringify(text)}`);
  return withEdits(text, outcome.edits);
}

/** Formats the text and holds the result against it: same tokens, same comments, nothing to change any more. */
export function checkFormat(text: string, label = ''): string {
  const once = formatted(text);
  expect(asEditorsDo(text), label).toBe(once);
  expect(wordsOf(once), label).toEqual(wordsOf(text));
  expect(declarationsOf(once), label).toEqual(declarationsOf(text));
  const before = commentPlaces(text);
  // A comment between two things of one line goes with one of them when they get lines of their own.
  const after = commentPlaces(once).map((place, at) => (before[at] === 'between' ? 'between' : place));
  expect(after, label).toEqual(before);
  expect(formatted(once), label).toBe(once);
  expect(once.startsWith('\ufeff'), label).toBe(text.startsWith('\ufeff'));
  if (once.trim() !== '') expect(once, label).toMatch(/[^\r\n](?:\r\n|\r|\n)$/);
  return once;
}

/** The text after the edits as the protocol carries them, in lines and columns. */
function asEditorsDo(text: string): string {
  const outcome = outcomeOf(text);
  const document = TextDocument.create('file:///cluster/main.cf', 'vcs', 1, text);
  const edits = 'edits' in outcome ? outcome.edits : [];
  return TextDocument.applyEdits(
    document,
    edits.map((edit) => ({ range: rangeIn(document, edit.start, edit.end), newText: edit.text })),
  );
}

/** All tokens and comments as written. */
function wordsOf(text: string): string[] {
  const scanner = new TokenScanner(text);
  const words: string[] = [];
  while (scanner.next() !== Token.End) words.push(scanner.word);
  return words;
}

/** What the reader makes of the text: nothing in it speaks of white space. */
function declarationsOf(text: string): unknown[] {
  return readVcsFile('file:///cluster/main.cf', text)
    .pieces.map(({ tree }) => tree)
    .filter((tree) => tree.kind !== 'fragment' || !tree.empty);
}

/** Of every comment, whether it has a line of its own, begins one, ends one, or stands between tokens. */
function commentPlaces(text: string): string[] {
  const scanner = new TokenScanner(text);
  const places: string[] = [];
  let end = 0;
  for (let kind = scanner.next(); kind !== Token.End; kind = scanner.next()) {
    const { start } = scanner;
    if (kind === Token.LineComment || kind === Token.HashComment || kind === Token.BlockComment) {
      const begins = end === 0 || /[\r\n]/.test(text.slice(end, start));
      const ends = /^[ \t\v\f]*(?:[\r\n]|$)/.test(text.slice(scanner.end, scanner.end + 200));
      places.push(begins ? (ends ? 'own line' : 'begins a line') : ends ? 'ends a line' : 'between');
    }
    end = scanner.end;
  }
  return places;
}
