import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

describe('auto-start-outside-system-list', () => {
  test('a declared system that the group may not use', () =>
    check(`
include "types.cf"
cluster c ( )
system n1 ( )
system n2 ( )
system "n3.example.com" ( )
group g (
	AutoStartList = { n1; n2; "n3.example.com" }
	                      ^^ warning[auto-start-outside-system-list]: not in the SystemList of the group "g"
	                          ^^^^^^^^^^^^^^^^ warning[auto-start-outside-system-list]
	SystemList = { n1 = 0 }
	)
	FileOnOff f ( PathName = "/f" )
`));

  test('a misspelt system in an excerpt, on one line', () =>
    check(`
group g ( SystemList = { node1, node2 } AutoStartList = {nod1} )
                                                         ^^^^ warning[auto-start-outside-system-list]: did you mean "node1"
`));

  test('a subset in another order and layout', () =>
    check(`
include "types.cf"
cluster c ( )
system n1 system "n2" group g ( SystemList = { "n1" = 0, n2 = 1 } AutoStartList = { n2, n1 } )
	FileOnOff f ( PathName = "/f" )
`));

  test('no SystemList, or one that cannot be read', () =>
    check(`
group g (
	AutoStartList = { n1 }
	)
`));

  test('a system that is not declared at all is reported once, by another rule', () =>
    check(`
include "types.cf"
cluster c ( )
system node1 ( )
group g (
	SystemList = { node1 }
	AutoStartList = { db9 }
	                  ^^^ error[unknown-system]
	)
	FileOnOff f ( PathName = "/f" )
`));

  test('the fix takes the system that was meant', () =>
    checkFix(
      `
group g ( SystemList = { node1, node2 } AutoStartList = { node2, nod1 } )
`,
      `
group g ( SystemList = { node1, node2 } AutoStartList = { node2, node1 } )
`,
    ));

  test('a slip in SystemList is one mistake', () =>
    check(`
include "types.cf"
cluster c ( )
system berth_a1 ( )
group g (
	SystemList = { breth_a1 = 0 }
	               ^^^^^^^^ error[unknown-system]
	AutoStartList = { berth_a1 }
	)
	FileOnOff f ( PathName = "/f" )
`));
});
