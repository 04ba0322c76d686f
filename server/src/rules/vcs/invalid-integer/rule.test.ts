import { describe, expect, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';
import { plainNumber } from '../../plain-number';

describe('invalid-integer', () => {
  test("against the cluster's own type: error", () =>
    check(`
type Widget ( int Size = ten int Sizes[] int Weights{} )
                         ^^^ error[invalid-integer]: The type definition declares "Size" as an integer, and "ten" is none
group g ( SystemList = { node1 } )
	Widget w (
		Size = 10s
		       ^^^ error[invalid-integer]
		Size@node1 = "1.5"
		             ^^^^^ error[invalid-integer]
		Sizes = { 1, 0x10 }
		             ^^^^ error[invalid-integer]
		Weights = { a = 1, b = +2 }
		                       ^^ error[invalid-integer]
		)
`));

  test('more than 32 bits', () =>
    check(`
type Widget ( int Size int Other )
group g ( SystemList = { node1 } )
	Widget w ( Size = 2147483648; Other = -2147483649 )
	                  ^^^^^^^^^^ error[invalid-integer]: does not fit into 32 bits
	                            ^ warning[syntax-error]
	                                      ^^^^^^^^^^^ error[invalid-integer]
`));

  test('against the catalog: warning, also for SystemList and the range of a port', () =>
    check(`
group g (
	SystemList = { node1 = first, node2 = 1 }
	                       ^^^^^ warning[invalid-integer]: The bundled catalog lists "SystemList" as an integer
	)
cluster c (
	WACPort = 70000
	          ^^^^^ warning[invalid-integer]: the largest value is 65535
	)
type Widget (
	static int NumThreads = 31
	                        ^^ warning[invalid-integer]: the largest value is 30
	)
system node1
system node2
`));

  test('what an integer may look like', () =>
    check(`
type Widget ( int Size = -2147483648 int Sizes[] = { 0, -1, "7" } int Weights{} = { a = 2147483647, b = "" } int None = "" )
group g ( SystemList = { node1 = "0", node2, node3 = 007 } )
	Widget w ( Size = "42" )
`));

  test('text and lists of other forms are not its matter', () =>
    check(`
type Widget ( str Name int Size )
group g ( SystemList = { node1 } )
	Widget w (
		Name = ten
		Size = { ten }
		       ^^^^^^^ error[wrong-value-form]
		)
	Gadget x ( Size = ten )
`));

  test('a time with its unit', () =>
    check(`
system node1 ( )
group g ( SystemList = { node1 = 0 } OnlineRetryInterval = 5m )
                                                           ^^ warning[invalid-integer]: "OnlineRetryInterval" is in seconds
	Phantom p ( MonitorInterval@node1 = "60 sec" )
	                                    ^^^^^^^^ warning[invalid-integer]: no unit behind them
`));

  test('the fix writes the number in the unit of the attribute', () =>
    checkFix(
      'Phantom p ( OfflineMonitorInterval = 5m )\n',
      'Phantom p ( OfflineMonitorInterval = 300 )\n',
      'Change to 300',
    ));

  test.each([
    ['30s', 'seconds', 30],
    ['2 h', 'seconds', 7200],
    ['90s', 'minutes', undefined],
    ['120s', 'minutes', 2],
    ['50%', 'percent', 50],
    ['50%', 'seconds', undefined],
    ['10 apples', 'seconds', undefined],
    ['5m', undefined, undefined],
    ['5s', undefined, 5],
    [' +7 ', undefined, 7],
    ['1.5h', 'seconds', undefined],
  ] as const)('%s where %s are counted: %s', (text, unit, number) => {
    expect(plainNumber(text, unit)).toBe(number);
  });
});
