import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

describe('vxconfigd-without-syslog', () => {
  test('no arguments', () =>
    check(`
CVMVxconfigd "vxc 1" ( Critical = 0 )
             ^^^^^^^ hint[vxconfigd-without-syslog]: "vxc 1" starts vxconfigd without
`));

  test('other arguments, or none in the list', () =>
    check(`
group cvm ( SystemList = { n1 = 0, n2 = 1 } Parallel = 1 )
	CVMVxconfigd vxc (
		CVMVxconfigdArgs @n1 = { "-k" }
		                       ^^^^^^^^ hint[vxconfigd-without-syslog]
		CVMVxconfigdArgs @n2 = { }
		                       ^^^ hint[vxconfigd-without-syslog]
		)
`));

  test('among others, in quotes, or as an option', () =>
    check(
      'CVMVxconfigd a ( CVMVxconfigdArgs = { "-k", syslog } )\r\n' +
        'CVMVxconfigd b ( CVMVxconfigdArgs @n1 = { "syslog" } )\r\n' +
        'CVMVxconfigd c ( CVMVxconfigdArgs = { "-x syslog" } )\r\n',
    ));

  test("a default of the cluster's own type", () =>
    check(`
//- main.cf
include "CVMTypes.cf"
cluster c ( )
system n1 ( )
group cvm ( SystemList = { n1 = 0 } ) CVMVxconfigd vxc ( ) FileOnOff f ( )
//- CVMTypes.cf
type CVMVxconfigd ( keylist CVMVxconfigdArgs = { syslog } )
type FileOnOff ( str PathName )
`));

  test('the fix adds the attribute or the word', async () => {
    await checkFix('CVMVxconfigd a (\n\t\t)\n', 'CVMVxconfigd a (\n\t\tCVMVxconfigdArgs = { syslog }\n\t\t)\n');
    await checkFix(
      'CVMVxconfigd a ( CVMVxconfigdArgs = { "-k" } )\n',
      'CVMVxconfigd a ( CVMVxconfigdArgs = { "-k", syslog } )\n',
    );
    await checkFix('CVMVxconfigd a ( CVMVxconfigdArgs = {} )\n', 'CVMVxconfigd a ( CVMVxconfigdArgs = { syslog } )\n');
  });
});
