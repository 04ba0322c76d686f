import { describe, expect, test } from 'vitest';
import { fromCommands } from '../../server/src/ha-commands/from-commands';
import { toCommands, writtenCommands } from '../../server/src/ha-commands/to-commands';
import { clusterOfFiles } from '../harness/cluster-of-files';

const GUEST = `cluster c (
	UserNames = { admin = aBcD, guest = eFgH }
	)
group g (
	SystemList = { s1, s2 = 4, s3 }
	)
	KVMGuest vm (
		RHEVMInfo = { Enabled = 1, User = "admin@internal", Password = pQrS }
		CEInfo = { }
		)
	Quarry pit (
		Depth = 7
		Rocks = { red, grey }
		Weights = { red = 1, grey = 2 }
		)
	pit requires atleast 1 from vm, other
	requires group base online local
`;

async function linesOf(text: string): Promise<string[]> {
  return toCommands(await clusterOfFiles([{ name: 'main.cf', text }]));
}

function problemsOf(script: string): string[] {
  return fromCommands(script).problems.map(({ line, message }) => `${String(line)}: ${message}`);
}

describe('the commands of a configuration', () => {
  test('set keys that the guest agent reads in order by -update alone', async () => {
    const lines = (await linesOf(GUEST)).filter((line) => /RHEVMInfo|CEInfo/.test(line));
    expect(lines).toEqual([
      'hares -modify vm RHEVMInfo -update Enabled 1',
      'hares -modify vm RHEVMInfo -update User admin@internal',
      'hares -modify vm RHEVMInfo -update Password pQrS',
    ]);
  });

  test('number the systems that a SystemList leaves unnumbered', async () => {
    expect(await linesOf(GUEST)).toContain('hagrp -modify g SystemList s1 0 s2 4 s3 5');
  });

  test('say of attributes that nobody knows whether they are lists or pairs', async () => {
    expect((await linesOf(GUEST)).filter((line) => line.startsWith('hares -modify pit'))).toEqual([
      'hares -modify pit Depth 7',
      'hares -modify pit Rocks -delete -keys',
      'hares -modify pit Rocks -add red',
      'hares -modify pit Rocks -add grey',
      'hares -modify pit Weights -delete -keys',
      'hares -modify pit Weights -add red 1',
      'hares -modify pit Weights -add grey 2',
      'hares -modify pit Enabled 1',
    ]);
  });

  test('link resources and groups', async () => {
    const lines = await linesOf(GUEST);
    expect(lines).toContain('hares -link pit vm,other -min 1');
    expect(lines).toContain('hagrp -link g base online local');
  });

  test('can be those of some declarations, with something in the place of passwords', async () => {
    const cluster = await clusterOfFiles([{ name: 'main.cf', text: GUEST }]);
    const only = new Set(cluster.trees.flatMap((tree, number) => (tree.kind === 'cluster' ? [number] : [])));
    expect(writtenCommands(cluster, { only, password: '<password>' })).toEqual({
      lines: [
        'haconf -makerw',
        'haclus -modify ClusterName c',
        "haclus -modify UserNames admin '<password>' guest '<password>'",
        'haconf -dump -makero',
      ],
      hidden: 2,
    });
  });
});

describe('a configuration from commands', () => {
  test('has what each command adds, changes and takes away', () => {
    const { text, problems } = fromCommands(`
      /opt/VRTSvcs/bin/haclus -modify ClusterName web; hasys -add s1 && hasys -add s2
      hagrp -add g   # the group
      hagrp -modify g SystemList s1 0
      hagrp -modify g SystemList -add s2 1
      hagrp -modify g AutoStartList s1 s2
      hagrp -modify g AutoStartList -delete s1
      hagrp -modify g AutoFailOver 0
      hauser -addpriv eve Operator -group g
      hares -add ip1 IP g
      hares -modify ip1 Address "10.0.0.1"
      hares -modify \\
        ip1 Device eth0
      hares -local ip1 Device
      hares -modify ip1 Device eth1 -sys s2
      hares -modify ip1 Options %-f
      hares -add nic1 NIC g
      hares -add nic2 NIC g
      hares -link ip1 nic1
      hares -link ip1 nic2
      hares -unlink ip1 nic2
      hares -delete nic2
      hagrp -enableresources g
      hares -modify nic1 Enabled 0
      hagrp -freeze g -persistent
    `);
    expect(problems).toEqual([]);
    expect(text).toBe(`include "types.cf"

cluster web (
	)

system s1 (
	)

system s2 (
	)

group g (
	SystemList = { s1 = 0, s2 = 1 }
	AutoStartList = { s2 }
	AutoFailOver = 0
	Operators = { eve }
	Frozen = 1
	)

	IP ip1 (
		Address = "10.0.0.1"
		Device = eth0
		Device @s2 = eth1
		Options = "-f"
		)

	NIC nic1 (
		Enabled = 0
		)

	ip1 requires nic1
`);
  });

  test('leaves a resource disabled that no command enables', () => {
    expect(fromCommands('hagrp -add g\nhares -add n NIC g').text).toContain('\tNIC n (\n\t\tEnabled = 0\n\t\t)\n');
  });

  test('takes values back that were overridden or local', () => {
    const script = `hagrp -add g\nhares -add n NIC g\nhares -modify n Enabled 1
hares -override n MonitorInterval\nhares -modify n MonitorInterval 5\nhares -undo_override n MonitorInterval
hares -local n Device\nhares -modify n Device a -sys s1\nhares -global n Device b`;
    expect(fromCommands(script).text).toContain('\tNIC n (\n\t\tDevice = b\n\t\t)\n');
  });

  test.each([
    ['hares -add n NIC g', '1: "hares -add n" puts a resource into the group "g", which no command before it adds.'],
    [
      'hagrp -add g\nhares -add m Mount g\nhares -modify m FsckOpt -y',
      '3: "hares -modify m" has a value that begins with "-", which the command takes for an option: put a "%" in front of it.',
    ],
    [
      'haclus -modify ClusterName c\nhauser -add eve -priv Operator',
      '2: "hauser -add eve" asks for the password, which therefore is empty in the text.',
    ],
    [
      'haclus -modify UseFence SCSI3',
      '1: No command says how the cluster is called, so it was named "cluster1". Put its name there.',
    ],
    ['PASSWORD=s3cret', '1: "PASSWORD=" is no command that builds a configuration, so it was left out.'],
    ["\nhasys -add 'a", "2: A quote (') is opened and never closed, so what stands behind it was not read."],
    [
      'hagrp -add g\nhares -add q Quarry g\nhares -modify q Rocks red grey',
      '3: "hares -modify q" has several values, and nothing says whether they are pairs: they were taken for the entries of a list.',
    ],
    [
      "hagrp -add g\nhagrp -modify g UserStrGlobal 'a\nb'",
      '2: "hagrp -modify g" has a value with a line break. A main.cf cannot hold one, so a blank stands there.',
    ],
    [
      'hatype -modify NIC NumThreads 1',
      '1: "hatype -modify NIC" changes the type "NIC", which no command before it adds.',
    ],
  ])('tells of %j', (script, problem) => {
    expect(problemsOf(script)).toEqual([problem]);
  });

  test('reads any text', () => {
    for (const script of [
      '',
      '#',
      '\\',
      '\\\n',
      "'",
      '"',
      'hares',
      'haclus -modify',
      'hares -modify',
      'haattr -add',
      ';;|&',
    ])
      expect(typeof fromCommands(script).text).toBe('string');
  });
});
