import type { Connection, SymbolInformation } from 'vscode-languageserver';
import type { HandlerContext } from './handler-context';
import { SYMBOL_KINDS } from './outline';

/** Answers which names of the clusters at hand fit a query. */
export function handleWorkspaceSymbols(connection: Connection, context: HandlerContext): void {
  connection.onWorkspaceSymbol(async ({ query }): Promise<SymbolInformation[]> => {
    for (const uri of context.services.workspace.openUris) {
      const found = context.find(uri);
      if (found) await context.ready(found.document, found.language);
    }
    const symbols = [...context.services.languages.values()].flatMap((language) => language.workspaceSymbols(query));
    const order = new Map(symbols.map((symbol, index) => [symbol, index]));
    // File by file: the line table of one that is not open is made anew for each change of files.
    const byFile = [...symbols].sort((one, other) => (one.uri < other.uri ? -1 : one.uri > other.uri ? 1 : 0));
    const placed = byFile.flatMap((symbol) => {
      const range = context.rangeOf(symbol);
      return range ? [{ symbol, range }] : [];
    });
    return placed
      .sort((one, other) => (order.get(one.symbol) ?? 0) - (order.get(other.symbol) ?? 0))
      .map(({ symbol: { name, kind, uri, container }, range }) => ({
        name,
        kind: SYMBOL_KINDS[kind],
        location: { uri, range },
        containerName: container,
      }));
  });
}
