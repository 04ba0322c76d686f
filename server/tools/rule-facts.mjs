// What is known of every rule without running it: its folder, its page, and what the rule says of itself.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { RULE_LIST } from './generate-rule-list.mjs';

/** `{ id, family, title, severity, page }` of every rule that has a page, in the order of the ids. */
export async function ruleFacts(root) {
  const bundle = await build({
    absWorkingDir: root,
    entryPoints: [RULE_LIST],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  const source = Buffer.from(bundle.outputFiles[0].contents).toString('base64');
  const { rules } = await import(`data:text/javascript;base64,${source}`);
  const base = join(root, 'server/src/rules');
  return folders(base)
    .flatMap((family) => folders(join(base, family)).map((id) => ({ family, id })))
    .flatMap(({ family, id }) => {
      const path = join(base, family, id, 'rule.md');
      const rule = rules.find((one) => one.id === id);
      if (rule === undefined || !existsSync(path)) return [];
      const page = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
      return { id, family, title: rule.title, severity: rule.severity, page };
    })
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

function folders(path) {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}
