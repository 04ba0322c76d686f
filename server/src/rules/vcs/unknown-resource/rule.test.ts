import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

describe('unknown-resource', () => {
  test('a misspelt child and parent', () =>
    check(`
include "types.cf"
cluster c ( )
system n1
group g ( SystemList = { n1 } )
	FileOnOff phan1 ( ) FileOnOff "phan 2" ( )
	phan1 requires "phan_2"
	               ^^^^^^^^ error[unknown-resource]: did you mean "phan 2"
	Phan1 requires "phan 2"
	^^^^^ error[unknown-resource]: did you mean "phan1"
`));

  test('a resource that is gone is missed once', () =>
    check(`
include "types.cf"
cluster c ( )
system n1
group g ( SystemList = { n1 } )
	FileOnOff p ( )
	FileOnOff q ( )
	p requires atleast 1 from q,volume
	                            ^^^^^^ error[unknown-resource]: no resource "volume"
	q requires volume
`));

  test('declared behind the dependency, and quoted', () =>
    check(`
include "types.cf"
cluster c ( )
system n1
group g ( SystemList = { n1 } )
	"p" requires q
	FileOnOff p ( ) FileOnOff "q" ( )
`));

  test('a missing include may declare it', () =>
    check(`
include "more.cf"
        ^^^^^^^^^ information[missing-include]
cluster c ( )
group g ( SystemList = { n1 } )
	FileOnOff p ( )
	p requires q
`));

  test('the fix writes quotes where the name needs them', () =>
    checkFix(
      `
include "types.cf"
cluster c ( )
system n1
group g ( SystemList = { n1 } ) FileOnOff a ( ) FileOnOff "disk 1" ( ) a requires disk1
`,
      `
include "types.cf"
cluster c ( )
system n1
group g ( SystemList = { n1 } ) FileOnOff a ( ) FileOnOff "disk 1" ( ) a requires "disk 1"
`,
    ));

  test('the fix takes the nearest resource of the group', () =>
    checkFix(
      `
include "types.cf"
cluster c ( )
system n1
group g ( SystemList = { n1 } )
	FileOnOff alpha ( )
	FileOnOff beta ( )
	alpha requires betta
`,
      `
include "types.cf"
cluster c ( )
system n1
group g ( SystemList = { n1 } )
	FileOnOff alpha ( )
	FileOnOff beta ( )
	alpha requires beta
`,
    ));
});
