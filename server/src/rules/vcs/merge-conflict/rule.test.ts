import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

describe('merge-conflict', () => {
  test('inside a block: one finding, whatever else is wrong', () =>
    check(`
include "types.cf"
cluster c ( )
group g (
<<<<<<< HEAD
^^^^^^^^^^^^ error[merge-conflict]: Choose one of the versions
	SystemList = { node1 = 0 }
	Critical = yes
=======
	SystemList = { node2 = 0 }
>>>>>>> other
	)
`));

  test('between declarations, and a second conflict further down', () =>
    check(`
system node1 ( )
<<<<<<< HEAD
^^^^^^^^^^^^ error[merge-conflict]
system node2 ( )
=======
system node3 ( )
>>>>>>> 1a2b3c4
system node4 ( )
<<<<<<< HEAD
system node5 ( )
=======
system node6 ( )
>>>>>>> 1a2b3c4
`));

  test('CRLF', () =>
    check('<<<<<<< HEAD\r\n^^^^^^^^^^^^ error[merge-conflict]\nsystem node1 ( )\r\n=======\r\n>>>>>>> x\r\n'));

  test('a row of equals signs in a comment or in a text is none', () =>
    check(`
//=======
// ======= systems =======
system node1 ( )
/*
>>>>>>> copied from a mail
*/
group g ( SystemList = { node1 } )
	Application app (
		StartProgram = "======= "
		StopProgram = "/bin/b"
		MonitorProgram = "/bin/c"
		)
`));

  test('eight of them are no marker of a merge', () =>
    check(`
system node1 ( )
<<<<<<<< HEAD
^^^^^^^^^^^^^ error[syntax-error]
`));
});
