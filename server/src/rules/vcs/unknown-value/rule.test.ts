import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

describe('unknown-value', () => {
  test('a misspelt word of a group', () =>
    check(`
group g (
	SystemList = { node1 = 0 }
	FailOverPolicy = Loda
	                 ^^^^ warning[unknown-value]: did you mean "Load"?
	)
`));

  test('a word in quotes, everything on one line', () =>
    check(`
group g ( SystemList = { node1 = 0 } ManageFaults = "NOTHING" )
                                                    ^^^^^^^^^ warning[unknown-value]: lists "ALL", "NONE"
`));

  test('one item of a list', () =>
    check(`
group g ( SystemList = { node1 } )
FileOnOff f1 (
	PathName = "/tmp/f1"
	ExternalStateChange = { OfflineHold, OnlineGruop }
	                                     ^^^^^^^^^^^ warning[unknown-value]: did you mean "OnlineGroup"?
	)
`));

  test('the severity of messages, where capital letters count', () =>
    check(`
group g (
	SystemList = { node1 }
	GroupRecipients = { "ops@example.com" = warning, "night@example.com" = Error }
	                                        ^^^^^^^ warning[unknown-value]: did you mean "Warning"?
	)
`));

  test('elsewhere capital letters are worth a hint', () =>
    check(`
group g (
	SystemList = { node1 }
	FailOverPolicy = "priority"
	                 ^^^^^^^^^^ hint[unknown-value]: whether capital letters count here is not confirmed
	)
`));

  test('right values in other layouts', () =>
    check(`
group g ( SystemList = { node1 } AutoFailOver = 2 SystemZones = { node1 = 0 } FailOverPolicy = "RoundRobin" )
FileOnOff f1 (
	PathName = "/tmp/f1"
	ExternalStateChange @node1 = { OnlineGroup, OfflineGroup }
	)
`));

  test('a number outside of the set; words for numbers are told of by another rule', () =>
    check(`
group g (
	SystemList = { node1 }
	AutoFailOver = 3
	               ^ warning[unknown-value]: lists "0", "1", "2"
	Parallel = often
	           ^^^^^ warning[invalid-integer]
	FailOverPolicy = ""
	)
`));

  test('an attribute that the own types file declares in another form', () =>
    check(`
include "types.cf"
cluster c ( )
system node1 ( )
group g ( SystemList = { node1 = 0 } )
FileOnOff f1 ( PathName = "/tmp/f1" DiskGroupType = elsewhere )
//- types.cf
type FileOnOff (
	str PathName
	str DiskGroupType
	)
`));

  test('the word that was meant is put in its place', () =>
    checkFix(
      `
group g (
	SystemList = { node1 = 0 }
	ManageFaults = NOEN
	)
`,
      `
group g (
	SystemList = { node1 = 0 }
	ManageFaults = NONE
	)
`,
      'Change to "NONE"',
    ));

  test('a number that no integer holds is one finding', () =>
    check(`
group g ( SystemList = { n1 = 0 } Parallel = 99999999999 )
                                             ^^^^^^^^^^^ warning[invalid-integer]
`));
});
