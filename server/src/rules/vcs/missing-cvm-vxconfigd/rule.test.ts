import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

const TOP = `include "types.cf"
include "CFSTypes.cf"
include "CVMTypes.cf"
cluster c ( )
system n1 ( )
`;
const CLUS = 'CVMClustName = c CVMNodeId = { n1 = 0 }';
const VXC = 'CVMVxconfigd vxc ( CVMVxconfigdArgs = { syslog } )';

describe('missing-cvm-vxconfigd', () => {
  test('none in the group', () =>
    check(`
${TOP}group cvm ( SystemList = { n1 = 0 } Parallel = 1 ) CVMCluster "clus 1" ( ${CLUS} )
                                                              ^^^^^^^^ warning[missing-cvm-vxconfigd]: but no CVMVxconfigd
`));

  test('none in the group, though in another one', () =>
    check(`
${TOP}group other ( SystemList = { n1 = 0 } ) FileOnOff f ( PathName = "/f" ) ${VXC}
group cvm ( SystemList = { n1 = 0 } Parallel = 1 )
	CVMCluster clus (
	           ^^^^ warning[missing-cvm-vxconfigd]: The group "cvm"
		CVMClustName = c
		CVMNodeId = { n1 = 0 }
		)
`));

  test('without dependencies', () =>
    check(`
group cvm ( SystemList = { n1 = 0 } Parallel = 1 )
	CVMCluster clus ( ${CLUS} )
	           ^^^^ hint[missing-cvm-vxconfigd]: "clus requires vxc"
	${VXC} CFSfsckd fsckd ( )
	                                                            ^^^^^ hint[missing-cvm-vxconfigd]: "fsckd requires clus"
`));

  test('with all of them', () =>
    check(`
${TOP}group cvm ( SystemList = { n1 = 0 } Parallel = 1 )
	CVMCluster clus ( ${CLUS} ) ${VXC} CFSfsckd fsckd ( )
	clus requires vxc fsckd requires clus
`));

  test('an excerpt may show a part of the group', () =>
    check(`group cvm ( SystemList = { n1 = 0 } Parallel = 1 )\r\n\tCVMCluster clus ( ${CLUS} )\r\n`));

  test("types files of the cluster's own that know no CVMVxconfigd", () =>
    check(`
//- main.cf
include "CVMTypes.cf"
cluster c ( )
system n1 ( )
group cvm ( SystemList = { n1 = 0 } Parallel = 1 ) CVMCluster clus ( ${CLUS} )
//- CVMTypes.cf
type CVMCluster ( str CVMClustName str CVMNodeId{} )
`));

  test('the fix adds the dependency', () =>
    checkFix(
      `
group cvm ( SystemList = { n1 = 0 } Parallel = 1 )
	CVMCluster clus ( ${CLUS} )
	${VXC}
`,
      `
group cvm ( SystemList = { n1 = 0 } Parallel = 1 )
	CVMCluster clus ( ${CLUS} )
	${VXC}

	clus requires vxc
`,
    ));
});
