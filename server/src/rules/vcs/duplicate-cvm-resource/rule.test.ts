import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

const CLUS = 'CVMClustName = c CVMNodeId = { n1 = 0 }';
const VXC = 'CVMVxconfigd vxc ( CVMVxconfigdArgs = { syslog } )';

describe('duplicate-cvm-resource', () => {
  test('a second CVMCluster, in another group', () =>
    check(`
group cvm ( SystemList = { n1 = 0 } Parallel = 1 )
	CVMCluster clus ( ${CLUS} ) ${VXC} clus requires vxc
group cvm2 ( SystemList = { n1 = 0 } Parallel = 1 )
	CVMCluster "clus 2" ( ${CLUS} )
	           ^^^^^^^^ warning[duplicate-cvm-resource]: "clus 2" is a second CVMCluster resource beside "clus"
	CVMVxconfigd vxc2 ( CVMVxconfigdArgs = { syslog } )
	"clus 2" requires vxc2
`));

  test('each CFSfsckd but the first', () =>
    check(`
group cvm ( SystemList = { n1 = 0 } Parallel = 1 ) CFSfsckd a ( ) CFSfsckd b (
                                                                           ^ warning[duplicate-cvm-resource]: vxfsckd
	)
	CFSfsckd c ( )
	         ^ warning[duplicate-cvm-resource]: beside "a"
`));

  test('one of each', () =>
    check(`
group cvm ( SystemList = { n1 = 0 } Parallel = 1 )
	CVMCluster clus ( ${CLUS} ) ${VXC} CFSfsckd fsckd ( )
	clus requires vxc
	fsckd requires clus
`));

  test('several of what belongs to applications', () =>
    check(
      'group g ( SystemList = { n1 = 0 } Parallel = 1 )\r\n' +
        'CVMVolDg a ( CVMDiskGroup = a CVMVolume = { v } CVMActivation = sw )\r\n' +
        'CVMVolDg b ( CVMDiskGroup = b CVMVolume = { v } CVMActivation = sw )\r\n',
    ));
});
