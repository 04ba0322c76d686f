import { SnippetString, type TextDocumentChangeEvent, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  CLOSE_TAG_REQUEST,
  type CloseTagParams,
  type CloseTagResult,
} from '../../server/src/protocol/close-tag-request';

/**
 * Writes the close tag behind a `>` that the user has typed in a document of libvirt. To be called when the server has been
 * told of the change: asked before, it looks for the `>` in the text of before.
 */
export async function closeTagBehind(
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
