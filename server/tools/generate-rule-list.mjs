// Writes the list of all rules from their folders: server/src/rules/index.ts.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';

/** Where the list goes, seen from the project's root. */
export const RULE_LIST = 'server/src/rules/index.ts';

const NODE_FILES = ['llt', 'host-network'];

/** The name under which the rule of a folder is exported: the id in camel case. */
export function exportedName(id) {
  return id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

/** The source of the list, from every rule.ts. */
export async function ruleListSource(root) {
  const base = join(root, 'server/src/rules');
  const rules = folders(base)
    .flatMap((family) => folders(join(base, family)).map((id) => ({ family, id })))
    .filter(({ family, id }) => existsSync(join(base, family, id, 'rule.ts')))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  for (const { family, id } of rules) {
    if (!readFileSync(join(base, family, id, 'rule.ts'), 'utf8').includes(`export const ${exportedName(id)}:`))
      throw new Error(`server/src/rules/${family}/${id}/rule.ts does not export ${exportedName(id)}.`);
  }
  const names = (wanted) =>
    rules
      .filter(({ family }) => wanted(family))
      .map(({ id }) => exportedName(id))
      .join(', ');
  const source = `// Generated from the folders of the rules by \`npm run generate\`; do not edit.
import type { AnyNodeFileRule } from '../engine/node-file-rule';
import type { Rule } from '../engine/rule';
import type { RuleHead } from '../engine/rule-head';
import type { WholeClusterRule } from '../engine/whole-cluster-rule';
import type { XmlRule } from '../engine/xml-rule';
${rules.map(({ family, id }) => `import { ${exportedName(id)} } from './${family}/${id}/rule';`).join('\n')}

/** The rules about VCS files. */
export const vcsRules: readonly Rule[] = [${names((family) => family === 'vcs')}];

/** The rules about documents of libvirt. */
export const libvirtRules: readonly XmlRule[] = [${names((family) => family === 'libvirt')}];

/** The rules about llttab, ifcfg and the other files that every node has. */
export const nodeFileRules: readonly AnyNodeFileRule[] = [${names((family) => NODE_FILES.includes(family))}];

/** The rules that hold the files of a cluster against one another. */
export const wholeClusterRules: readonly WholeClusterRule[] = [${names((family) => family === 'cluster')}];

/** All rules, in the order of their names: the one list behind rule pages, \`explain\` and settings. */
export const rules: readonly RuleHead[] = [${names(() => true)}];
`;
  return format(source, { ...(await resolveConfig(join(root, RULE_LIST))), parser: 'typescript' });
}

function folders(path) {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  writeFileSync(join(root, RULE_LIST), await ruleListSource(root));
}
