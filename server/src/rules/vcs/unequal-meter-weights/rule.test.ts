import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

const head = `
include "types.cf"
cluster c ( Statistics = Enabled )
system n1 ( )
system n2 ( )
`.trim();
const policy = 'SystemList = { n1, n2 } FailOverPolicy = BiggestAvailable';

describe('unequal-meter-weights', () => {
  test('other weights', () =>
    check(`
${head}
group below ( ${policy} MeterWeight = { CPU = 5, Mem = 1 } )
	FileOnOff a ( PathName = "/a" )
group above ( ${policy} MeterWeight = { CPU = 5, Mem = 2 } )
	FileOnOff b ( PathName = "/b" )
	requires group below online local firm
	               ^^^^^ hint[unequal-meter-weights]: "above" and "below"
`));

  test('weights of one group only, and the parent named in front', () =>
    check(`
${head}
group "below" ( ${policy} )
	FileOnOff a ( PathName = "/a" )
group above ( MeterWeight = { CPU = 5; Mem = 2 }  ${policy} )
	FileOnOff b ( PathName = "/b" )
	above requires group "below" online local soft
	                     ^^^^^^^ hint[unequal-meter-weights]
`));

  test('the same weights in another order, or none', () =>
    check(`
${head}
group below ( ${policy} MeterWeight = { CPU = 5, Mem = 2 } )
	FileOnOff a ( PathName = "/a" )
group above ( ${policy} MeterWeight = { Mem = 2; "CPU" = 5 } )
	FileOnOff b ( PathName = "/b" )
	requires group below online local firm
group plain ( ${policy} )
	FileOnOff d ( PathName = "/d" )
group other ( ${policy} )
	FileOnOff e ( PathName = "/e" )
	requires group plain online local firm
`));

  test('other links, other policies', () =>
    check(`
${head}
group below ( ${policy} MeterWeight = { CPU = 5 } )
	FileOnOff a ( PathName = "/a" )
group far ( ${policy} MeterWeight = { CPU = 6 } )
	FileOnOff b ( PathName = "/b" )
	requires group below online global firm
group fixed ( SystemList = { n1, n2 } MeterWeight = { CPU = 7 } )
	FileOnOff d ( PathName = "/d" )
	requires group below online local firm
`));
});
