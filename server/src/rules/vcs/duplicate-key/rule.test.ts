import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

describe('duplicate-key', () => {
  test('a keylist of a group, quoted or not, separated by semicolons', () =>
    check(`
group g (
	SystemList = { node1 = 0, node2 = 1 }
	AutoStartList = { node1; node2; "node1" }
	                                ^^^^^^^ error[duplicate-key]: each value may stand only once
	)
`));

  test('an association: SystemList and the keys of an agent, localised', () =>
    check(`
group g ( SystemList = { node1 = 0, node2 = 1, node2 = 2 } )
                                               ^^^^^ warning[duplicate-key]: gives the key "node2" twice
	MultiNICA m (
		Device@node1 = { eth0 = "192.0.2.1", eth0 = "192.0.2.2" }
		                                     ^^^^ warning[duplicate-key]
		Device@node2 = { eth0 = "192.0.2.3" }
		NetMask = "255.255.255.0"
		)
`));

  test("keylists of the user's own type, and the default in its definition", () =>
    check(`
type Widget (
	static keylist SupportedActions = { show, hide, show }
	                                                ^^^^ error[duplicate-key]
	keylist Colours
	str Arguments[]
	)
group g ( SystemList = { node1 } )
	Widget w (
		Colours = { red, green, red }
		                        ^^^ error[duplicate-key]
		Arguments = { "-v", "-v" }
		)
`));

  test('values that differ in case, a vector, and a list of nobody knows what', () =>
    check(`
type Widget (
	static str ArgList[] = { Path, Path }
	str Path
	)
group g (
	SystemList = { node1 = 0, Node1 = 1 }
	AutoStartList = { node1, Node1 }
	)
`));

  test('equal values under different keys', () =>
    check(`
cluster c (
	UserNames = { admin = gpqIpkPmqLqqOyqKpn, guest = gpqIpkPmqLqqOyqKpn }
	Administrators = { admin, guest }
	)
`));

  test('the fix takes the second one out', () =>
    checkFix(
      'group g (\n\tSystemList = { a = 0, b = 1 }\n\tAutoStartList = { a, b, a }\n\t)\n',
      'group g (\n\tSystemList = { a = 0, b = 1 }\n\tAutoStartList = { a, b }\n\t)\n',
    ));

  test('the fix of an equal pair in the middle', () =>
    checkFix(
      'group g ( SystemList = { a = 0, a = 0, b = 1 } )\n',
      'group g ( SystemList = { a = 0, b = 1 } )\n',
      'Remove the second "a"',
    ));
});
