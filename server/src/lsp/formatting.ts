import { type Connection, MessageType, ShowMessageNotification, type TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FormatRefusal } from '../features/shared/format-outcome';
import { baseName } from '../workspace/uri-paths';
import { rangeIn } from './convert';
import { findReady, type HandlerContext } from './handler-context';

/**
 * Formats whole documents. The layout is that of the product, with tabs, whatever the client would indent with. A document
 * that cannot be formatted gets no edits, and the user is told why.
 */
export function handleFormatting(connection: Connection, context: HandlerContext): void {
  // A document that is opened again is another object.
  const told = new WeakSet<TextDocument>();
  connection.onDocumentFormatting(async ({ textDocument }): Promise<TextEdit[]> => {
    const found = await findReady(context, textDocument.uri);
    const outcome = found?.language.format(found.document.uri);
    if (found === undefined || outcome === undefined) return [];
    const { document } = found;
    if ('refusal' in outcome) {
      void tell(document, refusalMessage(document, outcome.refusal));
      return [];
    }
    told.delete(document);
    return outcome.edits.map(({ start, end, text }) => ({ range: rangeIn(document, start, end), newText: text }));
  });

  /** Where saving formats as well, nobody wants to hear the same with every save. */
  async function tell(document: TextDocument, message: string): Promise<void> {
    const again = told.has(document);
    told.add(document);
    if (again && (await formatsOnSave(document.uri))) connection.console.warn(message);
    else void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  }

  async function formatsOnSave(scopeUri: string): Promise<boolean> {
    if (!context.client().workspace?.configuration) return false;
    const setting = { scopeUri, section: 'editor.formatOnSave' };
    const value: unknown = await connection.workspace.getConfiguration(setting).catch(() => undefined);
    return value === true;
  }
}

function refusalMessage(document: TextDocument, { reason, offset }: FormatRefusal): string {
  const name = baseName(document.uri);
  if (offset === undefined) return `"${name}" was not formatted: ${reason}.`;
  const line = String(document.positionAt(offset).line + 1);
  return `"${name}" was not formatted: ${reason}, see line ${line}. Mend that first: where nobody can read on, nobody can say what belongs where.`;
}
