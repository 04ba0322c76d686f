import { describe, expect, test } from 'vitest';
import { check, checkFix, judge } from '../../../../../test/harness/check';

const cluster = (members: string): string => `include "types.cf"
cluster c ( )
system n1 ( )
group g ( SystemList = { n1 = 0 } )
${members}
`;
const ip = 'IP ip ( Device = eth0 Address = "10.1.1.1" NetMask = "255.0.0.0" )';
const nic = 'NIC nic ( Device = eth0 )';

describe('address-without-nic', () => {
  test('alone, and beside a NIC that it does not require', () =>
    check(
      cluster(`
	${ip}
	   ^^ hint[address-without-nic]: Usually an address requires the NIC of its interface
group h ( SystemList = { n1 = 0 } )
	NIC nic2 ( Device = eth0 )
	IP "ip-2" (\r
	   ^^^^^^ hint[address-without-nic]: add "ip-2 requires nic2"
		Device = eth0\r
		Address = "10.1.1.2"\r
		NetMask = "255.0.0.0"\r
		)\r
`),
    ));

  test('IPMultiNIC without the MultiNICA of another group, or beside that of its own', () =>
    check(
      cluster(`
	IPMultiNIC ip ( MultiNICAResName = mnic Address = "10.1.1.1" NetMask = "255.0.0.0" )
	           ^^ hint[address-without-nic]: requires no MultiNICA resource
group h ( SystemList = { n1 = 0 } )
	IPMultiNIC ip2 ( MultiNICAResName = mnic Address = "10.1.1.2" NetMask = "255.0.0.0" )
	           ^^^ hint[address-without-nic]: add "ip2 requires mnic"
	MultiNICA mnic ( Device @n1 = { eth0 = "10.1.1.9" } NetMask = "255.0.0.0" )
`),
    ));

  test('directly, over another resource, and by a Proxy', () =>
    check(
      cluster(`
	${ip}
	${nic}
	ip requires nic
group h ( SystemList = { n1 = 0 } )
	IP ip2 ( Device = eth0 Address = "10.1.1.2" NetMask = "255.0.0.0" )
	FileOnOff between ( PathName = "/tmp/between" )
	Proxy pr ( TargetResName = nic )
	ip2 requires between
	between requires pr
`),
    ));

  test('excerpts, groups that require another one, and types that nobody knows', async () => {
    await check(`group g ( SystemList = { n1 = 0 } )\n${ip}\n`);
    await check(
      cluster(`
	${nic}
	Phantom ph ( )
group h ( SystemList = { n1 = 0 } )
	${ip}
	requires group g online local firm
`),
    );
    await check(`//- types.cf
type IP ( str Device str Address str NetMask )
type Bond ( str Name )
//- main.cf
${cluster(`
	${ip}
	Bond b ( Name = bond0 )
	ip requires b
`)}`);
  });

  test('while the next resource is being typed', async () => {
    const typed = 'NIC nic ( Device = eth0 ';
    for (let end = 1; end <= typed.length; end++) {
      const judged = await judge([{ name: 'main.cf', text: `${cluster(ip)}${typed.slice(0, end)}` }]);
      const rules = judged.report('main.cf').findings.map(({ rule }) => rule.id);
      expect(rules, typed.slice(0, end)).not.toContain('address-without-nic');
    }
  });

  test('the fix adds the dependency', () =>
    checkFix(
      cluster(`\n\t${nic}\n\n\t${ip}`),
      cluster(`\n\t${nic}\n\n\t${ip}\n\n\tip requires nic`),
      'Add "ip requires nic"',
    ));
});
