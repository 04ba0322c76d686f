import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The notices of every package that has a file among `inputs` (paths as in esbuild's metafile), one section a package. */
export function thirdPartyNotices(root, inputs) {
  const folders = new Set(inputs.map(packageFolder).filter((folder) => folder !== undefined));
  const sections = new Map();
  for (const folder of folders) {
    const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const title = `${manifest.name} ${manifest.version} (${manifest.license})`;
    sections.set(title, `${title}\n${'-'.repeat(title.length)}\n${licenceText(join(root, folder), manifest)}\n`);
  }
  const head = 'Clusterwright contains the following third-party packages, each under the licence printed with it.\n';
  return [head, ...[...sections.keys()].sort().map((title) => sections.get(title))].join('\n');
}

/** The folder of the innermost package a file belongs to; the extension's own sources belong to none. */
function packageFolder(path) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

function licenceText(folder, manifest) {
  const names = readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying|notice|thirdpartynotices)(\.|-|$)/i.test(name))
    .sort();
  if (names.length === 0) {
    throw new Error(`${manifest.name} ${manifest.version} is bundled but ships no licence text.`);
  }
  return names.map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim()).join('\n\n');
}
