import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

describe('capacity-against-statistics', () => {
  test('a capacity in units', () =>
    check(`
include "types.cf"
cluster c ( Statistics = Enabled )
system n1 ( )
system n2 (
	Capacity = { Units = 200 }
	^^^^^^^^ warning[capacity-against-statistics]: Capacity of the system "n2"
	)
`));

  test('a plain number, quoted names', () =>
    check(`
include "types.cf"
cluster "c" ( Statistics = "Enabled" )
system "n1" ( Capacity = 100 )
              ^^^^^^^^ warning[capacity-against-statistics]: measures the capacity itself
`));

  test('the cluster does not decide by what it measures', async () => {
    await check(`
include "types.cf"
cluster c ( )
system n1 ( Capacity = { Units = 200 } )
`);
    await check(`
include "types.cf"
cluster c ( Statistics = Disabled )
system n1 ( Capacity = 100 )
`);
  });

  test('no capacity, and an excerpt', async () => {
    await check(`
include "types.cf"
cluster c ( Statistics = Enabled )
system n1 ( Limits = { ShrMemSeg = 20 } )
`);
    await check('system n1 ( Capacity = 100 )\n');
  });
});
