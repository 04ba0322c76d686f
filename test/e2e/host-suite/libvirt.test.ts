import * as assert from 'node:assert/strict';
import {
  type CodeAction,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type InlayHint,
  type Location,
  type LocationLink,
  MarkdownString,
  Range,
  type TextDocument,
  type TextEdit,
  WorkspaceEdit,
  commands,
  extensions,
  languages,
  workspace,
} from 'vscode';
import {
  closeAll,
  fileUri,
  openFile,
  openServed,
  positionOf,
  replaceText,
  ruleOf,
  until,
  untilErrors,
} from './workspace-file';

describe('documents of libvirt', () => {
  afterEach(closeAll);

  it('are recognised by their root, behind the comments of virsh, and other XML stays what it is', async () => {
    const guest = await openFile('libvirt', 'guest.xml');
    await untilLanguage(guest, 'libvirt-xml');
    await untilLanguage(await openFile('libvirt', 'disk.xml'), 'libvirt-xml');
    const other = await openFile('libvirt', 'settings.xml');
    assert.equal((await openFile('libvirt', 'qemu', 'guest2.xml')).languageId, 'libvirt-xml');
    // What is switched later than this one has had its time.
    await untilLanguage(await openCopy('guest.xml', 'later.xml'), 'libvirt-xml');
    assert.equal(other.languageId, 'xml');
    assert.deepEqual(languages.getDiagnostics(other.uri), []);
  });

  it('keep the language XML where the settings say so, and are checked all the same', async () => {
    const settings = workspace.getConfiguration('clusterwright');
    await settings.update('libvirt.keepXmlLanguage', true, false);
    try {
      const kept = await openCopy('disk.xml', 'kept.xml');
      await untilErrors(kept.uri, 'schema-violation', 'schema-violation');
      assert.equal(kept.languageId, 'xml');
    } finally {
      await settings.update('libvirt.keepXmlLanguage', undefined, false);
    }
  });

  it('are announced to extensions for XML', () => {
    const manifest = extensions.getExtension('clusterwright.clusterwright')?.packageJSON as {
      contributes: { xmlLanguageParticipants: unknown };
    };
    assert.deepEqual(manifest.contributes.xmlLanguageParticipants, [{ languageId: 'libvirt-xml' }]);
  });

  it('have findings that name the other place', async () => {
    const guest = await openFile('libvirt', 'guest.xml');
    const [duplicate] = await untilErrors(guest.uri, 'duplicate-target');
    assert.deepEqual(duplicate?.relatedInformation?.[0]?.location.range.start, positionOf(guest, 'vda'));
    assert.deepEqual(
      languages
        .getDiagnostics(guest.uri)
        .filter(({ severity }) => severity === 1)
        .map(ruleOf),
      ['missing-virtio-scsi-controller'],
    );
  });

  it('lead from the address of a disk to its controller', async () => {
    const guest = await openServed('libvirt', 'guest.xml');
    await replaceText(guest, "controller='1'", "controller='0'");
    const found = await commands.executeCommand<(Location | LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      guest.uri,
      positionOf(guest, "controller='0'", "controller='".length),
    );
    const [target] = found.map((one) => ('targetUri' in one ? one.targetRange : one.range));
    assert.equal(target?.start.line, positionOf(guest, "<controller type='scsi' index='0'").line);
  });

  it('have an outline, folds and the places that libvirt chooses', async () => {
    const guest = await openServed('libvirt', 'guest.xml');
    const [domain] = await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', guest.uri);
    const devices = domain?.children.find(({ name }) => name === 'devices');
    assert.deepEqual(
      devices?.children.map(({ name }) => name),
      [
        'disk vda: /dev/vx/dsk/datadg/root (virtio)',
        'disk vda: /dev/vx/dsk/datadg/data (virtio)',
        'lun sda: /dev/vx/dmp/disk_0 (scsi)',
        'disk sdb: /dev/vx/dsk/datadg/logs (scsi)',
        'controller scsi 0 (virtio-scsi)',
      ],
    );
    const folds = await commands.executeCommand<FoldingRange[]>('vscode.executeFoldingRangeProvider', guest.uri);
    const disk = positionOf(guest, '<disk').line;
    assert.ok(folds.some(({ start, end }) => start === disk && end === disk + 3));
    const whole = new Range(0, 0, guest.lineCount, 0);
    const hints = await commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', guest.uri, whole);
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['controller 0, unit 1'],
    );
  });

  it('say what an attribute means', async () => {
    const guest = await openServed('libvirt', 'guest.xml');
    const hovers = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      guest.uri,
      positionOf(guest, "cache='none'", 1),
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((one) => (one instanceof MarkdownString ? one.value : ''));
    assert.match(text.join('\n'), /Whether the host keeps what the guest reads and writes in its memory/);
  });

  it('are laid out as virsh prints them', async () => {
    const guest = await openServed('libvirt', 'qemu', 'guest2.xml');
    const original = guest.getText();
    await replaceText(guest, '  <name>', '\t\t<name>');
    await replaceText(guest, '      <source', '<source');
    const edits = await commands.executeCommand<TextEdit[]>('vscode.executeFormatDocumentProvider', guest.uri, {
      tabSize: 2,
      insertSpaces: true,
    });
    const edit = new WorkspaceEdit();
    edit.set(guest.uri, edits);
    assert.ok(await workspace.applyEdit(edit));
    assert.equal(guest.getText(), original);
  });

  it('move a disk to virtio-scsi together with its controller', async () => {
    const guest = await openServed('libvirt', 'qemu', 'guest2.xml');
    const place = positionOf(guest, "bus='virtio'", 5);
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      guest.uri,
      new Range(place, place),
    );
    const move = actions.find(({ title }) => title.includes('virtio-scsi'));
    assert.ok(move?.edit, actions.map(({ title }) => title).join());
    assert.ok(await workspace.applyEdit(move.edit));
    assert.match(guest.getText(), /<target dev='sda' bus='scsi'\/>/);
    assert.match(guest.getText(), /<controller type='scsi' index='0' model='virtio-scsi'\/>/);
    assert.match(guest.getText(), /<address type='drive' controller='0' bus='0' target='0' unit='0'\/>/);
    await untilErrors(guest.uri);
    assert.deepEqual(languages.getDiagnostics(guest.uri), []);
  });
});

/** A file of its own: VS Code keeps a document, and its language, for a while after its editor is closed. */
async function openCopy(from: string, name: string): Promise<TextDocument> {
  await workspace.fs.copy(fileUri('libvirt', from), fileUri('libvirt', name), { overwrite: true });
  return openFile('libvirt', name);
}

async function untilLanguage(document: TextDocument, language: string): Promise<void> {
  await until(`the language ${language}`, () => (document.languageId === language ? true : undefined));
}
