import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

const head = `include "types.cf"
cluster c ( )
system node1 ( )
group cvm ( SystemList = { node1 = 0 } Parallel = 1 )
group guest ( SystemList = { node1 = 0 } )
	FileOnOff f ( PathName = "/f" )
`;

describe('unknown-group', () => {
  test('a misspelt child', () =>
    check(`${head}	requires group cmv online local firm
	               ^^^ error[unknown-group]: did you mean "cvm"
`));

  test('a quoted child, with the parent named in front and misspelt too', () =>
    check(`${head}	gest requires group "cvm-new" online local firm
	^^^^ error[unknown-group]: "gest" (did you mean "guest"?)
	                    ^^^^^^^^^ error[unknown-group]: "cvm-new"
`));

  test('a group that is declared further down', () =>
    check(`${head}	requires group late online global soft
group late (
	SystemList = { node1 = 0 }
	)
`));

  test('an excerpt does not have all groups', () =>
    check(`
group guest (
	SystemList = { node1 = 0 }
	)
	requires group cvm online local firm
`));

  test('a group whose header is half typed may be the one', () =>
    check(`${head}	requires group storage online local firm
group stor
      ^^^^ error[syntax-error]
`));

  test('the fix takes the nearest name', () =>
    checkFix(`${head}	requires group cmv online local firm\n`, `${head}	requires group cvm online local firm\n`));
});
