import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

describe('unknown-resource-type', () => {
  test('a misspelt type, each time, while the catalog stands in', () =>
    check(`
include "types.cf"
cluster c ( )
system n1
group g ( SystemList = { n1 } )
	Fileonoff f1 ( PathName = "/a" ) FileOnnOff f2 ( PathName = "/b" )
	^^^^^^^^^ warning[unknown-resource-type]: bundled catalog
	                                 ^^^^^^^^^^ warning[unknown-resource-type]: did you mean "FileOnOff"
`));

  test('a type that nobody knows, once', () =>
    check(`
include "types.cf"
cluster c ( )
system n1 ( )
group g (
	SystemList = { n1 = 0 }
	)
	Zookeeper z1 (
	^^^^^^^^^ warning[unknown-resource-type]: Neither the files at hand nor the bundled catalog
		)
	Zookeeper z2 (
		)
`));

  test('the types file at hand does not have the type', () =>
    check(`
//- main.cf
include "types.cf"
cluster c ( )
system n1 ( )
group g (
	SystemList = { n1 = 0 }
	)
	Proxi p (
	^^^^^ error[unknown-resource-type]: did you mean "Proxy"
		)
	Phantom q (
	^^^^^^^ error[unknown-resource-type]: from an older release
		)
	Phantom r ( )
	Zookeeper z ( )
	^^^^^^^^^ error[unknown-resource-type]: No file of the cluster
//- types.cf
type Proxy (
	static str ArgList[] = { TargetResName }
	str TargetResName
	)
`));

  test('one finding for each types file that no line includes', () =>
    check(`
//- main.cf
include "types.cf"
cluster c ( )
system n1 ( )
group g (
	SystemList = { n1 = 0 }
	)
	Oracle o (
	^^^^^^ error[unknown-resource-type]: Add include "OracleTypes.cf"
		Sid = a
		Owner = b
		Home = "/c"
		)
	Netlsnr l (
		Owner = b
		Home = "/c"
		)
	MyType m ( )
//- types.cf
type MyType (
	str Name
	)
`));

  test('a hint while the real types.cf is not at hand', () =>
    check(`
include "types.cf"
cluster c ( )
system n1 ( )
group g (
	SystemList = { n1 = 0 }
	)
	CFSfsckd f (
	^^^^^^^^ hint[unknown-resource-type]: unconfirmed
		)
`));

  test('declared in main.cf itself, behind its use, on one line', () =>
    check(`
cluster c ( ) system n1 group g ( SystemList = { n1 } ) MyType "m 1" ( Name = a ) type MyType ( str Name )
`));

  test('the catalog stands in for each file that is included', () =>
    check(`
include "types.cf"
include "CFSTypes.cf"
cluster c ( )
system n1 ( )
group g (
	SystemList = { n1 = 0 }
	)
	CFSfsckd f ( )
	Phantom p ( )
	VRTSWebApp w ( )
	^^^^^^^^^^ hint[obsolete-type]
`));

  test('a missing include or a half-typed definition may declare it', async () => {
    await check(`
include "RackTypes.cf"
        ^^^^^^^^^^^^^^ information[missing-include]
cluster c ( )
system n1 ( )
group g (
	SystemList = { n1 = 0 }
	)
	Rack r ( )
	Mounnt m ( )
`);
  });

  test('an excerpt: only the slip of one letter', () =>
    check(`
group g (
	SystemList = { n1 = 0 }
	)
	Phantm p ( )
	^^^^^^ warning[unknown-resource-type]: "Phantom"
	Phantom2 q ( )
	Zookeeper z ( )
`));

  test('the fix takes the nearest type', () =>
    checkFix(
      `
group g ( SystemList = { n1 = 0 } )
	Phantm p ( )
`,
      `
group g ( SystemList = { n1 = 0 } )
	Phantom p ( )
`,
    ));

  test('the fix adds the include behind the others, with the line ends of the file', () =>
    checkFix(
      'include "MyTypes.cf"\r\ncluster c ( )\r\nsystem n1\r\ngroup g ( SystemList = { n1 } )\r\nPhantom p ( )\r\n' +
        '\n//- MyTypes.cf\ntype My ( str Name )\n',
      'include "MyTypes.cf"\r\ninclude "types.cf"\r\ncluster c ( )\r\nsystem n1\r\ngroup g ( SystemList = { n1 } )\r\nPhantom p ( )\r\n' +
        '\n//- MyTypes.cf\ntype My ( str Name )\n',
    ));

  test('the fix adds the include above all where there is none', () =>
    checkFix(
      `
// our cluster
cluster c ( )
system n1
group g ( SystemList = { n1 } )
Phantom p ( )
`,
      `
// our cluster
include "types.cf"

cluster c ( )
system n1
group g ( SystemList = { n1 } )
Phantom p ( )
`,
    ));

  test('a misspelt keyword is one mistake, and the names behind it are not missed', () =>
    check(`
include "types.cf"
clutser c ( )
^^^^^^^ warning[unknown-resource-type]: did you mean "cluster"
sytem node1 (
^^^^^ warning[unknown-resource-type]: did you mean "system"
	)
system node2 ( )
group base (
	SystemList = { node1 = 0, node2 = 1 }
	)
	Phantom low ( )
GROUP web ( SystemList = { node1 = 0 } )
^^^^^ warning[unknown-resource-type]: did you mean "group"
	Phantom high ( )
	Phantom higher ( )
	requires group base online local soft
	higher requires high
group top (
	SystemList = { node2 = 0 }
	)
	requires group web online local firm
`));

  test('a type of the cluster may read like a keyword', () =>
    check(`
//- main.cf
include "MyTypes.cf"
cluster c ( )
system n1
group g ( SystemList = { n1 } )
	Groups one ( )
	Groups two ( )
	one requires two
//- MyTypes.cf
type Groups ( str Name )
`));
});
