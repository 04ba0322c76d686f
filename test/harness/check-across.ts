import { expect } from 'vitest';
import { embeddedSchemaFiles } from '../../server/src/catalog/libvirt/embedded-schema';
import { inOrder } from '../../server/src/engine/finding-order';
import type { ShownFinding } from '../../server/src/engine/shown-finding';
import { WholeClusterChecker } from '../../server/src/engine/whole-cluster-checker';
import { languageOfLineFile } from '../../server/src/protocol/line-file-identity';
import { wholeClusterRules } from '../../server/src/rules/index';
import type { SchemaSource } from '../../server/src/workspace/libvirt/libvirt-schemas';
import { LibvirtWorkspace } from '../../server/src/workspace/libvirt/libvirt-workspace';
import { createProjects } from '../../server/src/server';
import { nodeFileReaders } from '../../server/src/workspace/node-files/node-file-readers';
import { nodeFileKind, NodeFileWorkspace } from '../../server/src/workspace/node-files/node-file-workspace';
import { VcsWorkspace } from '../../server/src/workspace/vcs-workspace';
import { FoundFiles } from '../../server/src/workspace/whole-cluster/found-files';
import { WholeClusters } from '../../server/src/workspace/whole-cluster/whole-clusters';
import { type FixtureFile, readFixture } from './fixture';
import { comparedWithMarkers } from './markers';
import { memoryFiles } from './memory-files';

/** The folder of the workspace. */
export const WORKSPACE = 'file:///workspace';

const EMBEDDED: SchemaSource = { origin: 'embedded', files: embeddedSchemaFiles };

/** A workspace whose files are known as clusters. */
export interface OpenWorkspace {
  readonly clusters: WholeClusters;
  readonly vcs: VcsWorkspace;
  readonly nodeFiles: NodeFileWorkspace;
  readonly libvirt: LibvirtWorkspace;
}

type File = Pick<FixtureFile, 'name' | 'text'>;

/** The files of a workspace, all on disk, and those named (all where none is) open as well. */
export async function openWorkspace(
  files: readonly File[],
  open: readonly string[] = files.map(({ name }) => name),
): Promise<OpenWorkspace> {
  const texts = new Map(files.map(({ name, text }) => [`${WORKSPACE}/${name}`, text]));
  const provider = memoryFiles(texts);
  const vcs = new VcsWorkspace(provider, { folders: [WORKSPACE], includePath: [] });
  const nodeFiles = new NodeFileWorkspace(provider, () => Promise.resolve(nodeFileReaders));
  const libvirt = new LibvirtWorkspace(provider, EMBEDDED, { schemas: 'embedded', version: undefined });
  const found = new FoundFiles(provider);
  found.configure([WORKSPACE]);
  const projects = createProjects(provider);
  projects.configure([WORKSPACE]);
  for (const uri of texts.keys()) await projects.settle(uri);
  const declared = projects.all().flatMap((project) => project.clusters);
  const clusters = new WholeClusters(found, vcs, nodeFiles, libvirt, () => declared);
  for (const name of open) {
    const uri = `${WORKSPACE}/${name}`;
    const text = texts.get(uri) ?? '';
    const language = languageOfLineFile(uri);
    if (uri.endsWith('.cf')) vcs.openDocument(uri, text);
    else if (language !== undefined) nodeFiles.openDocument(uri, nodeFileKind(language, uri), text);
    if (uri.endsWith('.xml')) libvirt.openDocument(uri, text);
    if (uri.endsWith('.cf')) await vcs.settle(uri);
    else await nodeFiles.settle(uri);
    await clusters.settle(uri);
  }
  return { clusters, vcs, nodeFiles, libvirt };
}

/** The findings across files of each file. A rule that throws fails the test. */
export async function judgeAcross(files: readonly File[]): Promise<(name: string) => readonly ShownFinding[]> {
  const { clusters } = await openWorkspace(files);
  const checker = new WholeClusterChecker(clusters, wholeClusterRules, (_rule, error) => {
    throw error;
  });
  return (name) => inOrder(checker.findings(`${WORKSPACE}/${name}`));
}

/** A cluster that has nothing to do with the one of the fixture. */
const OTHER_CLUSTER: readonly File[] = [
  { name: 'elsewhere/main.cf', text: 'cluster far (\n\t)\n\nsystem moon (\n\t)\n\nsystem mars (\n\t)\n' },
  { name: 'elsewhere/moon/etc/llthosts', text: '0 moon\n1 mars\n' },
  { name: 'elsewhere/moon/etc/llttab', text: llttabOf('moon') },
  { name: 'elsewhere/mars/etc/llthosts', text: '0 moon\n1 mars\n' },
  { name: 'elsewhere/mars/etc/llttab', text: llttabOf('mars') },
];

function llttabOf(node: string): string {
  return `set-node ${node}\nset-cluster 65000\nlink link1 eth1 - ether - -\nlink link2 eth2 - ether - -\n`;
}

/**
 * Compares all findings across files with the markers of a fixture, whose files have paths (`//- sys1/etc/llttab`). The same
 * must be found with all folders renamed, with everything a folder deeper, and with another cluster beside.
 */
export async function checkAcross(fixture: string): Promise<void> {
  const files = readFixture(fixture);
  const variants: Readonly<Record<string, (name: string) => string>> = {
    'as it is': (name) => name,
    'with folders renamed': (name) => name.replace(/^(?!etc\/)([^/]+)(?=\/)/, 'copy-of-$1'),
    'a folder deeper': (name) => `deeper/${name}`,
    'beside another cluster': (name) => `here/${name}`,
  };
  for (const [variant, renamed] of Object.entries(variants)) {
    const moved = files.map((file) => ({ ...file, name: renamed(file.name) }));
    const others = variant === 'beside another cluster' ? OTHER_CLUSTER : [];
    const findings = await judgeAcross([...moved, ...others]);
    const problems = [...moved, ...others.map((file) => ({ ...file, markers: [] }))].map((file) =>
      comparedWithMarkers(file, findings(file.name)),
    );
    expect(problems.join(''), variant).toBe('');
  }
}

/** Applies the repair (the only one, or that of the given title) that the fixture's findings offer, over all files. */
export async function checkAcrossFix(before: string, after: string, title?: string): Promise<void> {
  const files = readFixture(before);
  const findings = await judgeAcross(files);
  const offers = files
    .flatMap(({ name }) => findings(name))
    .flatMap((finding) => finding.fixes().map((fix) => ({ finding, fix })))
    .filter(({ fix }) => title === undefined || fix.title === title);
  expect(
    offers.map(({ fix }) => fix.title),
    'one repair is offered',
  ).toHaveLength(1);
  const { finding, fix } = offers[0] as (typeof offers)[number];
  const repaired = files.map(({ name, text }) => ({
    name,
    text: fix.edits
      .filter(({ uri }) => uri === `${WORKSPACE}/${name}`)
      .sort((one, other) => other.start - one.start)
      .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text),
  }));
  expect(repaired).toEqual(readFixture(after).map(({ name, text }) => ({ name, text })));
  const again = await judgeAcross(repaired);
  const left = repaired
    .flatMap(({ name }) => again(name))
    .filter(({ rule, message }) => rule.id === finding.rule.id && message === finding.message);
  expect(left, 'the finding is gone').toEqual([]);
}
