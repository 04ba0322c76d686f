// Writes the pages of all rules into one source file, so that the bundles carry them: server/src/rules/rule-pages.ts.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';

/** Where the pages go, seen from the project's root. */
export const RULE_PAGES = 'server/src/rules/rule-pages.ts';

/** The source of the file, from the rule.md of every rule folder. */
export async function rulePagesSource(root) {
  const rules = join(root, 'server/src/rules');
  const pages = folders(rules)
    .flatMap((family) => folders(join(rules, family)).map((id) => ({ id, path: join(rules, family, id, 'rule.md') })))
    .filter(({ path }) => existsSync(path))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ id, path }) => `  ${JSON.stringify(id)}: ${JSON.stringify(textOf(path))},\n`);
  const source = `// Generated from the rule.md files by \`npm run generate\`; do not edit.

/** The page of every rule, in Markdown, by the rule's name. */
export const rulePages: Readonly<Record<string, string>> = {\n${pages.join('')}};\n`;
  return format(source, { ...(await resolveConfig(join(root, RULE_PAGES))), parser: 'typescript' });
}

function folders(path) {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

function textOf(path) {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  writeFileSync(join(root, RULE_PAGES), await rulePagesSource(root));
}
