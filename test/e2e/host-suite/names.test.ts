import * as assert from 'node:assert/strict';
import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type SymbolInformation,
  type TextDocument,
  type WorkspaceEdit,
  commands,
  workspace,
} from 'vscode';
import { closeAll, fileUri, openFile, openServed, positionOf, restore, textOnDisk } from './workspace-file';

const FILES = ['main.cf', 'files.cf', 'SiteTypes.cf'];

describe('names', () => {
  let main: TextDocument;
  const original = new Map<string, string>();

  before(async () => {
    for (const name of FILES) original.set(name, await textOnDisk(fileUri('site', name)));
  });

  beforeEach(async () => {
    main = await openServed('site', 'main.cf');
  });

  afterEach(async () => {
    for (const [name, text] of original) await restore(fileUri('site', name), text);
    await closeAll();
  });

  it('of a system change in the open file and in one that is not open, those of resources and texts do not', async () => {
    await rename(main, 'node1 = 0', 'alpha');
    assert.equal(
      await textOnDisk(main.uri),
      changed(
        'main.cf',
        ['system node1', 'system alpha'],
        ['{ node1 = 0', '{ alpha = 0'],
        ['{ node1, node2', '{ alpha, node2'],
      ),
    );
    // A resource of that name, and the value of an attribute that names nothing.
    assert.match(main.getText(), /FileOnOff node1 \(/);
    assert.equal(
      await textOnDisk(fileUri('site', 'files.cf')),
      changed('files.cf', ['{ node1, node2', '{ alpha, node2'], ['{ node1 }', '{ alpha }']),
    );
  });

  it('of a group change where another group requires it', async () => {
    await openFile('site', 'files.cf');
    await rename(main, 'files online', 'storage');
    assert.equal(await textOnDisk(main.uri), changed('main.cf', ['group files online', 'group storage online']));
    assert.equal(await textOnDisk(fileUri('site', 'files.cf')), changed('files.cf', ['group files', 'group storage']));
  });

  it('of an attribute change in its own type and its resources only', async () => {
    await rename(main, 'Port = 7101', 'PeerPort');
    const renamed = { main: 'PeerPort = 7101', other: 'PeerPort = 7102' };
    assert.equal(await textOnDisk(main.uri), changed('main.cf', ['Port = 7101', renamed.main]));
    assert.equal(await textOnDisk(fileUri('site', 'files.cf')), changed('files.cf', ['Port = 7102', renamed.other]));
    assert.equal(
      await textOnDisk(fileUri('site', 'SiteTypes.cf')),
      changed('SiteTypes.cf', ['{ Peer, Port }', '{ Peer, PeerPort }'], ['int Port = 7000', 'int PeerPort = 7000']),
    );
  });

  it('that cannot be renamed say why', async () => {
    const attribute = positionOf(main, 'PathName');
    await assert.rejects(
      async () => commands.executeCommand('vscode.prepareRename', main.uri, attribute),
      /"PathName".*can be renamed/,
    );
    await assert.rejects(
      async () =>
        commands.executeCommand('vscode.executeDocumentRenameProvider', main.uri, positionOf(main, 'node1'), 'node2'),
      /A system is called "node2" \(main\.cf, line 11\)/,
    );
  });

  it('are found wherever they stand, with the files that are not open', async () => {
    const found = await commands.executeCommand<Location[]>(
      'vscode.executeReferenceProvider',
      main.uri,
      positionOf(main, 'system node1', 'system '.length),
    );
    const places = found.map(({ uri, range }) => `${uri.path.split('/').at(-1) ?? ''}:${range.start.line + 1}`).sort();
    assert.deepEqual(places, ['files.cf:2', 'files.cf:3', 'main.cf:15', 'main.cf:16', 'main.cf:8']);
  });

  it('are marked in their file, the declaration as what is written', async () => {
    const marks = await commands.executeCommand<DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      main.uri,
      positionOf(main, 'link1 requires', 1),
    );
    const written = marks.filter(({ kind }) => kind === DocumentHighlightKind.Write);
    assert.equal(marks.length, 3);
    assert.deepEqual(
      written.map(({ range }) => range.start),
      [positionOf(main, 'link1')],
    );
  });

  it('are found in all files of the cluster without knowing the file', async () => {
    const found = await commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'link2');
    const own = found.filter(({ location }) => location.uri.path.endsWith('/site/files.cf'));
    assert.deepEqual(
      own.map(({ name }) => name),
      ['link2'],
      found.map(({ name }) => name).join(),
    );
  });

  function changed(name: string, ...replacements: readonly (readonly [string, string])[]): string {
    return replacements.reduce(
      (text, [from, to]) => {
        assert.ok(text.includes(from), `"${from}" stands in ${name}`);
        return text.replace(from, to);
      },
      original.get(name) ?? '',
    );
  }
});

/** Renames what stands at the start of a text and saves what it changes, be it shown or not. */
async function rename(document: TextDocument, at: string, newName: string): Promise<void> {
  const edit = await commands.executeCommand<WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    document.uri,
    positionOf(document, at, 1),
    newName,
  );
  assert.ok(await workspace.applyEdit(edit));
  for (const [uri] of edit.entries()) assert.ok(await (await workspace.openTextDocument(uri)).save());
}
