import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

describe('missing-separator', () => {
  test('on one line, quoted', () =>
    check(`
group g (
	SystemList = { node1 = 0, "node 2" = 1 node3 = 2 }
	                                     ^ warning[missing-separator]: behind this value of "SystemList"
	AutoStartList = { node1 "node 2" }
	                  ^^^^^ warning[missing-separator]
	)
`));

  test('in a localised list over several lines, and in the default of a type', () =>
    check(`
type Widget (
	static str ArgList[] = { Path Size
	                         ^^^^ warning[missing-separator]: nor behind 1 more of its values
		Color }
	str Path
	str Size
	str Color
	)
group g ( SystemList = { node1 } )
	MultiNICA m (
		Device@node1 = { eth0 = "10.1.1.1"
		                        ^^^^^^^^^^ warning[missing-separator]
			eth1 = "10.1.1.1" }
		NetMask = "255.255.255.0"
		)
`));

  test('semicolons, also behind the last value, are right', () =>
    check(`
group g ( SystemList = { node1; node2 = 1; } )
`));

  test('values that stand by themselves, and commas in front', () =>
    check(`
group g (
	SystemList = { node1 = 0
		, node2 = 1 }
	AutoStartList = { node1 }
	)
`));

  test('the fix adds one comma', () =>
    checkFix(
      'group g (\r\n\tSystemList = { a = 0\r\n\t\tb = 1 }\r\n\t)\r\n',
      'group g (\r\n\tSystemList = { a = 0,\r\n\t\tb = 1 }\r\n\t)\r\n',
    ));

  test('the fix adds all commas of the list', () =>
    checkFix('group g ( SystemList = { a b "c" } )\n', 'group g ( SystemList = { a, b, "c" } )\n'));
});
