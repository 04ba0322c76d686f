import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

const HEAD = `include "types.cf"
cluster prod ( )
system n1 ( )
group network ( SystemList = { n1 = 0 } Parallel = 1 )
	NIC public_nic ( Device = eth0 )
	MultiNICA public_pair ( Device = { eth1 = "10.0.0.1", eth2 = "10.0.0.1" } NetMask = "255.0.0.0" )
	Phantom up ( )
group web ( SystemList = { n1 = 0 } )
	FileOnOff flag ( PathName = "/tmp/flag" )
`;

describe('unknown-target-resource', () => {
  test('a slip of the pen, and a name of nothing', () =>
    check(`${HEAD}
	Proxy p1 ( TargetResName = pubilc_nic )
	                           ^^^^^^^^^^ warning[unknown-target-resource]: no resource "pubilc_nic" (did you mean "public_nic"?)
	Proxy p2 (
		TargetResName @n1 = "elsewhere"
		                    ^^^^^^^^^^^ warning[unknown-target-resource]: no resource "elsewhere", which "TargetResName" names
		)
`));

  test('a resource that the agent can do nothing with', () =>
    check(`${HEAD}
	NFS nfs1 ( )
	NFSRestart r1 ( NFSRes = flag )
	                         ^^^^ warning[unknown-target-resource]: the type NFS, and "flag" is of the type FileOnOff
	Share s1 ( PathName = "/e" NFSRes = flag )
	                                    ^^^^ hint[unknown-target-resource]
	r1 requires nfs1
`));

  test('names of resources here and in other groups, and what is left open', () =>
    check(`${HEAD}
	Proxy p1 ( TargetResName = public_nic )
	IPMultiNIC ip1 ( Address = "10.0.0.9" NetMask = "255.0.0.0" MultiNICAResName = public_pair )
	ip1 requires p2
	Proxy p2 ( TargetResName = public_pair )
	NFS nfs1 ( )
	NFSRestart r1 ( NFSRes = nfs1 )
	Share s1 ( PathName = "/e" NFSRes = "" )
	r1 requires nfs1
`));

  test('an excerpt, and a file that is not at hand', async () => {
    await check('group web ( SystemList = { n1 = 0 } )\n\tProxy p1 ( TargetResName = public_nic )\n');
    await check(`include "types.cf"
include "network.cf"
        ^^^^^^^^^^^^ information[missing-include]
cluster prod ( )
system n1 ( )
group web ( SystemList = { n1 = 0 } )
	Proxy p1 ( TargetResName = public_nic )
	FileOnOff flag ( PathName = "/tmp/flag" )
`);
  });

  test('the fix writes the name that was meant', () =>
    checkFix(
      `${HEAD}\tProxy p1 ( TargetResName = pubilc_nic )\n`,
      `${HEAD}\tProxy p1 ( TargetResName = public_nic )\n`,
    ));
});
