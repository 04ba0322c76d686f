import { expect } from 'vitest';
import { productVersion } from '../../server/src/catalog/vcs/product-version';
import { NodeFileChecker } from '../../server/src/engine/node-file-checker';
import type { ShownFinding } from '../../server/src/engine/shown-finding';
import { languageOfLineFile } from '../../server/src/protocol/line-file-identity';
import { nodeFileRules, rules } from '../../server/src/rules/index';
import { nodeFileReaders } from '../../server/src/workspace/node-files/node-file-readers';
import { nodeFileKind, NodeFileWorkspace } from '../../server/src/workspace/node-files/node-file-workspace';
import { NO_LEVELS } from '../../server/src/workspace/rule-levels';
import { type FixtureFile, readFixture } from './fixture';
import { comparedWithMarkers } from './markers';
import { memoryFiles } from './memory-files';

/** The folder in which the files lie. */
export const NODE_FOLDER = 'file:///node/etc';

/** How files of a node are judged. */
export interface NodeFileOptions {
  /** The product version that the files are for; absent: nobody says so. */
  readonly version?: string;
}

/** A workspace with the files on its disk, all of them open. */
export async function nodeFileWorkspace(
  files: readonly Pick<FixtureFile, 'name' | 'text'>[],
  { version }: NodeFileOptions = {},
): Promise<NodeFileWorkspace> {
  const texts = new Map(files.map(({ name, text }) => [`${NODE_FOLDER}/${name}`, text]));
  const workspace = new NodeFileWorkspace(memoryFiles(texts), () => Promise.resolve(nodeFileReaders), {
    levels: () => NO_LEVELS,
    version: () => (version === undefined ? undefined : productVersion(version)),
    settle: () => Promise.resolve(false),
  });
  for (const [uri, text] of texts) {
    const language = languageOfLineFile(uri);
    if (language === undefined) continue;
    workspace.openDocument(uri, nodeFileKind(language, uri), text);
    await workspace.settle(uri);
  }
  return workspace;
}

/** Opens the files and returns the findings of each. A rule that throws fails the test. */
export async function judgeNodeFiles(
  files: readonly Pick<FixtureFile, 'name' | 'text'>[],
  options: NodeFileOptions = {},
): Promise<(name: string) => readonly ShownFinding[]> {
  const workspace = await nodeFileWorkspace(files, options);
  const checker = new NodeFileChecker(workspace, nodeFileRules, rules, (_rule, error) => {
    throw error;
  });
  return (name) => checker.check(`${NODE_FOLDER}/${name}`).findings;
}

/** Compares all findings of all rules in a fixture of files of a node with its markers. The default file is `llttab`. */
export async function checkNodeFile(fixture: string, options: NodeFileOptions = {}): Promise<void> {
  const files = readFixture(fixture, 'llttab');
  const findings = await judgeNodeFiles(files, options);
  expect(files.map((file) => comparedWithMarkers(file, findings(file.name))).join('')).toBe('');
}

/** Applies the repair (the only one, or that of the given title) that the findings of the fixture's first file offer. */
export async function checkNodeFileFix(
  before: string,
  after: string,
  title?: string,
  options: NodeFileOptions = {},
): Promise<void> {
  const [file, ...others] = readFixture(before, 'llttab');
  const [wanted] = readFixture(after, 'llttab');
  if (file === undefined || wanted === undefined) throw new Error('A fixture is empty.');
  const offers = (await judgeNodeFiles([file, ...others], options))(file.name)
    .flatMap((finding) => finding.fixes().map((fix) => ({ finding, fix })))
    .filter(({ fix }) => title === undefined || fix.title === title);
  expect(
    offers.map(({ fix }) => fix.title),
    'one repair is offered',
  ).toHaveLength(1);
  const { finding, fix } = offers[0] as (typeof offers)[number];
  const text = [...fix.edits]
    .sort((one, other) => other.start - one.start)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), file.text);
  expect(text).toBe(wanted.text);
  const left = (await judgeNodeFiles([{ name: file.name, text }, ...others], options))(file.name);
  expect(
    left.filter(({ rule, message }) => rule.id === finding.rule.id && message === finding.message),
    'the finding is gone',
  ).toEqual([]);
}
