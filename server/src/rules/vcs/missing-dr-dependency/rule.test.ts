import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

const RHEV =
  'RHEVMInfo = { Enabled = 1, URL = "https://m", User = "a@b", Password = kqRmLt, Cluster = c1, UseManualRHEVMFencing = 0 }';
const DR = 'DROpts = { ConfigureNetwork = 1, IPAddress = "10.0.0.5", Netmask = "255.0.0.0", Gateway = "10.0.0.1" }';
const TRIGGER = 'TriggerPath = "bin/triggers/RHEVDR"';
const STORAGE = `SystemList = { a = 0 } ClusterList = { c = 0, d = 1 } ${TRIGGER}`;

describe('missing-dr-dependency', () => {
  test('a replication group with the trigger of virtual machines', () =>
    check(`
group vm (
      ^^ warning[missing-dr-dependency]: Add "requires group st online global firm"
	SystemList = { a = 0 }
	PreOnline = 1
	${TRIGGER}
	)
	KVMGuest vm1 ( GuestName = vm1 ${RHEV} ${DR} )
group st ( ${STORAGE} TriggersEnabled = { POSTONLINE } )
	SRDF disks ( GrpName = g )
`));

  test('one without it, and a link to something else', () =>
    check(`
group "vm" ( SystemList = { a = 0 } PreOnline = 1 ${TRIGGER} ) KVMGuest vm1 ( GuestName = vm1 ${RHEV} ${DR} )
      ^^^^ hint[missing-dr-dependency]: "st"
	requires group net online local soft
group net ( SystemList = { a = 0 } ) Phantom p ( )
group st ( SystemList = { a = 0 } ) HTC disks ( GroupName = g )
`));

  test('the link is there, or leads over another group', () =>
    check(`
group vm ( SystemList = { a = 0 } PreOnline = 1 ${TRIGGER} )
	KVMGuest vm1 ( GuestName = vm1 ${RHEV} ${DR} )
	requires group st online global firm
group vm2 ( SystemList = { a = 0 } PreOnline = 1 ${TRIGGER} )
	KVMGuest guest2 ( GuestName = vm2 ${RHEV} ${DR} )
	requires group vm online global firm
group st ( ${STORAGE} TriggersEnabled = { POSTONLINE } )
	SRDF disks ( GrpName = g )
`));

  test('the replication belongs to another application, or stands elsewhere', () =>
    check(`
group vm ( SystemList = { a = 0 } PreOnline = 1 ${TRIGGER} )
	KVMGuest vm1 ( GuestName = vm1 ${RHEV} ${DR} )
group db ( SystemList = { a = 0 } )
	Phantom p ( )
	requires group st online local hard
group st ( SystemList = { a = 0 } )
	SRDF disks ( GrpName = g )
`));

  test('virtual machines that stay at their site', () =>
    check(`
group vm ( SystemList = { a = 0 } )
	KVMGuest vm1 ( GuestName = vm1 ${RHEV} )
group st ( ${STORAGE} TriggersEnabled = { POSTONLINE } )
	SRDF disks ( GrpName = g )
`));

  test('the fix adds the link', () =>
    checkFix(
      `
group vm (
	SystemList = { a = 0 }
	PreOnline = 1
	${TRIGGER}
	)

	KVMGuest vm1 (
		GuestName = vm1
		${RHEV}
		${DR}
		)

group st ( ${STORAGE} TriggersEnabled = { POSTONLINE } )
	SRDF disks ( GrpName = g )
`,
      `
group vm (
	SystemList = { a = 0 }
	PreOnline = 1
	${TRIGGER}
	)

	KVMGuest vm1 (
		GuestName = vm1
		${RHEV}
		${DR}
		)

	requires group st online global firm

group st ( ${STORAGE} TriggersEnabled = { POSTONLINE } )
	SRDF disks ( GrpName = g )
`,
    ));
});
