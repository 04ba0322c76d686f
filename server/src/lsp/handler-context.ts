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
  /** A document in the language `xml` that says so little yet that libvirt's language may begin it. */
  findBegun(uri: string): { readonly document: TextDocument; readonly language: Language } | undefined;
  readonly rangeOf: RangeOf;
  /** Reads whatever must be known before an answer about the document can be right. */
  ready(document: TextDocument, language: Language): Promise<void>;
}

/** An open document, when all that it needs of other files is known; undefined: answer with nothing. */
export async function findReady(
  context: HandlerContext,
  uri: string,
): Promise<{ document: TextDocument; language: Language } | undefined> {
  const before = context.find(uri);
  if (before) await context.ready(before.document, before.language);
  // The document may have been closed, or opened in another language, while files were read.
  return context.find(uri);
}

/** The open document of a request, when it can be answered about, and the offset of its position. */
export async function locate(
  context: HandlerContext,
  params: { textDocument: { uri: string }; position: Position },
): Promise<{ document: TextDocument; language: Language; offset: number } | undefined> {
  const found = await findReady(context, params.textDocument.uri);
  return found && { ...found, offset: found.document.offsetAt(params.position) };
}
