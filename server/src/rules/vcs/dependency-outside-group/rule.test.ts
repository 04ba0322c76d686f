import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

describe('dependency-outside-group', () => {
  test('a child of another group, also among several', () =>
    check(`
include "types.cf"
cluster c ( )
system n1
group g1 ( SystemList = { n1 } ) Phantom p ( ) Phantom q ( ) p requires "r"
                                                                        ^^^ error[dependency-outside-group]: group "g2"
group g2 ( SystemList = { n1 } ) Phantom r ( ) Phantom s ( )
	s requires atleast 1 from r,q
	                            ^ error[dependency-outside-group]: requires group g1 online local firm
`));

  test('above all groups, once', () =>
    check(`
include "types.cf"
cluster c ( )
system n1
Phantom p ( )
        ^ error[dependency-outside-group]: stands above all groups
Phantom q ( )
p requires q
group g1 ( SystemList = { n1 } )
`));

  test('within one group, in any order', () =>
    check(`
include "types.cf"
cluster c ( )
system n1
group g1 ( SystemList = { n1 } ) Phantom "p" ( ) p requires q Phantom q ( )
group g2 ( SystemList = { n1 } ) r requires s
	Phantom r ( ) Phantom s ( ) requires group g1 online local firm
`));

  test('an excerpt shows resources without their group', () =>
    check(`
Phantom p ( )
Phantom q ( )
p requires q
group g ( SystemList = { n1 } )
	Phantom r ( )
	r requires p
`));
});
