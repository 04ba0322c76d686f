import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

const RHEV =
  'RHEVMInfo = { Enabled = 1, URL = "https://m", User = "a@b", Password = kqRmLt, Cluster = c1, UseManualRHEVMFencing = 0 }';
const DR = 'DROpts = { ConfigureNetwork = 1, IPAddress = "10.0.0.5", Netmask = "255.0.0.0", Gateway = "10.0.0.1" }';
const REST = 'ClusterList = { c = 0, d = 1 } TriggersEnabled = { POSTONLINE }';

function guests(path: string): string {
  return `group vm ( SystemList = { a = 0 } PreOnline = 1 TriggerPath = "${path}" )
	KVMGuest vm1 ( GuestName = vm1 ${RHEV} ${DR} )
	requires group st online global firm`;
}

describe('differing-trigger-paths', () => {
  test('two directories', () =>
    check(`
${guests('bin/triggers/RHEVDR')}
group st (
	SystemList = { a = 0 }
	TriggerPath = "bin/triggers/storage"
	              ^^^^^^^^^^^^^^^^^^^^^^ hint[differing-trigger-paths]: "vm" in "bin/triggers/RHEVDR"
	${REST}
	)
	SRDF disks ( GrpName = g )
`));

  test('one below the other', () =>
    check(`
${guests('bin/triggers/RHEVDR')}
group "st" ( SystemList = { a = 0 } TriggerPath = "bin/triggers" ${REST} ) HTC disks ( GroupName = g )
                                                  ^^^^^^^^^^^^^^ hint[differing-trigger-paths]: Use one directory
`));

  test('one directory, in two spellings', () =>
    check(`
${guests('bin/triggers/RHEVDR')}\r
group st (\r
	SystemList = { a = 0 }\r
	TriggerPath = "bin/triggers/RHEVDR/"\r
	${REST}\r
	)\r
	SRDF disks ( GrpName = g )
`));

  test('a path from the root is a mistake of its own', () =>
    check(`
${guests('bin/triggers/RHEVDR')}
group st ( SystemList = { a = 0 } ${REST} TriggerPath = "/opt/VRTSvcs/bin/triggers/RHEVDR" ) SRDF disks ( GrpName = g )
                                                                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[absolute-trigger-path]
`));

  test('the fix takes the directory of the virtual machines', () =>
    checkFix(
      `
${guests('bin/triggers/RHEVDR')}
group st ( SystemList = { a = 0 } ${REST} TriggerPath = "bin/triggers" ) SRDF disks ( GrpName = g )
`,
      `
${guests('bin/triggers/RHEVDR')}
group st ( SystemList = { a = 0 } ${REST} TriggerPath = "bin/triggers/RHEVDR" ) SRDF disks ( GrpName = g )
`,
    ));
});
