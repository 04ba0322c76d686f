import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

describe('remote-cluster-of-own-name', () => {
  test('copied from the other site', () =>
    check(`
include "types.cf"
cluster north ( ClusterAddress = "192.0.2.80" )
remotecluster north (
              ^^^^^ warning[remote-cluster-of-own-name]: "north" is the name of this cluster
	ClusterAddress = "198.51.100.80"
	)
heartbeat Icmp ( ClusterList = { north } Arguments = { "198.51.100.80" } )
`));

  test('in quotes, after another remote cluster', () =>
    check(`
include "types.cf"
cluster "north" ( ClusterAddress = "192.0.2.80" )
remotecluster south ( ClusterAddress = "198.51.100.80" )
remotecluster "north" ( ClusterAddress = "198.51.100.81" )
              ^^^^^^^ warning[remote-cluster-of-own-name]
heartbeat Icmp ( ClusterList = { south, north } Arguments = { "198.51.100.80" } )
`));

  test('another name', () =>
    check(`
include "types.cf"
cluster north ( ClusterAddress = "192.0.2.80" )
remotecluster North2 ( ClusterAddress = "198.51.100.80" )
heartbeat Icmp ( ClusterList = { North2 } Arguments = { "198.51.100.80" } )
`));

  test('systems and groups may have the name', () =>
    check(`
include "types.cf"
cluster north ( ClusterAddress = "192.0.2.80" )
remotecluster south ( ClusterAddress = "198.51.100.80" )
heartbeat Icmp ( ClusterList = { south } Arguments = { "198.51.100.80" } )
system north ( )
group south ( SystemList = { north = 0 } )
`));
});
