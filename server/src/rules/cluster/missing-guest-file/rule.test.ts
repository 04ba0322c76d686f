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
const GUEST = `
	KVMGuest shop_vm (
		GuestName = shop01
		GuestConfigFilePath = "/guests/shop.xml"
`;
const NODES = `//- sys1/etc/llttab
set-node sys1
//- sys2/etc/llttab
set-node sys2
`;
const DOMAIN = "<domain type='kvm'>\n  <name>shop01</name>\n</domain>";

const group = (systems: string): string => `
group shop (
	SystemList = { ${systems} }
	)
`;

describe('missing-guest-file', () => {
  test('a file that one of two hosts has', () =>
    checkAcross(`//- main.cf
${SYSTEMS}${group('sys1 = 0, sys2 = 1')}${GUEST}		                      ^^^^^^^^^^^^^^^^^^ hint[missing-guest-file]: not among the files of "sys1"
		)
${NODES}//- sys2/guests/shop.xml
${DOMAIN}
`));

  test('a file that all hosts have', () =>
    checkAcross(`//- main.cf
${SYSTEMS}${group('sys1 = 0, sys2 = 1')}${GUEST}		)
${NODES}//- sys1/guests/shop.xml
${DOMAIN}
//- sys2/guests/shop.xml
${DOMAIN}
`));

  test('a host on which the group never runs', () =>
    checkAcross(`//- main.cf
${SYSTEMS}${group('sys1 = 0')}${GUEST}		)
${NODES}//- sys1/guests/shop.xml
${DOMAIN}
`));

  test('a file on a file system that the cluster mounts, and one that nobody copied', () =>
    checkAcross(`//- main.cf
${SYSTEMS}${group('sys1 = 0, sys2 = 1')}${GUEST}		)

	Mount shop_mnt (
		MountPoint = "/guests"
		BlockDevice = "/dev/sdb1"
		FSType = ext4
		FsckOpt = "-y"
		)

	KVMGuest bare_vm (
		GuestName = bare
		GuestConfigFilePath = "/bare/bare.xml"
		)
${NODES}//- sys1/guests/shop.xml
${DOMAIN}
//- bare.xml
<domain type='kvm'>
  <name>bare</name>
</domain>
`));
});
