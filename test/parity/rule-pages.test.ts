import { describe, expect, test } from 'vitest';
import type { ShownFinding } from '../../server/src/engine/shown-finding';
import { languageOfLineFile } from '../../server/src/protocol/line-file-identity';
import { rules, vcsRules } from '../../server/src/rules/index';
import { judge } from '../harness/check';
import { judgeAcross } from '../harness/check-across';
import { judgeNodeFiles } from '../harness/check-node-file';
import { judgeXml } from '../harness/check-xml';
import type { FixtureFile } from '../harness/fixture';
import { rulePages, ruleSource } from '../harness/rule-pages';

const pages = rulePages();
const SECTIONS = ['What it finds', 'Why it matters', 'Wrong', 'Right', 'Source'];

/** The findings of all files, each as `severity rule: message`. */
async function findingsOf(
  files: readonly FixtureFile[],
  version: string | undefined,
  family: string,
): Promise<{ rule: string; severity: string; shown: string }[]> {
  const findingsIn = await judgeAs(family, files, version);
  return files.flatMap(({ name }) =>
    findingsIn(name).map(({ rule, severity, message }) => ({
      rule: rule.id,
      severity,
      shown: `${name}: ${severity}[${rule.id}]: ${message}`,
    })),
  );
}

function judgeAs(
  family: string,
  files: readonly FixtureFile[],
  version: string | undefined,
): Promise<(name: string) => readonly ShownFinding[]> {
  const options = version === undefined ? {} : { version };
  if (family === 'cluster') return judgeAcross(files);
  if (files.some(({ name }) => name.endsWith('.xml'))) return Promise.resolve(judgeXml(files, options));
  if (files.some(({ name }) => languageOfLineFile(name) !== undefined)) return judgeNodeFiles(files, options);
  return judgeCf(files, version);
}

async function judgeCf(
  files: readonly FixtureFile[],
  version: string | undefined,
): Promise<(name: string) => readonly ShownFinding[]> {
  const judged = await judge(files, vcsRules, version);
  return (name) => judged.report(name).findings;
}

describe('the list of rules', () => {
  test('names exactly the folders', () => {
    expect(pages.map(({ id }) => id).sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  test('has ids that are unique, in kebab case, and in the order of their names in the code', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    const names = ids.map((id) => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()));
    expect(names).toEqual([...names].sort());
  });

  test.each(rules)('$id: its severity does not go beyond its certainty', ({ severity, certainty, title, since }) => {
    if (certainty === 'advice') expect(severity).toBe('hint');
    if (severity === 'error') expect(certainty).toBe('product');
    expect(title).toMatch(/^[A-Z"].*[^.]$/);
    expect(since).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe.each(pages)('$folder', (page) => {
  test('has rule, page and tests', () => {
    expect(page.files).toEqual(expect.arrayContaining(['rule.md', 'rule.test.ts', 'rule.ts']));
    expect(page.text.split('\n')[0]).toBe(`# ${page.id}`);
    expect(page.titles.filter((title) => SECTIONS.includes(title))).toEqual(SECTIONS);
    expect(page.wrong.length).toBeGreaterThan(0);
    expect(page.right.length).toBeGreaterThan(0);
    const cases = ruleSource(page, 'rule.test.ts').match(/^\s*(?:test|it)(?:\.each)?\(/gm) ?? [];
    expect(cases.length, 'cases in rule.test.ts').toBeGreaterThanOrEqual(4);
  });

  test('its Wrong blocks are found, and nothing else in them', async () => {
    for (const files of page.wrong) {
      const findings = await findingsOf(files, page.version, page.folder.split('/')[0] ?? '');
      expect(findings.map(({ rule }) => rule)).toContain(page.id);
      const others = findings.filter(({ rule, severity }) => rule !== page.id && severity !== 'hint');
      expect(others.map(({ shown }) => shown)).toEqual([]);
    }
  });

  test('its Right blocks have nothing to find', async () => {
    for (const files of page.right) {
      const findings = await findingsOf(files, page.version, page.folder.split('/')[0] ?? '');
      const faults = findings.filter(({ rule, severity }) => rule === page.id || severity !== 'hint');
      expect(faults.map(({ shown }) => shown)).toEqual([]);
    }
  });
});
