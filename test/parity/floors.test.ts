import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

interface Configuration {
  forbidden: (IForbiddenRuleType & { name: string })[];
  options: ICruiseOptions;
}

const configuration = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as Configuration;
const core = 'server/src';

/** One forbidden import for every rule: the importing file and what it imports, seen from the project's root. */
const forbidden: [rule: string, from: string, to: string][] = [
  ['floor-1-imports-nothing-above', `${core}/text/lines.ts`, `${core}/syntax/vcs/split.ts`],
  ['floor-2-imports-nothing-above', `${core}/syntax/vcs/reader.ts`, `${core}/workspace/cluster.ts`],
  ['floor-3-imports-nothing-above', `${core}/workspace/tables.ts`, `${core}/engine/rule.ts`],
  ['floor-4-imports-nothing-above', `${core}/engine/run.ts`, `${core}/rules/vcs/some-rule/rule.ts`],
  ['floor-5-imports-nothing-above', `${core}/features/vcs/hover.ts`, `${core}/languages/vcs.ts`],
  ['floor-6-imports-nothing-above', `${core}/languages/llt.ts`, `${core}/server.ts`],
  ['floor-7-imports-nothing-above', `${core}/server.ts`, `${core}/main.ts`],
  ['language-vcs-imports-no-other', `${core}/features/vcs/rename.ts`, `${core}/syntax/llt/tokens.ts`],
  ['language-llt-imports-no-other', `${core}/syntax/llt/reader.ts`, `${core}/syntax/libvirt/scan.ts`],
  ['language-libvirt-imports-no-other', `${core}/rules/libvirt/a-rule/rule.ts`, `${core}/syntax/vcs/split.ts`],
  ['language-host-network-imports-no-other', `${core}/languages/host-network.ts`, `${core}/languages/vcs.ts`],
  ['no-circles', `${core}/engine/first.ts`, `${core}/engine/second.ts`],
  ['not-to-unresolvable', `${core}/engine/lost.ts`, `${core}/engine/nowhere-to-be-found.ts`],
  ['catalog-imports-only-catalog', `${core}/catalog/schema.ts`, `${core}/text/range.ts`],
  ['leaves-import-only-themselves', `${core}/text/markdown.ts`, `${core}/protocol/settings.ts`],
  ['rules-import-no-features', `${core}/rules/vcs/other-rule/rule.ts`, `${core}/features/vcs/words.ts`],
  ['features-import-no-rules', `${core}/features/vcs/actions.ts`, `${core}/rules/vcs/some-rule/rule.ts`],
  ['core-without-node', `${core}/workspace/reads-disk.ts`, 'node:fs'],
  ['core-without-node-packages', `${core}/languages/wires.ts`, 'vscode-languageserver/node'],
  ['parser-of-llttab-only-with-its-readers', `${core}/features/llt/reads.ts`, `${core}/syntax/llt/read-llttab.ts`],
  [
    'readers-of-node-files-only-when-needed',
    `${core}/workspace/reads-at-once.ts`,
    `${core}/workspace/node-files/node-file-readers.ts`,
  ],
  ['disk-files-only-for-node-entries', `${core}/languages/files.ts`, `${core}/disk-files.ts`],
  ['client-imports-only-protocol', 'client/src/extension.ts', `${core}/text/range.ts`],
  ['server-imports-no-client', `${core}/features/vcs/window.ts`, 'client/src/status.ts'],
  ['server-without-vscode', `${core}/features/vcs/editor.ts`, 'vscode'],
  ['sources-import-no-tests', `${core}/engine/tested.ts`, 'test/harness/fixture.ts'],
];

/** Imports that the floors allow, next to each of the forbidden ones. */
const allowed: [from: string, to: string][] = [
  [`${core}/syntax/vcs/good.ts`, `${core}/text/range.ts`],
  [`${core}/rules/cluster/good-rule/rule.ts`, `${core}/syntax/llt/tokens.ts`],
  [`${core}/features/cluster/good.ts`, `${core}/syntax/vcs/split.ts`],
  [`${core}/rules/vcs/good-rule/rule.test.ts`, 'test/harness/fixture.ts'],
  [`${core}/catalog/vcs/good.ts`, `${core}/catalog/units.ts`],
  [`${core}/cli/good.ts`, 'node:fs'],
  [`${core}/cli/files.ts`, `${core}/disk-files.ts`],
  [`${core}/main.web.ts`, `${core}/languages/vcs.ts`],
  ['client/src/good.ts', `${core}/protocol/settings.ts`],
  ['client/src/window.ts', 'vscode'],
];

const packages = ['vscode-languageserver/node', 'vscode'];

describe('The floors', () => {
  let folder: string;
  let violations: { rule: string; from: string }[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'clusterwright-floors-'));
    writeTree(folder);
    const options = { ...configuration.options, ruleSet: { forbidden: configuration.forbidden }, validate: true };
    delete options.tsConfig;
    const { output } = await cruise(
      ['client', 'server', 'test'],
      { ...options, baseDir: folder },
      { extensions: ['.ts'] },
    );
    violations = (output as ICruiseResult).summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('have a failing example for every rule', () => {
    expect(new Set(forbidden.map(([rule]) => rule))).toEqual(new Set(configuration.forbidden.map(({ name }) => name)));
  });

  test.each(forbidden)('%s finds the import in %s', (rule, from) => {
    expect(violations).toContainEqual({ rule, from });
  });

  test.each(allowed)('let %s import %s', (from) => {
    expect(violations.filter((violation) => violation.from === from)).toEqual([]);
  });
});

/** Writes every file named in the tables; all imports are imports of types, which must count like any other. */
function writeTree(folder: string): void {
  const imports = new Map<string, string[]>();
  for (const [from, to] of [...forbidden.map(([, from, to]) => [from, to] as const), ...allowed]) {
    imports.set(from, [...(imports.get(from) ?? []), to]);
    if (to.includes('/') && to.endsWith('.ts') && !to.includes('nowhere')) imports.set(to, imports.get(to) ?? []);
  }
  imports.set(`${core}/engine/second.ts`, [`${core}/engine/first.ts`]);
  for (const [path, targets] of imports) {
    const up = '../'.repeat(path.split('/').length - 1);
    const lines = targets.map((to) => `import type { Any } from '${to.endsWith('.ts') ? up + to.slice(0, -3) : to}';`);
    write(join(folder, path), [...lines, 'export type Any = string;', ''].join('\n'));
  }
  for (const name of packages) {
    const [packageName = name] = name.split('/');
    write(
      join(folder, 'node_modules', packageName, 'package.json'),
      JSON.stringify({ name: packageName, version: '1.0.0' }),
    );
    write(join(folder, 'node_modules', name, 'index.ts'), 'export type Any = string;\n');
  }
  write(join(folder, 'package.json'), JSON.stringify({ name: 'floors', dependencies: {} }));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
