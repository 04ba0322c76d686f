import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

const RHEV =
  'RHEVMInfo = { Enabled = 1, URL = "https://m", User = "a@b", Password = kqRmLt, Cluster = c1, UseManualRHEVMFencing = 0 }';
const DR = 'DROpts = { ConfigureNetwork = 1, IPAddress = "10.0.0.5", Netmask = "255.0.0.0", Gateway = "10.0.0.1" }';
const HEADER = 'SystemList = { a = 0 } PreOnline = 1 TriggerPath = "bin/triggers/RHEVDR"';
const STORAGE = `group st (
	SystemList = { a = 0 }
	ClusterList = { c = 0, d = 1 }
	TriggerPath = "bin/triggers/RHEVDR"
	TriggersEnabled = { POSTONLINE }
	)
	SRDF disks ( GrpName = g )`;

describe('missing-dr-opts', () => {
  test('none at all', () =>
    check(`
group vm ( ${HEADER} )
	KVMGuest vm1 (
	         ^^^ warning[missing-dr-opts]: it has no "DROpts"
		GuestName = vm1
		${RHEV}
		)
	requires group st online global firm
${STORAGE}
`));

  test('turned off, on one line', () =>
    check(`
group "vm" ( ${HEADER} )
	KVMGuest "vm1" ( GuestName = vm1 DROpts = { ConfigureNetwork = 0 } ${RHEV} )
	                                 ^^^^^^ warning[missing-dr-opts]: is 0
	requires group st online global firm
${STORAGE}
`));

  test('between groups that no other cluster knows it is a hint', () =>
    check(`
group vm ( ${HEADER} )
	KVMGuest vm1 ( GuestName = vm1 ${RHEV} )\r
	         ^^^ hint[missing-dr-opts]
	requires group st online global firm
${STORAGE.replace('ClusterList = { c = 0, d = 1 }', '')}
`));

  test('set, for all systems or for one', () =>
    check(`
group vm ( ${HEADER} )
	KVMGuest vm1 ( GuestName = vm1 ${RHEV} ${DR} )
	requires group st online global firm
group vm2 ( ${HEADER} )
	KVMGuest guest2 ( GuestName = vm2 ${RHEV} ${DR.replace('DROpts', 'DROpts@a')} )
	requires group st online global firm
${STORAGE}
`));

  test('no replicated storage, or no RHEV', () =>
    check(`
group vm ( SystemList = { a = 0 } )
	KVMGuest vm1 ( GuestName = vm1 ${RHEV} )
group vm2 ( SystemList = { a = 0 } )
	KVMGuest guest2 ( GuestName = vm2 )
	requires group st online global firm
${STORAGE}
`));
});
