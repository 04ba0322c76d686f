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
const DISK_GROUP = `
	DiskGroup shop_dg (
		DiskGroup = shopdg
		)
`;
const DOMAIN = `//- shop01.xml
<domain type='kvm'>
  <name>shop01</name>
  <devices>
    <disk type='block' device='disk'>
      <driver name='qemu' type='raw' cache='none'/>
      <source dev='/dev/vx/dsk/shopdg/boot'/>
      <target dev='vda' bus='virtio'/>
    </disk>
    <disk type='block' device='disk'>
      <driver name='qemu' type='raw' cache='none'/>
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'/>
      <target dev='vdb' bus='virtio'/>
    </disk>
  </devices>
</domain>
`;
const GROUP = `
group shop (
	SystemList = { sys1 = 0, sys2 = 1 }
	)

	KVMGuest shop_vm (
`;
const NAME = `		GuestName = shop01
		)
`;

describe('unrequired-guest-storage', () => {
  test('a disk group of the same group', () =>
    checkAcross(`//- main.cf
${SYSTEMS}${GROUP}	         ^^^^^^^ warning[unrequired-guest-storage]: Add "shop_vm requires shop_dg"
${NAME}${DISK_GROUP}
${DOMAIN}`));

  test('a disk group of another group', () =>
    checkAcross(`//- main.cf
${SYSTEMS}
group storage (
	SystemList = { sys1 = 0, sys2 = 1 }
	)

	CVMVolDg shop_voldg (
		CVMDiskGroup = shopdg
		CVMVolume = { boot }
		CVMActivation = sw
		)
${GROUP}	         ^^^^^^^ warning[unrequired-guest-storage]: Let its group require the group "storage"
${NAME}
${DOMAIN}`));

  test('a disk group that no resource brings is a hint', () =>
    checkAcross(`//- main.cf
${SYSTEMS}${GROUP}	         ^^^^^^^ hint[unrequired-guest-storage]: no resource of the cluster imports the disk group "shopdg"
${NAME}
${DOMAIN}`));

  test('a disk group that is required over a volume, and one over a group', () =>
    checkAcross(`//- main.cf
${SYSTEMS}${GROUP}${NAME}${DISK_GROUP}
	Volume shop_vol (
		DiskGroup = shopdg
		Volume = boot
		)

	shop_vm requires shop_vol
	shop_vol requires shop_dg
${DOMAIN}`));

  test('a disk group of a group that is required', () =>
    checkAcross(`//- main.cf
${SYSTEMS}${GROUP}${NAME}
	requires group storage online local firm

group storage (
	SystemList = { sys1 = 0, sys2 = 1 }
	)
${DISK_GROUP}
${DOMAIN}`));

  test('nothing while a dependency cannot be read or the disk group is that of another system', () =>
    checkAcross(`//- main.cf
${SYSTEMS}${GROUP}${NAME}
	DiskGroup shop_dg (
		DiskGroup @sys1 = shopdg
		DiskGroup @sys2 = shopdg2
		)

${DOMAIN}`));
});
