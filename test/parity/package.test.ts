import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { describe, expect, test } from 'vitest';

interface Manifest {
  name: string;
  publisher: string;
  license: string;
  version: string;
  engines: { vscode: string; node: string };
  extensionKind: string[];
  main: string;
  browser: string;
  bin: Record<string, string>;
  activationEvents: string[];
  capabilities: { untrustedWorkspaces: { supported: string; restrictedConfigurations: string[] } };
  contributes: {
    languages: { id: string; configuration?: string; extensions?: string[] }[];
    grammars: { language: string; scopeName: string; path: string }[];
    snippets?: { language: string; path: string }[];
    commands: { command: string; title: string; category: string }[];
    configuration: { properties: Record<string, { scope: string; default: unknown; markdownDescription: string }> };
  };
  devDependencies: Record<string, string>;
}

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const settings = Object.entries(manifest.contributes.configuration.properties);

describe('The manifest', () => {
  test('names the product as everything else does', () => {
    expect(manifest).toMatchObject({ name: 'clusterwright', publisher: 'clusterwright', license: 'MIT' });
    expect(manifest.bin).toEqual({ clusterwright: './dist/cli.js' });
    expect(manifest.extensionKind).toEqual(['workspace']);
    expect(read('LICENSE')).toMatch(/^MIT License/);
    expect(read('CHANGELOG.md')).toContain(`## ${manifest.version}`);
  });

  test('compiles against the oldest editor it claims to run in', () => {
    expect(manifest.engines.vscode).toBe(`^${manifest.devDependencies['@types/vscode'] ?? ''}`);
  });

  test('contributes only files that exist', () => {
    const { languages, grammars, snippets = [] } = manifest.contributes;
    const paths = [
      ...languages.flatMap((one) => one.configuration ?? []),
      ...[...grammars, ...snippets].map((one) => one.path),
    ];
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('gives every grammar and snippet file to a language it contributes', () => {
    const ids = new Set(manifest.contributes.languages.map(({ id }) => id));
    const { grammars, snippets = [] } = manifest.contributes;
    expect([...grammars, ...snippets].filter(({ language }) => !ids.has(language))).toEqual([]);
    for (const { path, scopeName } of grammars) {
      expect((JSON.parse(read(path)) as { scopeName: string }).scopeName).toBe(scopeName);
    }
  });

  test('claims no file extension that other products use as well', () => {
    expect(manifest.contributes.languages.flatMap(({ extensions = [] }) => extensions)).not.toContain('.cf');
  });

  test('keeps settings and commands under its own name, each with a description', () => {
    const { commands } = manifest.contributes;
    const names = [...settings.map(([name]) => name), ...commands.map(({ command }) => command)];
    expect(names.filter((name) => !name.startsWith('clusterwright.'))).toEqual([]);
    expect(commands.filter(({ category }) => category !== 'Clusterwright')).toEqual([]);
    expect(settings.filter(([, setting]) => !setting.markdownDescription.endsWith('.'))).toEqual([]);
    expect(settings.filter(([, setting]) => setting.default === undefined)).toEqual([]);
  });

  test('restricts exactly the settings that name directories, programs or hosts', () => {
    const { supported, restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    const naming = settings
      .map(([name]) => name)
      .filter((name) => /(path|directory|program|command|host|url)$/i.test(name));
    expect(supported).toBe('limited');
    expect(new Set(restrictedConfigurations)).toEqual(new Set(naming));
    expect(settings.filter(([name, { scope }]) => naming.includes(name) && !scope.startsWith('machine'))).toEqual([]);
  });

  test('has every setting and command explained in the README', () => {
    const text = read('README.md');
    const names = [...settings.map(([name]) => name), ...manifest.contributes.commands.map(({ title }) => title)];
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
  });
});

/** These read dist/, which `npm test` builds first. */
describe('The bundles', () => {
  const node = ['dist/extension.js', 'dist/server.js', 'dist/cli.js', 'dist/node-file-readers.js'];
  const web = ['dist/web/extension.js', 'dist/web/server.js', 'dist/views/state-tables.js'];

  test('are the files that the manifest names', () => {
    expect([manifest.main, manifest.browser, ...Object.values(manifest.bin)]).toEqual(
      ['dist/extension.js', 'dist/web/extension.js', 'dist/cli.js'].map((path) => `./${path}`),
    );
    expect([...node, ...web].filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test.each(node)('%s needs nothing but Node and, in the extension, VS Code', (path) => {
    const foreign = requiredBy(path).filter((name) => !isBuiltin(name));
    expect(foreign).toEqual(path === 'dist/extension.js' ? ['vscode'] : []);
  });

  test.each(web)('%s needs nothing but, in the extension, VS Code', (path) => {
    expect(requiredBy(path)).toEqual(path === 'dist/web/extension.js' ? ['vscode'] : []);
  });

  test('run where Object.groupBy is missing, as on Node 20', () => {
    const script = `delete Object.groupBy; process.argv[1] = 'clusterwright'; require('./dist/cli.js')`;
    const run = (...args: string[]): string =>
      execFileSync(process.execPath, ['-e', script, 'clusterwright', ...args], {
        cwd: root,
        encoding: 'utf8',
        timeout: 15_000,
      });
    expect(run('--help')).toContain('clusterwright');
    // The parser of llttab is what asks for it.
    expect(run('check', 'examples/llt-ether')).toMatch(/ in \d+ files\./);
    for (const path of ['dist/node-file-readers.js', 'dist/web/server.js']) {
      expect(read(path).indexOf('.groupBy??='), path).toBeGreaterThan(0);
    }
  });

  test('load the parser of llttab only when a file asks for it', () => {
    for (const path of ['dist/server.js', 'dist/cli.js']) {
      expect(read(path), path).not.toContain('LangiumParser');
      expect(read(path), path).toContain('import("./node-file-readers.js")');
    }
  });

  test('come with the notices of every package in them, all under permissive licences', () => {
    const titles = [...read('dist/THIRD-PARTY-NOTICES.txt').matchAll(/^(\S+) (\d\S*) \((.+)\)\n-{5,}$/gm)];
    expect(titles.map(([, name]) => name)).toEqual(
      expect.arrayContaining(['vscode-languageserver', 'vscode-languageclient', 'commander']),
    );
    const licences = new Set(titles.map(([, , , licence]) => licence));
    const accepted = new Set(['MIT', 'ISC', 'Apache-2.0', 'BlueOak-1.0.0', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause']);
    expect([...licences].filter((licence) => licence === undefined || !accepted.has(licence))).toEqual([]);
  });

  test('make up the package, with syntaxes and documents and nothing else', async () => {
    const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
    const expected =
      /^(package\.json|README\.md|CHANGELOG\.md|LICENSE|dist\/((web|views)\/)?[\w-]+\.js|dist\/rules\/([a-z0-9-]+\.md|index\.json)|dist\/THIRD-PARTY-NOTICES\.txt|(syntaxes|snippets|client\/schemas)\/[\w.-]+\.json)$/;
    expect(files.filter((path) => !expected.test(path))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining([...node, ...web, 'LICENSE', 'README.md', 'dist/rules/index.json']));
  });
});

/** The modules that a bundle asks its host for. */
function requiredBy(path: string): string[] {
  const names = [...read(path).matchAll(/(?<![.\w])require\("([^"]+)"\)/g)].flatMap(([, name]) => name ?? []);
  return [...new Set(names)].sort();
}
