import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

describe('unreachable-prerequisites', () => {
  test('more than any system has, and what none has', () =>
    check(`
include "types.cf"
cluster c ( )
system n1 ( Limits = { CPU = 4 } )
system n2 ( Limits = { "CPU" = 6 } )
system n3 ( Limits = { CPU = 99, Disk = 9 } )
group g (
	SystemList = { n1 = 0, n2 = 1 }
	Prerequisites = { CPU = 8, Disk = 1 }
	                        ^ warning[unreachable-prerequisites]: the most that a system of its SystemList offers in Limits is 6
	                                  ^ warning[unreachable-prerequisites]: 1 of "Disk", which no system
	)
`));

  test('no single system has all of it', () =>
    check(`
include "types.cf"
cluster c ( )
system "n1" ( Limits = {CPU = 4; Mem = 1} )
system n2 ( Limits = {CPU = 1; Mem = 4} )
group g ( SystemList = {n1; n2}  Prerequisites = {CPU = 2; Mem = 2}  )
                                 ^^^^^^^^^^^^^ warning[unreachable-prerequisites]: No system of the group "g" offers all
`));

  test('systems without Limits', () =>
    check(`
include "types.cf"
cluster c ( )
system n1 ( )
system n2
group g ( SystemList = { n1, n2 } Prerequisites = { Slots = 1 } )
                                                            ^ warning[unreachable-prerequisites]: no system
`));

  test('one system is enough, and nothing is asked', () =>
    check(`
include "types.cf"
cluster c ( )
system n1 ( Limits = { CPU = 4, Mem = 4 } )
system n2 ( )
group g ( SystemList = { n1, n2 } Prerequisites = { CPU = 4, Mem = 1 } )
group h ( SystemList = { n1, n2 } Prerequisites = { Other = 0 } )
group i ( SystemList = { n2 } Prerequisites = { } )
`));

  test('systems that are not known, or whose Limits cannot be read', () =>
    check(`
group g ( SystemList = { n1 } Prerequisites = { CPU = 4 } )
//- two/main.cf
include "types.cf"
cluster c ( )
system n1 ( Limits = { CPU = many } )
                             ^^^^ warning[invalid-integer]
system n2 ( )
group g ( SystemList = { n1, n2 } Prerequisites = { CPU = 4 } )
`));
});
