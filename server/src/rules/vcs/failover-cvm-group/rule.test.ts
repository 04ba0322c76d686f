import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

const CVM = `
	CVMCluster clus (
		CVMClustName = c
		CVMNodeId = { n1 = 0, n2 = 1 }
		)

	CVMVxconfigd vxc (
		CVMVxconfigdArgs = { syslog }
		)

	clus requires vxc
`;

describe('failover-cvm-group', () => {
  test('without Parallel', () =>
    check(`
group cvm (
      ^^^ warning[failover-cvm-group]: "cvm" holds the CVMCluster "clus", but is online on one system at a time
	SystemList = { n1 = 0, n2 = 1 }
	)
${CVM}`));

  test('with Parallel = 0, on one line', () =>
    check(`
group cvm ( SystemList = { n1 = 0, n2 = 1 } Parallel = 0 )
                                                       ^ warning[failover-cvm-group]
${CVM}`));

  test('a parallel group, and one with a single system', () =>
    check(`
group cvm ( SystemList = { n1 = 0, n2 = 1 } Parallel = 1 )
${CVM}`));

  test('a group with a single system, one that is half typed, and one without the volume manager', async () => {
    await check(`group cvm ( SystemList = { n1 = 0 } )\n${CVM.replace(', n2 = 1', '')}`);
    await check(`
group cvm ( SystemList = { n1 = 0, n2 = 1 } Parallel = )
                                            ^^^^^^^^^^ error[syntax-error]
${CVM}`);
    await check(`
group app ( SystemList = { n1 = 0, n2 = 1 } )
	FileOnOff flag ( PathName = "/tmp/flag" )
`);
  });

  test('the fix makes it parallel', async () => {
    const text = (line: string): string => `group cvm (\n\tSystemList = { n1 = 0, n2 = 1 }\n${line}\t)\n${CVM}`;
    await checkFix(text(''), text('\tParallel = 1\n'));
    await checkFix(text('\tParallel = 0\n'), text('\tParallel = 1\n'));
  });
});
