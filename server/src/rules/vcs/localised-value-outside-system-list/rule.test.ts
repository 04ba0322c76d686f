import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

const SYSTEMS = `
include "types.cf"
cluster c ( )
system n1 ( )
system n2 ( )
system n3 ( )`;

describe('localised-value-outside-system-list', () => {
  test('in a resource', () =>
    check(`${SYSTEMS}
group g ( SystemList = { n1 = 0, n2 = 1 } )
	FileOnOff f1 (
		PathName @n1 = "/f0"
		PathName @n2 = "/f0"
		PathName @n3 = "/f0"
		          ^^ warning[localised-value-outside-system-list]: The SystemList of the group "g" has no system "n3"
		)
`));

  test('in the group, in quotes and without blanks', () =>
    check(`${SYSTEMS}
group g ( SystemList = { "n1" = 0; n2 = 1 } PreOnline@"n3" = 1 )
                                                      ^^^^ warning[localised-value-outside-system-list]: "PreOnline"
`));

  test('one system that is not in the list is one mistake', () =>
    check(`${SYSTEMS}
group g ( SystemList = { n1 = 0 } )
	FileOnOff f1 ( PathName@n1 = "/f0" PathName@n3 = "/f0" )
	                                            ^^ warning[localised-value-outside-system-list]
	FileOnOff f2 ( PathName@n1 = "/f0" PathName@n3 = "/f0" )
`));

  test('an excerpt, where only the group shows the systems', () =>
    check(`
group g ( SystemList = { node1 = 0, node2 = 1 } )
	FileOnOff f1 (
		PathName @node1 = "/f0"
		PathName @ndoe2 = "/f0"
		          ^^^^^ warning[localised-value-outside-system-list]: did you mean "node2"
		)
`));

  test('systems of the list', () =>
    check(`${SYSTEMS}
group g ( SystemList = { n1 = 0, "n2" = 1 } PreOnline@n1 = 1 )
	FileOnOff f1 ( PathName @n1 = "/f0" PathName @n2 = "/f1" )
`));

  test('a slip in SystemList, or a system that nobody declares, is told of by another rule', async () => {
    await check(`${SYSTEMS}
group g ( SystemList = { n1 = 0, n22 = 1 } )
                                 ^^^ error[unknown-system]
	FileOnOff f1 ( PathName @n1 = "/f0" PathName @n2 = "/f1" )
`);
    await check(`${SYSTEMS}
group g ( SystemList = { n1 = 0 } )
	FileOnOff f1 ( PathName @n1 = "/f0" PathName @m1 = "/f1" )
	                                              ^^ error[unknown-system]
`);
  });

  test('a system that AutoStartList names as well', () =>
    check(`${SYSTEMS}
group g ( SystemList = { n1 = 0 } AutoStartList = { n1, n2 } )
                                                        ^^ warning[auto-start-outside-system-list]
	FileOnOff f1 ( PathName @n1 = "/f0" PathName @n2 = "/f1" )
`));

  test('a list that is missing or cannot be read', () =>
    check(`${SYSTEMS}
group g ( )
      ^ error[missing-system-list]
	FileOnOff f1 ( PathName @n1 = "/f0" )
`));

  test('values of a heartbeat are for clusters', () =>
    check(`${SYSTEMS.replace('( )', '( ClusterAddress = "192.0.2.80" )')}
remotecluster south ( ClusterAddress = "198.51.100.80" )
heartbeat Icmp ( ClusterList = { south } Arguments @south = { "198.51.100.80" } )
`));

  test('repair', () =>
    checkFix(
      `
group g ( SystemList = { node1 = 0, node2 = 1 } )
	FileOnOff f1 ( PathName@node1 = "/f0" PathName@ndoe2 = "/f0" )`,
      `
group g ( SystemList = { node1 = 0, node2 = 1 } )
	FileOnOff f1 ( PathName@node1 = "/f0" PathName@node2 = "/f0" )`,
      'Change to "node2"',
    ));
});
