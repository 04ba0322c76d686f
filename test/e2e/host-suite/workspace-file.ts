import * as assert from 'node:assert/strict';
import {
  type Diagnostic,
  type DocumentSymbol,
  type Position,
  Range,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  commands,
  languages,
  window,
  workspace,
} from 'vscode';

/** Waits for something that the editor or the server does in its own time. */
export async function until<T>(what: string, look: () => T | undefined, limit = 30_000): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const found = look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`Timed out waiting for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

/** Address of a file in the folder that the tests run in. */
export function fileUri(...path: string[]): Uri {
  const folder = workspace.workspaceFolders?.[0];
  assert.ok(folder, 'a folder is open');
  return Uri.joinPath(folder.uri, ...path);
}

/** Opens a file in an editor. */
export async function openFile(...path: string[]): Promise<TextDocument> {
  const document = await workspace.openTextDocument(fileUri(...path));
  await window.showTextDocument(document);
  return document;
}

/** Opens a file and waits until the server answers about it. */
export async function openServed(...path: string[]): Promise<TextDocument> {
  const document = await openFile(...path);
  const end = Date.now() + 30_000;
  for (;;) {
    const symbols = await commands.executeCommand<DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    if (symbols !== undefined && symbols.length > 0) return document;
    if (Date.now() > end) throw new Error('Timed out waiting for the outline');
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

/** What stands on the disk. */
export async function textOnDisk(uri: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}

/**
 * Gives a file the text that it had, through the editor: VS Code keeps a document for a while after its editor is closed,
 * and hears late of what somebody else writes to the disk.
 */
export async function restore(uri: Uri, text: string): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  if (document.getText() === text && !document.isDirty) return;
  const edit = new WorkspaceEdit();
  edit.replace(uri, new Range(0, 0, document.lineCount, 0), text);
  assert.ok(await workspace.applyEdit(edit));
  assert.ok(await document.save());
}

/** Throws away what was typed and closes all editors. */
export async function closeAll(): Promise<void> {
  for (const document of workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await window.showTextDocument(document);
    await commands.executeCommand('workbench.action.files.revert');
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
}

/** Waits until exactly these rules report about a file, at error severity, and returns the errors. */
export async function untilErrors(uri: Uri, ...rules: string[]): Promise<Diagnostic[]> {
  let seen = '';
  try {
    return await until('errors', () => {
      const all = languages.getDiagnostics(uri);
      const errors = all.filter(({ severity }) => severity === 0);
      seen = all.map((one) => `${one.severity} ${ruleOf(one)}: ${one.message}`).join('\n');
      return errors.map(ruleOf).join() === rules.join() ? errors : undefined;
    });
  } catch {
    throw new Error(`Expected the errors [${rules.join()}], found:\n${seen}`);
  }
}

/** Id of the rule that a finding comes from. */
export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The position `offset` characters behind the start of a text. */
export function positionOf(document: TextDocument, text: string, offset = 0): Position {
  const index = document.getText().indexOf(text);
  assert.ok(index >= 0, `"${text}" stands in the document`);
  return document.positionAt(index + offset);
}

/** Puts one text in place of another, as an edit of the user's. */
export async function replaceText(document: TextDocument, from: string, to: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(positionOf(document, from), positionOf(document, from, from.length)), to);
  assert.ok(await workspace.applyEdit(edit));
}
