import * as assert from 'node:assert/strict';
import {
  type Diagnostic,
  type Position,
  Range,
  type TextDocument,
  Uri,
  WorkspaceEdit,
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
