import { describe, expect, test } from 'vitest';
import { checkHover, checkNoHover } from '../harness/check-hover';

const CLUSTER = `
include "types.cf"
cluster quay (
	UserNames = { admin = dKRfKMfPMnNN, op = eLSgLNgQNoOO }
	Administrators = { admin }
	)
system dock1 (
	)
system dock2 (
	)
group store (
	SystemList = { dock1 = 0, dock2 = 1 }
	Parallel = 1
	)
	Mount images (
		MountPoint = "/images"
		)
	NIC net (
		Device = eth0
		)
	images requires net
group guests (
	SystemList = { dock1, dock2 = 5 }
	AutoStartList = { dock1 }
	Operators = { op }
	)
	KVMGuest vm (
		GuestName = vm01
		RHEVMInfo = { Enabled = 1, URL = "https://rhevm.quay.example:443", User = "admin@internal",
			Password = hQKpLSjSKrGGmXTnHR, Cluster = dock_hosts, UseManualRHEVMFencing = 0 }
		)
	requires group store online local firm
`;

/** The cluster with the cursor within the n-th occurrence of a word. */
function at(word: string, occurrence = 1, text = CLUSTER): string {
  let index = -1;
  for (let count = 0; count < occurrence; count++) index = text.indexOf(word, index + 1);
  if (index < 0) throw new Error(`no ${word}`);
  return `${text.slice(0, index + 1)}<|>${text.slice(index + 1)}`;
}

describe('hover on names', () => {
  test('a type: what the agent does', () =>
    checkHover(at('KVMGuest'), 'KVMGuest', '(resource type, virtualization)', '**online**', 'Source (certain)'));

  test('a system: its groups with priorities', () =>
    checkHover(at('dock1'), 'dock1', '(system)', '`store` (priority 0)', '`guests` (priority 0, starts here)'));

  test('a system in a list is the same system', () =>
    checkHover(at('dock2', 3), 'dock2', '(system)', '`store` (priority 1)', '`guests` (priority 5)'));

  test('a group: kind, systems, resources, neighbours', () =>
    checkHover(
      at('store', 2),
      'store',
      '**store** (parallel group)',
      '`dock1` (0), `dock2` (1)',
      '2 resources: `Mount`, `NIC`',
      'Required by the group `guests`',
    ));

  test('a group that requires another', () =>
    checkHover(at('guests'), 'guests', '(failover group)', 'Requires the group `store` (online local firm)'));

  test('a resource: type, group, neighbours', () =>
    checkHover(at('images', 3), 'images', 'resource of type `Mount`', 'In the group `store`', 'Requires `net`'));

  test('the cluster', () => checkHover(at('quay'), 'quay', '(cluster)', '2 groups, 3 resources'));

  test('a user: roles, and no password', async () => {
    const text = await checkHover(at('op = '), 'op', '(user)', 'Operator of the group `guests`');
    expect(text).not.toContain('eLSg');
    await checkHover(at('admin', 2), 'admin', 'Administrator of the cluster');
  });

  test('a heartbeat and the remote cluster behind its @', async () => {
    const text = 'heartbeat Icmp (\n\tArguments @far = { "10.0.0.1" }\n\t)\nremotecluster far (\n\t)\n';
    await checkHover(at('Icmp', 1, text), 'Icmp', '(heartbeat)', 'Pings');
    await checkHover(at('far', 1, text), 'far', '(remote cluster)');
  });

  test('a name that nothing declares is described by its attribute', () =>
    checkHover(at('dock9', 1, CLUSTER.replace('{ dock1 }', '{ dock9 }')), 'dock9', 'Value of **AutoStartList**'));
});

describe('hover on attributes, keys and values', () => {
  test('an attribute', () =>
    checkHover(at('GuestName'), 'GuestName', 'str GuestName // KVMGuest', '**Required.**', 'Source (certain)'));

  test('a group attribute', () => checkHover(at('Parallel'), 'Parallel', 'Parallel', 'hybrid'));

  test('the value of an enumeration says what it means', () =>
    checkHover('group g (\n\tParallel = <|>2\n\t)', '2', 'Value of **Parallel** of group', '`2`: hybrid'));

  test('RHEVMInfo Cluster is the one of the RHEV manager', () =>
    checkHover(
      at('Cluster = dock_hosts'),
      'Cluster',
      '(key of RHEVMInfo of KVMGuest)',
      'not the VCS cluster',
      'storage domain',
    ));

  test('the value of a key is explained by the key', () =>
    checkHover(at('1, URL'), '1', 'key of RHEVMInfo', '`1`: Red Hat Enterprise Virtualization'));

  test('a password is never shown', async () => {
    const texts = [
      await checkHover(at('hQKpLSjSKrGGmXTnHR'), 'hQKpLSjSKrGGmXTnHR', 'A password'),
      await checkHover(at('dKRfKMfPMnNN'), 'dKRfKMfPMnNN', 'UserNames'),
    ];
    for (const text of texts) expect(text).not.toMatch(/hQKp|dKRf/);
  });

  test('DROpts explains the storage pool manager', () =>
    checkHover('KVMGuest vm (\n\tDRO<|>pts = { }\n\t)', 'DROpts', 'SPM', 'Storage Pool Manager'));

  test('an attribute of the cluster’s own type file', () =>
    checkHover(
      `
include "own.cf"
cluster c1 (
	)
group g1 (
	)
	Widget w1 (
		Co<|>lour = red
		)
//- own.cf
type Widget (
	str Colour = blue
	)
`,
      'Colour',
      'str Colour // Widget',
      'Default: `blue`',
      'Defined by a type file of this cluster',
    ));

  test('an unknown attribute and an unknown type say nothing', async () => {
    await checkNoHover('KVMGuest vm (\n\tNoSuch<|>Thing = 1\n\t)');
    await checkNoHover('No<|>Such vm (\n\t)');
  });
});

describe('hover on dependencies, includes and keywords', () => {
  test('a word of a group dependency, and what this dependency does', () =>
    checkHover(
      at('firm'),
      'firm',
      '(rigidity of a group dependency)',
      'a failover parent (`guests`) and a parallel child (`store`)',
      'When the child faults:',
    ));

  test('each word has its meaning', async () => {
    for (const word of ['online', 'offline', 'local', 'global', 'remote', 'site', 'soft', 'hard'])
      await checkHover(`group a (\n\t)\n\trequires group b x x ${word}<|>`.replace('x x ', ''), word, `**${word}**`);
  });

  test('a type file for which the catalog stands in', () =>
    checkHover(at('types.cf'), '"types.cf"', 'the bundled catalog stands in', '`'));

  test('an include that was read says what it brings', () =>
    checkHover(
      'include "own<|>Types.cf"\n//- ownTypes.cf\ntype Widget (\n\t)\ntype Gadget (\n\t)\n',
      '"ownTypes.cf"',
      'Brings 2 resource types: `Widget`, `Gadget`',
    ));

  test('a missing include', () =>
    checkHover('include "gone<|>.cf"\ncluster c1 (\n\t)', '"gone.cf"', 'There is no such file'));

  test('keywords', async () => {
    await checkHover(at('requires'), 'requires', 'dependency');
    await checkHover(at('group store'), 'group', '**group**');
    await checkHover(at('include'), 'include', '**include**');
    await checkHover('type W (\n\tsta<|>tic keylist A = { }\n\t)', 'static', 'One value for all');
    await checkHover('type W (\n\tstatic key<|>list A = { }\n\t)', 'keylist', 'set of strings');
    await checkHover('group g (\n\t)\n\ta requires atl<|>east 2 from b,c', 'atleast', 'that many');
  });

  test('nothing in comments and between words', async () => {
    await checkNoHover('// group <|>store\ngroup store (\n\t)');
    await checkNoHover('group store ( <|> \n\t)');
  });
});
