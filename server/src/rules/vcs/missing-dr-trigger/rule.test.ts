import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

const RHEV =
  'RHEVMInfo = { Enabled = 1, URL = "https://m", User = "a@b", Password = kqRmLt, Cluster = c1, UseManualRHEVMFencing = 0 }';
const DR = 'DROpts = { ConfigureNetwork = 1, IPAddress = "10.0.0.5", Netmask = "255.0.0.0", Gateway = "10.0.0.1" }';
const GUEST = `KVMGuest vm1 ( GuestName = vm1 ${RHEV} ${DR} )
	requires group st online global firm`;
const STORAGE = `group st (
	SystemList = { a = 0 }
	ClusterList = { c = 0, d = 1 }
	TriggerPath = "bin/triggers/RHEVDR"
	TriggersEnabled = { POSTONLINE }
	)
	SRDF disks ( GrpName = g )`;

describe('missing-dr-trigger', () => {
  test('neither trigger', () =>
    check(`
group vm (
      ^^ warning[missing-dr-trigger]: Add "PreOnline = 1" and "TriggerPath"
	SystemList = { a = 0 }
	)
	${GUEST}
group st (
      ^^ warning[missing-dr-trigger]: Add the key POSTONLINE
	SystemList = { a = 0 }
	ClusterList = { c = 0, d = 1 }
	TriggerPath = "bin/triggers/RHEVDR"
	)
	SRDF disks ( GrpName = g )
`));

  test('turned off, another trigger, on one line, with quoted names', () =>
    check(`
group "vm" ( SystemList = { a = 0 } PreOnline = 0 TriggerPath = "bin/triggers/RHEVDR" )
      ^^^^ warning[missing-dr-trigger]: storage pool manager
	${GUEST}
group st ( SystemList = { a = 0 } ClusterList = { c = 0, d = 1 } TriggerPath = "bin/triggers/RHEVDR" TriggersEnabled = { NOFAILOVER } )
      ^^ warning[missing-dr-trigger]: "vm" may not go online
	HTC disks ( GroupName = g )
`));

  test('the directory alone is a hint', () =>
    check(`
group vm (\r
      ^^ hint[missing-dr-trigger]: has no "TriggerPath"
	SystemList = { a = 0 }\r
	PreOnline @a = 1\r
	)\r
	${GUEST}
${STORAGE}
`));

  test('without network settings, or without the replication group, it is a hint', () =>
    check(`
group vm ( SystemList = { a = 0 } TriggerPath = "bin/triggers/RHEVDR" )
      ^^ hint[missing-dr-trigger]: "PreOnline = 1"
	KVMGuest vm1 ( GuestName = vm1 ${RHEV} )
	         ^^^ warning[missing-dr-opts]
	requires group st online global firm
group vm2 ( SystemList = { a = 0 } TriggerPath = "bin/triggers/RHEVDR" )
      ^^^ hint[missing-dr-trigger]: "PreOnline = 1"
	KVMGuest guest2 ( GuestName = vm2 ${RHEV} ${DR} )
	requires group elsewhere online global firm
${STORAGE}
`));

  test('the setup of the guide', () =>
    check(`
group vm (
	SystemList = { a = 0 }
	TriggerPath = "bin/triggers/RHEVDR"
	PreOnline = 1
	)
	${GUEST}
${STORAGE}
`));

  test('enabled in another way, or misspelt', () =>
    check(`
group vm (
	SystemList = { a = 0 }
	PreOnlin = 1
	^^^^^^^^ warning[unknown-attribute]
	TriggerPath = "bin/triggers/RHEVDR"
	)
	${GUEST}
${STORAGE}
`));

  test('virtual machines of plain KVM, and those that stay at their site', () =>
    check(`
group vm ( SystemList = { a = 0 } )
	KVMGuest vm1 ( GuestName = vm1 )
	requires group st online global firm
group vm2 ( SystemList = { a = 0 } )
	KVMGuest guest2 ( GuestName = vm2 ${RHEV} )
group st ( SystemList = { a = 0 } )
	SRDF disks ( GrpName = g )
`));

  test('the fix sets PreOnline, with the directory of the other group', () =>
    checkFix(
      `
group vm (
	SystemList = { a = 0 }
	)
	${GUEST}
${STORAGE}
`,
      `
group vm (
	SystemList = { a = 0 }
	PreOnline = 1
	TriggerPath = "bin/triggers/RHEVDR"
	)
	${GUEST}
${STORAGE}
`,
    ));

  test('the fix changes PreOnline = 0', () =>
    checkFix(
      `
group vm ( SystemList = { a = 0 } PreOnline = 0 TriggerPath = "bin/triggers/RHEVDR" )
	${GUEST}
${STORAGE}
`,
      `
group vm ( SystemList = { a = 0 } PreOnline = 1 TriggerPath = "bin/triggers/RHEVDR" )
	${GUEST}
${STORAGE}
`,
    ));

  test('the fix adds the key to the list', () =>
    checkFix(
      `
group vm ( SystemList = { a = 0 } PreOnline = 1 TriggerPath = "bin/triggers/RHEVDR" )
	${GUEST}
${STORAGE.replace('POSTONLINE', 'NOFAILOVER')}
`,
      `
group vm ( SystemList = { a = 0 } PreOnline = 1 TriggerPath = "bin/triggers/RHEVDR" )
	${GUEST}
${STORAGE.replace('POSTONLINE', 'NOFAILOVER, POSTONLINE')}
`,
    ));
});
