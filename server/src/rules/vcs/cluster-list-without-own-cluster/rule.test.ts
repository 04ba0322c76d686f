import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

const CLUSTERS = `
include "types.cf"
cluster north ( ClusterAddress = "192.0.2.80" )
remotecluster south ( ClusterAddress = "198.51.100.80" )
heartbeat Icmp ( ClusterList = { south } Arguments = { "198.51.100.80" } )
system n1 ( )`;

describe('cluster-list-without-own-cluster', () => {
  test('only remote clusters', () =>
    check(`${CLUSTERS}
group g (
	SystemList = { n1 = 0 }
	ClusterList = { south = 0 }
	^^^^^^^^^^^ hint[cluster-list-without-own-cluster]: does not name "north"
	)
`));

  test('on one line, in quotes and without number', () =>
    check(`${CLUSTERS}
group "g" ( ClusterList={ "south" } SystemList = { n1 } )
            ^^^^^^^^^^^ hint[cluster-list-without-own-cluster]: of the group "g"
`));

  test('the cluster itself is named, or no cluster', () =>
    check(`${CLUSTERS}
group g ( SystemList = { n1 = 0 } ClusterList = { south = 0, "north" = 1 } )
group h ( SystemList = { n1 = 0 } ClusterList = { } )
group i ( SystemList = { n1 = 0 } )
`));

  test('its name may be misspelt', () =>
    check(`${CLUSTERS}
group g ( SystemList = { n1 = 0 } ClusterList = { nroth = 0, south = 1 } )
                                                  ^^^^^ warning[unknown-cluster]: did you mean "north"
`));

  test('an excerpt', () => check('group g ( SystemList = { n1 = 0 } ClusterList = { south = 0 } )\n'));
});
