import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

const HEARTBEAT = 'heartbeat Icmp ( ClusterList = { south } Arguments = { "198.51.100.80" } )';

describe('mismatched-cluster-addresses', () => {
  test('the same address', () =>
    check(`
include "types.cf"
cluster north ( ClusterAddress = "192.0.2.80" )
remotecluster south (
	ClusterAddress = "192.0.2.80"
	                 ^^^^^^^^^^^^ warning[mismatched-cluster-addresses]: "south" and "north" both
	)
${HEARTBEAT}
`));

  test('two protocols', () =>
    check(`
include "types.cf"
cluster north ( ClusterAddress = "192.0.2.80" )
remotecluster "south" ( ClusterAddress="2001:db8::80" )
                                       ^^^^^^^^^^^^^^ warning[mismatched-cluster-addresses]: an IPv6 address
${HEARTBEAT}
`));

  test('only the first of another protocol', () =>
    check(`
include "types.cf"
cluster north ( ClusterAddress = "192.0.2.80" )
remotecluster south ( ClusterAddress = "2001:db8::80" )
                                       ^^^^^^^^^^^^^^ warning[mismatched-cluster-addresses]
remotecluster east ( ClusterAddress = "2001:db8::81" )
heartbeat Icmp ( ClusterList = { south, east } Arguments = { "198.51.100.80" } )
`));

  test('addresses of their own, of one protocol', async () => {
    await check(`
include "types.cf"
cluster north ( ClusterAddress = "192.0.2.80" )
remotecluster south ( ClusterAddress = "198.51.100.80" )
${HEARTBEAT}
`);
    await check(`
include "types.cf"
cluster north ( ClusterAddress = "2001:db8::80" )
remotecluster south ( ClusterAddress = "2001:db8:1::80" )
${HEARTBEAT}
`);
  });

  test('a cluster that is alone', () =>
    check(`
include "types.cf"
cluster north ( ClusterAddress = "2001:db8::80" )
`));
});
