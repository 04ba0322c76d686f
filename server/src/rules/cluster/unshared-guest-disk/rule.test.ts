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

group mail (
	SystemList = { sys1 = 0, sys2 = 1 }
	)

	KVMGuest mail_vm (
		GuestName = mail01
		)

`;
const LUN = '/dev/disk/by-id/wwn-0x5000c50015ea71ad';

const domain = (name: string, path: string, extra = ''): string => `//- ${name}.xml
<domain type='kvm'>
  <name>${name}</name>
  <devices>
    <disk type='block' device='disk'>
      <source dev='${path}'/>
${extra}      <target dev='vda' bus='virtio'/>
    </disk>
  </devices>
</domain>
`;
const SHAREABLE = '      <shareable/>\n';

describe('unshared-guest-disk', () => {
  test('one disk in two machines', () =>
    checkAcross(
      MAIN +
        domain('mail01', LUN) +
        domain(
          'shop01',
          LUN,
          '                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[unshared-guest-disk]: "shop01" and "mail01" both write\n',
        ),
    ));

  test('a disk that only the other machine shares', () =>
    checkAcross(
      MAIN +
        domain(
          'mail01',
          LUN,
          '                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[unshared-guest-disk]: here it is not marked\n',
        ) +
        domain('shop01', LUN, SHAREABLE),
    ));

  test('a name that each host gives by itself is a hint', () =>
    checkAcross(
      MAIN +
        domain('mail01', '/dev/sdb') +
        domain('shop01', '/dev/sdb', '                   ^^^^^^^^ hint[unshared-guest-disk]\n'),
    ));

  test('a disk that both share, or only read', () =>
    checkAcross(MAIN + domain('mail01', LUN, SHAREABLE) + domain('shop01', LUN, SHAREABLE)));

  test('a disk that one of them only reads', () =>
    checkAcross(MAIN + domain('mail01', LUN, '      <readonly/>\n') + domain('shop01', LUN)));

  test('the copies of one machine', () =>
    checkAcross(
      `${MAIN}${domain('shop01', LUN)}//- sys1/etc/llthosts
0 sys1
1 sys2
${domain('sys1/shop01', LUN).replace('<name>sys1/', '<name>')}`,
    ));
});
