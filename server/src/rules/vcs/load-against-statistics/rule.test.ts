import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

describe('load-against-statistics', () => {
  test('measured keys while nothing is measured', () =>
    check(`
include "types.cf"
cluster c ( )
system n1 ( )
group g (
	SystemList = { n1 = 0 }
	Load = { CPU = 2, Mem = 4096 }
	         ^^^ hint[load-against-statistics]: in "CPU", "Mem", but Statistics of the cluster is "MeteringOnly" by default
	)
`));

  test('units while everything is measured', () =>
    check(`
include "types.cf"
cluster c ( Statistics = "Enabled" )
system n1 ( )
group g ( SystemList = { n1 } Load = { "Units" = 20; CPU = 2 } )
                                       ^^^^^^^ hint[load-against-statistics]: counts with the CPU, Mem and Swap
`));

  test('the keys that go with it', async () => {
    await check(`
include "types.cf"
cluster c ( Statistics = Enabled )
system n1 ( )
group g ( SystemList = { n1 = 0 } Load = { CPU = 2, Mem = 4096, Swap = 1024 } )
`);
    await check(`
include "types.cf"
cluster c ( Statistics = Disabled )
system n1 ( )
group g ( SystemList = { n1 = 0 } Load = { Units = 20 } )
group h ( SystemList = { n1 = 0 } Load = 20 )
`);
  });

  test('nobody knows whether the cluster measures', () =>
    check(`
group g ( SystemList = { n1 = 0 } Load = { CPU = 2 } )
`));
});
