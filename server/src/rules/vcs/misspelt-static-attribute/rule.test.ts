import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

describe('misspelt-static-attribute', () => {
  test('neighbours swapped, a letter missing, two letters off', () =>
    check(`
type Gauge (
	static int MonitorIntreval = 60
	           ^^^^^^^^^^^^^^^ warning[misspelt-static-attribute]: did you mean "MonitorInterval"
	static int OnlinTimeout = 60;
	           ^^^^^^^^^^^^ warning[misspelt-static-attribute]: did you mean "OnlineTimeout"
	static int RestratLimti = 3
	           ^^^^^^^^^^^^ hint[misspelt-static-attribute]: did you mean "RestartLimit"
	static str ArgList[] = { Path }
	str Path
	)
`));

  test('another capitalisation, on one line', () =>
    check(`
type Gauge ( static keylist Supportedactions = { a } static str ArgList[] = { Path } str Path )
                            ^^^^^^^^^^^^^^^^ warning[misspelt-static-attribute]: did you mean "SupportedActions"
`));

  test('attributes of its own: far off, of another shape, passed to the agent, ordinary, or beside the predefined one', () =>
    check(`
type Gauge (
	static int ProbeDepth = 3
	static str MonitorIntervall = fast
	static int MonitorTimeouts = 4
	static int NumThread = 2
	static int RestartLimits = 1
	static str ArgList[] = { Path, MonitorTimeouts, NumThread, RestartLimits }
	static int ConfIntervals = 5
	static int ConfInterval = 600
	int OnlineTimeuot
	str Path
	)
`));

  test('short names and numbers at the end', () =>
    check(`
type Gauge (
	static str NameRule2 = ""
	static int IMG{} = { }
	static str ArgList[] = { Path }
	str Path
	)
`));

  test('the fix takes the predefined name', () =>
    checkFix(
      `
type Gauge (
	static int MonitorIntreval = 60
	static str ArgList[] = { Path }
	str Path
	)
`,
      `
type Gauge (
	static int MonitorInterval = 60
	static str ArgList[] = { Path }
	str Path
	)
`,
    ));
});
