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
		)

	requires group storage online local firm

group mail (
	SystemList = { sys1 = 0, sys2 = 1 }
	)

	KVMGuest mail_vm (
		GuestName = mail01
		)

	requires group storage online local firm

group storage (
	SystemList = { sys1 = 0, sys2 = 1 }
	Parallel = 1
	)
`;

const volumes = (marker = ''): string => `
	CVMVolDg boot_voldg (
${marker}		CVMDiskGroup = bootdg
		CVMVolume = { shop, mail }
		CVMActivation = sw
		)

`;
const MARKER = '	         ^^^^^^^^^^ hint[shared-boot-disk-group]: holds the boot volumes of "mail01", "shop01"\n';

const disk = (path: string, target: string, more = ''): string => `    <disk type='block' device='disk'>
      <source dev='${path}'/>
      <target dev='${target}' bus='virtio'/>${more}
    </disk>
`;
const domain = (name: string, ...disks: readonly string[]): string =>
  `//- ${name}.xml\n<domain type='kvm'>\n  <name>${name}</name>\n  <devices>\n${disks.join('')}  </devices>\n</domain>\n`;

const SHOP = '/dev/vx/dsk/bootdg/shop';
const MAIL = '/dev/vx/dsk/bootdg/mail';
const OTHER = '/dev/disk/by-id/wwn-0x5000c50015ea71ad';

describe('shared-boot-disk-group', () => {
  test('two machines that start from one disk group', () =>
    checkAcross(MAIN + volumes(MARKER) + domain('mail01', disk(MAIL, 'vda')) + domain('shop01', disk(SHOP, 'vda'))));

  test('the boot order counts, where there is one', () =>
    checkAcross(
      MAIN +
        volumes(MARKER) +
        domain('mail01', disk(OTHER, 'vda'), disk(MAIL, 'vdb', "<boot order='1'/>")) +
        domain('shop01', disk(SHOP, 'vda')),
    ));

  test('one machine alone, and data beside another boot disk', () =>
    checkAcross(
      MAIN + volumes() + domain('mail01', disk(OTHER, 'vda'), disk(MAIL, 'vdb')) + domain('shop01', disk(SHOP, 'vda')),
    ));

  test('two copies of one machine', () =>
    checkAcross(
      `${MAIN}${volumes()}${domain('shop01', disk(SHOP, 'vda'))}${domain('copies/shop01', disk(SHOP, 'vda')).replace('<name>copies/', '<name>')}`,
    ));
});
