import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

describe('group-dependency-cycle', () => {
  test('two groups', () =>
    check(`
group web ( SystemList = { n1 = 0 } )
	requires group db online local firm
group db ( SystemList = { n1 = 0 } )
	requires group web online local soft
	               ^^^ error[group-dependency-cycle]: "db" requires "web" requires "db"
`));

  test('three groups, quoted names, with other groups hanging on the circle', () =>
    check(`
group top ( SystemList = { n1 = 0 } )
	requires group a online local firm
group a ( SystemList = { n1 = 0 } )
	requires group "b" online local firm
group "b" ( SystemList = { n1 = 0 } )
	requires group c online local firm
group c ( SystemList = { n1 = 0 } )
	requires group "a" online local firm
	               ^^^ error[group-dependency-cycle]: "c" requires "a" requires "b" requires "c"
`));

  test('two circles are two findings', () =>
    check(`
group a ( SystemList = { n1 = 0 } ) requires group b online local firm
group b ( SystemList = { n1 = 0 } ) requires group a online local firm
                                                   ^ error[group-dependency-cycle]
group c ( SystemList = { n1 = 0 } ) requires group d online local firm
group d ( SystemList = { n1 = 0 } ) requires group c online local firm
                                                   ^ error[group-dependency-cycle]
`));

  test('two ways to one group are no circle', () =>
    check(`
group top ( SystemList = { n1 = 0 } )
	requires group left online local firm
	requires group right online global soft
group left ( SystemList = { n1 = 0 } )
	requires group base online local firm
group right ( SystemList = { n1 = 0 } )
	requires group base online local firm
group base ( SystemList = { n1 = 0 } )
`));

  test('a group and a resource of one name are not one thing', () =>
    check(`
group a ( SystemList = { n1 = 0 } )
	FileOnOff b ( PathName = "/tmp/b" )
	FileOnOff a ( PathName = "/tmp/a" )
	b requires a
	requires group b online local firm
group b ( SystemList = { n1 = 0 } )
`));
});
