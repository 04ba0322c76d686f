import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

describe('conflicting-state-changes', () => {
  test('in a resource, in any order', () =>
    check(`
group g ( SystemList = { n1 } )
	Application a (
		StartProgram = "/a"
		StopProgram = "/b"
		MonitorProcesses = { a }
		ExternalStateChange = { OfflineHold, OnlineGroup, "OfflineGroup" }
		                                                  ^^^^^^^^^^^^^^ warning[conflicting-state-changes]: of "a" holds both "OfflineHold" and "OfflineGroup"
		)
`));

  test('in a type, on one line, and for one system', () =>
    check(`
type Gauge ( static keylist ExternalStateChange = {OfflineGroup;OfflineHold} static str ArgList[] = { Path } str Path )
                                                                ^^^^^^^^^^^ warning[conflicting-state-changes]
group g ( SystemList = { n1, n2 } )
	Gauge x ( Path = a ExternalStateChange@n1 = { OfflineGroup, OfflineHold } ExternalStateChange@n2 = { OfflineHold } )
	                                                            ^^^^^^^^^^^ warning[conflicting-state-changes]
`));

  test('one of them', () =>
    check(`
type Gauge ( static keylist ExternalStateChange = { OnlineGroup, OfflineGroup } static str ArgList[] = { Path } str Path )
group g ( SystemList = { n1 } )
	Gauge x ( Path = a ExternalStateChange = { OfflineHold } )
`));

  test('one of them for each system, or none', () =>
    check(`
type Gauge ( static keylist ExternalStateChange static str ArgList[] = { Path } str Path )
group g ( SystemList = { n1, n2 } )
	Gauge x ( Path = a ExternalStateChange@n1 = { OfflineHold } ExternalStateChange@n2 = { OfflineGroup } )
	Gauge y ( Path = a ExternalStateChange = { } )
`));
});
