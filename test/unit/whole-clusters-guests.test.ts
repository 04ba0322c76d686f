import { describe, expect, test } from 'vitest';
import { createServices } from '../../server/src/server';
import { openWorkspace, WORKSPACE } from '../harness/check-across';
import { memoryFiles } from '../harness/memory-files';

/** A main.cf with one virtual machine. */
const main = (guestName: string, path = '', systems: readonly string[] = ['sys1', 'sys2']): string =>
  [
    'cluster web (\n\t)\n',
    ...systems.map((system) => `system ${system} (\n\t)\n`),
    'group vm (\n\tSystemList = { sys1 = 0, sys2 = 1 }\n\t)\n',
    `\tKVMGuest vm_res (\n\t\tGuestName = ${guestName}\n${path && `\t\tGuestConfigFilePath = "${path}"\n`}\t\t)\n`,
  ].join('\n');

const guest = (name: string): string =>
  `<domain type='kvm'>\n  <name>${name}</name>\n  <memory>1048576</memory>\n  <os><type>hvm</type></os>\n</domain>\n`;

const NODES = {
  'sys1/etc/llttab': 'set-node sys1\n',
  'sys1/etc/llthosts': '0 sys1\n1 sys2\n',
  'sys2/etc/llttab': 'set-node sys2\n',
  'sys2/etc/llthosts': '0 sys1\n1 sys2\n',
};

/** The copies of virtual machines of each cluster in words. */
async function copiesIn(texts: Readonly<Record<string, string>>, open?: readonly string[]): Promise<string[]> {
  const files = Object.entries(texts).map(([name, text]) => ({ name, text }));
  const { clusters } = await openWorkspace(files, open);
  return clusters
    .all()
    .flatMap(({ main: cluster, guests }) =>
      guests.map(({ resource, document, node, inPlace, certainty }) =>
        [
          `${short(cluster?.mainUri ?? '')}:`,
          resource.name?.text,
          short(document.uri),
          node?.name ?? 'no node',
          inPlace ? 'in place' : 'elsewhere',
          certainty,
        ].join(' '),
      ),
    );
}

function short(uri: string): string {
  return uri.slice(WORKSPACE.length + 1);
}

describe('the XML of a virtual machine is', () => {
  test('the file at GuestConfigFilePath below the root of each node', async () => {
    const copies = await copiesIn({
      ...NODES,
      'main.cf': main('one', '/guests/one.xml'),
      'sys1/guests/one.xml': guest('one'),
      'sys2/guests/one.xml': guest('another'),
      'sys1/etc/libvirt/qemu/one.xml': guest('one'),
    });
    expect(copies).toEqual([
      'main.cf: vm_res sys1/guests/one.xml sys1 in place stated',
      'main.cf: vm_res sys2/guests/one.xml sys2 in place stated',
    ]);
  });

  test('the file of its name, wherever it lies', async () => {
    expect(await copiesIn({ 'main.cf': main('one', '/guests/vm.xml'), 'copies/vm.xml': guest('one') })).toEqual([
      'main.cf: vm_res copies/vm.xml no node elsewhere stated',
    ]);
    expect(await copiesIn({ 'main.cf': main('one'), 'one.xml': guest('one') })).toEqual([
      'main.cf: vm_res one.xml no node elsewhere stated',
    ]);
  });

  test('by a guess the file whose folders are called alike', async () => {
    expect(
      await copiesIn({ 'main.cf': main('one', '/guests/one.xml'), 'host7/guests/one.xml': guest('other') }),
    ).toEqual(['main.cf: vm_res host7/guests/one.xml no node elsewhere guessed']);
  });

  test('the nearest of the files of that name where several clusters have one', async () => {
    const copies = await copiesIn({
      'primary/main.cf': main('one', '/guests/one.xml'),
      'primary/one.xml': guest('one'),
      'secondary/main.cf': main('one', '/guests/one.xml'),
      'secondary/one.xml': guest('one'),
      'one.xml': guest('one'),
    });
    expect(copies).toEqual([
      'primary/main.cf: vm_res one.xml no node elsewhere guessed',
      'primary/main.cf: vm_res primary/one.xml no node elsewhere stated',
      'secondary/main.cf: vm_res one.xml no node elsewhere guessed',
      'secondary/main.cf: vm_res secondary/one.xml no node elsewhere stated',
    ]);
  });

  test('what settings name for the cluster, whatever else is nearer', async () => {
    const copies = await copiesIn({
      'clusterwright.json': '{ "clusters": [{ "main": "far/main.cf", "guests": ["near/x.xml", "near/vm.xml"] }] }',
      'far/main.cf': main('one', '/guests/vm.xml'),
      'near/main.cf': main('one'),
      'near/x.xml': guest('one'),
      'near/vm.xml': guest('misspelt'),
    });
    expect(copies).toEqual([
      'far/main.cf: vm_res near/vm.xml no node elsewhere stated',
      'far/main.cf: vm_res near/x.xml no node elsewhere stated',
    ]);
  });

  test('no file that describes something else', async () => {
    expect(
      await copiesIn({
        'main.cf': main('one', '/guests/one.xml'),
        'one.xml': '<network><name>one</name></network>\n',
        'two.xml': guest('two'),
        'guests.xml': '<guests/>\n',
      }),
    ).toEqual([]);
  });
});

describe('what is known of virtual machines', () => {
  const FILES = [
    { name: 'main.cf', text: main('one', '/guests/one.xml') },
    { name: 'one.xml', text: guest('one') },
    { name: 'two.xml', text: guest('two') },
  ];

  test('is known of a document that is opened first, with the rest read from disk', async () => {
    const { clusters } = await openWorkspace(FILES, ['one.xml']);
    const [whole, ...others] = clusters.of(`${WORKSPACE}/one.xml`);
    expect(others).toEqual([]);
    expect(whole?.main?.mainUri).toBe(`${WORKSPACE}/main.cf`);
    expect(whole?.guests.map(({ document }) => short(document.uri))).toEqual(['one.xml']);
    expect(clusters.of(`${WORKSPACE}/two.xml`)).toEqual([]);
  });

  test('follows edits of the document', async () => {
    const { clusters, libvirt } = await openWorkspace(FILES, ['main.cf']);
    const uri = `${WORKSPACE}/one.xml`;
    const before = clusters.of(`${WORKSPACE}/main.cf`)[0];
    expect(before?.guests).toHaveLength(1);
    expect(clusters.of(`${WORKSPACE}/main.cf`)[0]).toBe(before);
    libvirt.openDocument(uri, guest('renamed'));
    expect(clusters.of(`${WORKSPACE}/main.cf`)[0]?.guests).toEqual([]);
    libvirt.closeDocument(uri);
    await clusters.settle(`${WORKSPACE}/main.cf`);
    expect(clusters.of(`${WORKSPACE}/main.cf`)[0]?.guests).toHaveLength(1);
  });

  test('follows edits of the main.cf, and reads what it names then', async () => {
    const { clusters, vcs } = await openWorkspace(FILES, ['main.cf']);
    const uri = `${WORKSPACE}/main.cf`;
    vcs.openDocument(uri, main('two'));
    await clusters.settle(uri);
    expect(clusters.of(uri)[0]?.guests.map(({ document }) => short(document.uri))).toEqual(['two.xml']);
    const before = clusters.of(uri)[0]?.guests;
    vcs.openDocument(uri, `// a comment\n${main('two')}`);
    expect(clusters.of(uri)[0]?.guests.map(({ resource }) => resource)).toEqual(
      before?.map(({ resource }) => resource),
    );
  });

  test('leaves unread what no virtual machine is called', async () => {
    const { libvirt } = await openWorkspace(FILES, ['main.cf']);
    expect(libvirt.known(`${WORKSPACE}/one.xml`)).toBeDefined();
    expect(libvirt.known(`${WORKSPACE}/two.xml`)).toBeUndefined();
  });
});

describe('findings that rest on a main.cf and on XML', () => {
  const MAIN = `${WORKSPACE}/main.cf`;
  const XML = `${WORKSPACE}/sys1/guests/one.xml`;

  function open(): {
    readonly shown: (uri: string) => Promise<readonly string[]>;
    readonly write: (uri: string, text: string) => void;
  } {
    const texts = new Map([
      [MAIN, main('one', '/guests/one.xml')],
      [XML, guest('one')],
      [`${WORKSPACE}/sys2/guests/one.xml`, guest('one')],
      ...Object.entries(NODES).map(([name, text]) => [`${WORKSPACE}/${name}`, text] as const),
    ]);
    const services = createServices({ files: memoryFiles(texts) });
    services.configure({ folders: [WORKSPACE], includePath: [] });
    services.configureLibvirt({ schemas: 'embedded', version: undefined });
    const languageOf = (uri: string) => services.languages.get(uri.endsWith('.xml') ? 'libvirt-xml' : 'vcs');
    for (const uri of [MAIN, XML]) languageOf(uri)?.openDocument(uri, texts.get(uri) ?? '');
    return {
      shown: async (uri) => {
        await languageOf(uri)?.settle(uri);
        const findings = languageOf(uri)?.check(uri).findings ?? [];
        return findings.map(({ rule }) => rule.id).filter((id) => id === 'differing-guest-name');
      },
      write: (uri, text) => languageOf(uri)?.changeDocument(uri, text, undefined),
    };
  }

  test('come and go with edits of the XML', async () => {
    const { shown, write } = open();
    expect([await shown(MAIN), await shown(XML)]).toEqual([[], []]);
    write(XML, guest('two'));
    expect([await shown(MAIN), await shown(XML)]).toEqual([[], ['differing-guest-name']]);
    write(XML, guest('one'));
    expect([await shown(MAIN), await shown(XML)]).toEqual([[], []]);
  });

  test('come and go with edits of the main.cf', async () => {
    const { shown, write } = open();
    write(MAIN, main('two', '/guests/one.xml'));
    expect([await shown(XML), await shown(MAIN)]).toEqual([[], ['differing-guest-name']]);
    write(MAIN, main('one', '/guests/one.xml'));
    expect([await shown(XML), await shown(MAIN)]).toEqual([[], []]);
  });
});
