import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkJson, CLEAN, folderWith, mainCf, ONE_ERROR, runCli } from './run-cli';

const TYPE = 'type Rack (\n\tstr A\n\t)\n';
const POSTFIX = '# See postconf(5)\nmyhostname = mail.example.com\n';

/** How backups of files that are known by their names end. */
const BACKUP = /\.(?:bak|backup|old|orig|original|prev|previous|save|saved|sav|new|rpmsave|rpmnew|rpmorig)$/;

/** Names of the form of a pattern, one for each of the words that it has between braces. */
function namesFor(pattern: string): string[] {
  const whole = pattern.replace('**/', 'x/').replace('**', 'y').replace('[0-9]*', '03Dec2001.175904');
  const [braces, words] = /\{([^}]*)\}/.exec(whole) ?? ['', ''];
  return words.split(',').map((word) =>
    whole
      .replace(braces, word)
      .replace(/\[!.*?\]/g, 'x')
      .replaceAll('[0-9]', '1')
      .replace(/\[(.).*?\]/g, '$1')
      .replace('*', 'Site'),
  );
}

describe('In a folder', () => {
  test('files are taken by name or by content, below the folder as it was written', async () => {
    const cwd = folderWith({
      'conf/main.cf': CLEAN,
      'conf/types.cf': TYPE,
      'conf/RackTypes.cf': TYPE,
      'conf/deep/er/production.cf': CLEAN,
      'conf/etc/VRTSvcs/conf/config/odd.cf': '\n',
      'conf/empty.cf': '\n',
      'conf/mail/main.cf': POSTFIX,
      'conf/sendmail.cf': 'V10/Berkeley\nDj$w\n',
      'conf/readme.txt': CLEAN,
    });
    const expected = ['RackTypes.cf', 'main.cf', 'types.cf', 'deep/er/production.cf', 'etc/VRTSvcs/conf/config/odd.cf'];
    for (const folder of ['conf', 'conf/', './conf', join(cwd, 'conf')]) {
      const prefix = folder.endsWith('/') ? folder : `${folder}/`;
      const { paths, stderr, code } = await checkJson([folder], { cwd });
      expect(paths).toEqual(expected.map((path) => prefix + path));
      expect(stderr).toBe('');
      expect(code).toBe(0);
    }
    expect((await checkJson(['.'], { cwd: join(cwd, 'conf') })).paths).toEqual(expected);
  });

  test('the current one is meant where no path is given', async () => {
    const cwd = folderWith({ 'sub/main.cf': CLEAN });
    expect((await checkJson([], { cwd })).paths).toEqual(['sub/main.cf']);
  });

  test('every name that the extension claims is read, copies that the cluster left behind are not', async () => {
    const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      contributes: { languages: { id: string; filenames?: string[]; filenamePatterns?: string[] }[] };
    };
    // Settings and data are JSON with comments to an editor, and nothing to check.
    const ours = manifest.contributes.languages.filter(({ id }) => id !== 'jsonc');
    const claimed = ours.flatMap(({ filenames = [], filenamePatterns = [] }) => [...filenames, ...filenamePatterns]);
    const names = [...new Set(claimed.flatMap(namesFor))];
    const copies = names.filter((name) => name.includes('.cf.') || BACKUP.test(name));
    expect(copies.filter((name) => name.includes('.cf.')).length).toBeGreaterThan(2);
    expect(copies).toContain('llttab.orig');
    const cwd = folderWith(Object.fromEntries(names.map((name) => [name, '// nothing yet\n'])));
    const { paths } = await checkJson(['.'], { cwd });
    expect([...paths].sort()).toEqual(names.filter((name) => !copies.includes(name)).sort());
    expect((await checkJson(copies, { cwd })).paths).toEqual(copies);
  });

  test('.gitignore files count, nested ones too, and so do those above it in the repository', async () => {
    const cwd = folderWith({
      '.git/main.cf': CLEAN,
      '.gitignore': 'old/\n*.bak.cf\n/top/only.cf\n',
      'top/.gitignore': '!keep.bak.cf\nlocalTypes.cf\n',
      'top/main.cf': CLEAN,
      'top/old/main.cf': CLEAN,
      'top/only.cf': CLEAN,
      'top/x.bak.cf': CLEAN,
      'top/keep.bak.cf': CLEAN,
      'top/localTypes.cf': TYPE,
      'top/sub/localTypes.cf': TYPE,
      'top/node_modules/package/main.cf': CLEAN,
    });
    expect((await checkJson(['.'], { cwd })).paths).toEqual(['top/keep.bak.cf', 'top/main.cf']);
    expect((await checkJson(['top'], { cwd })).paths).toEqual(['top/keep.bak.cf', 'top/main.cf']);
    // What the user names is wanted.
    expect((await checkJson(['top/old', 'top/x.bak.cf'], { cwd })).paths).toEqual(['top/old/main.cf', 'top/x.bak.cf']);
  });

  test('.gitignore files above it do not count outside a repository', async () => {
    const cwd = folderWith({ '.gitignore': 'main.cf\n', 'sub/main.cf': CLEAN });
    expect((await checkJson(['sub'], { cwd })).paths).toEqual(['sub/main.cf']);
  });

  test('links are followed, each directory is looked into once and by its own name', async () => {
    const cwd = folderWith({ 'conf/real/main.cf': CLEAN, 'elsewhere/main.cf': CLEAN });
    symlinkSync('..', join(cwd, 'conf/real/up'));
    symlinkSync('real', join(cwd, 'conf/a-link'));
    symlinkSync('../elsewhere', join(cwd, 'conf/other'));
    expect((await checkJson(['conf', 'conf/real', 'conf'], { cwd })).paths).toEqual([
      'conf/other/main.cf',
      'conf/real/main.cf',
    ]);
  });

  test('without any file of ours nothing is wrong, but it is said', async () => {
    const cwd = folderWith({ 'readme.txt': 'hello\n' });
    const { code, stdout, stderr } = await runCli(['check', '.'], { cwd });
    expect([code, stdout]).toEqual([0, 'No findings in 0 files.\n']);
    expect(stderr).toContain('no file of a known language');
  });
});

describe('Named files', () => {
  test('keep the order and spelling of the command line, each once', async () => {
    const cwd = folderWith({ 'b/main.cf': CLEAN, 'a/main.cf': CLEAN });
    const { paths } = await checkJson(['./b/main.cf', 'b/main.cf', 'a', join(cwd, 'a/main.cf')], { cwd });
    expect(paths).toEqual(['./b/main.cf', 'a/main.cf']);
  });

  test('a Postfix main.cf is listed and has no findings', async () => {
    const cwd = folderWith({ 'main.cf': POSTFIX });
    const { report, code } = await checkJson(['main.cf'], { cwd });
    expect(report.files).toEqual([{ path: 'main.cf', language: 'vcs', standIns: [], findings: [] }]);
    expect(code).toBe(0);
  });

  test('one of no known language is no silent success; --language settles it', async () => {
    const cwd = folderWith({ 'cluster.txt': `\n; saved from the wiki\n${ONE_ERROR}` });
    const refused = await checkJson(['cluster.txt'], { cwd });
    expect(refused.code).toBe(2);
    expect(refused.report.files).toEqual([]);
    expect(refused.stderr).toMatch(/cluster\.txt.*--language/);
    const forced = await checkJson(['--language', 'vcs', 'cluster.txt'], { cwd });
    expect(forced.report.files).toMatchObject([{ path: 'cluster.txt', language: 'vcs' }]);
    expect(forced.code).toBe(1);
  });
});

describe('Clusters', () => {
  const SYSTEMS = 'system node9 (\n\t)\n';
  const MAIN = mainCf('{ node1 = 0, node9 = 1 }', 'site.cf');

  test('an included file that is read but not asked for is not listed', async () => {
    const cwd = folderWith({ 'main.cf': MAIN, 'site.cf': SYSTEMS });
    const { report, code } = await checkJson(['main.cf'], { cwd });
    expect(report.files).toEqual([{ path: 'main.cf', language: 'vcs', standIns: [], findings: [] }]);
    expect(code).toBe(0);
  });

  test('an included file is judged in the clusters that reach it, wherever its folder', async () => {
    const group = 'group db (\n\tSystemList = { node1 = 0, node7 = 1 }\n\t)\n';
    const cwd = folderWith({
      'conf/one.cf': mainCf('{ node1 = 0 }', 'shared/groups.cf'),
      'conf/shared/groups.cf': group,
      'conf/two.cf': `${mainCf('{ node1 = 0 }', 'shared/groups.cf')}\nsystem node7 (\n\t)\n`,
    });
    const { report } = await checkJson(['conf'], { cwd });
    const findings = report.files.map(({ path, findings: all }) => [path, ...all.map(({ rule }) => rule)]);
    expect(findings).toEqual([
      ['conf/one.cf'],
      ['conf/two.cf'],
      // Unknown in one of the two clusters; said once.
      ['conf/shared/groups.cf', 'unknown-system'],
    ]);
    // Named alone it is somebody's excerpt.
    expect((await checkJson(['conf/shared/groups.cf'], { cwd })).report.summary.errors).toBe(0);
  });

  test('an included file named alone is judged in the main.cf beside it', async () => {
    const cwd = folderWith({
      'main.cf': MAIN,
      'site.cf': `${SYSTEMS}group db (\n\tSystemList = { node7 = 0 }\n\t)\n`,
    });
    const { report, paths } = await checkJson(['site.cf'], { cwd });
    expect(paths).toEqual(['site.cf']);
    expect(report.files[0]?.findings.map(({ rule }) => rule)).toEqual(['unknown-system']);
  });

  test('an include reached over a file that nobody asked for keeps its place in the cluster', async () => {
    const cwd = folderWith({
      'a/main.cf': mainCf('{ node1 = 0 }', '../b/middle.cf'),
      'b/middle.cf': 'include "../c/last.cf"\n',
      'b/.gitignore': 'middle.cf\n',
      'c/last.cf': 'group db (\n\tSystemList = { node7 = 0 }\n\t)\n',
    });
    const { report } = await checkJson(['.'], { cwd });
    expect(report.files.map(({ path, findings }) => [path, findings.length])).toEqual([
      ['a/main.cf', 0],
      ['c/last.cf', 1],
    ]);
  });

  test('names do not leak from one cluster into another', async () => {
    const cwd = folderWith({ 'a/main.cf': ONE_ERROR, 'b/main.cf': `${CLEAN}\nsystem node9 (\n\t)\n` });
    const { report } = await checkJson(['.'], { cwd });
    expect(report.summary.errors).toBe(1);
  });

  test('a path in a file leads nowhere outside the folders asked for', async () => {
    const cwd = folderWith({
      'in/main.cf': mainCf('{ node1 = 0, node9 = 1 }', '../out/site.cf'),
      'out/site.cf': SYSTEMS,
    });
    const outside = await checkJson(['in'], { cwd });
    expect(outside.report.files[0]?.findings.map(({ rule }) => rule)).not.toContain('unknown-system');
    expect(outside.report.summary.errors).toBe(0);
    // Not read, so the unknown system is not certain; with its folder named, it is declared.
    const both = await checkJson(['in', 'out'], { cwd });
    expect(both.report.summary).toMatchObject({ files: 2, errors: 0 });
  });

  test('a folder reached through a link is the folder that was asked for', async () => {
    const cwd = folderWith({ 'real/main.cf': MAIN, 'real/site.cf': SYSTEMS });
    symlinkSync('real', join(cwd, 'link'));
    const { report } = await checkJson(['link/main.cf'], { cwd });
    expect(report.files[0]?.findings).toEqual([]);
  });

  test('a link that leads out of the folder is not followed for an include, and that is said', async () => {
    const cwd = folderWith({ 'in/main.cf': MAIN, 'out/site.cf': SYSTEMS });
    symlinkSync('../out/site.cf', join(cwd, 'in/site.cf'));
    const alone = await checkJson(['in/main.cf'], { cwd });
    expect(alone.code).toBe(0);
    expect(alone.stderr).toMatch(/in.site\.cf.* the link leads out/);
    const folder = await checkJson(['in'], { cwd });
    expect(folder.report.files.map(({ path, findings }) => [path, findings.length])).toEqual([
      ['in/main.cf', 0],
      ['in/site.cf', 0],
    ]);
    expect(folder.stderr).toBe('');
  });
});
