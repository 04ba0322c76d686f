import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

describe('unknown-system', () => {
  test('a misspelt system in SystemList', () =>
    check(`
include "types.cf"
cluster c ( )
system node1 ( )
system node2 ( )
group g (
	SystemList = { node1 = 0, nod2 = 1 }
	                          ^^^^ error[unknown-system]: did you mean "node2"
	)
`));

  test('behind @, with white space before it, and in a quoted name', () =>
    check(`
include "types.cf"
cluster c ( )
system node1
system "db.example.com"
group g ( SystemList = { node1, "db.example.com", "web.example.com" } )
                                                  ^^^^^^^^^^^^^^^^^ error[unknown-system]
	FileOnOff f1 (
		PathName @node1 = "/tmp/a"
		PathName @node9 = "/tmp/b"
		          ^^^^^ error[unknown-system]: behind "@"
		)
`));

  test('in a value that the agent reads', () =>
    check(`
include "types.cf"
include "CFSTypes.cf"
include "CVMTypes.cf"
cluster c ( )
system node1
system node2
group cvm ( SystemList = { node1 = 0, node2 = 1 } Parallel = 1 )
	CVMCluster clus ( CVMClustName = c CVMNodeId = { node1 = 0, nod2 = 1 } )
	                                                            ^^^^ warning[unknown-system]: (did you mean "node2"?). The configuration is loaded
	CVMVxconfigd vxc ( CVMVxconfigdArgs = { syslog } )
	clus requires vxc
group store ( SystemList = { node1 = 0, node2 = 1 } Parallel = 1 )
	CVMVolDg dg ( CVMDiskGroup = dg CVMVolume = { v, w } CVMActivation = sw )
	CFSMount m ( MountPoint = "/a" BlockDevice = "/dev/vx/dsk/dg/v" NodeList = { node1, other } )
	                                                                                    ^^^^^ warning[unknown-system]
	CFSMount n ( MountPoint = "/b" BlockDevice = "/dev/vx/dsk/dg/w" NodeList = { node1, node2 } )
	requires group cvm online local firm
	m requires dg
	n requires dg
`));

  test('an excerpt declares no systems, and none is missed', () =>
    check(`
group g (
	SystemList = { node1 = 0, node2 = 1 }
	)
`));

  test('a file that might declare the system is missing', () =>
    check(`
//- main.cf
include "systems.cf"
        ^^^^^^^^^^^^ error[missing-include]
cluster c ( )
group g (
	SystemList = { node1 = 0 }
	)
//- other.cf
type Other (
	str Name
	)
`));

  test('the fix takes the nearest name', () =>
    checkFix(
      `
include "types.cf"
cluster c ( )
system node1 ( )
group g (
	SystemList = { nod1 = 0 }
	)
`,
      `
include "types.cf"
cluster c ( )
system node1 ( )
group g (
	SystemList = { node1 = 0 }
	)
`,
    ));

  test('a system that is missing is one mistake of the group, and no other number is suggested for it', () =>
    check(`
include "types.cf"
cluster c ( )
system node1
group g (
	SystemList = { node1 = 0, node2 = 1 }
	                          ^^^^^ error[unknown-system]: declares no system "node2". The group
	AutoStartList = { node2 }
	)
	FileOnOff f1 (
		PathName @node2 = "/tmp/a"
		)
`));

  test('the fix quotes a name that needs it', () =>
    checkFix(
      `
include "types.cf"
cluster c ( )
system "db.example.com"
group g ( SystemList = { "db.exmaple.com" } )
`,
      `
include "types.cf"
cluster c ( )
system "db.example.com"
group g ( SystemList = { "db.example.com" } )
`,
    ));
});
