import type { Connection } from 'vscode-languageserver';
import type { InlayHintKinds } from '../features/shared/inlay-hint';
import { findReady, type HandlerContext } from './handler-context';

/** Answers what is to be shown between the words of a stretch. */
export function handleInlayHints(connection: Connection, context: HandlerContext, kinds: () => InlayHintKinds): void {
  connection.languages.inlayHint.on(async ({ textDocument, range }) => {
    const found = await findReady(context, textDocument.uri);
    if (found === undefined) return [];
    const { document, language } = found;
    const stretch = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    return language.inlayHints(document.uri, stretch, kinds()).map(({ offset, label, tooltip, isBefore }) => ({
      position: document.positionAt(offset),
      label,
      tooltip,
      ...(isBefore ? { paddingRight: true } : { paddingLeft: true }),
    }));
  });
}
