import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

const RHEV =
  'RHEVMInfo = { Enabled = 1, URL = "https://m", User = "a@b", Password = kqRmLt, Cluster = c1, UseManualRHEVMFencing = 0 }';
const DR = 'DROpts = { ConfigureNetwork = 1, IPAddress = "10.0.0.5", Netmask = "255.0.0.0", Gateway = "10.0.0.1" }';
const TRIGGER = 'TriggerPath = "bin/triggers/RHEVDR"';
const SITES = `include "types.cf"
include "SRDFTypes.cf"
cluster east ( ClusterAddress = "192.0.2.80" )
remotecluster west ( ClusterAddress = "198.51.100.80" )
heartbeat Icmp ( ClusterList = { west } Arguments @west = { "198.51.100.80" } )
system a ( )`;
const GUESTS = `group vm ( SystemList = { a = 0 } PreOnline = 1 ${TRIGGER} )
	KVMGuest vm1 ( GuestName = vm1 ${RHEV} ${DR} )
	requires group st online global firm`;

describe('local-replication-group', () => {
  test('with a remote cluster', () =>
    check(`
${SITES}
${GUESTS}
group st (
      ^^ warning[local-replication-group]: ClusterList = { east = 0, west = 1 }
	SystemList = { a = 0 }
	${TRIGGER}
	TriggersEnabled = { POSTONLINE }
	)
	SRDF disks ( GrpName = g )
`));

  test('an empty list, in an excerpt, with a quoted name', () =>
    check(`
${GUESTS}
group "st" ( SystemList = { a = 0 } ClusterList = { } ${TRIGGER} TriggersEnabled = { POSTONLINE } )
      ^^^^ hint[local-replication-group]: with the names of the clusters
	HTC disks ( GroupName = g )
`));

  test('global groups', () =>
    check(`
${SITES}
${GUESTS}
group st ( SystemList = { a = 0 } ClusterList = { east = 0, west = 1 } ${TRIGGER} TriggersEnabled = { POSTONLINE } )
	SRDF disks ( GrpName = g )
`));

  test('replication that no virtual machine needs, and virtual machines of one site', () =>
    check(`
${SITES}
group st ( SystemList = { a = 0 } )
	SRDF disks ( GrpName = g )
`));

  test('the fix names both clusters', () =>
    checkFix(
      `
${SITES}
${GUESTS}
group st (
	SystemList = { a = 0 }
	${TRIGGER}
	TriggersEnabled = { POSTONLINE }
	)
	SRDF disks ( GrpName = g )
`,
      `
${SITES}
${GUESTS}
group st (
	SystemList = { a = 0 }
	${TRIGGER}
	TriggersEnabled = { POSTONLINE }
	ClusterList = { east = 0, west = 1 }
	)
	SRDF disks ( GrpName = g )
`,
    ));
});
