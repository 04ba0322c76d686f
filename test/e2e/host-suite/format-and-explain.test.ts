import * as assert from 'node:assert/strict';
import { TabInputCustom, type TextEdit, Uri, WorkspaceEdit, commands, window, workspace } from 'vscode';
import { closeAll, openFile, openServed, replaceText, until, untilErrors } from './workspace-file';

describe('formatting', () => {
  it('lays a document out with tabs, whatever the editor indents with', async () => {
    const content = 'group web (\n  Parallel=1\n)\nNIC net (\n  Device = eth0\n)\n';
    const document = await workspace.openTextDocument({ language: 'vcs', content });
    const options = { tabSize: 2, insertSpaces: true };
    let edits: TextEdit[] | undefined;
    // The server may still be starting: until then nobody formats the language.
    const end = Date.now() + 30_000;
    while (!edits?.length && Date.now() < end)
      edits = await commands.executeCommand<TextEdit[] | undefined>(
        'vscode.executeFormatDocumentProvider',
        document.uri,
        options,
      );
    const edit = new WorkspaceEdit();
    edit.set(document.uri, edits ?? []);
    assert.ok(await workspace.applyEdit(edit));
    assert.equal(document.getText(), 'group web (\n\tParallel = 1\n\t)\n\n\tNIC net (\n\t\tDevice = eth0\n\t\t)\n');
  });

  it('is one step to undo', async () => {
    const document = await openServed('site', 'files.cf');
    const original = document.getText();
    try {
      await replaceText(document, '\tSiteLink link2 (\n\t\tPeer = node1\n', 'SiteLink link2 (\nPeer=node1\n');
      const typed = document.getText();
      await commands.executeCommand('editor.action.formatDocument');
      assert.equal(document.getText(), original);
      await commands.executeCommand('undo');
      assert.equal(document.getText(), typed);
    } finally {
      await closeAll();
    }
  });
});

describe('the pages of rules', () => {
  after(() => commands.executeCommand('workbench.action.closeAllEditors'));

  it('are where the rule behind a finding leads to', async () => {
    const main = await openFile('cluster', 'main.cf');
    const [error] = await untilErrors(main.uri, 'unknown-system');
    assert.ok(typeof error?.code === 'object', 'the rule is a link');
    assert.equal(error.code.target.toString(), 'clusterwright-rule:/unknown-system.md');
  });

  it('open as a preview', async () => {
    await commands.executeCommand('clusterwright.explainRule', 'unknown-system');
    const tab = await until('the preview', () => {
      const active = window.tabGroups.activeTabGroup.activeTab;
      return active?.input instanceof TabInputCustom ? active.input : undefined;
    });
    assert.equal(tab.viewType, 'vscode.markdown.preview.editor');
    assert.equal(tab.uri.toString(), 'clusterwright-rule:/unknown-system.md');
    const page = await workspace.openTextDocument(Uri.parse('clusterwright-rule:/unknown-system.md'));
    assert.equal(page.languageId, 'markdown');
    assert.match(page.getText(), /^# unknown-system\n/);
  });
});
