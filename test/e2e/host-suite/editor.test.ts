import * as assert from 'node:assert/strict';
import {
  type CompletionList,
  type DocumentSymbol,
  type Hover,
  type Location,
  type LocationLink,
  type MarkdownString,
  type Position,
  type TextDocument,
  type Uri,
  commands,
  extensions,
  languages,
  workspace,
} from 'vscode';
import { fileUri, openFile, positionOf, replaceText, until, untilErrors } from './workspace-file';

describe('the packaged extension', () => {
  let main: TextDocument;

  // Before each: VS Code asks for the findings of what is shown, and a test may end with another file in front.
  beforeEach(async () => {
    main = await openFile('cluster', 'main.cf');
  });

  after(async () => {
    await commands.executeCommand('workbench.action.files.revert');
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('is installed, and opening the file starts it', async () => {
    assert.equal(main.languageId, 'vcs');
    const extension = extensions.getExtension('clusterwright.clusterwright');
    assert.ok(extension, 'the extension is installed');
    // Not activated here: the language alone must do it.
    await until('activation', () => (extension.isActive ? true : undefined));
  });

  it('reports a system that is not declared, and nothing else at that severity', async () => {
    const [error] = await untilErrors(main.uri, 'unknown-system');
    assert.ok(error);
    assert.equal(main.getText(error.range), 'node3');
    assert.equal(error.source, 'clusterwright');
    assert.match(error.message, /"node3"/);
  });

  it('reports a cycle once, with its way as related information', async () => {
    const cycle = await openFile('cycle', 'main.cf');
    const [error] = await untilErrors(cycle.uri, 'dependency-cycle');
    assert.ok((error?.relatedInformation ?? []).length > 0, 'there is related information');
  });

  it('completes the attributes that a resource does not have yet', async () => {
    const labels = await completionsAt(main, positionOf(main, 'FsckOpt = "-y"\n', 'FsckOpt = "-y"\n'.length));
    assert.ok(labels.includes('MountOpt'), labels.join());
    assert.ok(!labels.includes('BlockDevice'), 'an attribute that is set is not offered again');
  });

  it('explains a resource type on hover', async () => {
    const position = positionOf(main, 'KVMGuest guest1', 2);
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', main.uri, position);
    const text = hovers.flatMap(({ contents }) => contents.map((one) => (one as MarkdownString).value)).join('\n');
    assert.match(text, /KVMGuest/);
    assert.match(text, /guest/i);
  });

  it('lists groups at the top of the outline and resources below them', async () => {
    const provider = 'vscode.executeDocumentSymbolProvider';
    const symbols = await commands.executeCommand<DocumentSymbol[]>(provider, main.uri);
    const group = symbols.find(({ name }) => name.includes('guests'));
    assert.ok(group, symbols.map(({ name }) => name).join());
    const children = group.children.map(({ name }) => name).join();
    assert.match(children, /guest1/);
    assert.match(children, /images/);
    assert.ok(symbols.some(({ name }) => name.includes('node1')));
  });

  it('goes from a system in a SystemList to its declaration', async () => {
    const [target] = await definitionsAt(main, positionOf(main, 'node1 = 0', 1));
    assert.equal(target?.uri.toString(), main.uri.toString());
    assert.equal(target.line, positionOf(main, 'system node1').line);
  });

  it('shows a bundled type as a document in the form of a type file', async () => {
    const [target] = await definitionsAt(main, positionOf(main, 'KVMGuest guest1', 1));
    assert.equal(target?.uri.scheme, 'clusterwright');
    const shown = await workspace.openTextDocument(target.uri);
    assert.match(shown.getText(), /type KVMGuest/);
    assert.match(shown.getText(), /GuestName/);
  });

  it('follows edits', async () => {
    await replaceText(main, 'node3 = 1', 'node2 = 1');
    await untilErrors(main.uri);
    await replaceText(main, 'node2 = 1', 'node3 = 1');
    await untilErrors(main.uri, 'unknown-system');
  });

  it('goes on after the server was restarted', async () => {
    await commands.executeCommand('clusterwright.restartServer');
    await untilErrors(main.uri, 'unknown-system');
    await replaceText(main, 'node3 = 1', 'node2 = 1');
    await untilErrors(main.uri);
    await commands.executeCommand('workbench.action.files.revert');
    await untilErrors(main.uri, 'unknown-system');
  });

  it('sees a type file appear and go on the disk', async () => {
    const missing = await openFile('missing', 'main.cf');
    await untilErrors(missing.uri, 'missing-include');
    const types = fileUri('missing', 'SiteTypes.cf');
    await workspace.fs.writeFile(types, Buffer.from('type SiteLink (\n\tstr Peer\n\t)\n'));
    await untilErrors(missing.uri);
    await workspace.fs.delete(types);
    await untilErrors(missing.uri, 'missing-include');
  });

  it('takes its findings back when the file is closed', async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await until('no findings', () => (languages.getDiagnostics(main.uri).length === 0 ? true : undefined));
  });
});

async function completionsAt(document: TextDocument, position: Position): Promise<string[]> {
  const provider = 'vscode.executeCompletionItemProvider';
  const { items } = await commands.executeCommand<CompletionList>(provider, document.uri, position);
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

async function definitionsAt(document: TextDocument, position: Position): Promise<{ uri: Uri; line: number }[]> {
  const found = await commands.executeCommand<(Location | LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    position,
  );
  return found.map((one) =>
    'targetUri' in one
      ? { uri: one.targetUri, line: (one.targetSelectionRange ?? one.targetRange).start.line }
      : { uri: one.uri, line: one.range.start.line },
  );
}
