import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FixtureFile, readFixture } from './fixture';

/** The file that a block shows, by its language; a block may name another one. */
const FILE_NAMES: Readonly<Record<string, string>> = {
  xml: 'guest.xml',
  llttab: 'llttab',
  llthosts: 'llthosts',
  gabtab: 'gabtab',
  vxfenmode: 'vxfenmode',
  ifcfg: 'ifcfg-eth0',
};

const root = join(import.meta.dirname, '../../server/src/rules');

/** The folder of a rule, and what its page shows. */
export interface RulePage {
  /** `family/id`, the folder below `rules/`. */
  readonly folder: string;
  readonly id: string;
  /** Names of the files in the folder. */
  readonly files: readonly string[];
  /** The page as written; empty where there is none. */
  readonly text: string;
  /** Titles of its sections, in order. */
  readonly titles: readonly string[];
  /** The configurations of its Wrong and Right blocks, each with all files of the block. */
  readonly wrong: readonly (readonly FixtureFile[])[];
  readonly right: readonly (readonly FixtureFile[])[];
  /** The product version that its configurations are for, from a fence such as "```vcs 6.1"; undefined where it does not matter. */
  readonly version: string | undefined;
}

/** The folders of all rules of all families, in order. */
export function rulePages(): RulePage[] {
  return directoriesIn(root).flatMap((family) =>
    directoriesIn(join(root, family)).map((id) => readPage(`${family}/${id}`, id)),
  );
}

/** The folders of the rules about VCS files. */
export function vcsRulePages(): RulePage[] {
  return rulePages().filter(({ folder }) => folder.startsWith('vcs/'));
}

/** The source of a file in a rule's folder; empty where there is none. */
export function ruleSource(page: RulePage, name: string): string {
  const path = join(root, page.folder, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function directoriesIn(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function readPage(folder: string, id: string): RulePage {
  const files = readdirSync(join(root, folder)).sort();
  const text = files.includes('rule.md') ? readFileSync(join(root, folder, 'rule.md'), 'utf8') : '';
  const sections = sectionsOf(text);
  const blocks = (title: string) =>
    sections.filter((section) => section.title === title).flatMap((section) => fencedBlocks(section.text));
  return {
    folder,
    id,
    files,
    text,
    titles: sections.map(({ title }) => title),
    wrong: blocks('Wrong'),
    right: blocks('Right'),
    version: /^```[a-z]+ ([\d.]+)$/m.exec(text)?.[1],
  };
}

/** A section begins with its title in bold, in a paragraph or on a line of its own. */
function sectionsOf(page: string): { title: string; text: string }[] {
  const parts = page.split(/^\*\*([^*\n]+?)\.?\*\*/m);
  const sections: { title: string; text: string }[] = [];
  for (let at = 1; at < parts.length; at += 2) sections.push({ title: parts[at] ?? '', text: parts[at + 1] ?? '' });
  return sections;
}

function fencedBlocks(text: string): FixtureFile[][] {
  return [...text.matchAll(/^```([a-z]+)(?: [\d.]+)?\n([\s\S]*?)^```$/gm)].map(([, language, block = '']) =>
    readFixture(block, FILE_NAMES[language ?? ''] ?? 'main.cf'),
  );
}
