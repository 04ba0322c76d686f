import { describe, expect, test } from 'vitest';
import { checkAcross, openWorkspace, WORKSPACE } from '../../../../../test/harness/check-across';
import { missingFencing } from './rule';

const GUEST = `
group vm (
	SystemList = { sys1 = 0 }
	)

	KVMGuest vm1 (
		GuestName = vm1
		)
`;
const SYSTEMS = `
system sys1 (
	)

system sys2 (
	)
`;

describe('missing-fencing', () => {
  test('hosts of a virtual machine', async () => {
    await checkAcross(`
cluster web (
        ^^^ hint[missing-fencing]: runs virtual machines ("vm1")
	)
${SYSTEMS}${GUEST}`);
    await checkAcross(`
cluster web (
	UseFence = NONE
	           ^^^^ hint[missing-fencing]: hosts fence with disks
	)
${SYSTEMS}${GUEST}`);
  });

  test('fencing that is set up and not used is another mistake', () =>
    checkAcross(`
cluster web (
        ^^^ hint[fencing-mode-against-use-fence]
	)
${SYSTEMS}${GUEST}
//- sys1/etc/llthosts
0 sys1
1 sys2
//- sys1/etc/vxfenmode
vxfen_mode=scsi3
`));

  test.each([
    ['guest', 'are virtual machines', 'coordination point servers and'],
    ['mixed', 'Some nodes of this cluster', 'coordination point servers and'],
    ['host', 'This cluster of hosts does without fencing', 'coordinator disks and'],
  ] as const)('a cluster of the role "%s", which settings tell', async (role, what, how) => {
    const { clusters } = await openWorkspace([{ name: 'main.cf', text: `cluster web (\n\t)\n${SYSTEMS}` }]);
    const [whole] = clusters.of(`${WORKSPACE}/main.cf`);
    const messages: string[] = [];
    if (whole)
      missingFencing.check({ ...whole, role }, (_place, data) => messages.push(missingFencing.message(data)), []);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(what);
    expect(messages[0]).toContain(how);
  });

  test('fencing that is turned off on the nodes, too', () =>
    checkAcross(`
cluster web (
        ^^^ hint[missing-fencing]
	)
${SYSTEMS}${GUEST}
//- sys1/etc/llthosts
0 sys1
1 sys2
//- sys1/etc/vxfenmode
vxfen_mode=disabled
`));

  test('with fencing, without virtual machines, with a RHEV-M, with one system, with an include that is missing', async () => {
    await checkAcross(`cluster web (\n\tUseFence = SCSI3\n\t)\n${SYSTEMS}${GUEST}`);
    await checkAcross(`cluster web (\n\t)\n${SYSTEMS}`);
    await checkAcross(
      `cluster web (\n\t)\n${SYSTEMS}${GUEST.replace('GuestName = vm1', 'GuestName = vm1\n\t\tRHEVMInfo = { Enabled = 1 }')}`,
    );
    await checkAcross(`cluster web (\n\t)\n\nsystem sys1 (\n\t)\n${GUEST}`);
    await checkAcross(`include "ours.cf"\n\ncluster web (\n\t)\n${SYSTEMS}${GUEST}`);
  });
});
