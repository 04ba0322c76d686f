import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

describe('private-disk-group-in-parallel-group', () => {
  test('on several systems', () =>
    check(`
group g ( SystemList = { n1 = 0, n2 = 1 } Parallel = 1 )
	DiskGroup "a 1" ( DiskGroup = "datadg" )
	                              ^^^^^^^^ warning[private-disk-group-in-parallel-group]: The group "g" is parallel
`));

  test('several of them are one mistake', () =>
    check(`
group g (
	SystemList = { n1, n2, n3 }
	Parallel = 1
	)
	DiskGroup a (
		DiskGroup = adg
		            ^^^ warning[private-disk-group-in-parallel-group]: "adg" (and 1 more)
		)
	DiskGroup b (
		DiskGroup = bdg
		DiskGroupType = private
		)
`));

  test('shared, for each system, or only watched', () =>
    check(`
group g ( SystemList = { n1 = 0, n2 = 1 } Parallel = 1 )
	DiskGroup a ( DiskGroup = adg DiskGroupType = shared )
	DiskGroup b ( DiskGroup @n1 = local1 DiskGroup @n2 = local2 )
	DiskGroup c ( DiskGroup = cdg MonitorOnly = 1 )
	                              ^^^^^^^^^^^ hint[unknown-attribute]
`));

  test('failover and hybrid groups, and a group of one system', () =>
    check(
      'group g ( SystemList = { n1 = 0, n2 = 1 } ) DiskGroup a ( DiskGroup = adg )\r\n' +
        'group h ( SystemList = { n1 = 0, n2 = 1 } Parallel = 0 ) DiskGroup b ( DiskGroup = bdg )\r\n' +
        'group i ( SystemList = { n1 = 0, n2 = 1 } SystemZones = { n1 = 0, n2 = 1 } Parallel = 2 ) DiskGroup c ( DiskGroup = cdg )\r\n' +
        'group j ( SystemList = { n1 = 0 } Parallel = 1 ) DiskGroup d ( DiskGroup = ddg )\r\n',
    ));

  test("by the cluster's own type, whose default says otherwise", () =>
    check(`
//- main.cf
include "types.cf"
cluster c ( )
system n1 system n2
group g ( SystemList = { n1 = 0, n2 = 1 } Parallel = 1 )
	DiskGroup a ( DiskGroup = adg )
//- types.cf
type DiskGroup ( str DiskGroup str DiskGroupType = shared )
`));
});
