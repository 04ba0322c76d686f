import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

describe('unexpanded-host-name', () => {
  test('as the guide prints it, and with backquotes', () =>
    check(`
system node1 (
	PhysicalServer = "'hostname'"
	                 ^^^^^^^^^^^^ hint[unexpanded-host-name]: "node1" is 'hostname'
	)
system node2 (
	PhysicalServer = "\`hostname -s\`"
	                 ^^^^^^^^^^^^^^^ hint[unexpanded-host-name]
	)
`));

  test('on one line, other ways to run a command, without quotes', () =>
    check(`
system "node 1" ( PhysicalServer = "$(uname -n)" )
                                   ^^^^^^^^^^^^^ hint[unexpanded-host-name]: "node 1"
system node2 ( PhysicalServer = hostname )
                                ^^^^^^^^ hint[unexpanded-host-name]
`));

  test('names of hosts', () =>
    check(`
system node1 ( PhysicalServer = "host1.example.com" )
system node2 (\r
	PhysicalServer = "192.0.2.7"\r
	)
system node3 ( PhysicalServer = hostname1 )
`));

  test('nothing said', () =>
    check(`
system node1 ( PhysicalServer = "" )
system node2 (
	)
`));

  test('the fix takes the name of the system', () =>
    checkFix(`system node1 ( PhysicalServer = "'hostname'" )\n`, `system node1 ( PhysicalServer = "node1" )\n`));
});
