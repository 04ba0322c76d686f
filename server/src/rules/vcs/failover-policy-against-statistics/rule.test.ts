import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

const systems = `
system n1 ( )
system n2 ( )
`.trim();

describe('failover-policy-against-statistics', () => {
  test('by capacity without measuring, by default and on purpose', () =>
    check(`
include "types.cf"
cluster c ( )
${systems}
group g (
	SystemList = { n1, n2 }
	FailOverPolicy = BiggestAvailable
	                 ^^^^^^^^^^^^^^^^ warning[failover-policy-against-statistics]: "MeteringOnly" by default
	)
//- two/main.cf
include "types.cf"
cluster c ( Statistics = "Disabled" )
${systems}
group g ( FailOverPolicy = "BiggestAvailable"  SystemList = { n1; n2 } )
                           ^^^^^^^^^^^^^^^^^^ warning[failover-policy-against-statistics]: is "Disabled".
`));

  test('by load while the cluster measures', () =>
    check(`
include "types.cf"
cluster c ( Statistics = Enabled )
${systems}
group g ( SystemList = { n1, n2 } FailOverPolicy = Load )
                                                   ^^^^ warning[failover-policy-against-statistics]: may not be set while Statistics is "Enabled"
group h ( SystemList = { n1, n2 } FailOverPolicy = BiggestAvailable )
`));

  test('policies that fit', () =>
    check(`
include "types.cf"
cluster c ( )
${systems}
group g ( SystemList = { n1, n2 } FailOverPolicy = Load )
group h ( SystemList = { n1, n2 } FailOverPolicy = Priority )
group i ( SystemList = { n1, n2 } )
//- two/main.cf
include "types.cf"
cluster c ( Statistics = Enabled )
${systems}
group h ( SystemList = { n1, n2 } FailOverPolicy = RoundRobin )
`));

  test('an excerpt says nothing about the cluster', () =>
    check(`
group g ( SystemList = { n1, n2 } FailOverPolicy = BiggestAvailable )
`));

  test('the fix turns the measuring on, in a new line', () =>
    checkFix(
      `
include "types.cf"
cluster c (
	UseFence = SCSI3
	)
${systems}
group g ( SystemList = { n1, n2 } FailOverPolicy = BiggestAvailable )
`,
      `
include "types.cf"
cluster c (
	UseFence = SCSI3
	Statistics = Enabled
	)
${systems}
group g ( SystemList = { n1, n2 } FailOverPolicy = BiggestAvailable )
`,
    ));

  test('the fix turns the measuring on, in place', () =>
    checkFix(
      `
include "types.cf"
cluster c ( Statistics = MeteringOnly )
${systems}
group g ( SystemList = { n1, n2 } FailOverPolicy = BiggestAvailable )
`,
      `
include "types.cf"
cluster c ( Statistics = Enabled )
${systems}
group g ( SystemList = { n1, n2 } FailOverPolicy = BiggestAvailable )
`,
    ));
});
