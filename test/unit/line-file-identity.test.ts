import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isBackupOfLineFile, isVxfendg, languageOfLineFile } from '../../server/src/protocol/line-file-identity';

interface ContributedLanguage {
  readonly id: string;
  readonly filenames?: readonly string[];
  readonly filenamePatterns?: readonly string[];
}

const IDS = ['llttab', 'llthosts', 'gabtab', 'vxfenmode', 'ifcfg'];

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  contributes: { languages: readonly ContributedLanguage[] };
};
const contributed = contributes.languages.filter(({ id }) => IDS.includes(id));

/** A pattern of names as VS Code reads it, as far as ours go: stars, classes of characters and alternatives, without case. */
function patternOf(glob: string): RegExp {
  const source = glob.replace(
    /\{([^}]*)\}|\[(!?)([^\]]*)\]|\*|[^{[*]+/g,
    (part, choices?: string, not?: string, set?: string) => {
      if (choices !== undefined)
        return `(?:${choices
          .split(',')
          .map((choice) => patternOf(choice).source.slice(1, -1))
          .join('|')})`;
      if (set !== undefined) return `[${not === '!' ? '^' : ''}${set}]`;
      return part === '*' ? '[^/]*?' : part.replace(/[.+?^$()|\\]/g, '\\$&');
    },
  );
  return new RegExp(`^${source}$`, 'i');
}

/** The languages that VS Code would give a file of that name. */
function languagesInEditor(name: string): string[] {
  return contributed
    .filter(
      ({ filenames = [], filenamePatterns = [] }) =>
        filenames.includes(name) || filenamePatterns.some((pattern) => patternOf(pattern).test(name)),
    )
    .map(({ id }) => id);
}

const COPIES = [
  '?',
  'sys1-?',
  'pier_east_?',
  'sys1.?',
  'node-1.harbour.example-?',
  '?.sys1',
  '?.node-12',
  '?.12',
  '?.pier1.old',
  '?-sys1',
  '?-1',
  '?-east',
  '?_pier-east',
  '?-before-the-move',
  '?-2026-11-21-10-41-07',
  '?.20261121',
  '?-sys1.bak',
  '?.bak',
  '?.orig',
  '?.rpmsave',
  '?.txt',
  '?.sample',
];

const FOREIGN = [
  'my?',
  '?s',
  '?les.bak',
  '?.4',
  '?.md',
  '?.ts',
  '?.test.ts',
  '?-parser.ts',
  '?_reader.py',
  '?-notes.md',
  '?.langium',
  '?.tmLanguage.json',
  '?.language-configuration.json',
  '?.html',
  '?.j2',
  '?.erb',
  '?-node.erb',
  '?-template.j2',
  '?.gz',
  '?.tar.bz2',
  '?-fix.patch',
  '?.swp',
  '?/other',
];

const named = (base: string, names: readonly string[]): string[] => names.map((name) => name.replace('?', base));

const OTHERS: readonly (readonly [name: string, language: string | undefined])[] = [
  ['ifcfg-br0', 'ifcfg'],
  ['ifcfg-eth0', 'ifcfg'],
  ['ifcfg-eth0:1', 'ifcfg'],
  ['ifcfg-br0.100', 'ifcfg'],
  ['ifcfg-bond0.4094', 'ifcfg'],
  ['ifcfg-ovirtmgmt', 'ifcfg'],
  ['ifcfg-lo', 'ifcfg'],
  ['ifcfg-br-ex', 'ifcfg'],
  ['ifcfg-Wired_connection_1', 'ifcfg'],
  ['ifcfg-storage-network', 'ifcfg'],
  ['ifcfg', undefined],
  ['ifcfg-', undefined],
  ['ifcfg-eth0.bak', undefined],
  ['ifcfg-eth0.rpmsave', undefined],
  ['ifcfg-bridge.erb', undefined],
  ['ifcfg-eth0.j2', undefined],
  ['ifcfg-parser.ts', undefined],
  ['route-eth0', undefined],
  ['main.cf', undefined],
  ['vxfentab', undefined],
];

const LISTED = [
  ...['llttab', 'llthosts', 'gabtab', 'vxfenmode', 'vxfendg'].flatMap((base) => {
    const language = base === 'vxfendg' ? 'vxfenmode' : base;
    return [
      ...named(base, COPIES).map((name) => [name, language] as const),
      ...named(
        base,
        FOREIGN.filter((name) => !name.includes('/')),
      ).map((name) => [name, undefined] as const),
    ];
  }),
  ...OTHERS,
];

describe('A file that is known by its name', () => {
  test.each(LISTED)('%s is of %s, here and in the editor', (name, language) => {
    expect(languageOfLineFile(name)).toBe(language);
    expect(languagesInEditor(name)).toEqual(language === undefined ? [] : [language]);
  });

  test.each([
    ['/etc/llttab', 'llttab'],
    ['file:///etc/llthosts', 'llthosts'],
    ['C:\\cluster\\sys1\\gabtab', 'gabtab'],
    ['/etc/sysconfig/network-scripts/ifcfg-br0', 'ifcfg'],
    ['/home/llttab/notes.txt', undefined],
    ['/srv/ifcfg-br0/readme', undefined],
  ])('is known by the last part of its path: %s', (path, language) => {
    expect(languageOfLineFile(path)).toBe(language);
  });

  test('that only names a disk group is told from the other one of its language', () => {
    expect(['/etc/vxfendg', 'sys1-vxfendg', 'vxfendg.bak'].every(isVxfendg)).toBe(true);
    expect(['/etc/vxfenmode', '/vxfendg/vxfenmode'].some(isVxfendg)).toBe(false);
  });

  test('is a backup when it ends like one', () => {
    expect(['llttab.bak', '/etc/llttab-sys1.orig', 'vxfendg.rpmsave'].every(isBackupOfLineFile)).toBe(true);
    expect(['llttab', 'llttab.sys1', 'llttab.txt', 'main.cf.bak', 'bak-llttab'].some(isBackupOfLineFile)).toBe(false);
  });
});
