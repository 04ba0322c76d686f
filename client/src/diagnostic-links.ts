import type { Diagnostic, Uri } from 'vscode';

/** Id of the command that shows the page of a rule. */
export const EXPLAIN_RULE_COMMAND = 'clusterwright.explainRule';

/**
 * Makes the rule behind each finding a link to its page. The pages lie in the extension and have no address that other
 * editors could open, so it is done here and not by the server.
 */
export function linkRules(
  diagnostics: readonly Diagnostic[],
  hasPage: (id: string) => boolean,
  toUri: (address: string) => Uri,
): void {
  for (const diagnostic of diagnostics) {
    const { source, code } = diagnostic;
    if (source !== 'clusterwright' || typeof code !== 'string' || !hasPage(code)) continue;
    diagnostic.code = { value: code, target: toUri(explainRuleAddress(code)) };
  }
}

/** The address of the command with the rule as its argument. */
export function explainRuleAddress(id: string): string {
  return `command:${EXPLAIN_RULE_COMMAND}?${encodeURIComponent(JSON.stringify([id]))}`;
}
