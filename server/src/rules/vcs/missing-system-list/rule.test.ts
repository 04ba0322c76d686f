import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

describe('missing-system-list', () => {
  test('no SystemList, in several layouts', () =>
    check(`
include "types.cf"
cluster c ( )
system n1
group g1 ( )
      ^^ error[missing-system-list]: "g1" has no SystemList
group "g 2" ( Parallel = 1 )
      ^^^^^ error[missing-system-list]
	Phantom p ( )
group
	g3
	^^ error[missing-system-list]
	(
	Parallel = 1
	)
`));

  test('an empty one', () =>
    check(`
include "types.cf"
cluster c ( )
group g1 ( SystemList = { } )
           ^^^^^^^^^^ error[missing-system-list]: is empty
group g2 (
	SystemList = ""
	^^^^^^^^^^ error[missing-system-list]
	)
`));

  test('a list of one, without priorities or braces', () =>
    check(`
include "types.cf"
cluster c ( )
system n1 ( ) group g1 ( SystemList = { n1 } ) group g2 ( SystemList = { n1 = 0; } )
`));

  test('an excerpt shows what it likes of a group', () =>
    check(`
group g1 (
	Parallel = 1
	)
group g2 ( SystemList = { } )
`));

  test('a misspelt one is not missed as well', () =>
    check(`
include "types.cf"
cluster c ( )
system n1
group g (
	SystemLsit = { n1 = 0 }
	^^^^^^^^^^ warning[unknown-attribute]: did you mean "SystemList"
	)
`));
});
