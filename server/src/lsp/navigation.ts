import type { Connection, Location, LocationLink } from 'vscode-languageserver';
import { MarkupKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Definition } from '../features/shared/definition';
import { CONTENT_REQUEST, CONTENT_SCHEME, type ContentParams, type ContentResult } from '../protocol/content-request';
import { rangeIn } from './convert';
import { findReady, type HandlerContext, locate } from './handler-context';

/** Answers hover, definition, type definition, document links, and asks for documents of the bundled catalog. */
export function handleNavigation(connection: Connection, context: HandlerContext): void {
  connection.onHover(async (params) => {
    const found = await locate(context, params);
    const hover = found?.language.hover(found.document.uri, found.offset);
    if (found === undefined || hover === undefined) return null;
    return {
      contents: { kind: MarkupKind.Markdown, value: hover.markdown },
      range: rangeIn(found.document, hover.start, hover.end),
    };
  });
  connection.onDefinition(async (params) => {
    const found = await locate(context, params);
    const definition = found?.language.definition(found.document.uri, found.offset);
    const links = context.client().textDocument?.definition?.linkSupport ?? false;
    return found && definition ? targetsOf(found.document, definition, links) : null;
  });
  connection.onTypeDefinition(async (params) => {
    const found = await locate(context, params);
    const definition = found?.language.typeDefinition(found.document.uri, found.offset);
    const links = context.client().textDocument?.typeDefinition?.linkSupport ?? false;
    return found && definition ? targetsOf(found.document, definition, links) : null;
  });
  connection.onDocumentLinks(async ({ textDocument }) => {
    const found = await findReady(context, textDocument.uri);
    if (found === undefined) return [];
    const { document, language } = found;
    return language
      .links(document.uri)
      .map(({ start, end, target }) => ({ range: rangeIn(document, start, end), target }));
  });
  connection.onRequest(CONTENT_REQUEST, ({ uri }: ContentParams): ContentResult => {
    for (const language of context.services.languages.values()) {
      const text = language.bundledDocument(uri);
      if (text !== undefined) return { text };
    }
    return { text: '// The catalog bundled with Clusterwright has nothing under this address.\n' };
  });

  function targetsOf(document: TextDocument, definition: Definition, links: boolean): LocationLink[] | Location[] {
    const targets = definition.targets.flatMap((target) => {
      // Only our own client can open what is in no file.
      if (target.uri.startsWith(`${CONTENT_SCHEME}:`) && !context.showsBundled()) return [];
      const range = context.rangeOf(target);
      return range ? [{ uri: target.uri, range }] : [];
    });
    if (!links) return targets;
    const originSelectionRange = rangeIn(document, definition.start, definition.end);
    return targets.map(({ uri, range }) => ({
      targetUri: uri,
      targetRange: range,
      targetSelectionRange: range,
      originSelectionRange,
    }));
  }
}
