import { expect } from 'vitest';
import { tokenize, type ColouredLanguage, type ColouredToken } from './tokenize';

const MARKER = /^(\s*)(\^+)\s+(.+)$/;

interface Marker {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

function readFixture(fixture: string): { text: string; markers: Marker[] } {
  const source: string[] = [];
  const markers: Marker[] = [];
  for (const line of fixture.replace(/^\n/, '').split('\n')) {
    const found = MARKER.exec(line);
    if (found === null) {
      source.push(line);
      continue;
    }
    const [, indent = '', carets = '', scopes = ''] = found;
    const start = indent.length;
    markers.push({ line: source.length - 1, start, end: start + carets.length, scopes: scopes.trim().split(/\s+/) });
  }
  return { text: source.join('\n'), markers };
}

/** Whether every character of the range carries the scope, or, for `!scope`, none does. */
function holds(tokens: readonly ColouredToken[], marker: Marker, wanted: string): boolean {
  const inside = tokens.filter((token) => token.start < marker.end && token.end > marker.start);
  if (wanted.startsWith('!')) return inside.every((token) => !token.scopes.includes(wanted.slice(1)));
  return inside.length > 0 && inside.every((token) => token.scopes.includes(wanted));
}

/** Whether the marked range begins where a token begins and ends where one ends. */
function isExact(tokens: readonly ColouredToken[], marker: Marker): boolean {
  return tokens.some((token) => token.start === marker.start) && tokens.some((token) => token.end === marker.end);
}

/**
 * Colours a fixture and compares it with its marker lines. A marker line stands below the line it speaks of: carets under
 * the characters, then the scopes that all of them must carry (`!scope`: must not). The carets have to cover whole tokens.
 */
export async function checkScopes(fixture: string, language: ColouredLanguage = 'vcs'): Promise<void> {
  const { text, markers } = readFixture(fixture);
  expect(markers.length, 'the fixture marks nothing').toBeGreaterThan(0);
  const source = text.split('\n');
  const coloured = await tokenize(text, language);
  const wrong: string[] = [];
  for (const marker of markers) {
    const tokens = coloured.lines[marker.line] ?? [];
    const shown = (source[marker.line] ?? '').slice(marker.start, marker.end);
    if (!isExact(tokens, marker)) wrong.push(`line ${marker.line + 1}: "${shown}" is not a whole token`);
    for (const scope of marker.scopes) {
      if (!holds(tokens, marker, scope)) {
        const got = tokens.filter((token) => token.start < marker.end && token.end > marker.start);
        wrong.push(`line ${marker.line + 1}: "${shown}" is not ${scope} but ${JSON.stringify(got)}`);
      }
    }
  }
  expect(wrong).toEqual([]);
}
