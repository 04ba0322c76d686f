import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

describe('dependency-cycle', () => {
  test('a circle of three, all on one line, one name quoted', () =>
    check(`
group g ( SystemList = { n1 } ) FileOnOff a ( ) FileOnOff b ( ) FileOnOff d ( ) a requires "b" b requires d d requires a
                                                                                                            ^^^^^^^^^^^^ error[dependency-cycle]: "d" requires "a" requires "b" requires "d"
`));

  test('a resource that requires itself', () =>
    check(`
group g (
	SystemList = { n1 }
	)
	FileOnOff a ( )
	a requires a
	^^^^^^^^^^^^ error[dependency-cycle]: requires itself
`));

  test('one finding for each circle; a child of several marked alone', () =>
    check(`
group g (
	SystemList = { n1 }
	)
	FileOnOff a ( )
	FileOnOff b ( )
	FileOnOff z ( )
	FileOnOff x ( )
	FileOnOff y ( )
	b requires a
	x requires b
	a requires atleast 1 from z,b
	                            ^ error[dependency-cycle]
	x requires y
	y requires x
	^^^^^^^^^^^^ error[dependency-cycle]
`));

  test('a diamond, and the same dependency twice', () =>
    check(`
group g ( SystemList = { n1 } )
	FileOnOff a ( ) FileOnOff b ( ) FileOnOff d ( ) FileOnOff e ( )
	a requires b a requires d b requires e d requires e a requires e
	a requires b
`));

  test('one name in two groups makes no circle', () =>
    check(`
group g ( SystemList = { n1 } )
	FileOnOff a ( ) FileOnOff b ( )
	a requires b
group h ( SystemList = { n1 } )
	b requires a
`));
});
