import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

describe('partly-localised-value', () => {
  test('an attribute that the agent needs', () =>
    check(`
group g ( SystemList = { n1 = 0, n2 = 1, n3 = 2 } )
	NIC nic (
		Device @n1 = eth0
		^^^^^^ warning[partly-localised-value]: no value for "n2", "n3"
		)
`));

  test('on one line, in quotes', () =>
    check(`
group g ( SystemList = { "n1"; n2 } )
NIC nic ( Device@"n1" = eth0 NetworkHosts = { "192.0.2.1" } )
          ^^^^^^ warning[partly-localised-value]: "Device @n2 = …"
`));

  test('an attribute that some systems may do without', () =>
    check(`
group g ( SystemList = { n1 = 0, n2 = 1 } )
	NIC nic ( Device = eth0 NetworkHosts @n2 = { "192.0.2.1" } )
	                        ^^^^^^^^^^^^ hint[partly-localised-value]: no value for "n1"
`));

  test('values for all systems, or one value for the rest', () =>
    check(`
group g ( SystemList = { n1 = 0, n2 = 1 } PreOnline @n1 = 1 )
	NIC nic ( Device @n1 = eth0 Device @n2 = eth1 )
group h ( SystemList = { n1 = 0, n2 = 1 } )
	NIC nic2 ( Device = eth0 Device @n2 = eth1 )
`));

  test('an attribute with a default, and one of the resource', () =>
    check(`
group g ( SystemList = { n1 = 0, n2 = 1 } )
	NIC nic ( Device = eth0 Mii @n1 = 0 Enabled @n2 = 0 )
`));

  test('what is missing may stand under a wrong name', async () => {
    await check(`
group g ( SystemList = { n1 = 0, n2 = 1 } )
	NIC nic (
		Device @n1 = eth0
		Devcie @n2 = eth0
		^^^^^^ warning[unknown-attribute]
		)
`);
    await check(`
group g ( SystemList = { n1 = 0, n2 = 1 } )
	NIC nic ( Device @n1 = eth0 Device @m2 = eth0 )
	                                    ^^ warning[localised-value-outside-system-list]
`);
  });

  test('a type that nobody knows', () =>
    check(`
group g ( SystemList = { n1 = 0, n2 = 1 } )
	Acme acme ( Setting @n1 = one )
`));
});
