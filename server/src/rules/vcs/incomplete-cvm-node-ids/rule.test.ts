import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

const REST = `
	CVMVxconfigd vxc ( CVMVxconfigdArgs = { syslog } )
	clus requires vxc
`;

describe('incomplete-cvm-node-ids', () => {
  test('a system without a number', () =>
    check(`
group cvm ( SystemList = { n1 = 0, n2 = 1, n3 = 2 } Parallel = 1 )
	CVMCluster clus (
		CVMClustName = c
		CVMNodeId = { n1 = 0, n3 = 2 }
		^^^^^^^^^ warning[incomplete-cvm-node-ids]: no number for "n2", where the group "cvm"
		)
${REST}`));

  test('two systems with one number, on one line', () =>
    check(`
group cvm ( SystemList = { n1 = 0, n2 = 1 } Parallel = 1 )
	CVMCluster clus ( CVMClustName = c CVMNodeId = { n1 = 1, n2 = 1 } )
	                                                              ^ warning[incomplete-cvm-node-ids]: "n1" and "n2" have the same number 1
${REST}`));

  test('every system has one, in any order', () =>
    check(`
group cvm ( SystemList = { n1 = 0, n2 = 1 } Parallel = 1 )
	CVMCluster clus ( CVMClustName = c CVMNodeId = { n2 = 0, n1 = 4 } )
${REST}`));

  test('a system more than the group has; a slip is no missing system too', async () => {
    await check(`
group cvm ( SystemList = { n1 = 0, n2 = 1 } Parallel = 1 )
	CVMCluster clus ( CVMClustName = c CVMNodeId = { n1 = 0, n2 = 1, n3 = 2 } )
${REST}`);
    await check(`
include "types.cf"
include "CVMTypes.cf"
cluster c ( )
system node1 ( ) system node2 ( )
group cvm ( SystemList = { node1 = 0, node2 = 1 } Parallel = 1 )
	CVMCluster clus ( CVMClustName = c CVMNodeId = { node1 = 0, nod2 = 1 } )
	                                                            ^^^^ warning[unknown-system]
${REST}`);
  });
});
