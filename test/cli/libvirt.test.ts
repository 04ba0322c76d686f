import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCli } from './run-cli';

const DISK = `<disk type='file' device='disk'>
  <driver name='qemu' type='raw' cache='nnoe'/>
  <source file='/guests/web.img'/>
  <target dev='vda' bus='virtio'/>
</disk>
`;

/** A schema that knows an element less than libvirt does, to see which one is used. */
const SMALL_SCHEMA = `<grammar xmlns="http://relaxng.org/ns/structure/1.0">
  <start><element name="domain"><optional><element name="devices"><zeroOrMore>
    <element name="disk"><attribute name="type"/></element>
  </zeroOrMore></element></optional></element></start>
</grammar>`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clusterwright-libvirt-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const write = (name: string, text: string): void => {
  writeFileSync(join(folder, name), text);
};

describe('documents of libvirt on the command line', () => {
  test('are found in a folder by what they hold, among other XML', async () => {
    write('disk.xml', DISK);
    write('pom.xml', '<project xmlns="http://maven.apache.org/POM/4.0.0"><name/></project>');
    const { code, stdout } = await runCli(['check', '--libvirt-schemas', 'embedded', '--no-color', '.'], {
      cwd: folder,
    });
    expect(stdout).toContain('disk.xml:2:41 error "nnoe" is no value of "cache" of "driver" (did you mean "none"?)');
    expect(stdout).not.toContain('pom.xml');
    expect(code).toBe(1);
  });

  test('are judged by the schemas of a directory', async () => {
    write('disk.xml', DISK);
    write('domain.rng', SMALL_SCHEMA);
    const { code, stdout } = await runCli(['check', '--libvirt-schemas', folder, '--no-color', 'disk.xml'], {
      cwd: folder,
    });
    expect(stdout).toContain('"disk" has no attribute "device"');
    expect(code).toBe(1);
  });

  test('a directory without schemas is wrong usage', async () => {
    write('disk.xml', DISK);
    const { code, stderr } = await runCli(['check', '--libvirt-schemas', 'nowhere', 'disk.xml'], { cwd: folder });
    expect(stderr).toContain('"nowhere" is no directory with schemas of libvirt');
    expect(code).toBe(2);
  });

  test('are judged for the version that the settings or the command line name', async () => {
    write('disk.xml', DISK.replace("cache='nnoe'", "discard_no_unref='on'").replace("'raw'", "'qcow2'"));
    const check = async (...options: readonly string[]): ReturnType<typeof runCli> =>
      runCli(['check', '--libvirt-schemas', 'embedded', '--no-color', ...options, 'disk.xml'], { cwd: folder });
    expect((await check()).stdout).not.toContain('newer-than-target-version');
    expect((await check('--libvirt-version', '9.0.0')).stdout).toMatch(/came with libvirt .* this file is for 9\.0\.0/);
    write('clusterwright.json', '{ "libvirt": { "version": "8.0.0" } }');
    expect((await check()).stdout).toContain('this file is for 8.0.0');
    expect((await check('--libvirt-version', '11.3.0')).stdout).not.toContain('newer-than-target-version');
    const { code, stderr } = await check('--libvirt-version', 'latest');
    expect(stderr).toContain('It must be numbers with dots, such as 9.0.0.');
    expect(code).toBe(2);
  });

  test('comments and settings silence findings', async () => {
    write('one.xml', DISK.replace('  <driver', '  <!-- clusterwright-ignore schema-violation -->\n  <driver'));
    write('two.xml', DISK);
    write('clusterwright.json', '{ "rules": { "schema-violation": "off" } }');
    const { code, stdout } = await runCli(['check', '--libvirt-schemas', 'embedded', '.'], { cwd: folder });
    expect(stdout).toContain('No findings in 2 files.');
    expect(code).toBe(0);
  });
});
