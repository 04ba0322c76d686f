import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

const STACK =
  'CVMCluster clus ( CVMClustName = c CVMNodeId = { n1 = 0 } ) CVMVxconfigd vxc ( CVMVxconfigdArgs = { syslog } )';

describe('storage-in-cvm-group', () => {
  test('a disk group and its mount are one mistake', () =>
    check(`
group cvm ( SystemList = { n1 = 0 } Parallel = 1 )
	${STACK}
	clus requires vxc
	CVMVolDg "dg 1" ( CVMDiskGroup = dg CVMVolume = { v } CVMActivation = sw )
	         ^^^^^^ hint[storage-in-cvm-group]: "dg 1", "mnt" stand in the group "cvm"
	CFSMount mnt ( MountPoint = "/a" BlockDevice = "/dev/vx/dsk/dg/v" )
	mnt requires "dg 1"
`));

  test('a disk group alone', () =>
    check(`
group store ( SystemList = { n1 = 0 } Parallel = 1 )
	CVMVolDg dg (
	         ^^ hint[storage-in-cvm-group]: "requires group store online local firm"
		CVMDiskGroup = dg
		CVMVolume = { v }
		CVMActivation @n1 = sw
		)
	${STACK}
	clus requires vxc
`));

  test('a group of their own', () =>
    check(`
group cvm ( SystemList = { n1 = 0 } Parallel = 1 )
	${STACK}
	clus requires vxc
group store ( SystemList = { n1 = 0 } Parallel = 1 )
	CVMVolDg dg ( CVMDiskGroup = dg CVMVolume = { v } CVMActivation = sw )
	requires group cvm online local firm
`));

  test('nothing but what belongs there', () =>
    check(
      `group cvm ( SystemList = { n1 = 0 } Parallel = 1 )\r\n\t${STACK}\r\n\tCFSfsckd fsckd ( )\r\n\tclus requires vxc\r\n\tfsckd requires clus\r\n`,
    ));
});
