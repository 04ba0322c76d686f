import { describe, test } from 'vitest';
import { checkAcross } from '../../../../../test/harness/check-across';

const MAIN = `//- main.cf
cluster web (
	UseFence = SCSI3
	)

system sys1 (
	)

system sys2 (
	)

group shop (
	SystemList = { sys1 = 0, sys2 = 1 }
	)

	KVMGuest shop_vm (
		GuestName = shop01
		GuestConfigFilePath = "/etc/guests/shop01.xml"
		)

//- sys1/etc/llttab
set-node sys1
//- sys2/etc/llttab
set-node sys2
`;

interface Written {
  readonly path?: string;
  readonly cache?: string;
  readonly bridge?: string;
  readonly more?: string;
  readonly marker?: { readonly after: 'cache' | 'path' | 'bridge' | 'root' | 'disk'; readonly line: string };
}

const WWN = '/dev/disk/by-id/wwn-0x5000c50015ea71ad';

function copyOn(
  node: string,
  { path = WWN, cache = " cache='none'", bridge = 'br0', more = '', marker }: Written = {},
): string {
  const line = (after: string): string => (marker?.after === after ? `${marker.line}\n` : '');
  return `//- ${node}/etc/guests/shop01.xml
<domain type='kvm'>
${line('root')}  <name>shop01</name>
  <devices>
    <disk type='block' device='disk'>
${line('disk')}      <driver name='qemu' type='raw'${cache}/>
${line('cache')}      <source dev='${path}'/>
${line('path')}      <target dev='vda' bus='virtio'/>
    </disk>
${more}    <interface type='bridge'>
      <source bridge='${bridge}'/>
${line('bridge')}    </interface>
  </devices>
</domain>
`;
}

const SECOND = `    <disk type='block' device='disk'>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ae'/>
      <target dev='vdb' bus='virtio'/>
    </disk>
`;

describe('differing-guest-devices', () => {
  test('another path below by-path', () =>
    checkAcross(
      MAIN +
        copyOn('sys1', { path: '/dev/disk/by-path/pci-0000:0b:00.0-fc-0x50-lun-1' }) +
        copyOn('sys2', {
          path: '/dev/disk/by-path/pci-0000:07:00.0-fc-0x50-lun-1',
          marker: {
            after: 'path',
            line: '                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[differing-guest-devices]: Names below /dev/disk/by-path hold the slot',
          },
        }),
    ));

  test('another cache mode', () =>
    checkAcross(
      MAIN +
        copyOn('sys1') +
        copyOn('sys2', {
          cache: " cache='writeback'",
          marker: {
            after: 'cache',
            line: '                                            ^^^^^^^^^ warning[differing-guest-devices]: cache mode of the disk "vda" is "writeback" instead of "none"',
          },
        }),
    ));

  test('two differences are one mistake, shown at the first', () =>
    checkAcross(
      MAIN +
        copyOn('sys1') +
        copyOn('sys2', {
          bridge: 'br7',
          cache: '',
          marker: {
            after: 'cache',
            line: '       ^^^^^^ warning[differing-guest-devices]: cache mode of the disk "vda" is "default" instead of "none"; bridge of the interface 1 is "br7" instead of "br0"',
          },
        }),
    ));

  test('a disk that one copy lacks', () =>
    checkAcross(
      MAIN +
        copyOn('sys1', { more: SECOND }) +
        copyOn('sys2', {
          marker: { after: 'root', line: ' ^^^^^^ warning[differing-guest-devices]: the disk "vdb" is missing' },
        }),
    ));

  test('equal copies, and what only one of them says', () =>
    checkAcross(
      MAIN +
        copyOn('sys1') +
        copyOn('sys2').replace(
          "<source bridge='br0'/>",
          "<mac address='52:54:00:00:00:01'/>\n      <source bridge='br0'/>\n      <model type='virtio'/>",
        ),
    ));

  test('a copy that is none of a host', () =>
    checkAcross(MAIN + copyOn('sys1') + copyOn('sys2') + copyOn('templates', { bridge: 'br9' })));
});
