import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

describe('duplicate-disk-group', () => {
  test('in one group', () =>
    check(`
group g ( SystemList = { n1 = 0 } )
	DiskGroup a ( DiskGroup = datadg )
	DiskGroup "b 1" (
		DiskGroup = "datadg"
		            ^^^^^^^^ warning[duplicate-disk-group]: imported by "b 1" and by "a". The first of the two
		DiskGroupType = private
		)
`));

  test('in two groups with a common system, also where they always run together', () =>
    check(`
group g ( SystemList = { n1 = 0, n2 = 1 } ) DiskGroup a ( DiskGroup = datadg )
group h ( SystemList = { n2 = 0, n3 = 1 } ) DiskGroup b ( DiskGroup = datadg )
                                                                      ^^^^^^ warning[duplicate-disk-group]: "a" of the group "g"
group i ( SystemList = { n1 = 0, n2 = 1 } ) DiskGroup c ( DiskGroup = datadg )
                                                                      ^^^^^^ hint[duplicate-disk-group]
	requires group g online local firm
`));

  test('groups that never meet', () =>
    check(`
group g ( SystemList = { n1 = 0, n2 = 1 } ) DiskGroup a ( DiskGroup = datadg )
group h ( SystemList = { n3 = 0, n4 = 1 } ) DiskGroup b ( DiskGroup = datadg )
group drill ( SystemList = { n1 = 0, n2 = 1 } ) DiskGroup c ( DiskGroup = datadg )
	requires group g offline local
`));

  test('shared disk groups, names for each system, resources that only watch, other names', () =>
    check(
      'group g ( SystemList = { n1 = 0 } )\r\n' +
        'DiskGroup a ( DiskGroup = datadg )\r\n' +
        'DiskGroup b ( DiskGroup = datadg DiskGroupType = shared )\r\n' +
        'DiskGroup c ( DiskGroup @n1 = datadg )\r\n' +
        'DiskGroup d ( DiskGroup = datadg MonitorOnly = 1 )\r\n' +
        '                                 ^^^^^^^^^^^ hint[unknown-attribute]\n' +
        'DiskGroup e ( DiskGroup = Datadg )\r\n',
    ));
});
