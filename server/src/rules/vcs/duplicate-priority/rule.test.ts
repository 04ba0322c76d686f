import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

describe('duplicate-priority', () => {
  test('written twice', () =>
    check(`
group g ( SystemList = { n1 = 1, n2 = 0; "n3" = 1 } )
                                                ^ warning[duplicate-priority]: "n1" and "n3"
`));

  test('counted on from the one before', () =>
    check(`
group g (
	SystemList = {
		n1,
		n2 = 0,
		     ^ warning[duplicate-priority]: priority 0
		n3,
		n4 = 1
		     ^ warning[duplicate-priority]: "n3" and "n4"
		}
	)
`));

  test('a number that the counting meets', () =>
    check(`
group g ( SystemList = { n1 = 1, n2 = 0, n3 } )
                                         ^^ warning[duplicate-priority]: one more than the system before
`));

  test('a parallel group', () =>
    check(`
group g ( Parallel = 1 SystemList = { n1 = 0, n2 = 0 } )
                                                   ^ hint[duplicate-priority]
`));

  test('numbers left out, with gaps, and none at all', () =>
    check(`
group g1 ( SystemList = { n1, n2 = 2, n3 } )
group g2 ( SystemList = { n1, n2, n3 } )
group g3 ( SystemList = { "n1" = 10; n2 = 5; n3 = 7 } )
group g4 ( SystemList = { n1 = 3, n2 } )
`));
});
