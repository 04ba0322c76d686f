import * as assert from 'node:assert/strict';
import { commands, languages, type TextDocument, WorkspaceEdit, window, workspace } from 'vscode';
import { fileUri, openFile, replaceText, until, untilErrors } from './workspace-file';

describe('file identity', () => {
  afterEach(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('finds a cluster configuration under any name by its content', async () => {
    const document = await openFile('copied', 'production.cf');
    await untilLanguage(document, 'vcs');
    await untilErrors(document.uri, 'unknown-system');
  });

  it('leaves the .cf files of other programs alone', async () => {
    const document = await openFile('copied', 'local.cf');
    // The switch of this one comes later than any switch of the first would have come.
    await untilLanguage(await openFile('copied', 'production.cf'), 'vcs');
    assert.equal(document.languageId, 'plaintext');
  });

  it('switches the main.cf of Postfix to plain text, without findings', async () => {
    const document = await openFile('mail', 'main.cf');
    await untilLanguage(document, 'plaintext');
    await untilErrors((await openFile('cluster', 'main.cf')).uri, 'unknown-system');
    assert.deepEqual(languages.getDiagnostics(document.uri), []);
  });

  it("keeps to the user's files.associations", async () => {
    const settings = workspace.getConfiguration('files');
    await settings.update('associations', { 'associated.cf': 'ini' }, false);
    try {
      const document = await openCopy('associated.cf');
      await untilLanguage(document, 'ini');
      await settle();
      assert.equal(document.languageId, 'ini');
    } finally {
      await settings.update('associations', undefined, false);
    }
  });

  it('keeps the language that the user picks after the switch', async () => {
    const document = await openCopy('picked.cf');
    await untilLanguage(document, 'vcs');
    await languages.setTextDocumentLanguage(document, 'plaintext');
    await replaceText(document, 'elsewhere = 1', 'elsewhere = 2');
    await settle();
    assert.equal(document.languageId, 'plaintext');
    await commands.executeCommand('workbench.action.files.revert');
  });

  it('recognises a new file once its first declaration is typed', async () => {
    const uri = fileUri('copied', 'new.cf');
    await workspace.fs.writeFile(uri, new Uint8Array());
    const document = await workspace.openTextDocument(uri);
    const editor = await window.showTextDocument(document);
    assert.equal(document.languageId, 'plaintext');
    const edit = new WorkspaceEdit();
    edit.insert(uri, editor.selection.active, 'include "types.cf"\n');
    assert.ok(await workspace.applyEdit(edit));
    await untilLanguage(document, 'vcs');
    await commands.executeCommand('workbench.action.files.revert');
  });
});

/** A file of its own for each test: VS Code keeps a document for a while after its editor is closed. */
async function openCopy(name: string): Promise<TextDocument> {
  await workspace.fs.copy(fileUri('copied', 'production.cf'), fileUri('copied', name), { overwrite: true });
  return openFile('copied', name);
}

async function untilLanguage(document: TextDocument, language: string): Promise<void> {
  await until(`the language ${language}`, () => (document.languageId === language ? true : undefined));
}

/** Long enough for a switch that must not come: the others take well under a tenth of it. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1_500));
}
