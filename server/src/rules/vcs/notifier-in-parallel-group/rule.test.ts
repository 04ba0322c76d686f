import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

describe('notifier-in-parallel-group', () => {
  test('in a parallel group', () =>
    check(`
group g ( SystemList = { a, b } Parallel = 1 )
	NotifierMngr n1 ( SnmpConsoles = { c1 = Error } )
	             ^^ warning[notifier-in-parallel-group]: in the parallel group "g"
`));

  test('in another layout', () =>
    check(`
group "g-1" (\r
	Parallel = "1"\r
	SystemList = { a = 0, b = 1 }\r
	)\r
	NIC nic ( Device = eth0 )\r
	NotifierMngr ntfr (\r
	             ^^^^ warning[notifier-in-parallel-group]
		SnmpConsoles = { c1 = Error }\r
		)\r
	ntfr requires nic\r
`));

  test('in a failover group', () =>
    check(`
group g ( SystemList = { a, b } Parallel = 0 )
	NotifierMngr n1 ( SnmpConsoles = { c1 = Error } )
group h ( SystemList = { a, b } )
	NotifierMngr n2 ( SnmpConsoles = { c1 = Error } )
`));

  test('a parallel group without a notifier, and a hybrid one', () =>
    check(`
group g ( SystemList = { a, b } Parallel = 1 )
	NIC nic ( Device = eth0 )
	Phantom ph ( )
group h ( SystemList = { a, b } Parallel = 2 SystemZones = { a = 0, b = 1 } )
	NotifierMngr n2 ( SnmpConsoles = { c1 = Error } )
`));
});
