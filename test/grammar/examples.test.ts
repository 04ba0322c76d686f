import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tokenize } from './tokenize';

const files = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.cf'))
  .map((name) => join('examples', name));

const UNCOLOURED = 1;

describe('examples', () => {
  test('there are some', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  test.each(files)('%s leaves nothing open', async (file) => {
    expect((await tokenize(readFileSync(file, 'utf8'))).openAtEnd).toBe(0);
  });

  test.each(files.filter((file) => !file.includes('broken')))('%s has a colour for every word', async (file) => {
    const text = readFileSync(file, 'utf8').split('\n');
    const { lines } = await tokenize(text.join('\n'));
    const odd = lines.flatMap((tokens, line) =>
      tokens
        .map((token) => ({ ...token, shown: (text[line] ?? '').slice(token.start, token.end) }))
        .filter(({ shown }) => shown.trim() !== '')
        .filter(({ scopes }) => {
          const own = scopes.filter((scope) => !scope.startsWith('meta.'));
          return own.length === UNCOLOURED || own.some((scope) => scope.startsWith('invalid.'));
        })
        .map(({ shown }) => `${line + 1}: ${shown}`),
    );
    expect(odd).toEqual([]);
  });
});
