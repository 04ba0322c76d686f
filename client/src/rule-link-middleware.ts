import { type Diagnostic, Uri } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { linkRules } from './diagnostic-links';
import type { RulePages } from './rule-pages';

/** Makes the rules behind findings links, on both ways that findings take: asked for by the editor, or sent. */
export function ruleLinkMiddleware(
  pages: RulePages,
): Required<Pick<Middleware, 'provideDiagnostics' | 'handleDiagnostics'>> {
  const link = async (diagnostics: readonly Diagnostic[]): Promise<void> => {
    const known = new Set((await pages.entries).map(({ id }) => id));
    linkRules(
      diagnostics,
      (id) => known.has(id),
      (address) => Uri.parse(address, true),
    );
  };
  return {
    provideDiagnostics: async (document, previousResultId, token, next) => {
      const report = await next(document, previousResultId, token);
      if (report && 'items' in report) await link(report.items);
      return report;
    },
    handleDiagnostics: (uri, diagnostics, next) => {
      void link(diagnostics).then(() => {
        next(uri, diagnostics);
      });
    },
  };
}
