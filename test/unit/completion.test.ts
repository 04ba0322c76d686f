import { describe, expect, test } from 'vitest';
import { completeVcs } from '../../server/src/features/vcs/completion';
import { COMPLETION_LIMIT } from '../../server/src/features/shared/completion-entry';
import { readVcsFile } from '../../server/src/workspace/vcs-file';
import { VcsWorkspace } from '../../server/src/workspace/vcs-workspace';
import { checkCompletion, completeFixture, completionLabels, showStops } from '../harness/check-completion';
import { exampleFiles } from '../harness/example-files';
import { memoryFiles } from '../harness/memory-files';
import { Random, seedOfRun } from '../harness/random';

/** A cluster of two systems with one group, to which the tests add. */
const CLUSTER = `
include "types.cf"
cluster harbour (
	UserNames = { admin = dKRfKMfPMnNNqYSlPM, "op.night" = dKRfKMfPMnNNqYSlPM }
	)
system pier1 (
	)
system "pier2.lan" (
	)
group base (
	SystemList = { pier1 = 0 }
	Parallel = 1
	)
	NIC base_nic (
		Device = br0
		)
`;

describe('declarations', () => {
  test('an empty file offers what a cluster begins with', async () => {
    const labels = await completionLabels('<|>');
    expect(labels.slice(0, 2)).toEqual(['cluster', 'include']);
    expect(labels).toEqual(expect.arrayContaining(['group', 'system', 'type', 'remotecluster', 'heartbeat']));
  });

  test('a second cluster is not offered, nor an include below a group', async () => {
    const labels = await completionLabels(`${CLUSTER}\n<|>`);
    expect(labels).not.toContain('cluster');
    expect(labels).not.toContain('include');
    expect(await completionLabels(`${CLUSTER.replace('system pier1', '<|>\nsystem pier1')}`)).not.toContain('cluster');
  });

  test('a group brings the real systems, in the layout of the product', () =>
    checkCompletion('system a (\n\t)\nsystem "b.lan" (\n\t)\n\ngr<|>\n', {
      group: `system a (
	)
system "b.lan" (
	)

group ‹name› (
	SystemList = { ‹a› = 0, ‹"b.lan"› = 1 }
	AutoStartList = { ‹a›, ‹"b.lan"› }
	)
`,
    }));

  test('a resource brings what its type demands', () =>
    checkCompletion('group g (\n\t)\n\n\tKVM<|>\n', {
      KVMGuest: 'group g (\n\t)\n\n\tKVMGuest ‹name› (\n\t\tGuestName = "‹›"\n\t\t)\n',
    }));

  test('CRLF', () =>
    checkCompletion('group g (\r\n\t)\r\n\r\n\tIP<|>\r\n', {
      IP: 'group g (\r\n\t)\r\n\r\n\tIP ‹name› (\r\n\t\tDevice = "‹›"\r\n\t\tAddress = "‹›"\r\n\t\t)\r\n',
    }));

  test('without snippets the text is ready to be filled in', () =>
    checkCompletion(
      'system a (\n\t)\ngroup g (\n\t<|>\n\t)\n',
      {
        SystemList: 'system a (\n\t)\ngroup g (\n\tSystemList = { a = 0 }\n\t)\n',
        Parallel: 'system a (\n\t)\ngroup g (\n\tParallel = 0\n\t)\n',
      },
      { snippets: false },
    ));

  test('the type of a resource that has a name already', () =>
    checkCompletion('group g (\n\t)\n\tN<|>C nic1 (\n\t\tDevice = eth0\n\t\t)\n', {
      NIC: 'group g (\n\t)\n\tNIC nic1 (\n\t\tDevice = eth0\n\t\t)\n',
    }));

  test('a half-typed word above a resource is in a gap', () =>
    checkCompletion('group g (\n\t)\n\trequ<|>\n\tNIC nic1 (\n\t\t)\n\tIP ip1 (\n\t\t)\n', {
      requires: 'group g (\n\t)\n\t‹ip1› requires ‹nic1›\n\tNIC nic1 (\n\t\t)\n\tIP ip1 (\n\t\t)\n',
    }));

  test('types by category; those that no include brings come last and say so', async () => {
    const { entries } = await completeFixture(`${CLUSTER}\n\t<|>\n`);
    const types = entries.filter(({ kind }) => kind === 'type');
    const detail = (label: string): string | undefined => types.find((entry) => entry.label === label)?.detail;
    expect(detail('Mount')).toBe('storage');
    expect(detail('Oracle')).toContain('OracleTypes.cf');
    const labels = types.map(({ label }) => label);
    expect(labels.indexOf('Volume')).toBeLessThan(labels.indexOf('Oracle'));
    expect(labels.indexOf('IP') + 1).toBeLessThan(labels.indexOf('Mount'));
  });

  test("the user's own types, with their own attributes", () =>
    checkCompletion('include "types.cf"\ngroup g (\n\t)\n\tSca<|>\n//- types.cf\ntype Scanner (\n\tstr Bed\n\t)\n', {
      Scanner: 'include "types.cf"\ngroup g (\n\t)\n\tScanner ‹name› (\n\t\t)',
    }));

  test('nothing in comments, behind names, behind strings', async () => {
    expect(await completionLabels('// gr<|>\n')).toEqual([]);
    expect(await completionLabels('cluster c (\n\t/* <|> */\n\t)\n')).toEqual([]);
    expect(await completionLabels('group g<|>\n')).toEqual([]);
    expect(await completionLabels('NIC nic1 <|>\n')).toEqual([]);
    expect(await completionLabels('NIC n (\n\tDevice = "eth0"<|>\n\t)\n')).toEqual([]);
  });

  test('include: files of the folder first, none twice, nothing but the name between quotes', async () => {
    const files = '//- OracleTypes.cf\ntype A (\n\t)\n//- local.cf\ntype B (\n\t)\n//- types.cf\ntype C (\n\t)\n';
    const labels = await completionLabels(`include "types.cf"\ninclude "<|>"\n${files}`);
    expect(labels.slice(0, 3)).toEqual(['OracleTypes.cf', 'local.cf', 'CFSTypes.cf']);
    expect(labels).not.toContain('types.cf');
    await checkCompletion(`include "lo<|>"\n${files}`, { 'local.cf': 'include "local.cf"' });
    await checkCompletion(`include "lo<|>\n${files}`, { 'local.cf': 'include "local.cf"' });
    await checkCompletion(`include <|>\n${files}`, { 'local.cf': 'include "local.cf"' });
  });

  test('heartbeats by their types', async () => {
    expect(await completionLabels('heartbeat <|>')).toEqual(['Icmp', 'IcmpS']);
    expect(await completionLabels('heartbeat Icmp (\n\t)\nheartbeat <|>')).toEqual(['IcmpS']);
  });
});

describe('attributes', () => {
  test('required ones first, then own ones, those of all resources, static ones', async () => {
    const labels = await completionLabels('KVMGuest vm (\n\t<|>\n\t)');
    expect(labels[0]).toBe('GuestName');
    const order = ['GuestName', 'RHEVMInfo', 'Critical', 'MonitorInterval'].map((label) => labels.indexOf(label));
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(order).not.toContain(-1);
  });

  test('set ones and those that the system sets are left out, above and below the cursor', async () => {
    const labels = await completionLabels('KVMGuest vm (\n\tGuestName = x\n\tDel<|>\n\tCritical = 0\n\t)');
    expect(labels).not.toContain('GuestName');
    expect(labels).not.toContain('Critical');
    expect(labels).not.toContain('State');
    expect(labels).not.toContain('ArgList');
    expect(labels).toContain('DelayAfterGuestOnline');
  });

  test('one that is given for a system is offered for the others', () =>
    checkCompletion(
      'group g (\n\tSystemList = { a = 0, "b.lan" = 1 }\n\t)\n\tNIC n (\n\t\tDevice@a = x\n\t\t<|>\n\t\t)\n',
      {
        'Device@"b.lan"':
          'group g (\n\tSystemList = { a = 0, "b.lan" = 1 }\n\t)\n\tNIC n (\n\t\tDevice@a = x\n\t\tDevice@"b.lan" = "‹›"\n\t\t)\n',
      },
    ));

  test('one that is given for all systems is not offered for one of them', async () => {
    const group = 'group g (\n\tSystemList = { a = 0, b = 1 }\n\t)\n\tNIC n (\n\t\tDevice = x\n\t\t<|>\n\t\t)\n';
    expect((await completionLabels(group)).filter((label) => label.startsWith('Device'))).toEqual([]);
  });

  test('known keys with their defaults', () =>
    checkCompletion('\tKVMGuest vm (\n\t\t<|>\n\t\t)', {
      CEInfo: '\tKVMGuest vm (\n\t\tCEInfo = { Enabled = ‹0|1›, CESystem = "‹NONE›", FaultOnHBLoss = ‹1|0› }\n\t\t)',
      RHEVMInfo: `	KVMGuest vm (
		RHEVMInfo = { Enabled = ‹0|1›,
			 URL = "‹NONE›",
			 User = "‹NONE›",
			 Password = "‹NONE›",
			 Cluster = "‹NONE›",
			 UseManualRHEVMFencing = ‹0|1› }
		)`,
      DROpts: `	KVMGuest vm (
		DROpts = { ConfigureNetwork = ‹0|1›,
			 IPAddress = "‹NONE›",
			 Netmask = "‹NONE›",
			 Gateway = "‹NONE›",
			 DNSServers = "‹NONE›",
			 DNSSearchPath = "‹NONE›",
			 Device = "‹NONE›" }
		)`,
    }));

  test("the keys of the user's own type count", () =>
    checkCompletion(
      'include "types.cf"\nKVMGuest vm (\n\t<|>\n\t)\n//- types.cf\ntype KVMGuest (\n\tstr RHEVMInfo{} = { Enabled=0, URL=NONE }\n\t)\n',
      { RHEVMInfo: 'include "types.cf"\nKVMGuest vm (\n\tRHEVMInfo = { Enabled = ‹0|1›, URL = "‹NONE›" }\n\t)' },
    ));

  test('booleans, enumerations, numbers, strings, lists', () =>
    checkCompletion('group g (\n\t<|>\n\t)', {
      AutoStart: 'group g (\n\tAutoStart = ‹0|1›\n\t)',
      FailOverPolicy: 'group g (\n\tFailOverPolicy = ‹Priority|RoundRobin|Load|BiggestAvailable›\n\t)',
      OnlineRetryLimit: 'group g (\n\tOnlineRetryLimit = ‹0›\n\t)',
      GroupOwner: 'group g (\n\tGroupOwner = "‹›"\n\t)',
      OperatorGroups: 'group g (\n\tOperatorGroups = { "‹›" }\n\t)',
      SystemList: 'group g (\n\tSystemList = { ‹sys1› = 0, ‹sys2› = 1 }\n\t)',
    }));

  test('only the name where = follows', () =>
    checkCompletion('group g (\n\tPara<|> = 1\n\t)', { Parallel: 'group g (\n\tParallel = 1\n\t)' }));

  test('systems behind @', async () => {
    const group = 'group g (\n\tSystemList = { a = 0, "b.lan" = 1 }\n\t)\n\tNIC n (\n\t\tDevice@a = x\n\t\tDevice@';
    expect(await completionLabels(`${group}<|>\n\t\t)\n`)).toEqual(['b.lan']);
    await checkCompletion(`${group}b<|> = y\n\t\t)\n`, { 'b.lan': `${group}"b.lan" = y\n\t\t)\n` });
  });

  test('a type definition: data types, static attributes, attributes that ArgList names', async () => {
    const type = 'type T (\n\tstatic str ArgList[] = { Bed, Lamp }\n\tstr Bed\n\t';
    expect((await completionLabels(`${type}<|>\n\t)`)).slice(0, 5)).toEqual([
      'boolean',
      'int',
      'keylist',
      'static',
      'str',
    ]);
    expect(await completionLabels(`${type}str <|>\n\t)`)).toEqual(['Lamp']);
    expect(await completionLabels(`${type}<|>\n\t)`)).not.toContain('ArgList');
    await checkCompletion(`${type}static int Mon<|>\n\t)`, {
      MonitorInterval: `${type}static int MonitorInterval = ‹60›\n\t)`,
    });
    await checkCompletion('type T (\n\t<|>\n\t)', {
      RegList: 'type T (\n\tstatic keylist RegList = { "‹›" }\n\t)',
    });
  });
});

describe('values', () => {
  test('enumerations and booleans', async () => {
    expect(await completionLabels('group g (\n\tFailOverPolicy = <|>\n\t)')).toEqual([
      'Priority',
      'RoundRobin',
      'Load',
      'BiggestAvailable',
    ]);
    expect(await completionLabels('NIC n (\n\tCritical = <|>\n\t)')).toEqual(['0', '1']);
    expect(await completionLabels('NIC n ( Critical = <|> Device = eth0 )')).toEqual(['0', '1']);
  });

  test('a list stands in braces', () =>
    checkCompletion('group g (\n\tSystemList = { a = 0, b = 1 }\n\tAutoStartList = <|>\n\t)', {
      '{ a, b }': 'group g (\n\tSystemList = { a = 0, b = 1 }\n\tAutoStartList = { ‹a›, ‹b› }\n\t)',
    }));

  test('systems: of the cluster in SystemList, of SystemList elsewhere, none twice', async () => {
    expect(await completionLabels(`${CLUSTER}group g (\n\tSystemList = { <|> }\n\t)`)).toEqual(['pier1', 'pier2.lan']);
    const list = `${CLUSTER}group g (\n\tSystemList = { pier1 = 0, <|> }\n\t)`;
    expect(await completionLabels(list)).toEqual(['pier2.lan']);
    await checkCompletion(list, {
      'pier2.lan': `${CLUSTER}group g (\n\tSystemList = { pier1 = 0, "pier2.lan" = ‹1› }\n\t)`,
    });
    const auto = (text: string): string =>
      `${CLUSTER}group g (\n\tSystemList = { pier1 = 0 }\n\tAutoStartList = {${text}\n\t)`;
    expect(await completionLabels(auto(' <|> }'))).toEqual(['pier1']);
    expect(await completionLabels(auto(' <|>, pier1 }'))).toEqual([]);
    expect(await completionLabels(`${CLUSTER}group g (\n\tSystemList = { pier1 = 0, "pier2.lan" = <|> }\n\t)`)).toEqual(
      ['1'],
    );
  });

  test('inside quotes only the text, and an open quote is closed', async () => {
    const list = (text: string): string => `${CLUSTER}group g (\n\tSystemList = { ${text} }\n\t)`;
    await checkCompletion(list('"pi<|>" = 0'), { 'pier2.lan': list('"pier2.lan" = 0') });
    await checkCompletion(list('"<|>"'), { pier1: list('"pier1"') });
    await checkCompletion(`${CLUSTER}group g (\n\tAutoStartList = { "pi<|>\n\t)`, {
      pier1: `${CLUSTER}group g (\n\tAutoStartList = { "pier1"\n\t)`,
    });
    await checkCompletion('group g (\n\tFailOverPolicy = "Ro<|>"\n\t)', {
      RoundRobin: 'group g (\n\tFailOverPolicy = "RoundRobin"\n\t)',
    });
  });

  test('users', async () => {
    const labels = await completionLabels(`${CLUSTER}group g (\n\tOperators = { admin, <|> }\n\t)`);
    expect(labels).toEqual(['op.night']);
  });

  test('keys that are not there yet, with their values', async () => {
    const vm = (text: string): string => `KVMGuest vm (\n\tRHEVMInfo = { ${text} }\n\t)`;
    expect(await completionLabels(vm('Enabled = 1, <|>, User = "a@b"'))).toEqual([
      'URL',
      'Password',
      'Cluster',
      'UseManualRHEVMFencing',
    ]);
    expect(await completionLabels(vm('Enabled = <|>'))).toEqual(['0', '1']);
    expect(await completionLabels(vm('Enabled = 1,\n\t\t<|>'))).toContain('URL');
    await checkCompletion(vm('Enabled = 1, UR<|>'), { URL: vm('Enabled = 1, URL = "‹NONE›"') });
    await checkCompletion(vm('UR<|> = "https://x"'), { URL: vm('URL = "https://x"') });
  });

  test('passwords are never proposed', async () => {
    expect(await completionLabels('KVMGuest vm (\n\tRHEVMInfo = { Password = <|> }\n\t)')).toEqual([]);
    expect(await completionLabels('cluster c (\n\tUserNames = { admin = <|> }\n\t)')).toEqual([]);
    const type = 'type Box (\n\tstr Password = geheim\n\t)\n';
    const { entries } = await completeFixture(`include "types.cf"\nBox b (\n\t<|>\n\t)\n//- types.cf\n${type}`);
    const shown = entries.map((entry) => JSON.stringify(entry) + (entry.documentation?.() ?? '')).join('\n');
    expect(shown).toContain('Password');
    expect(shown).not.toContain('geheim');
  });

  test('resources of the type that is asked for', async () => {
    const group = 'group g (\n\t)\n\tNFS nfs1 (\n\t\t)\n\tNIC nic1 (\n\t\t)\n\tShare s (\n\t\tNFSRes = <|>\n\t\t)\n';
    expect(await completionLabels(group)).toEqual(['nfs1']);
    const proxy = group.replace('Share s', 'Proxy p').replace('NFSRes', 'TargetResName');
    expect(await completionLabels(proxy)).toEqual(['nfs1', 'nic1']);
  });

  test('attributes of the type in ArgList', async () => {
    expect(
      await completionLabels('type T (\n\tstatic str ArgList[] = { Bed, <|> }\n\tstr Bed\n\tint Lamp\n\t)'),
    ).toEqual(['Lamp']);
  });
});

describe('dependencies', () => {
  const GROUP = `
group g (
	)
	Mount mnt (
		)
	"Volume" "vol.1" (
		)
	DiskGroup dg (
		)
	NIC nic (
		)
	mnt requires vol.1
`
    .replace('"Volume" "vol.1"', 'Volume "vol.1"')
    .replace('requires vol.1', 'requires "vol.1"');

  test('children of the group: not itself, not twice, none that would close a circle', async () => {
    expect(await completionLabels(`${GROUP}\tmnt requires <|>\n`)).toEqual(['dg', 'nic', 'atleast']);
    expect(await completionLabels(`${GROUP}\t"vol.1" requires <|>\n`)).toEqual(['dg', 'nic', 'atleast']);
    expect(await completionLabels(`${GROUP}\tdg requires atleast 1 from nic, <|>\n`)).toEqual(['mnt', 'vol.1']);
    await checkCompletion(`${GROUP}\tdg requires v<|>\n`, { 'vol.1': `${GROUP.slice(1)}\tdg requires "vol.1"\n` });
    await checkCompletion(`${GROUP}\tdg requires "v<|>"\n`, { 'vol.1': `${GROUP.slice(1)}\tdg requires "vol.1"\n` });
  });

  test('resources of another group are no children', async () => {
    const labels = await completionLabels(
      `${GROUP}group h (\n\t)\n\tIP ip (\n\t\t)\n\tNIC n2 (\n\t\t)\n\tip requires <|>`,
    );
    expect(labels).toEqual(['n2', 'atleast']);
  });

  test('parents begin a line, persistent resources do not', async () => {
    const labels = await completionLabels(`${GROUP}\t<|>\n`);
    expect(labels).toEqual(expect.arrayContaining(['mnt', 'vol.1', 'dg', 'requires', 'requires group']));
    expect(labels).not.toContain('nic');
    await checkCompletion(`${GROUP}\tvo<|>\n`, { 'vol.1': `${GROUP.slice(1)}\t"vol.1" requires \n` });
  });

  test('the words between', async () => {
    expect(await completionLabels(`${GROUP}\tdg re<|>\n`)).toEqual(['requires']);
    expect(await completionLabels(`${GROUP}\trequires <|>\n`)).toEqual(['group']);
    expect(await completionLabels(`${GROUP}\tdg requires atleast 2 <|>\n`)).toEqual(['from']);
    expect(await completionLabels(`${GROUP}\tIP <|>\n`)).toEqual([]);
  });

  test('groups: not itself, not twice', async () => {
    const groups =
      'group a (\n\t)\ngroup b (\n\t)\ngroup c (\n\t)\n\trequires group b online local firm\n\trequires group ';
    expect(await completionLabels(`${groups}<|>\n`)).toEqual(['a']);
  });

  test('only words that are legal for the two groups', async () => {
    const between = (parent: number, child: number, words: string): string =>
      `group a (\n\tParallel = ${child}\n\t)\ngroup b (\n\tParallel = ${parent}\n\t)\n\trequires group a ${words}<|>\n`;
    expect(await completionLabels(between(0, 0, ''))).toEqual(['online', 'offline']);
    expect(await completionLabels(between(0, 0, 'offline '))).toEqual(['local']);
    expect(await completionLabels(between(0, 0, 'offline local '))).toEqual([]);
    expect(await completionLabels(between(0, 0, 'online local '))).toEqual(['soft', 'firm', 'hard']);
    expect(await completionLabels(between(0, 1, 'online local f'))).toEqual(['soft', 'firm']);
    expect(await completionLabels(between(1, 0, 'online '))).toEqual(['global', 'remote', 'site']);
    expect(await completionLabels(between(1, 1, 'online '))).toEqual(['local', 'site']);
    expect(await completionLabels(between(0, 2, 'online local '))).toEqual(['soft', 'firm', 'hard']);
  });
});

describe('half-typed and long files', () => {
  test('a broken neighbour changes nothing', async () => {
    const labels = await completionLabels(
      'group g (\n\tSystemList = { a = 0, b = 1\n\tAutoStartList = { <|> }\n\t)\n\tNIC n (\n\t\tDevice = "eth0\n\t\t)\n',
    );
    expect(labels).toEqual(['a', 'b']);
  });

  test.each([
    ['declarations', 'include "types.cf"\nsystem a (\n\t)\n<|>'],
    ['what belongs to a group', `${CLUSTER}\tIP ip (\n\t\t)\n\t<|>`],
    ['attributes of a resource', 'KVMGuest vm (\n\t<|>\n\t)'],
    ['attributes of a group', `${CLUSTER}group g (\n\t<|>\n\t)`],
    ['attributes of a cluster', 'cluster c (\n\t<|>\n\t)'],
    ['attributes of a system', 'system s (\n\t<|>\n\t)'],
    ['attributes of a heartbeat', 'heartbeat Icmp (\n\t<|>\n\t)'],
    ['keys', 'KVMGuest vm (\n\tDROpts = { <|> }\n\t)'],
    ['keys that name systems', `${CLUSTER}group g (\n\tSystemList = { <|> }\n\t)`],
  ])('what is inserted can be read as it is: %s', async (_name, fixture) => {
    const { text, entries } = await completeFixture(fixture, { snippets: false });
    const broken = entries.flatMap(({ label, insertText, start, end }) => {
      // The names of resources and the words before others are beginnings.
      if (insertText.endsWith(' ')) return [];
      const file = readVcsFile('file:///c/main.cf', text.slice(0, start) + insertText + text.slice(end));
      return file.pieces.flatMap(({ tree }) => tree.problems.map(({ code }) => `${label}: ${code}`));
    });
    expect(entries.length).toBeGreaterThan(1);
    expect(broken).toEqual([]);
  });

  test('every documentation can be made', async () => {
    const fixtures = [
      `${CLUSTER}\n\t<|>\n`,
      'KVMGuest vm (\n\t<|>\n\t)',
      'group g (\n\t<|>\n\t)',
      'a requires group b <|>',
    ];
    for (const fixture of [...fixtures, 'KVMGuest vm (\n\tRHEVMInfo = { <|> }\n\t)']) {
      const { entries } = await completeFixture(fixture);
      const documented = entries.flatMap(({ documentation }) => documentation?.() ?? []);
      expect(documented.length).toBeGreaterThan(0);
      expect(documented.filter((text) => text.trim() === '')).toEqual([]);
    }
  });

  test('every prefix of the examples, and random places in them', () => {
    const seed = seedOfRun();
    const random = new Random(seed);
    for (const { path, text: whole } of exampleFiles()) {
      // The trees in the comments take time and are much the same everywhere: those of one example are enough.
      const text = path.startsWith('kvm-lvm/')
        ? whole
        : whole.replace(/\n\n\t\/\/ resource dependency tree\n(?:\t\/\/.*\n)+/g, '');
      for (let offset = 0; offset <= text.length; offset++) {
        checkAt(`${path}, prefix of ${offset}`, text.slice(0, offset), offset);
      }
      for (let count = 0; count < 40; count++) {
        const offset = random.below(text.length);
        checkAt(`${path} (seed ${seed}), at ${offset}`, text, offset);
        const windows = text.replaceAll('\n', '\r\n').slice(0, offset);
        checkAt(`${path} (seed ${seed}), CRLF prefix of ${offset}`, windows, windows.length);
      }
    }
  });

  const shownBefore = new Set<string>();

  function checkAt(where: string, text: string, offset: number): void {
    const workspace = new VcsWorkspace(memoryFiles(new Map()));
    workspace.openDocument('file:///c/main.cf', text);
    const entries = completeVcs(workspace, 'file:///c/main.cf', offset);
    const seen = new Set<string>();
    for (const entry of entries) {
      const { label, start, end, kind } = entry;
      if (start > offset || end < offset || /[\r\n]/.test(text.slice(start, end)))
        throw new Error(`${where}: ${label}`);
      if (seen.has(`${kind} ${label}`)) throw new Error(`${where}: ${label} twice`);
      seen.add(`${kind} ${label}`);
      if (entry.snippet && !shownBefore.has(entry.insertText)) {
        showStops(entry.insertText);
        shownBefore.add(entry.insertText);
      }
    }
  }

  test('a long file gives a bounded list, narrowed by what is typed', () => {
    const resources = Array.from({ length: 3000 }, (_none, index) => `\tNIC nic${index} (\n\t\t)\n`).join('');
    const text = `group g (\n\t)\n${resources}\tIP ip (\n\t\t)\n\tip requires nic2999`;
    const workspace = new VcsWorkspace(memoryFiles(new Map()));
    workspace.openDocument('file:///c/main.cf', text);
    const whole = completeVcs(workspace, 'file:///c/main.cf', text.length - 4);
    expect(whole).toHaveLength(COMPLETION_LIMIT);
    expect(completeVcs(workspace, 'file:///c/main.cf', text.length).map(({ label }) => label)).toEqual(['nic2999']);
  });
});
