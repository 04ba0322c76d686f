import { describe, expect, test } from 'vitest';
import { embeddedSchemaFiles } from '../../../catalog/libvirt/embedded-schema';
import { checkXml, judgeXml } from '../../../../../test/harness/check-xml';

const NEW = `
<disk type='file' device='disk'>
  <driver name='qemu' type='qcow2' discard_no_unref='on'/>
<!--                               ^^^^^^^^^^^^^^^^ warning[newer-than-target-version]: came with libvirt 9.5.0 -->
  <source file='/guests/web.qcow2'/>
  <target dev='vda' bus='virtio'/>
</disk>
`;
const WITHOUT_MARKER = NEW.replace(/<!--.*-->\n/, '');

describe('newer-than-target-version', () => {
  test('an attribute', () => checkXml(NEW, { version: '9.0.0' }));

  test('a device in a domain, once with all that it holds', () =>
    checkXml(
      `
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os><type arch='x86_64' machine='pc'>hvm</type></os>
  <devices>
    <pstore backend='acpi-erst'>
<!-- ^^^^^^ warning[newer-than-target-version]: 11.3.0 or earlier, after 9.0.0 -->
      <path>/guests/pstore</path>
      <size unit='KiB'>64</size>
    </pstore>
  </devices>
</domain>
`,
      { version: '8.0.0' },
    ));

  test('a value', () =>
    checkXml(
      `
<disk type='block' device='disk'>
  <driver name='qemu' type='raw' cache='none' io='io_uring'/>
<!--                                              ^^^^^^^^ warning[newer-than-target-version]: The value "io_uring" -->
  <source dev='/dev/guestvg/web'/>
  <target dev='vda' bus='virtio'/>
</disk>
`,
      { version: '6.2' },
    ));

  test.each(['9.5.0', '9.5', '11.3.0', '12.8.0'])('%s knows it', (version) => {
    checkXml(WITHOUT_MARKER, { version });
  });

  test('what the installed schema refuses is found once', () => {
    const files = (name: string): string | undefined =>
      embeddedSchemaFiles(name)?.replaceAll('discard_no_unref', 'not_there_yet');
    const found = judgeXml([{ name: 'guest.xml', text: WITHOUT_MARKER }], {
      version: '9.0.0',
      schemas: { origin: 'installed', files },
    })('guest.xml');
    expect(found.map(({ rule }) => rule.id)).toEqual(['schema-violation']);
  });

  test('nobody says which version counts', () => checkXml(WITHOUT_MARKER));

  test('between the last version without it and the first one with it nobody knows', () => {
    const text = `<crypto model='virtio' type='qemu'><backend model='builtin' queues='1'/></crypto>\n`;
    const newer = (version: string): number =>
      judgeXml([{ name: 'guest.xml', text }], { version })('guest.xml').filter(
        ({ rule }) => rule.id === 'newer-than-target-version',
      ).length;
    expect(['9.0.0', '10.0.0', '11.3.0'].map(newer)).toEqual([1, 0, 0]);
  });
});
