import { describe, test } from 'vitest';
import { checkXml, checkXmlFix } from '../../../../../test/harness/check-xml';

const guest = (boots: string, source: string, drive = ''): string => `
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>${boots}
  </os>
  <devices>
    <disk type='block' device='disk'>
      <driver name='qemu' type='raw' cache='none'/>
      <source dev='${source}'/>
      <target dev='vda' bus='virtio'/>
    </disk>
    <disk type='file' device='cdrom'>
      <source file='/images/install.iso'/>
      <target dev='hdc' bus='ide'/>${drive}
    </disk>
  </devices>
</domain>
`;
const VOLUME = '/dev/vx/dsk/guestdg/web';

describe('cdrom-in-boot-order', () => {
  test('before the disk', () =>
    checkXml(
      guest(
        `
    <boot dev='cdrom'/>
<!-- ^^^^ hint[cdrom-in-boot-order]: there may be no such medium -->
    <boot dev='hd'/>`,
        VOLUME,
      ),
    ));

  test('at the drive', () =>
    checkXml(
      guest(
        '',
        VOLUME,
        `
      <boot order="1"/>
<!--   ^^^^ hint[cdrom-in-boot-order] -->`,
      ),
    ));

  test('a drive outside of the order', () => checkXml(guest(`<boot dev='hd'/>`, VOLUME)));

  test('a guest of no cluster', () => checkXml(guest(`<boot dev='cdrom'/><boot dev='hd'/>`, '/dev/guestvg/web')));

  test('it is taken out', () =>
    checkXmlFix(
      guest(`\n    <boot dev='cdrom'/>\n    <boot dev='hd'/>`, VOLUME),
      guest(`\n    <boot dev='hd'/>`, VOLUME),
    ));
});
