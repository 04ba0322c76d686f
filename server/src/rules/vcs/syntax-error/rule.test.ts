import { describe, expect, test } from 'vitest';
import { check, checkFix, judge } from '../../../../../test/harness/check';

describe('syntax-error', () => {
  test('a list without closing brace is one mistake, and what follows is understood', () =>
    check(`
group g (
	SystemList = { node1 = 0, node2 = 1
	             ^ error[syntax-error]: The list of "SystemList" is not closed
	AutoStartList = { node1 }
	)
`));

  test('a quote that is never closed swallows the brace: one mistake', () =>
    check(`
group g (
	SystemList = { node1, "node2 }
	                      ^^^^^^^^ error[syntax-error]: A double quote opens a text
	AutoStartList = { node1 }
	)
`));

  test('the missing opening quote of the guide', () =>
    check(`
KVMGuest guest1 (
	GuestName = vm1
	RHEVMInfo = { Enabled = 1,
	URL = "https://rhevm.example.com:443",
	User = rhevadmin@example.com",
	                            ^^ error[syntax-error]
	Password = codOgoPolOqiDieIf,
	Cluster = dc1,
	UseManualRHEVMFencing = 0 }
	)
`));

  test('dependencies and half-typed declarations', () =>
    check(`
group g ( SystemList = { node1 } )
ip1 requires
    ^^^^^^^^ error[syntax-error]: The dependency of "ip1" is not complete
requires group
^^^^^^^^^^^^^^ error[syntax-error]: "requires group", the child group
FileOnOff app (
	Critical = 0
	)
group
^^^^^ error[syntax-error]: "group" stands alone
`));

  test('an attribute outside any block', () =>
    check(`
group g ( SystemList = { node1 } )
Critical = 1
^^^^^^^^ error[syntax-error]: outside any block
`));

  test('a word that is no value, and one too many, of a password unseen', () =>
    check(`
cluster c (
	ClusterAddress = [ 1 ]
	                 ^^^^^ error[syntax-error]: "[" does not belong here
	UserNames = { admin = gpqIpkPmqLqqOyqKpn } secret
	                                           ^^^^^^ error[syntax-error]: This text does not belong here
	)
`));

  test('samples with capital keywords, # comments and semicolons: warnings', () =>
    check(`
# made by hand
^^^^^^^^^^^^^^ warning[syntax-error]: Comments begin with "//"
Heartbeat Icmp (
^^^^^^^^^ warning[syntax-error]: "Heartbeat" is written with a capital letter
	ClusterList = { east };
	                      ^ warning[syntax-error]: A ";" stands behind "ClusterList"
	)
`));

  test('right although it looks odd: a whole type on one line, ";" in it, a system without block', () =>
    check(`
type Widget ( static str ArgList[] = { Path }; str Path; static keylist SupportedActions = { "a"} )
system node1
system node2 ( )
group g ( SystemList = { node1; node2 } ) // one line
/* an
   aside */
	Application app(
		StartProgram = "/bin/a # b"
		StopProgram = "/bin/a \\"x\\""
		MonitorProgram = "/bin/a // c"
		)
`));

  test.each<[string, string, string, string]>([
    ['a brace', 'group g (\n\tSystemList = { a = 0\n\t)\n', 'group g (\n\tSystemList = { a = 0 }\n\t)\n', 'Add "}"'],
    [
      'an opening brace',
      'group g (\n\tSystemList = a, b }\n\t)\n',
      'group g (\n\tSystemList = { a, b }\n\t)\n',
      'Add "{"',
    ],
    ['a parenthesis', 'group g (\n\tSystemList = { a }\n', 'group g (\n\tSystemList = { a }\n\t)\n', 'Add ")"'],
    [
      'an opening parenthesis',
      'group g\n\tSystemList = { a }\n\t)\n',
      'group g (\n\tSystemList = { a }\n\t)\n',
      'Add "("',
    ],
    ['a brace for a parenthesis', 'cluster c (\n}\n', 'cluster c (\n)\n', 'Change to ")"'],
    [
      'an equals sign',
      'type T (\n\tstatic str ArgList[] { A }\n\tstr A\n\t)\n',
      'type T (\n\tstatic str ArgList[] = { A }\n\tstr A\n\t)\n',
      'Add "="',
    ],
    ['a localised value', 'NIC n (\n\tDevice@s1 "eth0"\n\t)\n', 'NIC n (\n\tDevice@s1 = "eth0"\n\t)\n', 'Add "="'],
    [
      'a pair',
      'group g (\n\tSystemList = { a 0, b = 1 }\n\t)\n',
      'group g (\n\tSystemList = { a = 0, b = 1 }\n\t)\n',
      'Add "="',
    ],
    ['a file name', 'include types.cf\n', 'include "types.cf"\n', 'Put the name in double quotes'],
    ['a keyword', 'Cluster c (\n\t)\n', 'cluster c (\n\t)\n', 'Change to "cluster"'],
    ['a comment', '# a\ncluster c (\n\t)\n', '// a\ncluster c (\n\t)\n', 'Change to a "//" comment'],
    ['a semicolon', 'cluster c (\n\tUseFence = SCSI3;\n\t)\n', 'cluster c (\n\tUseFence = SCSI3\n\t)\n', 'Remove ";"'],
    ['CRLF', 'cluster c (\r\n\tUseFence = SCSI3\r\n', 'cluster c (\r\n\tUseFence = SCSI3\r\n\t)\r\n', 'Add ")"'],
  ])('the fix of %s', (_what, before, after, title) => checkFix(before, after, title));

  test.each([
    'cluster c (\n\tUserNames = { admin = )Geheim1, oper = ab }\n\t)\n',
    'cluster c (\n\tUserNames = { admin = "Geheim1, oper = "Geheim2 x" }\n\t)\n',
    'cluster c (\n\t"UserNames = { admin = Geheim1, oper = "Geheim2 x" }\n\t)\n',
    'RemoteGroup r (\n\tPassword = )Geheim1\n\tGroupName = g\n\t)\n',
    'KVMGuest k (\n\tRHEVMInfo = { User "= "a@b", Password = "Geheim1 y" }\n\t)\n',
  ])('shows no password that a slip has torn off: %j', async (text) => {
    const { findings } = (await judge([{ name: 'main.cf', text }])).report('main.cf');
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.map(({ message }) => message).join('\n')).not.toContain('Geheim');
  });

  test('a mistake in parentheses, braces or "=" costs one finding', () =>
    check(`
group web {
          ^ error[syntax-error]: opens the block
	SystemList = { n1 = 0 }
	}
	Phantom low {
	            ^ error[syntax-error]: opens the block
		}
	Mount data (
		MountPoint : "/data"
		^^^^^^^^^^ error[syntax-error]: There is no "="
		BlockDevice = "/dev/vx/dsk/dg/v1"
		FSType = vxfs
		FsckOpt = "-y"
		)
group my app (
         ^^^ error[syntax-error]: does not belong here
	SystemList = { n1 = 0, n2 = 1 )
	                              ^ error[syntax-error]: not closed
	AutoStartList = ( n1, n2 )
	                ^^^^^^^^^^ error[syntax-error]: "(" does not belong here
	Parallel = 1
	)
group last (
	SystemList = { n1 = 0, , n2 = 1 }
	                       ^ warning[syntax-error]: No value stands before this ","
	)
`));

  test('a block of one line with a list that is not closed ends at its own parenthesis', () =>
    check(`
group web ( SystemList = { n1 = 0 ) Phantom low ( )
                         ^ error[syntax-error]: not closed
	FileOnOff high ( PathName = "/tmp/high" )
	high requires low
`));

  test.each([
    ['group web {\n\tParallel = 1\n\t}\n', 'group web (\n\tParallel = 1\n\t)\n'],
    ['group web (\n\tParallel : 1\n\t)\n', 'group web (\n\tParallel = 1\n\t)\n'],
    [
      'group web (\n\tAutoStartList = { n1 )\n\tParallel = 1\n\t)\n',
      'group web (\n\tAutoStartList = { n1 }\n\tParallel = 1\n\t)\n',
    ],
  ])('the fix of %j', (before, after) => checkFix(before, after));

  test('a type definition without its bracket is one mistake', () =>
    check(`
type Buoy
     ^^^^ error[syntax-error]: There is no "(" behind "Buoy"
	static keylist SupportedActions = { light, horn }
	static str ArgList[] = { Colour, Depth }
	str Colour
	int Depth = 3
	)
`));

  test('a type definition with a misspelt keyword declares its type all the same', () =>
    check(`
tyep Buoy (
^^^^ error[syntax-error]: "tyep" is no keyword, though the block holds the definitions of a type
	str Colour
	)
group g ( SystemList = { node1 } )
Buoy b1 ( Colour = red )
`));

  test('the keyword of a type definition is put right', () =>
    checkFix(
      `
tyype Buoy (
	static int Depth = 3
	)
`,
      `
type Buoy (
	static int Depth = 3
	)
`,
    ));

  test('a misspelt data type is one mistake, with and without a word before it', () =>
    check(`
type Buoy (
	static srt ArgList[] = { Colour, Depth }
	       ^^^ error[syntax-error]: "srt" is no data type
	sttr Colour
	^^^^ error[syntax-error]: "sttr" is no data type
	itn Depth = 3
	^^^ error[syntax-error]: "itn" is no data type
	str Keys{} = { a = b }
	)
`));

  test('a misspelt data type is put right', () =>
    checkFix(
      `
type Buoy (
	keylsit Colours
	)
`,
      `
type Buoy (
	keylist Colours
	)
`,
    ));

  test('attributes of a type that are nearly wrong, and right', () =>
    check(`
type Buoy (
	str srt
	static str
		Colour = red
	NameRule = ""
	)
`));
});
