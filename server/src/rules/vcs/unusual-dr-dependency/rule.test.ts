import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

const RHEV =
  'RHEVMInfo = { Enabled = 1, URL = "https://m", User = "a@b", Password = kqRmLt, Cluster = c1, UseManualRHEVMFencing = 0 }';
const DR = 'DROpts = { ConfigureNetwork = 1, IPAddress = "10.0.0.5", Netmask = "255.0.0.0", Gateway = "10.0.0.1" }';
const TRIGGER = 'TriggerPath = "bin/triggers/RHEVDR"';
const GUESTS = `group vm ( SystemList = { a = 0 } PreOnline = 1 ${TRIGGER} )
	KVMGuest vm1 ( GuestName = vm1 ${RHEV} ${DR} )`;
const STORAGE = `group st ( SystemList = { a = 0 } ClusterList = { c = 0, d = 1 } ${TRIGGER} TriggersEnabled = { POSTONLINE } )
	SRDF disks ( GrpName = g )`;

describe('unusual-dr-dependency', () => {
  test('soft, as the printed sample has it', () =>
    check(`
${GUESTS}
	requires group st online global soft
	                         ^^^^^^^^^^^ hint[unusual-dr-dependency]: that it prints
${STORAGE}
`));

  test('local, with the name of the parent in front', () =>
    check(`
${GUESTS}\r
	vm requires group "st" online local firm\r
	                              ^^^^^^^^^^ hint[unusual-dr-dependency]: only on the one system
${STORAGE}
`));

  test('the link of the guide', () =>
    check(`
${GUESTS}
	requires group st online global firm
${STORAGE}
`));

  test('other groups may be linked as they like', () =>
    check(`
${GUESTS}
	requires group st online global firm
	requires group net online local soft
${STORAGE}
group net ( SystemList = { a = 0 } )
	Phantom p ( )
`));

  test('virtual machines of plain KVM', () =>
    check(`
group vm ( SystemList = { a = 0 } )
	KVMGuest vm1 ( GuestName = vm1 )
	requires group st online local firm
${STORAGE}
`));

  test('the fix', () =>
    checkFix(
      `
${GUESTS}
	requires group st online global soft
${STORAGE}
`,
      `
${GUESTS}
	requires group st online global firm
${STORAGE}
`,
    ));
});
