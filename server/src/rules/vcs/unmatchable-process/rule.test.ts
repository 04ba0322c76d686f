import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

describe('unmatchable-process', () => {
  test('blanks that the list of processes does not have', () =>
    check(`
Process p1 ( PathName = "/usr/sbin/sendmail" Arguments = "-bd  -q30m" )
                                                         ^^^^^^^^^^^^ warning[unmatchable-process]: more than one between two
ProcessOnOnly p2 (\r
	PathName = "/usr/sbin/sshd"\r
	IgnoreArgs = 0\r
	Arguments @n1 = " -D"\r
	                ^^^^^ warning[unmatchable-process]
	Arguments @n2 = "-D "\r
	                ^^^^^ warning[unmatchable-process]
	)\r
`));

  test('a path that is too long', () =>
    check(`
Process p1 ( PathName = "/${'d'.repeat(256)}" )
                        ^${'^'.repeat(256)}^^ warning[unmatchable-process]: has 257 characters
`));

  test('single blanks, and the longest path', () =>
    check(`
Process p1 ( PathName = "/usr/sbin/sendmail" Arguments = "-bd -q30m" )
Process p2 ( PathName = "/${'d'.repeat(255)}" Arguments = "" )
`));

  test('arguments that are not compared', () =>
    check(`
ProcessOnOnly p1 ( PathName = "/bin/a" Arguments = "a  b" IgnoreArgs = 1 )
Process p2 ( PathName = "/bin/a" Arguments = "a  b" PidFile = "/var/run/a.pid" )
`));

  test('the fix leaves one blank', () =>
    checkFix(
      'Process p1 ( PathName = "/bin/a" Arguments = " -bd   -q30m " )\n',
      'Process p1 ( PathName = "/bin/a" Arguments = "-bd -q30m" )\n',
    ));
});
