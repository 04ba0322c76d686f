import { describe, expect, test } from 'vitest';
import { createServices, type Services } from '../../server/src/server';
import type { FileProvider } from '../../server/src/workspace/file-provider';
import type { LibvirtSettings } from '../../server/src/workspace/libvirt/libvirt-workspace';
import { readProjectFile } from '../../server/src/workspace/project-file';
import { memoryFiles } from '../harness/memory-files';

const version = (text: string): string => JSON.stringify({ vcs: { version: text } });

/** A file system in memory that counts what is read. */
function counted(texts: ReadonlyMap<string, string>): { files: FileProvider; reads: string[] } {
  const files = memoryFiles(texts);
  const reads: string[] = [];
  return {
    reads,
    files: {
      ...files,
      read(uri, allowed) {
        reads.push(uri);
        return files.read(uri, allowed);
      },
    },
  };
}

async function open(services: Services, uri: string, text: string): Promise<void> {
  const language = services.languages.get('vcs');
  language?.openDocument(uri, text);
  await language?.settle(uri);
}

const versionsOf = (services: Services, uri: string): (string | undefined)[] =>
  services.workspace.clustersOf(uri).map((cluster) => cluster.version?.join('.'));

describe('the product version', () => {
  test('of a cluster is that of its main.cf, for included files of other folders too', async () => {
    const common = 'file:///site/common/groups.cf';
    const texts = new Map([
      ['file:///site/a/clusterwright.json', version('7.4.2')],
      ['file:///site/b/clusterwright.json', version('8.0')],
      ['file:///site/clusterwright.json', version('6.1')],
      [common, 'system node1 (\n\t)\n'],
    ]);
    const services = createServices({ files: memoryFiles(texts) });
    services.configure({ folders: ['file:///site'], includePath: [] });
    const main = 'include "../common/groups.cf"\n\ncluster c (\n\t)\n';
    await open(services, 'file:///site/a/main.cf', main);
    await open(services, 'file:///site/b/main.cf', main);
    await open(services, common, texts.get(common) ?? '');
    expect(versionsOf(services, 'file:///site/a/main.cf')).toEqual(['7.4.2']);
    expect(versionsOf(services, 'file:///site/b/main.cf')).toEqual(['8.0']);
    expect(versionsOf(services, common)).toEqual(['7.4.2', '8.0']);
    await open(services, 'file:///site/main.cf', main);
    expect(versionsOf(services, 'file:///site/main.cf')).toEqual(['6.1']);
  });

  test('of the editor counts where no file gives one', async () => {
    const texts = new Map([['file:///b/clusterwright.json', version('8.0')]]);
    const services = createServices({ files: memoryFiles(texts) });
    const editor = { rules: new Map(), version: [7, 0] };
    services.configure({ folders: [], includePath: [], editor: () => editor });
    await open(services, 'file:///a/main.cf', '');
    await open(services, 'file:///b/main.cf', '');
    expect(versionsOf(services, 'file:///a/main.cf')).toEqual(['7.0']);
    expect(versionsOf(services, 'file:///b/main.cf')).toEqual(['8.0']);
  });
});

describe('the version of libvirt', () => {
  const uri = 'file:///guests/disk.xml';
  const disk =
    "<disk type='file'><driver name='qemu' type='qcow2' discard_no_unref='on'/><source file='/a.img'/></disk>";
  const newer = async (settings: LibvirtSettings): Promise<(string | undefined)[]> => {
    const texts = new Map([['file:///guests/clusterwright.json', '{ "libvirt": { "version": "9.0.0" } }']]);
    const services = createServices({ files: memoryFiles(texts) });
    services.configureLibvirt(settings);
    const language = services.languages.get('libvirt-xml');
    language?.openDocument(uri, disk);
    await language?.settle(uri);
    const findings = language?.check(uri).findings.filter(({ rule }) => rule.id === 'newer-than-target-version') ?? [];
    return findings.map(({ message }) => /this file is for ([\d.]+)/.exec(message)?.[1]);
  };

  test('of clusterwright.json outranks that of the editor', async () => {
    expect(await newer({ schemas: 'embedded', version: undefined })).toEqual(['9.0.0']);
    expect(await newer({ schemas: 'embedded', version: '11.3.0' })).toEqual(['9.0.0']);
  });

  test('of the command line outranks both', async () => {
    expect(await newer({ schemas: 'embedded', version: undefined, versionOfAll: '8.0' })).toEqual(['8.0']);
    expect(await newer({ schemas: 'embedded', version: '8.0', versionOfAll: '11.3.0' })).toEqual([]);
  });

  test('that is none is told of with its place', () => {
    const { libvirtVersion, problems } = readProjectFile('{ "libvirt": { "version": "nine", "x": 1 } }', new Set());
    expect(libvirtVersion).toBeUndefined();
    expect(problems.map(({ offset, message }) => [offset, message])).toEqual([
      [26, 'libvirt.version: a version of libvirt in quotes stands here, such as "9.0.0" or "11.3.0".'],
      [34, 'libvirt: there is no key "x" here. There is: "version".'],
    ]);
  });
});

describe('clusterwright.json', () => {
  test('is read once for all files below it, and again when it has changed', async () => {
    const texts = new Map([['file:///x/clusterwright.json', version('8.0')]]);
    const { files, reads } = counted(texts);
    const { projects } = createServices({ files });
    for (const name of ['y/z/main.cf', 'y/z/other.cf', 'y/main.cf', 'w/main.cf'])
      await projects.settle(`file:///x/${name}`);
    expect(reads.filter((uri) => uri === 'file:///x/clusterwright.json')).toHaveLength(1);
    expect(reads.filter((uri) => uri === 'file:///clusterwright.json')).toEqual([]);
    expect(projects.all()).toHaveLength(1);
    projects.filesChanged(['file:///x/main.cf']);
    expect(projects.of('file:///x/y/main.cf')?.version).toEqual([8, 0]);
    projects.filesChanged(['file:///x/clusterwright.json']);
    expect(projects.of('file:///x/y/main.cf')).toBeUndefined();
    texts.set('file:///x/clusterwright.json', version('6.1'));
    await projects.settle('file:///x/y/main.cf');
    expect(projects.of('file:///x/y/main.cf')?.version).toEqual([6, 1]);
  });

  test('that changes while it is read is read again', async () => {
    const texts = new Map([['file:///x/clusterwright.json', version('8.0')]]);
    const { projects } = createServices({ files: memoryFiles(texts) });
    const settled = projects.settle('file:///x/y/main.cf');
    texts.set('file:///x/clusterwright.json', version('6.1'));
    projects.filesChanged(['file:///x/clusterwright.json']);
    await settled;
    expect(projects.of('file:///x/y/main.cf')?.version).toEqual([6, 1]);
  });

  test('is looked for in the workspace only where there is no disk, and not at all for what is no file', async () => {
    const { files, reads } = counted(new Map([['vscode-vfs://github/o/r/clusterwright.json', version('8.0')]]));
    const services = createServices({ files });
    const { projects } = services;
    services.configure({ folders: ['vscode-vfs://github/o/r/conf'], includePath: [] });
    await projects.settle('vscode-vfs://github/o/r/conf/a/main.cf');
    expect(reads).toEqual([
      'vscode-vfs://github/o/r/conf/a/clusterwright.json',
      'vscode-vfs://github/o/r/conf/clusterwright.json',
    ]);
    await projects.settle('untitled:Untitled-1');
    await projects.settle('git:/x/main.cf?HEAD');
    expect(reads).toHaveLength(2);
    expect(projects.of('untitled:Untitled-1')).toBeUndefined();
  });
});
