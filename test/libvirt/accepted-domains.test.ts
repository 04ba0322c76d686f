import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judgeXml, type XmlCheckOptions } from '../harness/check-xml';
import { corpusFolder } from './corpus';

/** Domains of libvirt's own tests that it takes: what it reads, and what it writes again. */
const FOLDERS = ['domainschemadata', 'genericxml2xmlindata', 'genericxml2xmloutdata', 'qemuxml2xmloutdata'];

/**
 * What is worse than a hint in files that libvirt takes, and who faults it: the guide to SFHA 6.1 says that SCSI-3 reservations
 * do not work well on the bus `virtio`.
 */
const FAULTED = ['virtio-lun.xml: warning lun-on-virtio-bus "vda"', 'virtio-lun.xml: warning lun-on-virtio-bus "vdb"'];

/** What libvirt 9.0.0 took, and 11.3.0 refuses. */
const FAULTED_LATER = [
  'disk-cdrom-bus-other.xml: warning unfit-disk-of-newer-libvirt',
  'disk-network-sheepdog.xml: warning unfit-disk-of-newer-libvirt "sheepdog"',
];

function worseThanHints(options: XmlCheckOptions): string[] {
  return FOLDERS.flatMap((name) => {
    // What libvirt's test of its schemas expects to be refused is named so.
    const folder = join(corpusFolder(), 'tests', name);
    const files = readdirSync(folder)
      .filter((file) => file.endsWith('.xml') && !file.endsWith('-invalid.xml'))
      .map((file) => ({ name: file, text: readFileSync(join(folder, file), 'utf8') }));
    expect(files.length, name).toBeGreaterThan(10);
    const findings = judgeXml(files, options);
    return files.flatMap((file) =>
      findings(file.name)
        .filter(({ severity }) => severity !== 'hint')
        .map(({ rule, severity, message }) =>
          [`${file.name}:`, severity, rule.id, /"[^"]*"/.exec(message)?.[0] ?? ''].join(' ').trim(),
        ),
    );
  }).sort();
}

test('nothing above hint in domains that libvirt takes, but what a page faults', () => {
  expect(worseThanHints({})).toEqual(FAULTED);
});

test('the same for the version whose files they are', () => {
  expect(worseThanHints({ version: '9.0.0' })).toEqual(FAULTED);
});

test('for a newer version, what it refuses besides', () => {
  expect(worseThanHints({ version: '11.3.0' })).toEqual([...FAULTED, ...FAULTED_LATER].sort());
});
