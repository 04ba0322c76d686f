import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

const CLUSTERS = `
include "types.cf"
cluster north ( ClusterAddress = "192.0.2.80" )`;

describe('remote-cluster-without-heartbeat', () => {
  test('no heartbeat at all', () =>
    check(`${CLUSTERS}
remotecluster south ( ClusterAddress = "198.51.100.80" )
              ^^^^^ warning[remote-cluster-without-heartbeat]: Declare a heartbeat
`));

  test('a heartbeat to another cluster', () =>
    check(`${CLUSTERS}
remotecluster south ( ClusterAddress = "198.51.100.80" )
remotecluster "east" ( ClusterAddress = "198.51.100.81" )
              ^^^^^^ warning[remote-cluster-without-heartbeat]: to the remote cluster "east"
heartbeat Icmp ( ClusterList = { "south" } Arguments@south = { "198.51.100.80" } )
`));

  test('several without one are one mistake', () =>
    check(`${CLUSTERS}
remotecluster south ( ClusterAddress = "198.51.100.80" )
              ^^^^^ warning[remote-cluster-without-heartbeat]: clusters "south", "east"
remotecluster east ( ClusterAddress = "198.51.100.81" )
`));

  test('one heartbeat is enough, of whatever type', () =>
    check(`${CLUSTERS}
remotecluster south ( ClusterAddress = "198.51.100.80" )
remotecluster east ( ClusterAddress = "198.51.100.81" )
heartbeat Icmp ( ClusterList = { south } Arguments = { "198.51.100.80" } )
heartbeat SRDF ( ClusterList = { east } )
`));

  test('the list may be what another rule tells of', async () => {
    await check(`${CLUSTERS}
remotecluster south ( ClusterAddress = "198.51.100.80" )
heartbeat Icmp ( ClusterLits = { south } )
                 ^^^^^^^^^^^ warning[unknown-attribute]
`);
    await check(`${CLUSTERS}
remotecluster south ( ClusterAddress = "198.51.100.80" )
heartbeat Icmp ( ClusterList = { berlin } Arguments = { "198.51.100.80" } )
                                 ^^^^^^ warning[unknown-cluster]
`);
  });

  test('an excerpt', () => check('remotecluster south ( ClusterAddress = "198.51.100.80" )\n'));
});
