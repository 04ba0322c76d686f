import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Diagnostic, Uri } from 'vscode';
import { RULE_PAGE_SCHEME, linkRules, rulePageAddress } from '../../client/src/diagnostic-links';

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
      { value: 'unknown-system', target: rulePageAddress('unknown-system') },
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

  test('has an address that is no command: VS Code follows none from hovers', () => {
    expect(rulePageAddress('unknown-system')).toBe('clusterwright-rule:/unknown-system.md');
  });

  test('opens rendered, by a default that the user can change', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      contributes: { configurationDefaults: Record<string, unknown> };
    };
    expect(contributes.configurationDefaults['workbench.editorAssociations']).toEqual({
      [`${RULE_PAGE_SCHEME}:/**`]: 'vscode.markdown.preview.editor',
    });
  });
});
