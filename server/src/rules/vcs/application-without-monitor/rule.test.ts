import { describe, expect, test } from 'vitest';
import { check, judge } from '../../../../../test/harness/check';

const programs = 'StartProgram = "/opt/a start" StopProgram = "/opt/a stop"';

describe('application-without-monitor', () => {
  test('nothing at all', () =>
    check(`
Application a1 ( ${programs} )
            ^^ warning[application-without-monitor]: sets none of "MonitorProgram", "MonitorProcesses", "PidFiles"
`));

  test('nothing but empty values', () =>
    check(`
Application "a-1" (\r
            ^^^^^ warning[application-without-monitor]
	${programs}\r
	User = app\r
	MonitorProgram = ""\r
	PidFiles = { }\r
	)\r
`));

  test('one of the three', () =>
    check(`
Application a1 ( ${programs} MonitorProgram = "/opt/a status" )
Application a2 ( ${programs} MonitorProcesses = { "/opt/a -d" } )
Application a3 ( ${programs} PidFiles @n1 = { "/var/run/a1" } PidFiles @n2 = { "/var/run/a2" } )
`));

  test('another way that nobody knows', () =>
    check(`
Application a1 ( ${programs} MonitorProgramm = "/opt/a status" )
                                                                           ^^^^^^^^^^^^^^^ warning[unknown-attribute]
`));

  test('a type that gives a program', () =>
    check(`
type Application ( str StartProgram str StopProgram str MonitorProgram = "/opt/default" str MonitorProcesses[] str PidFiles[] )
Application a2 ( ${programs} )
`));

  test('half-typed text is not judged', async () => {
    const text = `Application a1 (\n\t${programs}\n\tMonitorProgram = `;
    for (let end = 0; end <= text.length; end++) {
      const judged = await judge([{ name: 'main.cf', text: text.slice(0, end) }]);
      const rules = judged.report('main.cf').findings.map(({ rule }) => rule.id);
      expect(rules, text.slice(0, end)).not.toContain('application-without-monitor');
    }
  });
});
