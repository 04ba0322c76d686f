import {
  type Connection,
  DocumentHighlightKind,
  LSPErrorCodes,
  type Location,
  type Range,
  ResponseError,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Refusal, RenameEdit } from '../features/shared/rename';
import { rangeIn } from './convert';
import { type HandlerContext, locate } from './handler-context';

const KINDS = { read: DocumentHighlightKind.Read, write: DocumentHighlightKind.Write } as const;

/** Answers who uses a name, marks it in its document, and renames it. */
export function handleNames(connection: Connection, context: HandlerContext): void {
  connection.onReferences(async (params): Promise<Location[]> => {
    const found = await locate(context, params);
    if (found === undefined) return [];
    const { document, language, offset } = found;
    const places = await language.references(document.uri, offset, params.context.includeDeclaration);
    return places.flatMap((place) => {
      const range = context.rangeOf(place);
      return range ? [{ uri: place.uri, range }] : [];
    });
  });
  connection.onDocumentHighlight(async (params) => {
    const found = await locate(context, params);
    if (found === undefined) return [];
    const { document, language, offset } = found;
    return language
      .highlights(document.uri, offset)
      .map(({ start, end, kind }) => ({ range: rangeIn(document, start, end), kind: KINDS[kind] }));
  });
  connection.onPrepareRename(async (params): Promise<{ range: Range; placeholder: string } | null> => {
    const found = await locate(context, params);
    if (found === undefined) return null;
    const { document, language, offset } = found;
    const prepared = language.prepareRename(document.uri, offset);
    if ('refused' in prepared) throw failed(prepared);
    return { range: rangeIn(document, prepared.start, prepared.end), placeholder: prepared.placeholder };
  });
  connection.onRenameRequest(async (params): Promise<WorkspaceEdit | null> => {
    const found = await locate(context, params);
    if (found === undefined) return null;
    const { document, language, offset } = found;
    const asked = document.version;
    const renamed = await language.rename(document.uri, offset, params.newName);
    // Files were read meanwhile; where the cursor was, something else may stand now.
    if (document.version !== asked) throw new ResponseError(LSPErrorCodes.ContentModified, 'The file has changed.');
    if ('refused' in renamed) throw failed(renamed);
    return workspaceEdit(renamed.edits, context);
  });
}

/** Editors show the message of a failed request to the user. */
function failed({ refused }: Refusal): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, refused);
}

/** With versions, so that no editor applies it to a text that has changed since; without them where it knows none. */
function workspaceEdit(edits: readonly RenameEdit[], context: HandlerContext): WorkspaceEdit {
  const changes: Record<string, TextEdit[]> = {};
  for (const edit of edits) {
    const range = context.rangeOf(edit);
    if (range) (changes[edit.uri] ??= []).push({ range, newText: edit.text });
  }
  if (!context.client().workspace?.workspaceEdit?.documentChanges) return { changes };
  return {
    documentChanges: Object.entries(changes).map(([uri, textEdits]) => ({
      textDocument: { uri, version: context.find(uri)?.document.version ?? null },
      edits: textEdits,
    })),
  };
}
