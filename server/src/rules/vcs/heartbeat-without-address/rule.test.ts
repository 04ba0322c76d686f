import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

describe('heartbeat-without-address', () => {
  test('no arguments', () =>
    check(`
heartbeat Icmp ( ClusterList = { south } )
          ^^^^ hint[heartbeat-without-address]: no Arguments for "south"
`));

  test('arguments for some of the clusters', () =>
    check(`
heartbeat "IcmpS" (
          ^^^^^^^ hint[heartbeat-without-address]: no Arguments for "east", "west"
	ClusterList = { south; east; west }
	AYAInterval @east = 30
	Arguments @south = { "198.51.100.80" }
	Arguments @west = { }
	)
`));

  test('arguments for each cluster, or for all', () =>
    check(`
heartbeat Icmp ( ClusterList = { south, east } Arguments@south = { "198.51.100.80" } Arguments@east = { "east.example.com" } )
heartbeat IcmpS ( ClusterList = { south, east } Arguments = { "198.51.100.80" } )
`));

  test('agents that may do without', () =>
    check(`
heartbeat SRDF ( ClusterList = { south } )
`));

  test('the arguments may stand under a wrong name', async () => {
    await check(`
heartbeat Icmp ( ClusterList = { south } Arguments @sotuh = { "198.51.100.80" } )
`);
    await check(`
heartbeat Icmp ( ClusterList = { south } Argumetns @south = { "198.51.100.80" } )
                                         ^^^^^^^^^ warning[unknown-attribute]
`);
  });
});
