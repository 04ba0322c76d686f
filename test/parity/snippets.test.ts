import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check, judge } from '../harness/check';
import { expandSnippet } from '../harness/expand-snippet';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const snippets = JSON.parse(readFileSync(join(import.meta.dirname, '../../snippets/vcs.json'), 'utf8')) as Record<
  string,
  Snippet
>;
const CLUSTER =
  'include "types.cf"\ninclude "CFSTypes.cf"\ninclude "CVMTypes.cf"\n\ncluster c (\n\t)\n\nsystem node1 (\n\t)\n\nsystem node2 (\n\t)\n\n';

describe('snippets', () => {
  test('prefixes are unique', () => {
    const prefixes = Object.values(snippets).map(({ prefix }) => prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
  });

  for (const [name, { body, description }] of Object.entries(snippets)) {
    test(`${name}: expanded, it has no finding above hint`, async () => {
      const text = expandSnippet(body);
      expect(text).not.toMatch(/\$\d|\$\{/);
      expect(description).not.toBe('');
      const judged = await judge([{ name: 'main.cf', text: body[0]?.startsWith('include') ? text : CLUSTER + text }]);
      const loud = judged.report('main.cf').findings.filter(({ severity }) => severity !== 'hint');
      expect(loud.map(({ rule, message }) => `${rule.id}: ${message}`)).toEqual([]);
    });
  }

  test('a broken snippet would be found', () =>
    check(
      `${CLUSTER}${expandSnippet(['group ${1:g} (', '\tSystemList = { ${2:node1} = 0, ${3:node9} = 1 }', '                           ^^^^^ error[unknown-system]', '\t)'])}`,
    ));
});
