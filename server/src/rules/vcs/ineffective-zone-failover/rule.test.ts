import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

describe('ineffective-zone-failover', () => {
  test('a hybrid group', () =>
    check(`
group g (
	SystemList = { n1 = 0, n2 = 1 }
	SystemZones = { n1 = 0, n2 = 1 }
	Parallel = 2
	AutoFailOver = 2
	               ^ warning[ineffective-zone-failover]: The hybrid group "g"
	)
`));

  test('a hybrid group, on one line', () =>
    check(`
group g ( AutoFailOver="2" Parallel="2" SystemList = { n1; n2 } )
                       ^^^ warning[ineffective-zone-failover]
`));

  test('no zones', () =>
    check(`
group g ( SystemList = { n1 = 0, n2 = 1 } AutoFailOver = 2 )
                                                         ^ hint[ineffective-zone-failover]: no SystemZones
group h ( SystemList = { n1 = 0, n2 = 1 } AutoFailOver = 2 SystemZones = { } )
                                                         ^ hint[ineffective-zone-failover]: no SystemZones
`));

  test('zones, or another way to fail over', () =>
    check(`
group g ( SystemList = { n1 = 0, n2 = 1 } AutoFailOver = 2 SystemZones = { n1 = 0, n2 = 1 } )
group h ( SystemList = { n1 = 0, n2 = 1 } AutoFailOver = 1 Parallel = 2 SystemZones = { n1 = 0, n2 = 1 } )
group i ( SystemList = { n1 = 0, n2 = 1 } AutoFailOver = 0 )
`));

  test('repair', () =>
    checkFix(
      'group g ( SystemList = { n1 = 0, n2 = 1 } AutoFailOver = 2 Parallel = 2 )',
      'group g ( SystemList = { n1 = 0, n2 = 1 } AutoFailOver = 1 Parallel = 2 )',
    ));
});
