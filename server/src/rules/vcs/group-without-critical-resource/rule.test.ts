import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

const head = `
include "types.cf"
cluster c ( )
system n1 ( )
system n2 ( )
`.trim();

describe('group-without-critical-resource', () => {
  test('all are off', () =>
    check(`
${head}
group g (
      ^ hint[group-without-critical-resource]: No resource of the failover group "g" is critical
	SystemList = { n1, n2 }
	)
	FileOnOff a (
		PathName = "/a"
		Critical = 0
		)
	FileOnOff b ( Critical = "0"  PathName = "/b"  )
`));

  test('one resource, Parallel = 0', () =>
    check(`
${head}
group "g h" ( SystemList = { n1, n2 } Parallel = 0 )
      ^^^^^ hint[group-without-critical-resource]
	FileOnOff a ( PathName = "/a" Critical = 0 )
`));

  test('one is critical, by default or on one system', () =>
    check(`
${head}
group g ( SystemList = { n1, n2 } )
	FileOnOff a ( PathName = "/a" Critical = 0 )
	FileOnOff b ( PathName = "/b" )
group h ( SystemList = { n1, n2 } )
	FileOnOff d ( PathName = "/d" Critical@n1 = 0 Critical@n2 = 1 )
`));

  test('groups that are parallel, are not to fail over, or have no resources', () =>
    check(`
${head}
group p ( SystemList = { n1, n2 } Parallel = 1 )
	FileOnOff a ( PathName = "/a" Critical = 0 )
group q ( SystemList = { n1, n2 } AutoFailOver = 0 )
	FileOnOff b ( PathName = "/b" Critical = 0 )
group r ( SystemList = { n1, n2 } FaultPropagation = 0 )
	FileOnOff d ( PathName = "/d" Critical = 0 )
group s ( SystemList = { n1, n2 } )
`));

  test('an excerpt', () =>
    check(`
group g ( SystemList = { n1, n2 } )
	FileOnOff a ( PathName = "/a" Critical = 0 )
`));
});
