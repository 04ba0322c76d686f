import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

describe('foreign-cvm-transport', () => {
  test('another transport', () =>
    check(`
CVMCluster clus ( CVMClustName = c CVMNodeId = { n1 = 0 } CVMTransport = udp )
                                                                         ^^^ warning[foreign-cvm-transport]: The CVMTransport of "clus" is "udp"
`));

  test('in quotes, in capitals, for one system', () =>
    check(`
CVMCluster "clus 1" (
	CVMClustName = c
	CVMNodeId = { n1 = 0, n2 = 1 }
	CVMTransport @n1 = "GAB"
	                   ^^^^^ warning[foreign-cvm-transport]
	CVMTransport @n2 = gab
	)
`));

  test('gab, in quotes', () =>
    check('CVMCluster a ( CVMClustName = c CVMNodeId = { n1 = 0 } CVMTransport @n1 = "gab" )\r\n'));

  test('the default', () => check('CVMCluster a (\r\n\tCVMClustName = c\r\n\tCVMNodeId = { n1 = 0 }\r\n\t)\r\n'));

  test('the fix writes gab', () =>
    checkFix(
      'CVMCluster a ( CVMClustName = c CVMNodeId = { n1 = 0 } CVMTransport = "udp" )\n',
      'CVMCluster a ( CVMClustName = c CVMNodeId = { n1 = 0 } CVMTransport = gab )\n',
    ));
});
