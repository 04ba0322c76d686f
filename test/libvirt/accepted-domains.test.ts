import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judgeXml } from '../harness/check-xml';
import { corpusFolder } from './corpus';

/** Domains of libvirt's own tests that it takes: what it reads, and what it writes again. */
const FOLDERS = ['domainschemadata', 'genericxml2xmlindata', 'genericxml2xmloutdata', 'qemuxml2xmloutdata'];

test.each(FOLDERS)('no error in the domains of %s', (name) => {
  // What libvirt's test of its schemas expects to be refused is named so.
  const folder = join(corpusFolder(), 'tests', name);
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.xml') && !file.endsWith('-invalid.xml'))
    .map((file) => ({ name: file, text: readFileSync(join(folder, file), 'utf8') }));
  expect(files.length).toBeGreaterThan(10);
  const findings = judgeXml(files);
  const errors = files.flatMap((file) =>
    findings(file.name)
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, message }) => `${file.name}: ${rule.id}: ${message}`),
  );
  expect(errors).toEqual([]);
});
