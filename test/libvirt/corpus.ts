import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The files of libvirt's own test of its schemas, from the source package of the installed libvirt. They are fetched once,
 * from where the system itself gets its packages, and kept in the user's cache.
 */
export function corpusFolder(): string {
  const version = sourceVersion();
  const folder = cacheFolder(version);
  if (!existsSync(folder)) fetchSource(version, folder);
  return folder;
}

/** Whether the files were fetched already. */
export function hasCorpus(): boolean {
  try {
    return existsSync(cacheFolder(sourceVersion()));
  } catch {
    return false;
  }
}

function cacheFolder(version: string): string {
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'clusterwright-libvirt');
  return join(cache, version.replace(/[^\w.+~-]/g, '_'));
}

/** The schemas that libvirt's test holds files against. */
export function testedSchemas(): string[] {
  return [...schemaTest().matchAll(/DO_TEST\(SCHEMAS_PATH "([^"]+)"/g)].map(([, name = '']) => name);
}

function schemaTest(): string {
  return readFileSync(join(corpusFolder(), 'tests/virschematest.c'), 'utf8');
}

/** The files that libvirt's test holds against a schema. */
export function schemaTestFiles(schema: string): string[] {
  const folder = corpusFolder();
  const program = schemaTest();
  const group = new RegExp(`SCHEMAS_PATH "${schema.replace('.', '\\.')}", (\\w+)\\)`).exec(program)?.[1];
  const entries = new RegExp(`testSchemaEntry ${group ?? '?'}\\[\\] = \\{([\\s\\S]*?)\\n\\};`).exec(program)?.[1] ?? '';
  const found = [...entries.matchAll(/\.(?:dir|file) = "([^"]*)"(?:,\s*\.dirRegex = "([^"]*)")?/g)];
  if (found.length === 0) throw new Error(`libvirt's test of ${schema} was not understood.`);
  return found.flatMap(([, path = '', names]) => filesAt(join(folder, path), names));
}

function filesAt(path: string, names: string | undefined): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  const pattern = names === undefined ? undefined : new RegExp(`^(?:${names})`);
  return readdirSync(path)
    .filter((name) => name.endsWith('.xml') && !name.startsWith('.') && (pattern?.test(name) ?? true))
    .sort()
    .map((name) => join(path, name));
}

function sourceVersion(): string {
  return execFileSync('dpkg-query', ['-W', '-f', '${source:Version}', 'libvirt-clients'], { encoding: 'utf8' }).trim();
}

/** Fetches the source package with lists of its own, so that nothing of the system's changes, and unpacks it. */
function fetchSource(version: string, folder: string): void {
  const work = `${folder}.partial`;
  rmSync(work, { recursive: true, force: true });
  for (const part of ['parts', 'lists/partial', 'archives/partial', 'download', 'source'])
    mkdirSync(join(work, part), { recursive: true });
  writeFileSync(join(work, 'sources.list'), '');
  for (const path of sourceLists())
    writeFileSync(join(work, 'parts', path.split('/').at(-1) ?? ''), asSources(readFileSync(path, 'utf8')));
  const options = [
    `Dir::Etc::sourcelist=${join(work, 'sources.list')}`,
    `Dir::Etc::sourceparts=${join(work, 'parts')}`,
    `Dir::State::Lists=${join(work, 'lists')}`,
    `Dir::Cache=${join(work, 'archives')}`,
    'Acquire::Languages=none',
  ].flatMap((option) => ['-o', option]);
  const apt = (...words: string[]): void => {
    execFileSync('apt-get', [...options, '-qq', ...words], { cwd: join(work, 'download'), stdio: 'pipe' });
  };
  apt('update');
  apt('source', '--download-only', `libvirt=${version}`);
  const archive = readdirSync(join(work, 'download')).find((name) => /\.orig\.tar\.\w+$/.test(name));
  if (archive === undefined) throw new Error(`The source package of libvirt ${version} holds no upstream archive.`);
  execFileSync('tar', ['-xf', join(work, 'download', archive), '-C', join(work, 'source'), '--strip-components=1']);
  renameSync(join(work, 'source'), folder);
  rmSync(work, { recursive: true, force: true });
}

function sourceLists(): string[] {
  const folder = '/etc/apt/sources.list.d';
  const parts = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  return ['/etc/apt/sources.list', ...parts].filter((path) => /\.(?:list|sources)$/.test(path) && existsSync(path));
}

/** The same list, of sources in place of programs, in either form that such lists have. */
function asSources(text: string): string {
  return text.replace(/^deb(?=\s)/gm, 'deb-src').replace(/^(Types:).*/gm, '$1 deb-src');
}
