import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

describe('wrong-value-form', () => {
  test("against the cluster's own type: error", () =>
    check(`
type Widget ( str Path str Opts{} keylist Names str Args[] static int Speed = { 1 } )
                                                                              ^^^^^ error[wrong-value-form]
group g ( SystemList = { node1 } )
	Widget w (
		Path = { "/a" }
		       ^^^^^^^^ error[wrong-value-form]: The type definition declares "Path" as a single value, but a list stands here
		Opts = { a = 1, b }
		       ^^^^^^^^^^^^ error[wrong-value-form]: pairs and single values stand here
		Opts@node1 = x
		             ^ error[wrong-value-form]: as a list of pairs, but one value
		Names = { a = 1 }
		        ^^^^^^^^^ error[wrong-value-form]
		)
`));

  test('against the catalog: warning', () =>
    check(`
include "types.cf"
cluster c (
	ClusterAddress = { "192.0.2.1"; "192.0.2.2" }
	                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[wrong-value-form]: The bundled catalog lists "ClusterAddress"
	)
system node1
group g (
	SystemList = node1
	             ^^^^^ warning[wrong-value-form]: Write { key = value }
	AutoStartList = { node1 = 0 }
	                ^^^^^^^^^^^^^ warning[wrong-value-form]
	)
	KVMGuest vm ( GuestName = vm1 RHEVMInfo = 1 )
	                                          ^ warning[wrong-value-form]
`));

  test('a keylist without braces: old files are written so', () =>
    check(`
group g (
	SystemList = { node1 = 0 }
	AutoStartList = node1
	                ^^^^^ hint[wrong-value-form]: Put the value in braces
	)
`));

  test('empty values fit everything', () =>
    check(`
type Widget ( str Path str Opts{} keylist Names = "" str Args[] = { } int Size = "" )
group g ( SystemList = { node1 } AutoStartList = {} )
	Widget w ( Path = { } Opts = "" Names = "" Args = "" )
`));

  test('numbers left out, quoted lists, attributes nobody knows', () =>
    check(`
type Widget ( int Sizes{} )
group g ( SystemList = { node1, "node2" = 2; node3 } )
	Widget w ( Sizes = { a, b = 2 } )
	Gadget x (
		Anything = { a = 1, b }
		Something = { c }
		)
`));

  test('the fix adds braces', () =>
    checkFix(
      'group g (\n\tSystemList = { "a b" = 0 }\n\tAutoStartList = "a b"\n\t)\n',
      'group g (\n\tSystemList = { "a b" = 0 }\n\tAutoStartList = { "a b" }\n\t)\n',
    ));

  test('the fix removes braces', () =>
    checkFix(
      'type W ( str Path )\ngroup g ( SystemList = { a } )\nW w ( Path = { "/a" } )\n',
      'type W ( str Path )\ngroup g ( SystemList = { a } )\nW w ( Path = "/a" )\n',
    ));
});
