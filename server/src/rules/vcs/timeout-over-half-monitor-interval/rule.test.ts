import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

describe('timeout-over-half-monitor-interval', () => {
  test('the interval of the resource, and the default', () =>
    check(`
group g ( SystemList = { n1 } )
	FileOnOff a ( PathName = "/a" MonitorInterval = 20 ActionTimeout = 11 )
	                                                                   ^^ hint[timeout-over-half-monitor-interval]: MonitorInterval is 20. The function is cut off after 10 seconds
	FileOnOff "b" (
		PathName = "/b"
		InfoTimeout = "31"
		              ^^^^ hint[timeout-over-half-monitor-interval]: MonitorInterval is 60 by default
		)
`));

  test("the interval of the cluster's own type, in the type and in a resource", () =>
    check(`
type Gauge (
	static int ActionTimeout = 16
	                           ^^ hint[timeout-over-half-monitor-interval]: after 15 seconds
	static int MonitorInterval = 30
	static str ArgList[] = { Path }
	str Path
	)
group g ( SystemList = { n1 } )
	Gauge x ( Path = a InfoTimeout = 20 )
	                                 ^^ hint[timeout-over-half-monitor-interval]: MonitorInterval is 30.
	Gauge y ( Path = a InfoTimeout = 20 MonitorInterval = 40 )
`));

  test('half is enough; intervals that differ from system to system, are no integers, or belong to an unknown type', () =>
    check(`
group g ( SystemList = { n1, n2 } )
	FileOnOff a ( PathName = "/a" ActionTimeout = 30 )
	FileOnOff b ( PathName = "/b" MonitorInterval@n1 = 10 MonitorInterval@n2 = 20 ActionTimeout = 30 )
	FileOnOff c ( PathName = "/c" ActionTimeout@n1 = 300 )
	Zookeeper d ( ActionTimeout = 300 )
`));

  test('an interval of 0 says nothing', () =>
    check(`
group g ( SystemList = { n1 } )
	FileOnOff a ( PathName = "/a" MonitorInterval = 0 ActionTimeout = 30 )
`));

  test('the fix writes what holds', () =>
    checkFix(
      `
group g ( SystemList = { n1 } )
	FileOnOff a ( PathName = "/a" MonitorInterval = 25 ActionTimeout = 40 )
`,
      `
group g ( SystemList = { n1 } )
	FileOnOff a ( PathName = "/a" MonitorInterval = 25 ActionTimeout = 12 )
`,
    ));
});
