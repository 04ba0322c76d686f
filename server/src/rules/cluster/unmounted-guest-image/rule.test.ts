import { describe, test } from 'vitest';
import { checkAcross } from '../../../../../test/harness/check-across';

const SYSTEMS = `cluster web (
	UseFence = SCSI3
	)

system sys1 (
	)

system sys2 (
	)
`;
const guest = (systems: string): string => `
group shop (
	SystemList = { ${systems} }
	)

	KVMGuest shop_vm (
		GuestName = shop01
		)

	shop_vm requires shop_mnt
`;
const mount = (point: string): string => `
	Mount shop_mnt (
		${point}
		BlockDevice = "/dev/sdb1"
		FSType = ext4
		FsckOpt = "-y"
		)
`;
const domain = (path: string, marker = ''): string => `//- shop01.xml
<domain type='kvm'>
  <name>shop01</name>
  <devices>
    <disk type='file' device='disk'>
      <source file='${path}'/>
${marker}      <target dev='vda' bus='virtio'/>
    </disk>
  </devices>
</domain>
`;
const BOTH = 'sys1 = 0, sys2 = 1';

describe('unmounted-guest-image', () => {
  test('an image in the usual place of libvirt', () =>
    checkAcross(`//- main.cf
${SYSTEMS}${guest(BOTH)}${mount('MountPoint = "/guests"')}
${domain('/var/lib/libvirt/images/shop01.img', `                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint[unmounted-guest-image]: "shop_vm" may run on several hosts\n`)}`));

  test('an image beside a mount', () =>
    checkAcross(`//- main.cf
${SYSTEMS}${guest(BOTH)}${mount('MountPoint = "/guests/"')}
${domain('/guests2/shop01.img', `                    ^^^^^^^^^^^^^^^^^^^ hint[unmounted-guest-image]: lies on no file system\n`)}`));

  test('an image below a mount', () =>
    checkAcross(`//- main.cf
${SYSTEMS}${guest(BOTH)}${mount('MountPoint = "/guests/"')}
${domain('/guests/web/shop01.img')}`));

  test('a machine with one host', () =>
    checkAcross(`//- main.cf
${SYSTEMS}${guest('sys1 = 0')}${mount('MountPoint = "/guests"')}
${domain('/var/lib/libvirt/images/shop01.img')}`));

  test('a mount that differs from system to system', () =>
    checkAcross(`//- main.cf
${SYSTEMS}${guest(BOTH)}${mount('MountPoint @sys1 = "/a"')}
${domain('/var/lib/libvirt/images/shop01.img')}`));
});
