import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

const RHEV =
  'RHEVMInfo = { Enabled = 1, URL = "https://m", User = "a@b", Password = kqRmLt, Cluster = c1, UseManualRHEVMFencing = 0 }';
const DR = 'DROpts = { ConfigureNetwork = 1, IPAddress = "10.0.0.5", Netmask = "255.0.0.0", Gateway = "10.0.0.1" }';
const TRIGGER = 'TriggerPath = "bin/triggers/RHEVDR"';
const GUESTS = `group vm ( SystemList = { a = 0 } PreOnline = 1 ${TRIGGER} )
	KVMGuest vm1 ( GuestName = vm1 ${RHEV} ${DR} )`;
const STORAGE = `SystemList = { a = 0 } ClusterList = { c = 0, d = 1 } ${TRIGGER} TriggersEnabled = { POSTONLINE }`;

describe('scattered-replication', () => {
  test('two groups', () =>
    check(`
${GUESTS}
	requires group st1 online global firm
	requires group st2 online global firm
	               ^^^ warning[scattered-replication]: "st1", "st2"
group st1 ( ${STORAGE} )
	SRDF disks1 ( GrpName = g1 )
group st2 ( ${STORAGE} )
	SRDF disks2 ( GrpName = g2 )
`));

  test('three groups of two types are one mistake', () =>
    check(`
${GUESTS}
	vm requires group st1 online global firm
	vm requires group "st2" online global firm
	vm requires group "st3" online global firm
	                  ^^^^^ warning[scattered-replication]: by 3 groups
group st1 ( ${STORAGE} ) SRDF disks1 ( GrpName = g1 )
group st2 ( ${STORAGE} ) HTC disks2 ( GroupName = g2 )
group st3 ( ${STORAGE} ) SRDF disks3 ( GrpName = g3 )
`));

  test('all of it in one group', () =>
    check(`
${GUESTS}
	requires group st1 online global firm
	requires group net online local soft
group st1 ( ${STORAGE} )
	SRDF disks1 ( GrpName = g1 )
	SRDF disks2 ( GrpName = g2 )
group net ( SystemList = { a = 0 } )
	Phantom p ( )
`));

  test('a group for each of two groups of virtual machines', () =>
    check(`
${GUESTS}
	requires group st1 online global firm
${GUESTS.replace('group vm', 'group vm2').replace('vm1', 'guest2')}
	requires group st2 online global firm
group st1 ( ${STORAGE} )
	SRDF disks1 ( GrpName = g1 )
group st2 ( ${STORAGE} )
	SRDF disks2 ( GrpName = g2 )
`));
});
