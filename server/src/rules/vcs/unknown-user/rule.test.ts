import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

// As long as its name between braces, so that carets stand below what they mark.
const PASSWORD = 'dKRfKMfPMnN';

describe('unknown-user', () => {
  test('in the lists of the cluster', () =>
    check(`
include "types.cf"
cluster c (
	UserNames = { admin = ${PASSWORD}, night = ${PASSWORD} }
	Administrators = { admin, nightwatch }
	                          ^^^^^^^^^^ warning[unknown-user]: no user "nightwatch"
	Operators = { nihgt }
	              ^^^^^ warning[unknown-user]: did you mean "night"
	)
`));

  test('in a group, in quotes and with semicolons', () =>
    check(`
include "types.cf"
cluster c ( UserNames = { "admin" = ${PASSWORD}; oper = ${PASSWORD} } )
system n1 ( )
group g ( SystemList = { n1 } Operators = { "oper"; "weekend" } )
                                                    ^^^^^^^^^ warning[unknown-user]: Operators takes names of UserNames
`));

  test('said once, however often the name stands', () =>
    check(`
include "types.cf"
cluster c ( UserNames = { admin = ${PASSWORD} } Operators = { weekend } )
                                                              ^^^^^^^ warning[unknown-user]
system n1 ( )
group g ( SystemList = { n1 } Operators = { weekend } Administrators = { weekend } )
`));

  test('the cluster says it is not secure', () =>
    check(`
include "types.cf"
cluster c ( UserNames = { admin = ${PASSWORD} } SecureClus = 0 Guests = { visitor } )
                                                                          ^^^^^^^ warning[unknown-user]
`));

  test('only capital letters differ', () =>
    check(`
include "types.cf"
cluster c ( UserNames = { Admin = ${PASSWORD} } Administrators = { admin } )
                                                                   ^^^^^ hint[unknown-user]: did you mean "Admin"
`));

  test('declared users, and those of the operating system', () =>
    check(`
include "types.cf"
cluster c (
	UserNames = { admin = ${PASSWORD}, oper = ${PASSWORD} }
	Administrators = { admin, root, "haadmin@corp.example" }
	Operators = { oper }
	Guests = { }
	)
`));

  test('secure clusters', () =>
    check(`
include "types.cf"
cluster c ( UserNames = { admin = ${PASSWORD} } SecureClus = 1 Administrators = { admin, weekend } )
`));

  test('users of a domain are declared', () =>
    check(`
include "types.cf"
cluster c ( UserNames = { admin = ${PASSWORD}, "haadmin@corp.example" = ${PASSWORD} } Guests = { oper1 } )
`));

  test('nobody knows who is declared', async () => {
    await check(`
cluster c ( Administrators = { admin } )
`);
    await check(`
group g ( Administrators = { weekend } )
`);
    await check(`
cluster c (
	UserNmaes = { admin = ${PASSWORD} }
	^^^^^^^^^ warning[unknown-attribute]
	Administrators = { admin }
	)
`);
  });

  test('repair', () =>
    checkFix(
      `cluster c ( UserNames = { admin = ${PASSWORD}, night = ${PASSWORD} } Operators = { nihgt } )`,
      `cluster c ( UserNames = { admin = ${PASSWORD}, night = ${PASSWORD} } Operators = { night } )`,
    ));

  test('no repair to a name that the list has', () =>
    check(`
cluster c ( UserNames = { night = ${PASSWORD} } Operators = { night, nihgt } )
                                                                     ^^^^^ warning[unknown-user]: no user "nihgt".
`));
});
