import { type Disposable, SnippetString, type TextDocumentChangeEvent, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  CLOSE_TAG_REQUEST,
  type CloseTagParams,
  type CloseTagResult,
} from '../../server/src/protocol/close-tag-request';

/** Writes the close tag behind a `>` that the user types in a document of libvirt. */
export function closeTagsWhileTyping(client: BaseLanguageClient): Disposable {
  return workspace.onDidChangeTextDocument((event) => void closeTag(client, event));
}

async function closeTag(
  client: BaseLanguageClient,
  { document, contentChanges }: TextDocumentChangeEvent,
): Promise<void> {
  const change = contentChanges[contentChanges.length - 1];
  const editor = window.activeTextEditor;
  if (document.languageId !== 'libvirt-xml' || editor?.document !== document || !client.isRunning()) return;
  // Typed by one cursor; not pasted, undone or written by a completion.
  if (contentChanges.length !== 1 || change?.text !== '>' || editor.selections.length !== 1) return;
  const { version } = document;
  const position = change.range.start.translate(0, 1);
  const params: CloseTagParams = {
    textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
    position: client.code2ProtocolConverter.asPosition(position),
  };
  const tag = await client.sendRequest<CloseTagResult>(CLOSE_TAG_REQUEST, params);
  // Whoever has typed on meanwhile knows better.
  if (tag === null || document.version !== version || window.activeTextEditor !== editor) return;
  await editor.insertSnippet(new SnippetString('$0').appendText(tag), position, {
    undoStopBefore: false,
    undoStopAfter: false,
  });
}
