import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deviceFormsFor } from '../../server/src/catalog/llt/device-forms';
import { declaresLink, directiveNamed, directives, fieldsOf } from '../../server/src/catalog/llt/directives';
import { gabconfigOption } from '../../server/src/catalog/llt/gabconfig';
import { ifcfgKeyNamed } from '../../server/src/catalog/llt/ifcfg';
import { isLinkType, LINK_TYPE_FIELD } from '../../server/src/catalog/llt/link-fields';
import { timerNamed } from '../../server/src/catalog/llt/timers';
import { fencingKeyNamed } from '../../server/src/catalog/llt/vxfenmode';
import { languageOfLineFile } from '../../server/src/protocol/line-file-identity';

const files = readdirSync('examples', { recursive: true, withFileTypes: true, encoding: 'utf8' })
  .filter((entry) => entry.isFile() && languageOfLineFile(entry.name) !== undefined)
  .map((entry) => ({ name: entry.name, path: join(entry.parentPath, entry.name).replaceAll('\\', '/') }));
const valid = files.filter(({ path }) => !path.includes('/broken/'));

/** The lines of a file that say something. */
function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

const named = (name: string): readonly string[] => valid.filter((file) => file.name === name).map(({ path }) => path);

describe('The facts fit the valid examples', () => {
  test.each(named('llttab'))('%s', (path) => {
    const lines = linesOf(path).map((line) => line.split(/\s+/));
    for (const [name = '', ...words] of lines) {
      const directive = directiveNamed(name);
      if (!directive) throw new Error(`${path}: no directive ${name}`);
      expect(words.length, `${path}: ${name}`).toBe(fieldsOf(directive, words).length);
      if (name === 'set-timer') expect(timerNamed(words[0]?.split(':')[0] ?? '')).toBeDefined();
      const type = words[LINK_TYPE_FIELD] ?? '';
      if (!declaresLink(name)) continue;
      if (!isLinkType(type)) throw new Error(`${path}: no link type ${type}`);
      expect(deviceFormsFor(type).some(({ pattern }) => pattern.test(words[1] ?? ''))).toBe(true);
    }
    const used = lines.map(([name = '']) => name);
    const missing = directives.filter(({ presence, name }) => presence !== 'optional' && !used.includes(name));
    expect(missing.map(({ name }) => name)).toEqual([]);
    const twice = directives.filter(
      ({ repeatable, name }) => !repeatable && used.filter((one) => one === name).length > 1,
    );
    expect(twice.map(({ name }) => name)).toEqual([]);
  });

  test.each(named('gabtab'))('%s', (path) => {
    const options = linesOf(path).flatMap((line) => line.match(/-[A-Za-z]/g) ?? []);
    expect(options).toContain('-n');
    expect(options.filter((name) => gabconfigOption(name)?.atBoot !== true)).toEqual([]);
  });

  test.each(named('vxfenmode'))('%s', (path) => {
    const settings = new Map(linesOf(path).map((line) => line.split('=', 2) as [string, string]));
    for (const [name, value] of settings) {
      const key = fencingKeyNamed(name);
      const mode = settings.get('vxfen_mode') ?? '';
      expect(key, name).toBeDefined();
      if (key?.values) expect(key.values.map((one) => one.value)).toContain(value);
      if (key?.modes) expect(key.modes).toContain(mode);
    }
  });

  test.each(valid.filter(({ name }) => name.startsWith('ifcfg-')).map(({ path }) => path))('%s', (path) => {
    for (const line of linesOf(path)) {
      const [name = '', written = ''] = line.split('=', 2);
      const key = ifcfgKeyNamed(name);
      expect(key, name).toBeDefined();
      const value = written.replaceAll('"', '');
      if (key?.closed) expect(key.values?.map((one) => one.value)).toContain(value);
    }
  });
});

test('the README says of every broken file of a node what is wrong', () => {
  const folders = files.flatMap(({ path }) => /^examples\/broken\/([^/]+)\//.exec(path)?.[1] ?? []);
  const rows = [...readFileSync('examples/README.md', 'utf8').matchAll(/^\| `((?:llt|ifcfg)-[a-z-]+)` \| [^|]+\|$/gm)];
  const listed = rows
    .flatMap(([, folder]) => folder ?? [])
    .filter((folder) => !valid.some(({ path }) => path.startsWith(`examples/${folder}/`)));
  expect(listed.sort()).toEqual([...new Set(folders)].sort());
});
