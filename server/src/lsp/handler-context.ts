import type { ClientCapabilities, Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Language } from '../languages/language';
import type { Services } from '../server';
import type { RangeOf } from './convert';

/** What the handlers of requests need to know of their server. */
export interface HandlerContext {
  readonly services: Services;
  /** What the client can do. */
  client(): ClientCapabilities;
  /** Whether the client shows documents of the bundled catalog (the scheme `clusterwright:`). */
  showsBundled(): boolean;
  /** An open document in a language that this server knows. */
  find(uri: string): { readonly document: TextDocument; readonly language: Language } | undefined;
  readonly rangeOf: RangeOf;
}

/** The open document of a request and the offset of its position; undefined: answer with nothing. */
export function locate(
  context: HandlerContext,
  params: { textDocument: { uri: string }; position: Position },
): { document: TextDocument; language: Language; offset: number } | undefined {
  const found = context.find(params.textDocument.uri);
  return found && { ...found, offset: found.document.offsetAt(params.position) };
}
