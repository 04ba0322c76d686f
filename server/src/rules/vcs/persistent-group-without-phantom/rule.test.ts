import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

const head = `
include "types.cf"
cluster c ( )
system n1 ( )
`.trim();

describe('persistent-group-without-phantom', () => {
  test('only watched resources', () =>
    check(`
${head}
group net (
      ^^^ hint[persistent-group-without-phantom]: (NIC)
	SystemList = { n1 = 0 }
	Parallel = 1
	)
	NIC a ( Device = eth0 )
	NIC b ( Device = eth1 )
`));

  test('types of the cluster itself, one of them never taken offline', () =>
    check(`
${head}
type Gauge ( static str Operations = None static str ArgList[] = { Path } str Path )
type Latch ( static str Operations = OnOnly static str ArgList[] = { Path } str Path )
group "watch" ( SystemList = { n1 }  )
      ^^^^^^^ hint[persistent-group-without-phantom]: (Gauge, Latch)
	Gauge x ( Path = a  )
	Latch y ( Path = b  )
`));

  test('with Phantom, or with a resource that starts and stops', () =>
    check(`
${head}
group net ( SystemList = { n1 } Parallel = 1 )
	NIC a ( Device = eth0 )
	Phantom p ( )
group web ( SystemList = { n1 } )
	NIC b ( Device = eth1 )
	FileOnOff f ( PathName = "/f" )
`));

  test('types that nobody knows, excerpts, empty groups', () =>
    check(`
${head}
group g ( SystemList = { n1 } )
	NIC a ( Device = eth0 )
	Zookeeper z ( )
	^^^^^^^^^ warning[unknown-resource-type]
group empty ( SystemList = { n1 } )
//- other.cf
group net ( SystemList = { n1 } )
	NIC a ( Device = eth0 )
`));

  test('the fix adds the resource behind the last one', () =>
    checkFix(
      `
${head}
group net ( SystemList = { n1 } )
	NIC net_phantom ( Device = eth0 )
	// the end
`,
      `
${head}
group net ( SystemList = { n1 } )
	NIC net_phantom ( Device = eth0 )

	Phantom net_phantom_2 (
		)
	// the end
`,
    ));
});
