import { type Connection, type DocumentSymbol, SymbolKind as ProtocolSymbolKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { OutlineSymbol, SymbolKind } from '../features/shared/outline-symbol';
import { rangeIn } from './convert';
import { findReady, type HandlerContext } from './handler-context';

/**
 * What the protocol calls our symbols. VS Code draws packages, modules, namespaces and objects with one and the same icon:
 * only groups get it.
 */
export const SYMBOL_KINDS: Readonly<Record<SymbolKind, ProtocolSymbolKind>> = {
  include: ProtocolSymbolKind.File,
  cluster: ProtocolSymbolKind.Interface,
  system: ProtocolSymbolKind.Struct,
  group: ProtocolSymbolKind.Namespace,
  resource: ProtocolSymbolKind.Variable,
  dependency: ProtocolSymbolKind.Event,
  'group-dependency': ProtocolSymbolKind.Event,
  type: ProtocolSymbolKind.Class,
  attribute: ProtocolSymbolKind.Property,
  remotecluster: ProtocolSymbolKind.Interface,
  heartbeat: ProtocolSymbolKind.Interface,
  snmp: ProtocolSymbolKind.Interface,
  document: ProtocolSymbolKind.Interface,
  section: ProtocolSymbolKind.Namespace,
  device: ProtocolSymbolKind.Variable,
  element: ProtocolSymbolKind.Property,
};

/** Answers with the outline and with what folds. */
export function handleOutline(connection: Connection, context: HandlerContext): void {
  connection.onDocumentSymbol(async ({ textDocument }) => {
    const found = await findReady(context, textDocument.uri);
    return found?.language.symbols(found.document.uri).map((symbol) => symbolOf(found.document, symbol)) ?? [];
  });
  connection.onFoldingRanges(async ({ textDocument }) => {
    const found = await findReady(context, textDocument.uri);
    if (found === undefined) return [];
    const { document, language } = found;
    return language.folding(document.uri).map(({ start, end, kind }) => ({
      startLine: document.positionAt(start).line,
      endLine: document.positionAt(end).line,
      ...(kind && { kind }),
    }));
  });
}

function symbolOf(document: TextDocument, symbol: OutlineSymbol): DocumentSymbol {
  return {
    name: symbol.name,
    detail: symbol.detail,
    kind: SYMBOL_KINDS[symbol.kind],
    range: rangeIn(document, symbol.start, symbol.end),
    selectionRange: rangeIn(document, symbol.selectionStart, symbol.selectionEnd),
    children: symbol.children.map((child) => symbolOf(document, child)),
  };
}
