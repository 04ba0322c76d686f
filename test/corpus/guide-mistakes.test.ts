import { describe, expect, test } from 'vitest';
import { check, judge } from '../harness/check';

/**
 * The kinds of mistakes that published samples of configurations have, in texts of our own: each is one finding, and the
 * unusual forms around them are none.
 */
describe('mistakes as published samples have them', () => {
  test('lists of a type cut off at the margin of the page', () =>
    check(`
type Ferry (
    static keylist RegList = { Berth, "Crew", "Cargo"
                             ^ error[syntax-error]: The list of "RegList" is not closed
    static str ArgList[] = { Berth, Crew, Cargo, Fu
                           ^ error[syntax-error]: The list of "ArgList" is not closed
    str Berth
    str Radio{} = { Enabled = 0, Channel = NONE, UseMan
                  ^ error[syntax-error]: The list of "Radio" is not closed
    int Crew = 5
    str Route{} = { From = NONE, To = NONE, Ov
                  ^ error[syntax-error]: The list of "Route" is not closed
)
`));

  test('no comma behind one member of RHEVMInfo, and blank lines between the members', () =>
    check(`
group boat_grp1 (
        SystemList = { boathost1 = 0, boathost2 = 1 }
        )

        KVMGuest boat_guest1 (
        RHEVMInfo = { Enabled = 1,

        URL = "https://manager.example.com:443",

        User = "keeper@internal"
               ^^^^^^^^^^^^^^^^^ warning[missing-separator]

        Password = dKRfKMfPMnNNqYSlPM,

        Cluster = basin,

        UseManualRHEVMFencing = 1 }
        GuestName = boat1
        )
`));

  test('a path without quotes, in a file where all stands in column 0', () =>
    check(`
include "types.cf"
cluster lagoon (
UserNames = { keeper = dKRfKMfPMnNNqYSlPM }
Administrators = { keeper }
)
system reed1 (
)
system reed2 (
)
group harvest (
SystemList = { reed1 = 0, reed2 = 1 }
)
FileOnOff basket (
PathName = /basket
           ^^^^^^^ warning[unquoted-string]
)
`));

  test('a resource named wrong in two dependencies of an excerpt', () =>
    check(`
group still (
SystemList = { vat1 = 0, vat2 = 1 }
)
DiskGroup cask (
DiskGroup = caskdg
)
Volume barrel (
DiskGroup = caskdg
Volume = barrelvol
)
Mount tap (
MountPoint = "/tap"
BlockDevice = "/dev/vx/dsk/caskdg/barrelvol"
FSType = vxfs
FsckOpt = "-y"
)
tap requires barel
             ^^^^^ error[unknown-resource]: did you mean "barrel"
barel requires cask
^^^^^ error[unknown-resource]: did you mean "barrel"
`));

  test('a misspelt type in an excerpt: nothing about its attributes or dependencies', () =>
    check(`
group shoal (
SystemList = { reef1 = 0, reef2 = 1 }
Parallel = 1
)
CFSMoutn shoal_mnt (
^^^^^^^^ warning[unknown-resource-type]: did you mean "CFSMount"
MountPoint = "/shoal"
BlockDevice = "/dev/vx/dsk/shoaldg/shoalvol"
)
CVMVolDg shoal_dg (
CVMDiskGroup = shoaldg
CVMVolume = { shoalvol }
CVMActivation = sw
)
shoal_mnt requires shoal_dg
`));

  test('a block closed too early: the attributes behind it are one mistake', () =>
    check(`
group ford_sg (
	SystemList = { toll1 = 0, toll2 = 1 }
)
KVMGuest ford (
	GuestName = ford
)
DelayAfterGuestOnline = 15
^^^^^^^^^^^^^^^^^^^^^ error[syntax-error]: outside any block
DelayAfterGuestOffline = 45
)
`));

  test('a missing opening quote: the closing one opens a string that swallows the comma', async () => {
    const text = `include "types.cf"
cluster marsh (
	)
system otter1 (
	)
group den (
	SystemList = { otter1 = 0 }
	)
	KVMGuest cub (
		GuestName = cub1
		RHEVMInfo = { Enabled = 1,
			URL = "https://manager.example.com:443",
			User = keeper@example.com",
			Password = dKRfKMfPMnNNqYSlPM,
			Cluster = basin,
			UseManualRHEVMFencing = 0 }
		)
`;
    const { findings } = (await judge([{ name: 'main.cf', text }])).report('main.cf');
    expect(findings.map(({ rule, severity }) => `${severity}[${rule.id}]`)).toEqual(['error[syntax-error]']);
    expect(findings.map(({ start }) => text.slice(0, start).split('\n').length)).toEqual([13]);
  });
});

describe('unusual forms of published samples', () => {
  const silent: [what: string, text: string][] = [
    [
      'groups of an excerpt without resources, on clusters and systems that it does not declare',
      `group tide_sg (
	SystemList = { ebb1 = 0, ebb2 = 1 }
	ClusterList = { west = 0, east = 1 }
	Authority = 1
	)
	requires group storm_sg online global firm
`,
    ],
    [
      'no blank before a parenthesis, attributes in column 0, blanks at the end of lines',
      `group mill (
SystemList = { wheel1 = 0, wheel2 = 1 } \t
)
Application grinder(
User = root
StartProgram = "/opt/mill/start" \t
StopProgram = "/opt/mill/stop"
MonitorProgram = "/opt/mill/check"
)
`,
    ],
    ['a dependency whose parent is named in front, by itself', 'flour_grp requires group water online local firm\n'],
    [
      'two keys on the first line, no blanks around one "=", a password of seven letters',
      `group lamp_sg (
	SystemList = { wick1 = 0, wick2 = 1 }
	)

	KVMGuest lamp (
		RHEVMInfo = { Enabled = 1, URL = "https://192.0.2.9:443",
			User = "keeper@internal",
			Password = fQpRsTu,
			Cluster = basin,
			UseManualRHEVMFencing=1 }
		GuestName = lamp1
		)
`,
    ],
    [
      'one guest in each of two groups, systems but no cluster declaration',
      `system oar1 (
	)

system oar2 (
	)

group port_sg (
	SystemList = { oar1 = 0, oar2 = 1 }
	)

	KVMGuest port_vm (
		GuestName = port
		)

group starboard_sg (
	SystemList = { oar1 = 0, oar2 = 1 }
	)

	KVMGuest starboard_vm (
		GuestName = starboard
		)
`,
    ],
    [
      'a whole type on one line, with a list that has a blank only in front',
      'type Ferry ( static keylist SupportedOperations = { "sail"} static int MigrateTimeout = 300 ' +
        'static str ArgList[] = { Berth, Radio } str Berth int Crew = 5 str Radio{} = { Enabled = 0, Channel = NONE } )\n',
    ],
  ];

  test.each(silent)('%s', async (_what, text) => {
    const { findings } = (await judge([{ name: 'main.cf', text }])).report('main.cf');
    const shown = findings.map(({ rule, severity, message }) => `${severity}[${rule.id}]: ${message}`);
    expect(shown.filter((finding) => !finding.startsWith('hint'))).toEqual([]);
  });
});
