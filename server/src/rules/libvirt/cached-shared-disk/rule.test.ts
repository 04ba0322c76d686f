import { describe, test } from 'vitest';
import { checkXml, checkXmlFix } from '../../../../../test/harness/check-xml';

const disk = (driver: string, source: string, more = ''): string => `
<disk type='block' device='disk'>
${driver}
  <source dev='${source}'/>
  <target dev='vdb' bus='virtio'/>${more}
</disk>
`;
const LUN = '/dev/disk/by-id/wwn-0x5000c50015ea71ad';

describe('cached-shared-disk', () => {
  test.each(['writethrough', 'writeback', 'unsafe'])('a shared disk with %s', (cache) =>
    checkXml(
      disk(
        `  <driver name='qemu' type='raw' cache='${cache}'/>
<!--                                    ${'^'.repeat(cache.length)} warning[cached-shared-disk]: stay unseen by the others -->`,
        LUN,
        '<shareable/>',
      ),
    ),
  );

  test('a volume of VxVM', () =>
    checkXml(
      disk(
        `  <driver cache="writeback"/>
<!--             ^^^^^^^^^ hint[cached-shared-disk]: configuration of VxVM -->`,
        '/dev/vx/dsk/guestdg/vol1',
      ),
    ));

  test('a device of DMP without a word about caching', () =>
    checkXml(
      disk(
        `    <driver name='qemu' type='raw'/>
<!-- ^^^^^^ hint[cached-shared-disk]: no cache mode is said -->`,
        '/dev/vx/dmp/xiv0_8614',
      ),
    ));

  test('without a driver at all', () =>
    checkXml(`
    <disk type='block' device='disk'>
<!-- ^^^^ hint[cached-shared-disk] -->
      <source dev='/dev/vx/dsk/guestdg/vol1'/>
      <target dev='vdb' bus='virtio'/>
    </disk>
`));

  test.each(['none', 'directsync'])('%s goes past the cache', (cache) => {
    checkXml(disk(`<driver name='qemu' type='raw' cache='${cache}'/>`, LUN, '<shareable/>'));
    checkXml(disk(`<driver name='qemu' type='raw' cache='${cache}'/>`, '/dev/vx/dsk/guestdg/vol1'));
  });

  test('libvirt itself turns the cache off for shared disks', () =>
    checkXml(disk(`<driver name='qemu' type='raw'/>`, LUN, '<shareable/>')));

  test('nobody writes to a read-only disk', () =>
    checkXml(disk(`<driver name='qemu' type='raw' cache='writeback'/>`, LUN, '<shareable/><readonly/>')));

  test('other disks may be cached', () => checkXml(disk(`<driver name='qemu' type='raw' cache='writeback'/>`, LUN)));

  test('what libvirt refuses is found once', () =>
    checkXml(
      disk(
        `  <driver name='qemu' type='raw' cache='writeback' io='native'/>
<!--                                    ^^^^^^^^^ error[native-io-with-cache] -->`,
        '/dev/vx/dsk/guestdg/vol1',
      ),
    ));

  test('the mode that guides misprint belongs to the schema, which knows what is meant', () =>
    checkXml(
      disk(
        `  <driver name='qemu' type='raw' cache='no'/>
<!--                                    ^^ error[schema-violation]: did you mean "none" -->`,
        '/dev/vx/dsk/guestdg/vol1',
      ),
    ));

  test('the mode is changed', () =>
    checkXmlFix(
      disk(`  <driver cache='unsafe'/>`, LUN, '<shareable/>'),
      disk(`  <driver cache='none'/>`, LUN, '<shareable/>'),
    ));

  test('the mode is added', () =>
    checkXmlFix(
      disk(`  <driver name='qemu' type='raw'/>`, '/dev/vx/dsk/guestdg/vol1'),
      disk(`  <driver name='qemu' type='raw' cache='none'/>`, '/dev/vx/dsk/guestdg/vol1'),
    ));

  test('the driver is added', () =>
    checkXmlFix(
      `<disk type='block'>
  <source dev='/dev/vx/dsk/guestdg/vol1'/>
  <target dev='vdb' bus='virtio'/>
</disk>
`,
      `<disk type='block'>
  <driver name='qemu' type='raw' cache='none'/>
  <source dev='/dev/vx/dsk/guestdg/vol1'/>
  <target dev='vdb' bus='virtio'/>
</disk>
`,
    ));
});
