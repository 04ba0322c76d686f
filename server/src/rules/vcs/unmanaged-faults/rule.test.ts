import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

describe('unmanaged-faults', () => {
  test('in a block', () =>
    check(`
group g (
	SystemList = { n1 = 0 }
	ManageFaults = NONE
	               ^^^^ information[unmanaged-faults]: faults of the group "g" are not managed
	)
`));

  test('in quotes, on one line', () =>
    check(`
group g ( SystemList = { n1 }  ManageFaults = "NONE"  )
                                              ^^^^^^ information[unmanaged-faults]: ADMIN_WAIT
`));

  test('managed', () =>
    check(`
group g ( SystemList = { n1 } ManageFaults = ALL )
group h ( SystemList = { n1 } )
`));

  test('of resources and types', () =>
    check(`
type Gauge ( static str ManageFaults = IGNORE static str ArgList[] = { Path } str Path )
group g ( SystemList = { n1 } )
	Gauge x ( Path = a ManageFaults = ACT )
`));
});
