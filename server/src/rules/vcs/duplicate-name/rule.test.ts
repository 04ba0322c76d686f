import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

describe('duplicate-name', () => {
  test('a resource in two groups, once quoted', () =>
    check(`
group g1 ( SystemList = { n1 } ) Phantom p ( ) Phantom q ( )
group g2 ( SystemList = { n1 } ) Phantom "p" ( )
                                         ^^^ error[duplicate-name]: Two resources are called "p"
`));

  test('groups, systems with and without block, types', () =>
    check(`
include "types.cf"
cluster c ( )
system n1
system n1 ( )
       ^^ error[duplicate-name]: node name
type My ( str A )
type My ( str A )
     ^^ error[duplicate-name]: defined once
group g ( SystemList = { n1 } )
group g ( SystemList = { n1 } )
group g ( SystemList = { n1 } )
      ^ error[duplicate-name]: 3 groups
`));

  test('a types file that defines the type of another', () =>
    check(`
//- main.cf
include "MyTypes.cf"
include "OtherTypes.cf"
cluster c ( )
//- MyTypes.cf
type FileOnOff (
	str PathName
	)
//- OtherTypes.cf
type FileOnOff (
     ^^^^^^^^^ error[duplicate-name]: Two resource types
	str PathName
	)
`));

  test('a file that is reached twice', () =>
    check(`
//- main.cf
include "systems.cf"
include "./systems.cf"
include "more.cf"
cluster c ( )
//- systems.cf
system n1 ( )
//- more.cf
include "systems.cf"
system n2 ( )
`));

  test('one name for different kinds, and capitals', () =>
    check(`
include "types.cf"
cluster web ( ) system web
group web ( SystemList = { web } ) Phantom web ( ) Phantom Web ( )
`));
});
