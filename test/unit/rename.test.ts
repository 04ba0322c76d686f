import { describe, expect, test } from 'vitest';
import { renameVcs } from '../../server/src/features/vcs/rename';
import { typeDocument, typeDocumentUri } from '../../server/src/features/vcs/type-document';
import { readAround, settleAround } from '../../server/src/workspace/settle-around';
import { VcsWorkspace } from '../../server/src/workspace/vcs-workspace';
import { checkRefusal, checkRename, refusal } from '../harness/check-names';
import { memoryFiles } from '../harness/memory-files';

/** A system, a group and a resource of one name, and the name in strings and comments. */
const ONE_NAME = `
include "rest.cf"
/* web */
cluster c (
	)
system web (
	)
system other (
	)
// web
group web (
	SystemList = { web = 0, other = 1 }
	AutoStartList = { "web" }
	)
	Application web (
		StartProgram = "web"
		StopProgram = "/opt/web/stop web"
		PidFiles @web = { web }
		)
	NIC nic (
		Device = web
		)
	web requires nic
	// web requires nic
//- rest.cf
group top (
	SystemList = { web = 0 }
	)
	requires group web online local firm
	Proxy p (
		TargetResName = "web"
		)
`;

/** The fixture with the cursor in front of the text, or with other words in some lines. */
function at(fixture: string, text: string): string {
  const index = fixture.indexOf(text);
  if (index < 0) throw new Error(`no ${text}`);
  return `${fixture.slice(0, index)}<|>${fixture.slice(index)}`;
}

function changed(fixture: string, ...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`no ${from}`);
    return text.replace(from, to);
  }, fixture);
}

describe('renaming what shares its name with others', () => {
  test('a system', () =>
    checkRename(
      at(ONE_NAME, 'web (\n\t)\nsystem'),
      'node7',
      changed(
        ONE_NAME,
        ['system web', 'system node7'],
        ['{ web = 0, other', '{ node7 = 0, other'],
        ['{ "web" }\n\t)', '{ "node7" }\n\t)'],
        ['@web', '@node7'],
        ['SystemList = { web = 0 }', 'SystemList = { node7 = 0 }'],
      ),
      'web',
    ));

  test('a group', () =>
    checkRename(
      at(ONE_NAME, 'web online'),
      'shop',
      changed(ONE_NAME, ['\ngroup web', '\ngroup shop'], ['requires group web', 'requires group shop']),
      'web',
    ));

  test('a resource', () =>
    checkRename(
      at(ONE_NAME, 'web"\n\t\t)\n'),
      'app-1',
      changed(
        ONE_NAME,
        ['Application web', 'Application app-1'],
        ['\tweb requires nic\n', '\tapp-1 requires nic\n'],
        ['TargetResName = "web"', 'TargetResName = "app-1"'],
      ),
      'web',
    ));
});

describe('renaming', () => {
  test('a system to a name that needs quotes sets them where there are none', () =>
    checkRename(
      `
system s<|>1 (
	)
group g (
	SystemList = { s1 = 0 }
	AutoStartList = { "s1" }
	)
	NIC n (
		Device @s1 = eth0
		)
`,
      's1.example.com',
      `
system "s1.example.com" (
	)
group g (
	SystemList = { "s1.example.com" = 0 }
	AutoStartList = { "s1.example.com" }
	)
	NIC n (
		Device @"s1.example.com" = eth0
		)
`,
    ));

  test('to a name that is typed with its quotes', () =>
    checkRename('\nsystem "a.b<|>" (\n\t)\n', '"c.d"', '\nsystem "c.d" (\n\t)\n', 'a.b'));

  test('to the same name changes nothing', () => checkRename('\nsystem a<|> (\n\t)\n', 'a', '\nsystem a (\n\t)\n'));

  test('a type of your own, with its definition in an included file', () =>
    checkRename(
      `
include "own.cf"
group g (
	)
	Wid<|>get Widget (
		)
//- own.cf
type Widget (
	static str ArgList[] = { Widget }
	str Widget
	)
`,
      'Gizmo',
      `
include "own.cf"
group g (
	)
	Gizmo Widget (
		)
//- own.cf
type Gizmo (
	static str ArgList[] = { Widget }
	str Widget
	)
`,
    ));

  test('an attribute of a type of your own, from a resource', () =>
    checkRename(
      `
include "own.cf"
group g (
	)
	Widget w (
		Tar<|>get = Target
		)
	Gadget g (
		Target = x
		)
//- own.cf
type Widget (
	static str ArgList[] = { Target, "Target:State" }
	str Target
	)
type Gadget (
	static str ArgList[] = { Target }
	str Target
	)
`,
      'Aim',
      `
include "own.cf"
group g (
	)
	Widget w (
		Aim = Target
		)
	Gadget g (
		Target = x
		)
//- own.cf
type Widget (
	static str ArgList[] = { Aim, "Aim:State" }
	str Aim
	)
type Gadget (
	static str ArgList[] = { Target }
	str Target
	)
`,
    ));

  test('a user, declared or of a secure cluster', async () => {
    await checkRename(
      '\ncluster c (\n\tUserNames = { admin = admin }\n\tAdministrators = { ad<|>min }\n\t)\n',
      'root',
      '\ncluster c (\n\tUserNames = { root = admin }\n\tAdministrators = { root }\n\t)\n',
    );
    await checkRename(
      '\ncluster c (\n\tAdministrators = { "a@<|>b" }\n\t)\ngroup g (\n\tOperators = { "a@b", ab }\n\t)\n',
      'x@b.example',
      '\ncluster c (\n\tAdministrators = { "x@b.example" }\n\t)\ngroup g (\n\tOperators = { "x@b.example", ab }\n\t)\n',
    );
  });

  test('the cluster, and a remote one', async () => {
    await checkRename(
      '\ncluster he<|>re (\n\t)\nremotecluster there (\n\t)\nheartbeat Icmp (\n\tClusterList = { there }\n\t)\ngroup g (\n\tClusterList = { here = 0, there = 1 }\n\t)\n',
      'paris',
      '\ncluster paris (\n\t)\nremotecluster there (\n\t)\nheartbeat Icmp (\n\tClusterList = { there }\n\t)\ngroup g (\n\tClusterList = { paris = 0, there = 1 }\n\t)\n',
    );
    await checkRename(
      '\ncluster here (\n\t)\nremotecluster there (\n\t)\nheartbeat Icmp (\n\tClusterList = { there }\n\tArguments @the<|>re = "10.0.0.1"\n\t)\n',
      'rome',
      '\ncluster here (\n\t)\nremotecluster rome (\n\t)\nheartbeat Icmp (\n\tClusterList = { rome }\n\tArguments @rome = "10.0.0.1"\n\t)\n',
    );
  });

  test('a name in a text with mistakes elsewhere', () =>
    checkRename(
      '\nsystem a<|> (\n\t)\ngroup g (\n\tSystemList = { a = 0 b = 1 }\n\tParallel =\n\t)\nnonsense here\n',
      'c',
      '\nsystem c (\n\t)\ngroup g (\n\tSystemList = { c = 0 b = 1 }\n\tParallel =\n\t)\nnonsense here\n',
    ));
});

describe('a new name is refused', () => {
  const systems =
    '\ncluster c (\n\t)\nsystem a<|> (\n\t)\nsystem b (\n\t)\ngroup g (\n\tSystemList = { a = 0, x = 1 }\n\t)\n';

  test('that something of the kind has', () =>
    checkRefusal(systems, 'A system is called "b" (main.cf, line 5), and the two could no longer be told apart', 'b'));

  test('that is named though nobody declares it', () =>
    checkRefusal(systems, 'A system is already named "x" (main.cf, line 8)', 'x'));

  test('that something of the kind has in another file', () =>
    checkRefusal(
      '\ninclude "rest.cf"\ngroup a<|> (\n\t)\n//- rest.cf\ngroup b (\n\t)\n',
      'A group is called "b" (rest.cf, line 1)',
      'b',
    ));

  test('but not one that only another kind has', () =>
    checkRename(systems, 'g', changed(systems.replace('<|>', ''), ['system a', 'system g'], ['{ a = 0', '{ g = 0'])));

  test('that a remote cluster has', () =>
    checkRefusal('\ncluster a<|> (\n\t)\nremotecluster b (\n\t)\n', 'A cluster is called "b"', 'b'));

  test('that the type has as another attribute, or a resource of it sets', async () => {
    const fixture = '\ntype W (\n\tstr A<|>a\n\tstr Bb\n\t)\ngroup g (\n\t)\n\tW w (\n\t\tCc = 1\n\t\t)\n';
    await checkRefusal(fixture, 'An attribute of "W" is called "Bb" (main.cf, line 3)', 'Bb');
    await checkRefusal(fixture, 'An attribute of "W" is already named "Cc" (main.cf, line 8)', 'Cc');
    await checkRefusal(fixture, 'Every resource type has an attribute "Critical"', 'Critical');
    await checkRefusal(fixture, 'Every resource type has an attribute "NumThreads"', 'NumThreads');
  });

  test('that VCS keeps for itself', async () => {
    await checkRefusal(systems, '"group" is a word that VCS keeps for itself', 'group');
    await checkRefusal('\ngroup g<|> (\n\t)\n', 'VCS makes a group "VCShmg" of its own', 'VCShmg');
    await checkRefusal('\ntype W<|> (\n\t)\n', 'VCS brings a resource type "Mount" of its own', 'Mount');
  });

  test('that is no name of the kind', async () => {
    await checkRefusal(systems, '"" cannot be the name of a system', '');
    await checkRefusal(systems, 'It is the name that the node itself reports', 'a b');
    await checkRefusal(systems, 'It is the name that the node itself reports', '-a');
    await checkRefusal('\ngroup g<|> (\n\t)\n', '"a.b" cannot be the name of a group. It begins with a letter', 'a.b');
    await checkRefusal('\ngroup g<|> (\n\t)\n', '"1a" cannot be the name of a group', '1a');
    await checkRefusal('\ntype W (\n\tstr A<|>\n\t)\n', '"a b" cannot be the name of an attribute', 'a b');
    const user = '\ncluster c (\n\tUserNames = { a<|> = b }\n\t)\n';
    await checkRefusal(user, '"a b" cannot be the name of a user', 'a b');
  });
});

describe('nothing is renamed', () => {
  test('where there is no name', async () => {
    await checkRefusal('group g (\n\t)\n\n<|>\n', 'There is no name here');
    await checkRefusal('group g (\n\tParallel = 1<|>\n\t)\n', 'There is no name here');
    await checkRefusal('gr<|>oup g (\n\t)\n', '"group" is a word of the language');
    await checkRefusal('group g (\n\trequires group b onl<|>ine local firm\n', '"online" is a word of the language');
    await checkRefusal('include "own<|>.cf"\n', 'Files are renamed in the explorer');
  });

  test('that VCS knows by its name', async () => {
    await checkRefusal(
      '\ngroup g (\n\tSystem<|>List = { }\n\t)\n',
      '"SystemList" is an attribute that VCS itself knows',
    );
    await checkRefusal(
      '\ngroup g (\n\t)\n\tNIC n (\n\t\tCriti<|>cal = 0\n\t\t)\n',
      '"Critical" is an attribute that VCS',
    );
    await checkRefusal(
      '\ntype W (\n\tstatic int Num<|>Threads = 1\n\t)\n',
      'VCS itself gives every resource type the attribute "NumThreads"',
    );
    await checkRefusal('\nheartbeat Ic<|>mp (\n\t)\n', 'A heartbeat is called like its type');
  });

  test('that only the catalog or the product defines', async () => {
    const main = '\ninclude "types.cf"\ngroup g (\n\t)\n\tNIC n (\n\t\tDevice = eth0\n\t\t)\n';
    await checkRefusal(at(main, 'NIC'), 'No file of this cluster defines the resource type "NIC"');
    await checkRefusal(at(main, 'Device'), 'declares the attribute "Device" of the resource type "NIC"');
    const types = '//- types.cf\ntype NIC (\n\tstatic str ArgList[] = { Device }\n\tstr Device\n\t)\ntype Own (\n\t)\n';
    await checkRefusal(at(main + types, 'NIC'), 'The resource type "NIC" comes with VCS in types.cf');
    await checkRefusal(at(main + types, 'Device'), 'The resource type "NIC" comes with VCS in types.cf');
    await checkRename(at(main + types, 'Own'), 'Mine', (main + types).replace('Own', 'Mine'));
  });

  test('in a document of the catalog', () => {
    const uri = typeDocumentUri('NIC');
    const text = typeDocument(uri) ?? '';
    const workspace = new VcsWorkspace(memoryFiles(new Map()));
    workspace.openDocument(uri, text);
    expect(refusal(workspace, uri, text.indexOf('type NIC') + 'type '.length)).toMatch(/^This document shows/);
  });

  test('that no file declares', async () => {
    await checkRefusal(
      '\ngroup g (\n\tSystemList = { s<|>1 = 0 }\n\t)\n',
      'No file of this cluster declares the system "s1"',
    );
    await checkRefusal('\ngroup g (\n\t)\n\ta<|> requires b\n', 'No file of this cluster declares the resource "a"');
  });

  test('that two declarations share', () =>
    checkRefusal('\ngroup g<|> (\n\t)\ngroup g (\n\t)\n', '"g" is declared more than once'));

  test('while an included file that may name it is not at hand', async () => {
    const main = '\ninclude "more.cf"\ngroup g<|> (\n\t)\n';
    await checkRefusal(main, 'The included file "more.cf" was not found, and "g" may stand there too');
    await checkRename(main.replace('more.cf', 'AcmeTypes.cf'), 'h', '\ninclude "AcmeTypes.cf"\ngroup h (\n\t)\n');
    await checkRename(main.replace('more.cf', 'types.cf'), 'h', '\ninclude "types.cf"\ngroup h (\n\t)\n');
    const type = '\ninclude "more.cf"\ntype W<|> (\n\t)\n';
    await checkRefusal(type.replace('more.cf', 'AcmeTypes.cf'), 'The included file "AcmeTypes.cf" was not found');
    await checkRename(type.replace('more.cf', 'types.cf'), 'V', '\ninclude "types.cf"\ntype V (\n\t)\n');
  });

  test('while the name stands in text that cannot be read', async () => {
    await checkRefusal(
      '\nsystem a<|> (\n\t)\nsystem b (\n\t)\na b c\n',
      '"a" stands in text that cannot be read (main.cf, line 5)',
    );
    await checkRefusal(
      '\nsystem a<|> (\n\t)\ngroup g (\n<<<<<<< ours\n\tAutoStartList = { a }\n=======\n\tParallel = 1\n>>>>>>> theirs\n\t)\n',
      '"a" stands in text that cannot be read (main.cf, line 5)',
    );
  });
});

describe('files that no editor shows', () => {
  const main = 'include "rest.cf"\nsystem a (\n\t)\n';
  const uri = 'file:///cluster/main.cf';

  async function open(
    files: Map<string, string>,
    includePath: readonly string[] = [],
    folders: readonly string[] = ['file:///cluster'],
  ): Promise<VcsWorkspace> {
    const workspace = new VcsWorkspace(memoryFiles(files), { folders, includePath });
    workspace.openDocument(uri, main);
    await settleAround(workspace, uri);
    return workspace;
  }

  test('are changed, by what they hold now', async () => {
    const files = new Map([['file:///cluster/rest.cf', 'group g (\n\tSystemList = { a = 0 }\n\t)\n']]);
    const workspace = await open(files);
    const now = '// moved\ngroup g (\n\tSystemList = { a = 0 }\n\t)\n';
    files.set('file:///cluster/rest.cf', now);
    await readAround(workspace, uri);
    const edit = (file: string, start: number): object => ({ uri: file, start, end: start + 1, text: 'b' });
    expect(renameVcs(workspace, uri, main.indexOf('a ('), 'b')).toEqual({
      edits: [edit(uri, main.indexOf('a (')), edit('file:///cluster/rest.cf', now.indexOf('a = 0'))],
    });
  });

  test('are left alone outside of the workspace, and all others with them', async () => {
    const files = new Map([['file:///shared/rest.cf', 'group g (\n\tSystemList = { a = 0 }\n\t)\n']]);
    const workspace = await open(files, ['file:///shared']);
    expect(refusal(workspace, uri, main.indexOf('a ('))).toMatch(
      /also stands in a file outside of the workspace \(rest\.cf, line 2\)/,
    );
    workspace.openDocument('file:///shared/rest.cf', files.get('file:///shared/rest.cf') ?? '');
    await settleAround(workspace, uri);
    expect(refusal(workspace, uri, main.indexOf('a ('))).toBe('renamed: a');
  });

  test('are changed beside an open document also where there is no workspace', async () => {
    const files = new Map([['file:///cluster/rest.cf', 'group g (\n\tSystemList = { a = 0 }\n\t)\n']]);
    const workspace = await open(files, [], []);
    expect(refusal(workspace, uri, main.indexOf('a ('))).toBe('renamed: a');
  });
});
