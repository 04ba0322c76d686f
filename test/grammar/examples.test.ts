import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languageOfLineFile } from '../../server/src/protocol/line-file-identity';
import { tokenize, type ColouredLanguage } from './tokenize';

function languageOf(name: string): ColouredLanguage | undefined {
  return name.endsWith('.cf') ? 'vcs' : languageOfLineFile(name);
}

const files = readdirSync('examples', { recursive: true, withFileTypes: true, encoding: 'utf8' }).flatMap((entry) => {
  const language = entry.isFile() ? languageOf(entry.name) : undefined;
  return language === undefined ? [] : [[join(entry.parentPath, entry.name), language] as const];
});

const UNCOLOURED = 1;

describe('examples', () => {
  test('there are some', () => {
    for (const wanted of ['vcs', 'llttab', 'llthosts', 'gabtab', 'vxfenmode', 'ifcfg']) {
      expect(files.filter(([, language]) => language === wanted).length, wanted).toBeGreaterThan(3);
    }
  });

  test.each(files)('%s leaves nothing open', async (file, language) => {
    expect((await tokenize(readFileSync(file, 'utf8'), language)).openAtEnd).toBe(0);
  });

  test.each(files.filter(([file]) => !file.includes('broken')))(
    '%s has a colour for every word',
    async (file, language) => {
      const text = readFileSync(file, 'utf8').split('\n');
      const { lines } = await tokenize(text.join('\n'), language);
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
    },
  );
});
