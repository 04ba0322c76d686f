import { expect } from 'vitest';
import { embeddedSchemaFiles } from '../../server/src/catalog/libvirt/embedded-schema';
import { XmlChecker } from '../../server/src/engine/xml-checker';
import type { ShownFinding } from '../../server/src/engine/shown-finding';
import { libvirtRules, rules } from '../../server/src/rules/index';
import type { SchemaSource } from '../../server/src/workspace/libvirt/libvirt-schemas';
import { LibvirtWorkspace } from '../../server/src/workspace/libvirt/libvirt-workspace';
import { type FixtureFile, readFixture } from './fixture';
import { comparedWithMarkers } from './markers';
import { memoryFiles } from './memory-files';

const FOLDER = 'file:///guests';
const EMBEDDED: SchemaSource = { origin: 'embedded', files: embeddedSchemaFiles };

/** How documents are judged. */
export interface XmlCheckOptions {
  /** The version of libvirt that they are for, such as `9.0.0`. */
  readonly version?: string;
  /** The schema; absent: the embedded one. */
  readonly schemas?: SchemaSource;
}

/** Opens the files and returns the findings of each. A rule that throws fails the test. */
export function judgeXml(
  files: readonly Pick<FixtureFile, 'name' | 'text'>[],
  { version, schemas = EMBEDDED }: XmlCheckOptions = {},
): (name: string) => readonly ShownFinding[] {
  const workspace = new LibvirtWorkspace(memoryFiles(new Map()), schemas, { schemas: 'embedded', version });
  for (const { name, text } of files) workspace.openDocument(`${FOLDER}/${name}`, text);
  const checker = new XmlChecker(workspace, libvirtRules, rules, (_rule, error) => {
    throw error;
  });
  return (name) => checker.check(`${FOLDER}/${name}`).findings;
}

/** Compares all findings of all rules in a fixture of XML files with its markers. The default file is `guest.xml`. */
export function checkXml(fixture: string, options: XmlCheckOptions = {}): void {
  const files = readFixture(fixture, 'guest.xml');
  const findings = judgeXml(files, options);
  expect(files.map((file) => comparedWithMarkers(file, findings(file.name))).join('')).toBe('');
}

/** Applies the repair (the only one, or that of the given title) that the fixture's findings offer. */
export function checkXmlFix(before: string, after: string, title?: string, options: XmlCheckOptions = {}): void {
  const [file] = readFixture(before, 'guest.xml');
  const [wanted] = readFixture(after, 'guest.xml');
  if (file === undefined || wanted === undefined) throw new Error('A fixture is empty.');
  const offers = judgeXml(
    [file],
    options,
  )(file.name)
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
  const left = judgeXml([{ name: file.name, text }], options)(file.name);
  expect(
    left.filter(({ rule, message }) => rule.id === finding.rule.id && message === finding.message),
    'the finding is gone',
  ).toEqual([]);
}
