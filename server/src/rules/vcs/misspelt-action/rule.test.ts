import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

describe('misspelt-action', () => {
  test('a letter missing, and a plain word', () =>
    check(`
type IP (
	static keylist SupportedActions = { "devic.vfd", "route.vfd" }
	                                    ^^^^^^^^^^^ hint[misspelt-action]: did you mean "device.vfd"
	static str ArgList[] = { Device }
	str Device
	)
type Application ( static keylist SupportedActions = { getchksum } static str ArgList[] = { User } str User )
                                                       ^^^^^^^^^ hint[misspelt-action]: did you mean "getcksum"
`));

  test('all in order, and an action of its own', () =>
    check(`
type IP (
	static keylist SupportedActions = { "route.vfd"; "device.vfd"; flush }
	static str ArgList[] = { Device }
	str Device
	)
`));

  test('a near name beside the one of the agent, a type without list, and types that nobody knows', () =>
    check(`
type IP (
	static keylist SupportedActions = { "device.vfd", "device2.vfd" }
	static str ArgList[] = { Device }
	str Device
	)
type FileOnOff ( static keylist SupportedActions = { "devic.vfd" } static str ArgList[] = { PathName } str PathName )
type Gauge ( static keylist SupportedActions = { "devic.vfd" } static str ArgList[] = { Path } str Path )
`));

  test('the fix takes the name that the agent has', () =>
    checkFix(
      `
type CFSMount ( static keylist SupportedActions = { primry } static str ArgList[] = { MountPoint } str MountPoint )
`,
      `
type CFSMount ( static keylist SupportedActions = { primary } static str ArgList[] = { MountPoint } str MountPoint )
`,
    ));
});
