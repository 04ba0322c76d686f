import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

describe('dependency-outside-group', () => {
  test('a child of another group, also among several', () =>
    check(`
include "types.cf"
cluster c ( )
system n1
group g1 ( SystemList = { n1 } ) FileOnOff p ( ) FileOnOff q ( ) p requires "r"
                                                                            ^^^ error[dependency-outside-group]: group "g2"
group g2 ( SystemList = { n1 } ) FileOnOff r ( ) FileOnOff s ( )
	s requires atleast 1 from r,q
	                            ^ error[dependency-outside-group]: requires group g1 online local firm
`));

  test('above all groups, once', () =>
    check(`
include "types.cf"
cluster c ( )
system n1
FileOnOff p ( )
          ^ error[dependency-outside-group]: stands above all groups
FileOnOff q ( )
p requires q
group g1 ( SystemList = { n1 } )
`));

  test('within one group, in any order', () =>
    check(`
include "types.cf"
cluster c ( )
system n1
group g1 ( SystemList = { n1 } ) FileOnOff "p" ( ) p requires q FileOnOff q ( )
group g2 ( SystemList = { n1 } ) r requires s
	FileOnOff r ( ) FileOnOff s ( ) requires group g1 online local firm
`));

  test('an excerpt shows resources without their group', () =>
    check(`
FileOnOff p ( )
FileOnOff q ( )
p requires q
group g ( SystemList = { n1 } )
	FileOnOff r ( )
	r requires p
`));
});
