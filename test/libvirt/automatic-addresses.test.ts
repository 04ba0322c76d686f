import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readXml } from '../../server/src/syntax/xml/read-xml';
import { DomainModel } from '../../server/src/workspace/libvirt/domain-model';

const DISKS: readonly (readonly [bus: string, device: string, names: readonly string[]])[] = [
  ['scsi', 'disk', ['sda', 'sdg', 'sdh', 'sdn', 'sdo', 'sdz', 'sdaa', 'sdbc']],
  ['ide', 'disk', ['hda', 'hdb', 'hdc', 'hdd', 'hde']],
  ['sata', 'disk', ['sdb', 'sdf', 'sdi', 'sdm', 'sdab']],
  ['fdc', 'floppy', ['fda', 'fdb', 'fdc']],
];

/** A domain with disks that have no address, as libvirt writes it after it has given them one. */
function withAddresses(domain: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'clusterwright-libvirt-'));
  try {
    const path = join(folder, 'domain.xml');
    writeFileSync(path, domain);
    const { stdout, stderr } = spawnSync('virsh', ['-q', '-c', 'test:///default', `define ${path}; dumpxml guest`], {
      encoding: 'utf8',
    });
    if (!stdout.includes('<domain')) throw new Error(`virsh does not print the domain: ${stderr}`);
    return stdout.slice(stdout.indexOf('<domain'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function addressesIn(text: string): ReadonlyMap<string, unknown> {
  const model = new DomainModel(readXml(text, () => undefined).root);
  return new Map(model.disks.map((disk) => [disk.targetName ?? '', model.driveAddress(disk)]));
}

test('disks get the places that libvirt gives them', () => {
  const disks = DISKS.flatMap(([bus, device, names]) =>
    names.map(
      (name) =>
        `<disk type='file' device='${device}'><source file='/${name}'/><target dev='${name}' bus='${bus}'/></disk>`,
    ),
  );
  const domain = `<domain type='test'><name>guest</name><memory>65536</memory><os><type>hvm</type></os><devices>${disks.join('')}</devices></domain>`;
  const ours = addressesIn(domain);
  expect(ours.size).toBe(disks.length);
  expect([...ours.values()]).not.toContain(undefined);
  expect(ours).toEqual(addressesIn(withAddresses(domain)));
});
