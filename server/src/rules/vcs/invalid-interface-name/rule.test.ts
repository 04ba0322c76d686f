import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

describe('invalid-interface-name', () => {
  test('a path, blanks, an alias', () =>
    check(`
NIC n1 ( Device = "/dev/eth0" )
                  ^^^^^^^^^^^ warning[invalid-interface-name]: is a path
NIC n2 (
	Device @a = "eth0 eth1"
	            ^^^^^^^^^^^ warning[invalid-interface-name]: has a blank in it
	Device @b = eth0
)
IP ip1 ( Device = "eth0:1" Address = "10.1.1.1" NetMask = "255.0.0.0" )
                  ^^^^^^^^ warning[invalid-interface-name]: names an alias
`));

  test('in the pairs of MultiNICA; a hint where no page describes the attribute', () =>
    check(`
MultiNICA m1 ( Device @a = { "/dev/eth0" = "10.1.1.1", eth1 = "10.1.1.1" } NetMask = "255.0.0.0" )\r
                             ^^^^^^^^^^^ warning[invalid-interface-name]
PrivNIC p1 ( Device @a = { "net/eth2" = 0 } Address @a = "10.1.1.1" )\r
                           ^^^^^^^^^^ hint[invalid-interface-name]
`));

  test('names that systems give to interfaces', () =>
    check(`
NIC n1 ( Device = "bond0.100" )
NIC n2 ( Device = lan0 )
NIC n3 ( Device = "enp0s31f6" )
NIC n4 ( Device = "br-ex" )
IP ip1 ( Device = en0 Address = "10.1.1.1" NetMask = "255.0.0.0" )
`));

  test('nothing filled in, and an alias that is watched only', () =>
    check(`
NIC n1 ( Device = "" )
NIC n2 ( Device = "@DEV@" )
NIC n3 ( Device = "eth0:1" )
`));

  test('the fix takes the name from the path', () =>
    checkFix('NIC n1 ( Device = "/dev/eth0" )\n', 'NIC n1 ( Device = eth0 )\n'));

  test('the fix takes the interface of the alias', () =>
    checkFix(
      'IP i ( Device @a = "eth0:2" Address = "10.1.1.1" NetMask = "255.0.0.0" )\n',
      'IP i ( Device @a = eth0 Address = "10.1.1.1" NetMask = "255.0.0.0" )\n',
    ));
});
