import * as assert from 'node:assert/strict';
import { type CodeAction, type TextDocument, Range, commands, workspace } from 'vscode';
import { closeAll, openFile, positionOf, replaceText, restore, textOnDisk, until, untilErrors } from './workspace-file';

describe('repairs', () => {
  let document: TextDocument;
  let original: string;
  let repaired: string;

  beforeEach(async () => {
    document = await openFile('repair', 'main.cf');
    original = document.getText();
    repaired = original.replace('{ node1, node1 }', '{ node1 }').replace('/var/tmp/notes', '"/var/tmp/notes"');
    await untilErrors(document.uri, 'unknown-system', 'duplicate-key');
  });

  afterEach(async () => {
    await restore(document.uri, original);
    await closeAll();
  });

  it('that are safe come all at once, as one step to undo, and what remains is still reported', async () => {
    await commands.executeCommand('editor.action.fixAll');
    await until('the repairs', () => (document.getText() === repaired ? true : undefined));
    await untilErrors(document.uri, 'unknown-system');
    await commands.executeCommand('undo');
    assert.equal(document.getText(), original);
  });

  it('that are safe come with saving where the user wants them to', async () => {
    const settings = workspace.getConfiguration('editor', { languageId: 'vcs', uri: document.uri });
    await settings.update('codeActionsOnSave', { 'source.fixAll.clusterwright': 'explicit' }, false);
    try {
      // Without a change there is nothing to save.
      await replaceText(document, 'cluster repair', 'cluster mended');
      assert.ok(await document.save());
      assert.equal(await textOnDisk(document.uri), repaired.replace('cluster repair', 'cluster mended'));
      await untilErrors(document.uri, 'unknown-system');
    } finally {
      await settings.update('codeActionsOnSave', undefined, false);
    }
  });

  it('include a comment that silences a finding', async () => {
    const start = positionOf(document, 'elsewhere');
    const actions = await actionsAt(document, new Range(start, start));
    const ignore = actions.find(({ title }) => title === 'Ignore unknown-system on this line');
    assert.ok(ignore?.edit, actions.map(({ title }) => title).join());
    assert.ok(await workspace.applyEdit(ignore.edit));
    assert.match(document.getText(), /\t\/\/ clusterwright-ignore unknown-system\n\tSystemList/);
    await untilErrors(document.uri, 'duplicate-key');
  });
});

async function actionsAt(document: TextDocument, range: Range): Promise<CodeAction[]> {
  return commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range);
}
