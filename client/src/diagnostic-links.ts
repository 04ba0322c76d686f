import type { Diagnostic, Uri } from 'vscode';

/**
 * Scheme of the read-only documents that hold the pages of the rules. By the default of `workbench.editorAssociations` in
 * package.json they open rendered.
 */
export const RULE_PAGE_SCHEME = 'clusterwright-rule';

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
    diagnostic.code = { value: code, target: toUri(rulePageAddress(code)) };
  }
}

/** The address of the page of a rule. Not that of a command: VS Code 1.139 follows none from hovers. */
export function rulePageAddress(id: string): string {
  return `${RULE_PAGE_SCHEME}:/${encodeURIComponent(id)}.md`;
}
