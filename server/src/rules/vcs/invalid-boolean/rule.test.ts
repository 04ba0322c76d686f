import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

describe('invalid-boolean', () => {
  test("against the cluster's own type: error", () =>
    check(`
type Widget ( boolean Verbose = false boolean Flags{} )
                                ^^^^^ error[invalid-boolean]: The type definition declares "Verbose" as a boolean
group g ( SystemList = { node1 } )
	Widget w ( Verbose@node1 = 2 Flags = { a = 1, b = "-1" } )
	                           ^ error[invalid-boolean]: "2" is neither
	                                                  ^^^^ error[invalid-boolean]
`));

  test('attributes of every resource, from the catalog: warning', () =>
    check(`
group g ( SystemList = { node1 } )
	FileOnOff f (
		PathName = "/tmp/a"
		Critical = yes
		           ^^^ warning[invalid-boolean]: The bundled catalog lists "Critical" as a boolean
		Enabled = "TRUE"
		          ^^^^^^ warning[invalid-boolean]
		)
`));

  test('0 and 1, also in quotes, and an empty value', () =>
    check(`
type Widget ( boolean Verbose = "" boolean Loud = 1 )
group g ( SystemList = { node1 } )
	Widget w ( Verbose = "0" Loud = 0 Critical = "1" )
`));

  test('an attribute that some release knows as an integer, and one that is text', () =>
    check(`
type Widget ( str Verbose )
group g (
	SystemList = { node1 }
	AutoFailOver = 2
	SystemZones = { node1 = 0 }
	)
	Widget w ( Verbose = yes )
`));

  test('the fix knows what was meant', () =>
    checkFix(
      'type W ( boolean V )\ngroup g ( SystemList = { a } )\nW w ( V = "Off" )\n',
      'type W ( boolean V )\ngroup g ( SystemList = { a } )\nW w ( V = 0 )\n',
      'Change to 0',
    ));
});
