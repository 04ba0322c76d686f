// Proves that the committed generated sources are what the grammars and the pages of the rules give: generates them in a
// temporary copy or in memory and compares. It compares with the working tree, so it also works before a commit and
// overwrites nothing.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { staleRuleDocs } from './generate-rule-docs.mjs';
import { SCHEMA_TEXTS, schemaTextsSource } from './generate-libvirt-schema.mjs';
import { RULE_LIST, ruleListSource } from './generate-rule-list.mjs';
import { RULE_PAGES, rulePagesSource } from './generate-rule-pages.mjs';
import { settingsFiles } from './generate-settings.mjs';
import { AGENT_SNIPPETS, agentSnippetsSource } from './generate-snippets.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const grammars = filesBelow(root, 'server/src/syntax').filter((path) => path.endsWith('.langium'));
const configurations = readdirSync(root).filter((name) => /^langium-config\b.*\.json$/.test(name));
if (grammars.length === 0 || configurations.length !== grammars.length) {
  console.error('Nothing to compare: there is not one langium-config*.json for each grammar.');
  process.exit(1);
}

const copy = mkdtempSync(join(tmpdir(), 'clusterwright-generated-'));
let problems;
try {
  problems = compare(copy);
} finally {
  rmSync(copy, { recursive: true, force: true });
}
if (textOf(join(root, RULE_PAGES)) !== (await rulePagesSource(root)))
  problems.push(`${RULE_PAGES} does not hold the pages of the rules as they are.`);
if (textOf(join(root, RULE_LIST)) !== (await ruleListSource(root)))
  problems.push(`${RULE_LIST} does not list the rules as they are.`);
if (textOf(join(root, SCHEMA_TEXTS)) !== (await schemaTextsSource(root)))
  problems.push(`${SCHEMA_TEXTS} does not hold the schema files as they are.`);
if (textOf(join(root, AGENT_SNIPPETS)) !== (await agentSnippetsSource(root)))
  problems.push(`${AGENT_SNIPPETS} does not have the types of the catalog as they are.`);
problems.push(...(await staleRuleDocs(root)));
for (const [path, text] of Object.entries(await settingsFiles(root))) {
  if (textOf(join(root, path)) !== text)
    problems.push(`${path} does not know the rules and types of data as they are.`);
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error('Run `npm run generate` and commit what it writes.');
  process.exit(1);
}
console.log('Generated files are fresh.');

function compare(folder) {
  const inputs = ['package.json', ...configurations, ...grammars];
  for (const path of inputs) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const generator = join(root, 'node_modules/langium-cli/bin/langium.js');
  for (const configuration of configurations) {
    const run = spawnSync(process.execPath, [generator, 'generate', '--file', configuration], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 120_000,
    });
    if (run.status !== 0) return [`The generator failed:\n${run.stdout}${run.stderr}`];
  }

  const generated = filesBelow(folder, '.').filter((path) => !inputs.includes(path));
  if (generated.length === 0) return ['The generator wrote no file.'];
  const different = generated.filter((path) => textOf(join(root, path)) !== textOf(join(folder, path)));
  const folders = [...new Set(generated.map((path) => dirname(path)))].filter((path) => path.endsWith('/generated'));
  const left = folders.flatMap((path) => filesBelow(root, path)).filter((path) => !generated.includes(path));
  return [
    ...different.map((path) => `${path} is not what its grammar gives.`),
    ...left.map((path) => `${path} lies among the generated files, but no grammar gives it.`),
  ];
}

/** The text without regard to line ends, which a checkout on Windows changes; undefined where there is no file. */
function textOf(path) {
  return existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : undefined;
}

/** Paths below `folder`, relative to `base`, with forward slashes; packages aside. */
function filesBelow(base, folder) {
  const absolute = join(base, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
    if (entry.name === 'node_modules') return [];
    return entry.isDirectory() ? filesBelow(base, path) : [path];
  });
}
