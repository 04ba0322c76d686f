import { afterEach, describe, expect, test, vi } from 'vitest';
import { noFiles } from '../../server/src/workspace/file-provider';
import { memoryFiles } from '../harness/memory-files';
import { type ClientOptions, type LanguageClient, startClient } from '../harness/language-client';

const URI = 'file:///guests/disk.xml';
const DISK = `<disk type='file' device='disk'>
  <driver name='qemu' type='raw' cache='nnoe'/>
  <source file='/guests/web.img'/>
  <target dev='vda' bus='virtio'/>
</disk>
`;

let client: LanguageClient | undefined;
afterEach(() => {
  client?.end();
  client = undefined;
});

async function start(options: Partial<ClientOptions> = {}): Promise<LanguageClient> {
  client = await startClient({ pulls: true, files: noFiles, ...options });
  return client;
}

async function findings(server: LanguageClient): Promise<string[]> {
  const report = await server.request<{ items: { code: string; message: string }[] }>('textDocument/diagnostic', {
    textDocument: { uri: URI },
  });
  return report.items.map(({ code, message }) => `${code}: ${message}`);
}

const at = (line: number, character: number): unknown => ({
  textDocument: { uri: URI },
  position: { line, character },
});

describe('documents of libvirt over the protocol', () => {
  test('have findings that follow every change', async () => {
    const server = await start();
    server.open(URI, DISK, 'libvirt-xml');
    expect(await findings(server)).toEqual([expect.stringMatching(/^schema-violation: "nnoe" is no value of "cache"/)]);
    server.change(URI, 2, DISK.replace('nnoe', 'none'));
    expect(await findings(server)).toEqual([]);
  });

  test('have their folder watched where a file beside them counts, and follow it', async () => {
    const controller = (index: number): string =>
      `<controller type='scsi' model='virtio-scsi' index='${String(index)}'/>`;
    const texts = new Map([['file:///guests/ctlr.xml', controller(2)]]);
    const server = await start({
      files: memoryFiles(texts),
      workspace: { didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } },
    });
    const disk = DISK.replace('nnoe', 'none')
      .replace("dev='vda' bus='virtio'", "dev='sda' bus='scsi'")
      .replace('</disk>', "  <address type='drive' controller='1' bus='0' target='0' unit='0'/>\n</disk>");
    server.open(URI, disk, 'libvirt-xml');
    expect(await findings(server)).toEqual([expect.stringMatching(/^missing-virtio-scsi-controller: /)]);
    await vi.waitFor(() => {
      expect(server.registrations.map(({ registerOptions }) => registerOptions)).toContainEqual({
        watchers: [{ globPattern: { baseUri: 'file:///guests', pattern: '*.xml' }, kind: 7 }],
      });
    });
    texts.set('file:///guests/ctlr.xml', controller(1));
    await server.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: 'file:///guests/ctlr.xml', type: 2 }],
    });
    expect(await findings(server)).toEqual([]);
  });

  test('tell the client by which schemas they are judged, and for which version', async () => {
    const directory = 'file:///usr/share/libvirt/schemas';
    const schema =
      '<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><element name="domain"><element name="devices">' +
      '<element name="disk"><optional><attribute name="discard_no_unref"/></optional></element></element></element></start></grammar>';
    const statusOf = async (others: Readonly<Record<string, string>>, text = DISK): Promise<unknown> => {
      const server = await start({ files: memoryFiles(new Map(Object.entries(others))) });
      const statuses: unknown[] = [];
      server.connection.onNotification('clusterwright/status', ({ schemas }: { schemas?: unknown }) => {
        statuses.push(schemas);
      });
      server.open(URI, text, 'libvirt-xml');
      await findings(server);
      await vi.waitFor(() => {
        expect(statuses).toHaveLength(1);
      });
      server.end();
      return statuses[0];
    };
    expect(await statusOf({})).toEqual({ origin: 'embedded' });
    expect(await statusOf({}, '<network/>')).toEqual({ origin: 'embedded', without: 'network' });
    expect(await statusOf({ 'file:///guests/clusterwright.json': '{ "libvirt": { "version": "9.0.0" } }' })).toEqual({
      origin: 'embedded',
      target: '9.0.0',
    });
    const installed = { [`${directory}/domain.rng`]: schema };
    expect(await statusOf(installed)).toEqual({ origin: 'installed', version: '9.5.0', atLeast: true });
    expect(await statusOf({ ...installed, 'file:///usr/lib64/libvirt.so.0.11003.0': '' })).toEqual({
      origin: 'installed',
      version: '11.3.0',
      atLeast: false,
    });
    const library = 'file:///usr/lib/x86_64-linux-gnu/libvirt.so.0';
    expect(await statusOf({ ...installed, [library]: '', [`${library}.9000.2`]: '' })).toMatchObject({
      version: '9.0.2',
    });
    // Which of two belongs to the schemas nobody can tell.
    expect(await statusOf({ ...installed, [`${library}.9000.0`]: '', [`${library}.10000.0`]: '' })).toMatchObject({
      atLeast: true,
    });
    expect(await statusOf({ [`${directory}/domain.rng`]: schema.replace('discard_no_unref', 'x') })).toEqual({
      origin: 'installed',
    });
  });

  test('are judged in the language xml as well, where they are libvirt', async () => {
    const server = await start();
    server.open(URI, DISK, 'xml');
    expect(await findings(server)).toHaveLength(1);
    server.open('file:///guests/pom.xml', '<project><name></project>', 'xml');
    const report = await server.request<{ items: unknown[] }>('textDocument/diagnostic', {
      textDocument: { uri: 'file:///guests/pom.xml' },
    });
    expect(report.items).toEqual([]);
  });

  test('are judged by the schemas of the directory that the settings name', async () => {
    const schema =
      '<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><element name="domain"><element name="devices">' +
      '<zeroOrMore><element name="disk"><attribute name="type"/></element></zeroOrMore></element></element></start></grammar>';
    const server = await start({
      files: memoryFiles(new Map([['file:///schemas/domain.rng', schema]])),
      settings: { libvirt: { schemaDirectory: '/schemas' } },
      workspace: { configuration: true },
    });
    server.open(URI, DISK, 'libvirt-xml');
    expect((await findings(server)).join()).toContain('"disk" has no attribute "device"');
  });

  test('have completion behind a blank in a tag, and none behind one in text', async () => {
    const server = await start();
    server.open(URI, DISK.replace(" cache='nnoe'", ' '), 'libvirt-xml');
    const ask = (line: number, character: number): Promise<{ items?: { label: string }[] } | unknown[]> =>
      server.request('textDocument/completion', {
        ...(at(line, character) as object),
        context: { triggerKind: 2, triggerCharacter: ' ' },
      });
    const list = (await ask(1, "  <driver name='qemu' type='raw' ".length)) as { items: { label: string }[] };
    expect(list.items.map(({ label }) => label)).toContain('cache');
    expect(await ask(2, 2)).toEqual([]);
  });

  test('begin in an empty document of any XML, without findings before they are recognised', async () => {
    const server = await start();
    const labels = async (text: string): Promise<string[]> => {
      server.open(URI, text, 'xml');
      const lines = text.split('\n');
      const list = await server.request<{ items: { label: string }[] } | unknown[]>(
        'textDocument/completion',
        at(lines.length - 1, lines.at(-1)?.length ?? 0),
      );
      return 'items' in list ? list.items.map(({ label }) => label) : [];
    };
    expect(await labels('<')).toEqual(expect.arrayContaining(['domain', "disk type='block' device='lun'"]));
    expect(await labels('<?xml version="1.0"?>\n<dis')).toContain("disk type='block' device='lun'");
    expect(await findings(server)).toEqual([]);
    expect(await labels('<disk ')).toContain('type');
    expect(await labels('<project ')).toEqual([]);
    expect(await labels('<project>\n  <')).toEqual([]);
    expect(await labels('<disk>\n  <')).toEqual([]);
  });

  test('are offered what repairs a finding once, or as a refactoring', async () => {
    const server = await start();
    const text = `<domain type='kvm'><name>web</name><devices><disk type='block' device='lun'><source dev='/dev/vx/dmp/web'/>
<target dev='sda' bus='scsi'/><address type='drive' controller='1'/></disk></devices></domain>`;
    server.open(URI, text, 'libvirt-xml');
    const range = { start: { line: 1, character: 64 }, end: { line: 1, character: 64 } };
    const titles = async (only?: string[]): Promise<string[]> => {
      const actions = await server.request<{ title: string; kind: string }[]>('textDocument/codeAction', {
        textDocument: { uri: URI },
        range,
        context: { diagnostics: [], ...(only && { only }) },
      });
      return actions.filter(({ title }) => title.startsWith('Add')).map(({ title, kind }) => `${kind}: ${title}`);
    };
    expect(await titles()).toEqual(['quickfix: Add virtio-scsi controller 1']);
    expect(await titles(['refactor'])).toEqual(['refactor.rewrite: Add virtio-scsi controller 1']);
  });

  test('have close tags, and names of tags that change together', async () => {
    const server = await start();
    server.open(URI, "<disk type='file'>\n  <source>\n</disk>\n", 'libvirt-xml');
    expect(await server.request('clusterwright/closeTag', at(1, 10))).toBe('</source>');
    expect(await server.request('clusterwright/closeTag', at(0, 18))).toBeNull();
    expect(await server.request('textDocument/linkedEditingRange', at(0, 3))).toEqual({
      ranges: [
        { start: { line: 0, character: 1 }, end: { line: 0, character: 5 } },
        { start: { line: 2, character: 2 }, end: { line: 2, character: 6 } },
      ],
    });
  });

  test('have hover, outline, folding, layout and safe repairs', async () => {
    const server = await start();
    server.open(URI, DISK.replace("dev='vda'", 'dev=vda').replace('nnoe', 'none'), 'libvirt-xml');
    const hover = await server.request<{ contents: { value: string } }>('textDocument/hover', at(1, 36));
    expect(hover.contents.value).toContain('cache');
    const [symbol] = await server.request<{ name: string }[]>('textDocument/documentSymbol', {
      textDocument: { uri: URI },
    });
    expect(symbol?.name).toContain('disk vda');
    expect(await server.request('textDocument/foldingRange', { textDocument: { uri: URI } })).not.toEqual([]);
    const actions = await server.request<{ kind: string; edit?: unknown }[]>('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: { start: { line: 0, character: 0 }, end: { line: 5, character: 0 } },
      context: { diagnostics: [], only: ['source.fixAll.clusterwright'] },
    });
    expect(JSON.stringify(actions)).toContain("'vda'");
  });
});
