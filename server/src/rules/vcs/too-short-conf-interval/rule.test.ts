import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

describe('too-short-conf-interval', () => {
  test('with the values of the resource, and with defaults', () =>
    check(`
group g ( SystemList = { n1 } )
	FileOnOff a ( PathName = "/a" ConfInterval = 69 )
	                                             ^^ hint[too-short-conf-interval]: at least 70
	FileOnOff "b" (
		PathName = "/b"
		MonitorTimeout = 30  MonitorInterval = 10  ToleranceLimit = 2
		ConfInterval = 99
		               ^^ hint[too-short-conf-interval]: here with 10, 30 and 2
		)
`));

  test("with the values of the cluster's own type", () =>
    check(`
type Gauge (
	static int ConfInterval = 100
	                          ^^^ hint[too-short-conf-interval]: at least 190
	static int ToleranceLimit = 1
	static str ArgList[] = { Path }
	str Path
	)
group g ( SystemList = { n1 } )
	Gauge x ( Path = a ConfInterval = 189 )
	                                  ^^^ hint[too-short-conf-interval]
	Gauge y ( Path = a ConfInterval = 189 ToleranceLimit = 0 )
`));

  test('the least value; values that differ from system to system or belong to an unknown type', () =>
    check(`
group g ( SystemList = { n1, n2 } )
	FileOnOff a ( PathName = "/a" ConfInterval = 70 )
	FileOnOff b ( PathName = "/b" ConfInterval = 20 ToleranceLimit@n1 = 3 )
	FileOnOff c ( PathName = "/c" ConfInterval@n1 = 1 )
	Zookeeper d ( ConfInterval = 1 )
`));

  test('a limit that is raised alone, with the default of 600', () =>
    check(`
group g ( SystemList = { n1 } )
	FileOnOff a ( PathName = "/a" ToleranceLimit = 8 )
`));

  test('the fix writes the least value', () =>
    checkFix(
      `
group g ( SystemList = { n1 } )
	FileOnOff a ( PathName = "/a" ConfInterval = 30 )
`,
      `
group g ( SystemList = { n1 } )
	FileOnOff a ( PathName = "/a" ConfInterval = 70 )
`,
    ));
});
