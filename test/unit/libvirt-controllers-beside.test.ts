import { expect, test } from 'vitest';
import { LibvirtWorkspace } from '../../server/src/workspace/libvirt/libvirt-workspace';
import { XmlChecker } from '../../server/src/engine/xml-checker';
import { libvirtRules } from '../../server/src/rules/index';
import { memoryFiles } from '../harness/memory-files';

const DISK = `<disk type='block' device='lun'>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'/>
  <target dev='sdd' bus='scsi'/>
  <address type='drive' controller='1' bus='0' target='0' unit='0'/>
</disk>
`;
const controller = (index: number): string =>
  `<controller type='scsi' model='virtio-scsi' index='${String(index)}'/>\n`;

/** What the checker says of the disk, with these files beside it. */
function guest(files: ReadonlyMap<string, string>): {
  readonly workspace: LibvirtWorkspace;
  readonly found: () => Promise<readonly string[]>;
} {
  const workspace = new LibvirtWorkspace(memoryFiles(files), undefined, { schemas: 'embedded', version: undefined });
  const checker = new XmlChecker(workspace, libvirtRules);
  workspace.openDocument('file:///guest/disk.xml', DISK);
  return {
    workspace,
    found: async () => {
      await workspace.settle('file:///guest/disk.xml');
      return checker.check('file:///guest/disk.xml').findings.map(({ rule }) => rule.id);
    },
  };
}

test('the controller of a disk lies in a file beside it that nobody opened', async () => {
  expect(await guest(new Map()).found()).toEqual(['missing-virtio-scsi-controller']);
  expect(await guest(new Map([['file:///guest/ctlr.xml', controller(1)]])).found()).toEqual([]);
});

test('other controllers, other folders and other files do not count', async () => {
  const files = new Map([
    ['file:///guest/ctlr.xml', controller(2)],
    ['file:///guest/ctlr.txt', controller(1)],
    ['file:///guest/note.xml', `<note>${controller(1)}</note>`],
    ['file:///other/ctlr.xml', controller(1)],
  ]);
  expect(await guest(files).found()).toEqual(['missing-virtio-scsi-controller']);
});

test('a file beside the disk is read again once it is said to have changed', async () => {
  const files = new Map([['file:///guest/ctlr.xml', controller(2)]]);
  const { workspace, found } = guest(files);
  expect(await found()).toEqual(['missing-virtio-scsi-controller']);
  expect([...workspace.foldersRead()]).toEqual(['file:///guest']);
  files.set('file:///guest/ctlr.xml', controller(1));
  workspace.filesChanged(['file:///other/ctlr.xml']);
  expect(await found()).toEqual(['missing-virtio-scsi-controller']);
  workspace.filesChanged(['file:///guest/ctlr.xml']);
  expect(await found()).toEqual([]);
  files.delete('file:///guest/ctlr.xml');
  workspace.filesChanged(['file:///guest/ctlr.xml']);
  expect(await found()).toEqual(['missing-virtio-scsi-controller']);
});

test('an open controller counts as it stands in the editor, and as on the disk once it is closed', async () => {
  const { workspace, found } = guest(new Map([['file:///guest/ctlr.xml', controller(1)]]));
  workspace.openDocument('file:///guest/ctlr.xml', controller(1));
  expect(await found()).toEqual([]);
  workspace.openDocument('file:///guest/ctlr.xml', controller(5));
  expect(await found()).toEqual(['missing-virtio-scsi-controller']);
  workspace.closeDocument('file:///guest/ctlr.xml');
  expect(await found()).toEqual([]);
});
