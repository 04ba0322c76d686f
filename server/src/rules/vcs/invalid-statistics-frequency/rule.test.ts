import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

describe('invalid-statistics-frequency', () => {
  test('in a type', () =>
    check(`
type Acme (
	static str ArgList[] = { PathName }
	static int MonitorStatsParam{} = { Frequency = 31, ExpectedValue = 100 }
	                                               ^^ warning[invalid-statistics-frequency]: is 31
	str PathName
)
`));

  test('in a resource, in quotes and for one system', () =>
    check(`
group g ( SystemList = { n1 = 0 } )
FileOnOff f ( PathName = "/tmp/f" MonitorStatsParam @n1 = { "Frequency" = "-1"; ExpectedValue = 100 } )
                                                                          ^^^^ warning[invalid-statistics-frequency]
`));

  test('the bounds', () =>
    check(`
group g ( SystemList = { n1 = 0 } )
FileOnOff f1 ( PathName = "/tmp/f1" MonitorStatsParam = { Frequency = 0 } )
FileOnOff f2 ( PathName = "/tmp/f2" MonitorStatsParam = { Frequency = 30, ExpectedValue = 3000 } )
`));

  test('an attribute of the type itself', () =>
    check(`
type Acme (
	static str ArgList[] = { MonitorStatsParam }
	int MonitorStatsParam{}
)
group g ( SystemList = { n1 = 0 } )
Acme a ( MonitorStatsParam = { Frequency = 90 } )
`));

  test('repair', () =>
    checkFix(
      'group g ( SystemList = { n1 } )\nFileOnOff f ( PathName = "/tmp/f" MonitorStatsParam = { Frequency = 60 } )',
      'group g ( SystemList = { n1 } )\nFileOnOff f ( PathName = "/tmp/f" MonitorStatsParam = { Frequency = 30 } )',
    ));
});
