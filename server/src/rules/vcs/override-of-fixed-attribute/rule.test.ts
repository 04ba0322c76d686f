import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

describe('override-of-fixed-attribute', () => {
  test('a cited one, and one that only the catalog believes', () =>
    check(`
group g ( SystemList = { n1 } )
	FileOnOff a ( PathName = "/a" ArgList = { PathName } NumThreads = 5 )
	                              ^^^^^^^ warning[override-of-fixed-attribute]: cannot be overridden
	                                                     ^^^^^^^^^^ hint[override-of-fixed-attribute]: which no page confirms
`));

  test("one that the cluster's own type declares, once for all systems", () =>
    check(`
type Gauge (
	static str AgentFile = "/opt/gauge"
	static str ArgList[] = { Path }
	str Path
	)
group g ( SystemList = { "n1"; "n2" } )
	Gauge "x" (
		Path = a
		AgentFile @"n1" = "/opt/other"
		^^^^^^^^^ warning[override-of-fixed-attribute]: type "Gauge"
		AgentFile @"n2" = "/opt/other"
		)
`));

  test('those that may be overridden, and those that the type adds', () =>
    check(`
type Gauge (
	static int Depth = 3
	static str ArgList[] = { Path, Depth }
	str Path
	)
group g ( SystemList = { n1 } )
	Gauge x ( Path = a Depth = 4 MonitorTimeout = 90 OnlineRetryLimit = 2 )
`));

  test('an ordinary attribute of the same name, types that nobody knows, and the type itself', () =>
    check(`
type Rack (
	static str ArgList[] = { FireDrill }
	static int NumThreads = 2
	int FireDrill
	)
group g ( SystemList = { n1 } )
	Rack r ( FireDrill = 1 )
	Zookeeper z ( ArgList = { a } )
`));
});
