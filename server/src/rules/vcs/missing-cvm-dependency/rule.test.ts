import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

const CVM = `include "types.cf"
include "CFSTypes.cf"
include "CVMTypes.cf"
cluster c ( )
system n1 ( ) system n2 ( )
group cvm ( SystemList = { n1 = 0, n2 = 1 } Parallel = 1 )
	CVMCluster clus ( CVMClustName = c CVMNodeId = { n1 = 0, n2 = 1 } )
	CVMVxconfigd vxc ( CVMVxconfigdArgs = { syslog } )
	clus requires vxc
`;
const DG = 'CVMVolDg dg ( CVMDiskGroup = dg CVMVolume = { v } CVMActivation = sw )';

describe('missing-cvm-dependency', () => {
  test('no link at all', () =>
    check(`
${CVM}
group "store 1" ( SystemList = { n1 = 0, n2 = 1 } Parallel = 1 ) ${DG}
      ^^^^^^^^^ hint[missing-cvm-dependency]: does not require the group "cvm" with CVMCluster
`));

  test('a link that is soft, or leads to any system', () =>
    check(`
${CVM}
group store ( SystemList = { n1 = 0, n2 = 1 } Parallel = 1 )
	${DG}
	requires group cvm online local soft
	                                ^^^^ hint[missing-cvm-dependency]: stays up when "cvm" faults
group app ( SystemList = { n1 = 0, n2 = 1 } )
	CFSMount m ( MountPoint = "/a" BlockDevice = "/dev/vx/dsk/dg/v" )
	requires group store online global firm
	requires group cvm online global firm
	                          ^^^^^^ hint[missing-cvm-dependency]: only on some system
`));

  test('a link that VCS refuses is one finding', () =>
    check(`
${CVM}
group store ( SystemList = { n1 = 0, n2 = 1 } Parallel = 1 )
	${DG}
	requires group cvm online global firm
	                   ^^^^^^^^^^^^^^^^^^ error[invalid-group-dependency]
`));

  test('a link of its own, or over another group', () =>
    check(`
${CVM}
group store ( SystemList = { n1 = 0, n2 = 1 } Parallel = 1 )
	${DG}
	requires group cvm online local firm
group app ( SystemList = { n1 = 0, n2 = 1 } )
	CFSMount m ( MountPoint = "/a" BlockDevice = "/dev/vx/dsk/dg/v" )
	requires group store online local soft
`));

  test('an excerpt, and storage in the group itself', () =>
    check(
      `group store ( SystemList = { n1 = 0, n2 = 1 } Parallel = 1 )\r\n\t${DG}\r\n\trequires group cvm online local soft\r\n`,
    ));

  test('the fix adds the link, or changes its word', async () => {
    const text = (link: string): string => `
${CVM}
group store (
	SystemList = { n1 = 0, n2 = 1 }
	Parallel = 1
	)

	${DG}
${link}`;
    await checkFix(text(''), text('\n\trequires group cvm online local firm\n'));
    await checkFix(text('\trequires group cvm online local soft\n'), text('\trequires group cvm online local firm\n'));
  });
});
