import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

describe('typographic-character', () => {
  test('curly quotes around values, names and keys', () =>
    check(`
group “g” ( SystemList = { „node1“ = 0, ‘node2’ = 1 } )
      ^^^ error[typographic-character]: Write plain ones
                           ^^^^^^^ error[typographic-character]
                                        ^^^^^^^ error[typographic-character]
`));

  test('blanks: one finding a row', () =>
    check(
      'group g (\n\u00a0\u00a0\u00a0SystemList =\u00a0{ node1 }\n' +
        '^^^ error[typographic-character]: Write a plain blank\n' +
        '               ^ error[typographic-character]\n\t)\n',
    ));

  test('dashes: in front of an option, and in a name', () =>
    check(`
group g ( SystemList = { node–1 } )
                         ^^^^^^ warning[typographic-character]: Write a plain "-"
	Application app (
		StartProgram = "/bin/app —v −x"
		               ^^^^^^^^^^^^^^^^ warning[typographic-character]
		StopProgram = "–k"
		              ^^^^ warning[typographic-character]
		MonitorProgram = "/bin/check"
		)
`));

  test('a curly quote without partner', () =>
    check(`
FileOnOff f (
	PathName = “/tmp/a
	           ^^^^^^^ error[typographic-character]: without a partner
	)
`));

  test('prose, comments and plain characters', () =>
    check(`
// “quoted” – in\u00a0a comment
group g ( SystemList = { node-1 } )
	Application app (
		StartProgram = "/bin/app 'it’s' a – b 3–4"
		StopProgram = "/bin/app -k"
		MonitorProgram = "/bin/check “x”" /* — */
		)
`));

  test('the fix of quotes takes the dash along', () =>
    checkFix('Mount m (\n\tFsckOpt = “–y”\n\t)\n', 'Mount m (\n\tFsckOpt = "-y"\n\t)\n', 'Change to plain quotes'));

  test('the fix of a mixed pair', () =>
    checkFix('FileOnOff f (\n\tPathName = "/tmp/a”\n\t)\n', 'FileOnOff f (\n\tPathName = "/tmp/a"\n\t)\n'));

  test('the fix of a blank', () =>
    checkFix('system\u00a0\u00a0node1 ( )\r\n', 'system node1 ( )\r\n', 'Change to a plain blank'));

  test('the fix of dashes', () =>
    checkFix(
      'FileOnOff f (\n\tPathName = "/a –x − b ––y"\n\t)\n',
      'FileOnOff f (\n\tPathName = "/a -x − b --y"\n\t)\n',
    ));
});
