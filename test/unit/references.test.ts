import { describe, expect, test } from 'vitest';
import { referencesVcs } from '../../server/src/features/vcs/references';
import { settleAround } from '../../server/src/workspace/settle-around';
import { VcsWorkspace } from '../../server/src/workspace/vcs-workspace';
import { checkNoPlaces, checkPlaces } from '../harness/check-names';
import { memoryFiles } from '../harness/memory-files';

describe('references and highlights of', () => {
  test('a system: lists, zones, "@", values that the catalog knows to name systems', () =>
    checkPlaces(`
cluster c (
	)
system «!no<|>de1» (
	)
system node10 (
	)
// node1 in a comment
group g (
	SystemList = { «node1» = 0, node10 = 1 }
	AutoStartList = { node10, "«node1»" }
	SystemZones = { «node1» = 0, node10 = 1 }
	)
	NIC n (
		Device @«node1» = eth0
		Device @node10 = node1
		)
	CVMCluster cvm (
		CVMNodeId = { «node1» = 0, node10 = 1 }
		)
	CFSMount m (
		MountPoint = "/node1"
		Primary = «node1»
		)
`));

  test('a system, from a use in an included file', () =>
    checkPlaces(`
include "groups.cf"
cluster c (
	)
system "«!a.example.com»" (
	)
//- groups.cf
group g (
	SystemList = { "«a.exa<|>mple.com»" = 0 }
	)
`));

  test('a system that nobody declares', () =>
    checkPlaces(`
group g (
	SystemList = { «s1<|>» = 0, s2 = 1 }
	AutoStartList = { «s1» }
	)
`));

  test('a group, apart from a resource and a system of the same name', () =>
    checkPlaces(`
cluster c (
	AutoClearQ = { «web» = 0 }
	)
system web (
	)
group «!w<|>eb» (
	SystemList = { web = 0 }
	)
	Application web (
		StartProgram = "web"
		)
	NIC nic (
		)
	web requires nic
group top (
	SystemList = { web = 0 }
	)
	requires group «web» online local firm
`));

  test('the resource of that name, apart from the group', () =>
    checkPlaces(`
cluster c (
	)
system web (
	)
group web (
	SystemList = { web = 0 }
	)
	Application «!web» (
		StartProgram = "/opt/web"
		User = web
		)
	NIC nic (
		)
	«we<|>b» requires nic
	Proxy p (
		TargetResName = «web»
		TargetSysName = web
		)
	x requires atleast 1 from «web», nic
group top (
	)
	requires group web online local firm
`));

  test('the group of a remote cluster is not the own one', () =>
    checkPlaces(`
group «!we<|>b» (
	)
group remote (
	)
	RemoteGroup r (
		GroupName = web
		)
`));

  test('a type', () =>
    checkPlaces(`
include "own.cf"
group g (
	TypeDependencies = { «Widget» }
	)
	«Wid<|>get» w1 (
		)
	«Widget» Widget (
		Colour = Widget
		)
//- own.cf
type «!Widget» (
	static str ArgList[] = { Colour }
	str Colour
	)
`));

  test('an attribute of a type: uses in resources of the type and in the lists of the definition', () =>
    checkPlaces(`
include "own.cf"
system s1 (
	)
group g (
	)
	Widget w1 (
		«Col<|>our» = Colour
		«Colour»@s1 = blue
		Critical = 0
		)
	Gadget g1 (
		Colour = red
		)
//- own.cf
type Widget (
	static keylist RegList = { «Colour» }
	static str ArgList[] = { «Colour», "«Colour»:State", Colours, Name }
	static str IMFRegList[] = { «Colour» }
	static keylist SupportedActions = { Colour }
	str «!Colour»
	str Colours = "Colour"
	)
type Gadget (
	static str ArgList[] = { Colour }
	str Colour
	)
`));

  test('the part of an entry before the colon', () =>
    checkPlaces(`
type Mirror (
	static str ArgList[] = { «Target», "«Tar<|>get»:Probed" }
	str «!Target»
	)
`));

  test('the part of an entry behind the colon names nothing here', () =>
    checkNoPlaces(`
type Mirror (
	static str ArgList[] = { Target, "Target:Pro<|>bed" }
	str Target
	str Probed
	)
`));

  test('an attribute that every resource has', () =>
    checkPlaces(`
group g (
	)
	NIC a (
		«Criti<|>cal» = 0
		)
	IP b (
		«Critical» = 1
		Address = Critical
		)
`));

  test('a static attribute, in the resources of its type alone', () =>
    checkPlaces(`
group g (
	)
	NIC a (
		«MonitorTime<|>out» = 10
		)
	IP b (
		MonitorTimeout = 10
		)
`));

  test('an attribute of groups', () =>
    checkPlaces(`
group a (
	«SystemLi<|>st» = { s = 0 }
	)
group b (
	«SystemList» = { s = 0 }
	)
`));

  test('a user, not the password', () =>
    checkPlaces(`
cluster c (
	UserNames = { «!admin» = admin, op = xYz }
	Administrators = { «ad<|>min» }
	Operators = { op, «admin» }
	)
group admin (
	Administrators = { "«admin»" }
	Guests = { op }
	)
`));

  test('the cluster and remote ones', async () => {
    await checkPlaces(`
cluster «!here» (
	)
remotecluster there (
	)
heartbeat Icmp (
	ClusterList = { there, «here» }
	Arguments @there = "10.0.0.1"
	AYATimeout @«here» = 10
	)
group g (
	ClusterList = { «he<|>re» = 0, there = 1 }
	)
	CVMCluster cvm (
		CVMClustName = «here»
		)
`);
    await checkPlaces(`
cluster here (
	)
remotecluster «!the<|>re» (
	)
heartbeat Icmp (
	ClusterList = { «there» }
	Arguments @«there» = "10.0.0.1"
	)
group g (
	ClusterList = { here = 0, «there» = 1 }
	)
`);
  });

  test('nothing, where a word names nothing', async () => {
    await checkNoPlaces('gr<|>oup g (\n\t)\n');
    await checkNoPlaces('group g (\n\tParallel = <|>1\n\t)\n');
    await checkNoPlaces('include "own<|>.cf"\n');
    await checkNoPlaces('group g (\n\t)\n\n<|>\n');
    await checkNoPlaces('group "<|>" (\n\t)\ngroup "" (\n\t)\n');
    await checkNoPlaces('group a (\n\trequires group b onl<|>ine local firm\n\t)\n');
  });
});

describe('references across clusters', () => {
  const files = new Map([
    ['file:///one/main.cf', 'include "../shared/own.cf"\ncluster one (\n\t)\ngroup g (\n\t)\n\tWidget a (\n\t\t)\n'],
    ['file:///two/main.cf', 'include "../shared/own.cf"\ncluster two (\n\t)\ngroup g (\n\t)\n\tWidget b (\n\t\t)\n'],
    ['file:///shared/own.cf', 'type Widget (\n\tstr Colour\n\t)\n'],
  ]);

  async function referencesTo(text: string, ...open: readonly string[]): Promise<string[]> {
    const workspace = new VcsWorkspace(memoryFiles(files), {
      folders: ['file:///one', 'file:///two', 'file:///shared'],
      includePath: [],
    });
    for (const uri of open) workspace.openDocument(uri, files.get(uri) ?? '');
    const [uri = ''] = open;
    await settleAround(workspace, uri);
    return referencesVcs(workspace, uri, (files.get(uri) ?? '').indexOf(text), true)
      .map(({ uri: place, start }) => {
        const line = (files.get(place) ?? '').slice(0, start).split('\n').length;
        return `${place.slice('file:///'.length)}:${String(line)}`;
      })
      .sort();
  }

  test('that share a file with the name are all found', async () => {
    expect(await referencesTo('Widget', 'file:///one/main.cf', 'file:///two/main.cf')).toEqual([
      'one/main.cf:6',
      'shared/own.cf:1',
      'two/main.cf:6',
    ]);
  });

  test('that share only other files are left alone', async () => {
    expect(await referencesTo('g (', 'file:///one/main.cf', 'file:///two/main.cf')).toEqual(['one/main.cf:4']);
  });
});
