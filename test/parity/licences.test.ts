import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface LockedPackage {
  version?: string;
  license?: string;
  resolved?: string;
  hasInstallScript?: boolean;
  optional?: boolean;
}

interface Manifest {
  allowScripts: Record<string, boolean>;
  dependencies?: Record<string, string>;
  devDependencies: Record<string, string>;
}

const root = join(import.meta.dirname, '../..');
const lockfile = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, LockedPackage>;
};
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const packages = Object.entries(lockfile.packages).filter(([path]) => path !== '');

/** Licences that let us use and bundle a package if only their text is passed on. */
const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'PSF-2.0',
  'Python-2.0',
  'Zlib',
]);

/** Other licences, each accepted for the packages named: tools of the build and of the tests, of which nothing is shipped. */
const toolsOnly: Record<string, RegExp> = {
  'Artistic-2.0': /^(binaryextensions|editions|istextorbinary|textextensions|version-range)$/,
  'CC-BY-3.0': /^spdx-exceptions$/,
  'MPL-2.0': /^lightningcss(-[a-z0-9-]+)?$/,
  'SEE LICENSE IN LICENSE.txt': /^@vscode\/vsce-sign(-[a-z0-9-]+)?$/,
  WTFPL: /^@azu\/style-format$/,
};

/** Install scripts that were read before they were decided about; a new one fails until somebody has read it. */
const reviewedScripts: Record<string, boolean> = {
  '@vscode/vsce-sign': false, // Puts a closed binary that signs packages in place; we do not sign.
  'core-js': false, // Prints an advertisement.
  esbuild: true, // Puts the binary of this platform in place, from a package of the lockfile.
  keytar: false, // Fetches or compiles a native module that keeps passwords of publishers; nothing here needs one.
  node: true, // Installs this platform's Node binary: a package of the same version, beside the lockfile.
};

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** Whether a licence expression leaves us a permissive choice: one side of OR, all sides of AND. */
function isPermissive(expression: string): boolean {
  const plain = expression.replace(/^\((.*)\)$/, '$1');
  if (plain.includes(' OR ')) return plain.split(' OR ').some(isPermissive);
  if (plain.includes(' AND ')) return plain.split(' AND ').every(isPermissive);
  return permissive.has(plain);
}

function isAccepted(name: string, licence: string): boolean {
  return isPermissive(licence) || toolsOnly[licence]?.test(name) === true;
}

test('The judgement of licences tells a choice from an obligation', () => {
  expect(isPermissive('(MIT OR GPL-3.0-or-later)')).toBe(true);
  expect(isPermissive('(MIT AND GPL-3.0-or-later)')).toBe(false);
  expect(isPermissive('GPL-3.0-only')).toBe(false);
  expect(isAccepted('something-else', 'MPL-2.0')).toBe(false);
});

test('Every dependency has a licence that we accept', () => {
  expect(packages.length).toBeGreaterThan(100);
  const refused = packages
    .filter(([path, { license }]) => license === undefined || !isAccepted(nameOf(path), license))
    .map(([path, { license }]) => `${path}: ${license ?? 'no licence'}`);
  expect(refused).toEqual([]);
});

test('Every exception for a tool is still needed', () => {
  for (const [licence, names] of Object.entries(toolsOnly)) {
    const users = packages.filter(([path, locked]) => locked.license === licence && names.test(nameOf(path)));
    expect(users, licence).not.toEqual([]);
  }
});

test('Every package with an install script was reviewed, and the manifest says the same', () => {
  const withScript = packages.filter(([, { hasInstallScript }]) => hasInstallScript === true);
  expect(new Set(withScript.map(([path]) => nameOf(path)))).toEqual(new Set(Object.keys(reviewedScripts)));
  expect(manifest.allowScripts).toEqual(reviewedScripts);
});

test('Direct dependencies are pinned to the locked version', () => {
  const direct = { ...manifest.dependencies, ...manifest.devDependencies };
  const locked = Object.fromEntries(
    Object.keys(direct).map((name) => [name, lockfile.packages[`node_modules/${name}`]?.version]),
  );
  expect(direct).toEqual(locked);
});

test('The lockfile names no address, so that every registry serves it', () => {
  expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
});
