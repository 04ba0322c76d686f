import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

describe('load-based-start-without-zones', () => {
  test('two systems, no zones', () =>
    check(`
group g (
	SystemList = { n1 = 0, n2 = 1 }
	AutoStartPolicy = Load
	                  ^^^^ hint[load-based-start-without-zones]: group "g" starts by load
	)
`));

  test('in quotes, on one line', () =>
    check(`
group "g" ( AutoStartPolicy = "Load"  SystemList = { n1; n2 } )
                              ^^^^^^ hint[load-based-start-without-zones]
`));

  test('zones, also for single systems', () =>
    check(`
group g ( SystemList = { n1, n2 } AutoStartPolicy = Load SystemZones = { n1 = 0, n2 = 1 } )
group h ( SystemList = { n1, n2 } AutoStartPolicy = Load SystemZones = { } )
`));

  test('one system, other policies', () =>
    check(`
group g ( SystemList = { n1 } AutoStartPolicy = Load )
group h ( SystemList = { n1, n2 } AutoStartPolicy = Order )
group i ( SystemList = { n1, n2 } )
`));
});
