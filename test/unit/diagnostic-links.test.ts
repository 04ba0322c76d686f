import { describe, expect, test } from 'vitest';
import type { Diagnostic, Uri } from 'vscode';
import { explainRuleAddress, linkRules } from '../../client/src/diagnostic-links';

/** The diagnostics behind the middleware; an address stands for what VS Code makes of it. */
function linked(...diagnostics: { source?: string; code?: unknown }[]): unknown[] {
  const given = diagnostics as unknown as Diagnostic[];
  linkRules(
    given,
    (id) => id === 'unknown-system',
    (address) => address as unknown as Uri,
  );
  return given.map(({ code }) => code);
}

describe('the rule behind a finding', () => {
  test('links to its page', () => {
    expect(linked({ source: 'clusterwright', code: 'unknown-system' })).toEqual([
      { value: 'unknown-system', target: explainRuleAddress('unknown-system') },
    ]);
  });

  test('stays as it is where there is no page, or it is no rule of ours', () => {
    const target = 'https://example.com';
    expect(
      linked(
        { source: 'clusterwright', code: 'more-findings' },
        { source: 'other', code: 'unknown-system' },
        { source: 'clusterwright' },
        { source: 'clusterwright', code: { value: 'unknown-system', target } },
      ),
    ).toEqual(['more-findings', 'unknown-system', undefined, { value: 'unknown-system', target }]);
  });

  test('is the argument of the command, as VS Code reads it', () => {
    const [command, query = ''] = explainRuleAddress('a"b&c').split('?');
    expect(command).toBe('command:clusterwright.explainRule');
    expect(JSON.parse(decodeURIComponent(query))).toEqual(['a"b&c']);
  });
});
