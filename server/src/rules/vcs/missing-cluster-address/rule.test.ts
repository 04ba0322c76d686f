import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

const HEARTBEAT = 'heartbeat Icmp ( ClusterList = { south } Arguments = { "198.51.100.80" } )';

describe('missing-cluster-address', () => {
  test('of the remote cluster', () =>
    check(`
include "types.cf"
cluster north ( ClusterAddress = "192.0.2.80" )
remotecluster south ( ConnectTimeout = 300 )
              ^^^^^ warning[missing-cluster-address]: by which this cluster reaches it
${HEARTBEAT}
`));

  test('of the cluster itself, and an empty one', () =>
    check(`
include "types.cf"
cluster "north" (
        ^^^^^^^ warning[missing-cluster-address]: has remote clusters
	)
remotecluster south (
              ^^^^^ warning[missing-cluster-address]
	ClusterAddress = ""
	)
${HEARTBEAT}
`));

  test('a cluster that is alone', () =>
    check(`
include "types.cf"
cluster north ( )
`));

  test('both have one', () =>
    check(`
include "types.cf"
cluster north ( ClusterAddress = "192.0.2.80" )
remotecluster south ( ClusterAddress = "198.51.100.80" )
${HEARTBEAT}
`));

  test('it may stand under a wrong name', () =>
    check(`
include "types.cf"
cluster north ( ClusterAddress = "192.0.2.80" )
remotecluster south ( ClusterAdress = "198.51.100.80" )
                      ^^^^^^^^^^^^^ warning[unknown-attribute]
${HEARTBEAT}
`));
});
