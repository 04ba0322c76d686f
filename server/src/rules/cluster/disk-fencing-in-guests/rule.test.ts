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
`;
const NODES = `//- sys1/etc/llthosts
0 sys1
1 sys2
//- sys2/etc/llthosts
0 sys1
1 sys2
`;

const role = (name: string): string => `//- clusterwright.json
{ "clusters": [{ "main": "main.cf", "role": "${name}" }] }
`;
const CPS = `vxfen_mode=customized
vxfen_mechanism=cps
cps1=[cps1.example.com]:443
cps2=[cps2.example.com]:443
cps3=[cps3.example.com]:443
security=1
`;

describe('disk-fencing-in-guests', () => {
  test('disks on all nodes are one mistake', () =>
    checkAcross(`${MAIN}${role('guest')}${NODES}//- sys1/etc/vxfenmode
vxfen_mode=scsi3
           ^^^^^ warning[disk-fencing-in-guests]: fences with SCSI-3 reservations
scsi3_disk_policy=dmp
//- sys2/etc/vxfenmode
vxfen_mode=scsi3
scsi3_disk_policy=dmp
`));

  test('a cluster of which some nodes are virtual machines', () =>
    checkAcross(`${MAIN}${role('mixed')}${NODES}//- sys1/etc/vxfenmode
vxfen_mode=scsi3
           ^^^^^ warning[disk-fencing-in-guests]: but nodes of this cluster are
`));

  test('coordination point servers', () =>
    checkAcross(`${MAIN}${role('guest')}${NODES}//- sys1/etc/vxfenmode
${CPS}`));

  test.each(['host', ''])('a cluster of the role "%s"', (name) =>
    checkAcross(`${MAIN}${name === '' ? '' : role(name)}${NODES}//- sys1/etc/vxfenmode
vxfen_mode=scsi3
`),
  );
});
