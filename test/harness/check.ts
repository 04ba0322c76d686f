import { expect } from 'vitest';
import { Checker, type FileReport } from '../../server/src/engine/checker';
import type { Rule } from '../../server/src/engine/rule';
import { vcsRules } from '../../server/src/rules/index';
import { VcsWorkspace } from '../../server/src/workspace/vcs-workspace';
import { productVersion } from '../../server/src/catalog/vcs/product-version';
import { type FixtureFile, readFixture } from './fixture';
import { comparedWithMarkers } from './markers';
import { memoryFiles } from './memory-files';

/** The folder in which fixtures live. */
export const FOLDER = 'file:///cluster';

/** A fixture, read and ready to be judged: every file is open, so all are looked at. */
export interface Judged {
  readonly workspace: VcsWorkspace;
  readonly checker: Checker;
  report(name: string): FileReport;
}

/** Opens all files of a fixture. A rule that throws fails the test. */
export async function judge(
  files: readonly Pick<FixtureFile, 'name' | 'text'>[],
  list: readonly Rule[] = vcsRules,
  version?: string,
): Promise<Judged> {
  const texts = new Map(files.map(({ name, text }) => [`${FOLDER}/${name}`, text]));
  const workspace = new VcsWorkspace(memoryFiles(texts), {
    folders: [FOLDER],
    includePath: [],
    version: version === undefined ? undefined : productVersion(version),
  });
  for (const [uri, text] of texts) workspace.openDocument(uri, text);
  for (const uri of texts.keys()) await workspace.settle(uri);
  const checker = new Checker(workspace, list, (_rule, error) => {
    throw error;
  });
  return { workspace, checker, report: (name) => checker.check(`${FOLDER}/${name}`) };
}

/** How a fixture is judged. */
export interface CheckOptions {
  /** The product version that the files are for; absent: nobody says so. */
  readonly version?: string;
}

/** Compares all findings in all files of a fixture with all of its markers: places, severities, rules, words. */
export async function check(fixture: string, { version }: CheckOptions = {}): Promise<void> {
  const files = readFixture(fixture);
  const judged = await judge(files, vcsRules, version);
  expect(files.map((file) => comparedWithMarkers(file, judged.report(file.name).findings)).join('')).toBe('');
}

/** Applies the repair (the only one, or that of the given title) of the fixture's only finding that has one. */
export async function checkFix(before: string, after: string, title?: string): Promise<void> {
  const files = readFixture(before).map(({ name, text }) => ({ name, text }));
  const judged = await judge(files);
  const offers = files.flatMap(({ name }) =>
    judged.report(name).findings.flatMap((finding) => finding.fixes().map((fix) => ({ finding, fix }))),
  );
  const chosen = title === undefined ? offers : offers.filter(({ fix }) => fix.title === title);
  expect(
    chosen.map(({ fix }) => fix.title),
    'one repair is offered',
  ).toHaveLength(1);
  const { finding, fix } = chosen[0] as (typeof chosen)[number];
  const repaired = files.map(({ name, text }) => ({
    name,
    text: [...fix.edits]
      .filter(({ uri }) => uri === `${FOLDER}/${name}`)
      .sort((one, other) => other.start - one.start)
      .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text),
  }));
  expect(repaired).toEqual(readFixture(after).map(({ name, text }) => ({ name, text })));
  const again = await judge(repaired);
  const left = repaired
    .flatMap(({ name }) => again.report(name).findings)
    .filter(({ rule, message }) => rule.id === finding.rule.id && message === finding.message);
  expect(
    left.map(({ message }) => message),
    'the finding is gone',
  ).toEqual([]);
}
