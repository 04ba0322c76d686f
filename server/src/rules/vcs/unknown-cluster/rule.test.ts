import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

const CLUSTERS = `
include "types.cf"
cluster north ( ClusterAddress = "192.0.2.80" )
remotecluster south ( ClusterAddress = "198.51.100.80" )`;
const NODE = 'system n1 ( )';

describe('unknown-cluster', () => {
  test('in the list of a group', () =>
    check(`${CLUSTERS}
heartbeat Icmp ( ClusterList = { south } Arguments = { "198.51.100.80" } )
${NODE}
group g (
	SystemList = { n1 = 0 }
	ClusterList = { north = 0, soutth = 1 }
	                           ^^^^^^ warning[unknown-cluster]: did you mean "south"
	)
group h ( SystemList = { n1 = 0 } ClusterList = { "north" = 0; "berlin" = 1 } )
                                                               ^^^^^^^^ warning[unknown-cluster]: cannot move
`));

  test('in a heartbeat', () =>
    check(`${CLUSTERS}
heartbeat Icmp (
	ClusterList = { south }
	Arguments @sotuh = { "198.51.100.80" }
	           ^^^^^ warning[unknown-cluster]: did you mean "south"
	)
heartbeat SRDF ( ClusterList = { sotuh } )
                                 ^^^^^ warning[unknown-cluster]: VCS talks to a remote cluster only
`));

  test('a cluster that is missing is one mistake', () =>
    check(`${CLUSTERS}
heartbeat Icmp (
	ClusterList = { south, berlin }
	                       ^^^^^^ warning[unknown-cluster]
	Arguments @south = { "198.51.100.80" }
	Arguments @berlin = { "203.0.113.80" }
	)
${NODE}
group g ( SystemList = { n1 = 0 } ClusterList = { north = 0, south = 1, berlin = 2 } )
`));

  test('no remote cluster at all', () =>
    check(`
include "types.cf"
cluster north ( ClusterAddress = "192.0.2.80" )
${NODE}
group g ( SystemList = { n1 = 0 } ClusterList = { north = 0, south = 1 } )
                                                             ^^^^^ hint[unknown-cluster]: Declare the other clusters
`));

  test('no remote cluster at all is one finding, however many are meant', () =>
    check(`
include "types.cf"
cluster north ( ClusterAddress = "192.0.2.80" )
${NODE}
group g ( SystemList = { n1 = 0 } ClusterList = { north = 0, paris = 1, berlin = 2 } )
                                                             ^^^^^ hint[unknown-cluster]: "paris" is neither
group h ( SystemList = { n1 = 0 } ClusterList = { north = 0, madrid = 1 } )
`));

  test('known clusters', () =>
    check(`${CLUSTERS}
heartbeat Icmp ( ClusterList = { "south" } Arguments@south = { "198.51.100.80" } AYAInterval @south = 30 )
${NODE}
group g ( SystemList = { n1 = 0 } ClusterList = { north, south } )
`));

  test('nobody knows which clusters there are', async () => {
    await check(`
group g ( SystemList = { n1 = 0 } ClusterList = { north = 0, south = 1 } )
`);
    await check(`
heartbeat Icmp ( ClusterList = { C1, C2 } Arguments@c1 = { "192.0.2.80" } Arguments@c2 = { "198.51.100.80" } )
`);
  });

  test('repair', () =>
    checkFix(
      `${CLUSTERS}
heartbeat Icmp ( ClusterList = { soutth } )`,
      `${CLUSTERS}
heartbeat Icmp ( ClusterList = { south } )`,
      'Change to "south"',
    ));

  test('no repair to a name that the list has', () =>
    check(`${CLUSTERS}
heartbeat Icmp ( ClusterList = { south, soutth } Arguments = { "198.51.100.80" } )
                                        ^^^^^^ warning[unknown-cluster]: neither this cluster nor a remote cluster.
`));
});
