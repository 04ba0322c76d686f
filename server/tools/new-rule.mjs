// Writes the folder of a new rule and enters it in the list of rules.
// The tests fail until the page, the examples and the check are written: that is the order to write them in.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const usage = `Usage: npm run new-rule -- FAMILY/ID [declaration|group|cluster]
FAMILY is one of vcs, libvirt, llt, host-network, cluster.
ID names the defect as a noun phrase, readable after "allow": duplicate-node-id, dependency-cycle.`;

const root = fileURLToPath(new URL('../..', import.meta.url));
const rules = join(root, 'server/src/rules');
const [path = '', scope = 'declaration', ...rest] = process.argv.slice(2);
const [, family, id] = /^(vcs|libvirt|llt|host-network|cluster)\/([a-z]+(?:-[a-z0-9]+)*)$/.exec(path) ?? [];
if (id === undefined || rest.length > 0 || !['declaration', 'group', 'cluster'].includes(scope)) stop(usage, 2);

const indexPath = join(rules, 'index.ts');
const index = readFileSync(indexPath, 'utf8');
if (new RegExp(`'\\./[^']*/${id}/rule'`).test(index))
  stop(`There is a rule "${id}" already; ids are unique over all families.`);
const folder = join(rules, family, id);
if (existsSync(folder)) stop(`The folder of "${path}" exists already.`);

const name = id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
const newIndex = withRule(index, name, `./${family}/${id}/rule`);

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'rule.ts'), await pretty(ruleSource()));
writeFileSync(join(folder, 'rule.md'), rulePage());
writeFileSync(join(folder, 'rule.test.ts'), await pretty(ruleTests()));
writeFileSync(indexPath, await pretty(newIndex));
console.log(`Wrote server/src/rules/${path}/ and entered ${name} in server/src/rules/index.ts.
Now: Wrong and Right in rule.md, the cases in rule.test.ts, then check and message, then a fix where one answer is right.`);

/** The text as `npm run format` would leave it. */
async function pretty(text) {
  return format(text, { ...(await resolveConfig(indexPath)), parser: 'typescript' });
}

/** The list with one more import and one more entry, both in their order. */
function withRule(text, name, from) {
  const list = /(export const rules\b[^=]*= \[)([^\]]*)(\];)/;
  const isImport = (line) => /^import \{ .* \} from '\.\/.*\/rule';$/.test(line);
  const lines = text.split('\n');
  const lastImport = lines.findLastIndex((line) => line.startsWith('import '));
  if (!list.test(text) || lastImport < 0) stop('server/src/rules/index.ts has not the form that this tool knows.');
  const source = (line) => /from '(.*)'/.exec(line)[1];
  const after = lines.findIndex((line) => isImport(line) && source(line) > from);
  lines.splice(after < 0 ? lastImport + 1 : after, 0, `import { ${name} } from '${from}';`);
  return lines.join('\n').replace(list, (_, head, entries, tail) => {
    const names = entries.split(',').map((entry) => entry.trim());
    return head + [...names.filter((entry) => entry !== ''), name].sort().join(', ') + tail;
  });
}

function ruleSource() {
  const contract = { declaration: 'DeclarationRule', group: 'GroupRule', cluster: 'ClusterRule' }[scope];
  const reads = scope === 'cluster' ? '  reads: [],\n' : '';
  return `import type { ${contract} } from '../../../engine/rule';
import type { Declaration, Word } from '../../../syntax/vcs/tree';

type Data = { text: string };

/** ${title()}. */
export const ${name}: ${contract}<Data> = {
  id: '${id}',
  title: '${title()}',
  severity: 'hint',
  certainty: 'advice',
  languages: ['${family === 'cluster' ? 'vcs' : family}'],
  since: '${version}',
  scope: '${scope}',
${reads}  check(_subject, report) {
    const defects: { tree: Declaration; word: Word }[] = [];
    for (const { tree, word } of defects) report({ tree, span: word }, { text: word.text });
  },
  message: ({ text }) => \`"\${text}" is wrong. It matters to the cluster. Do something about it.\`,
};
`;
}

function rulePage() {
  return `# ${id}

**What it finds.**

**Why it matters.**

**Wrong**

\`\`\`vcs
\`\`\`

**Right**

\`\`\`vcs
\`\`\`

**Not reported.**

**Source.**
`;
}

function ruleTests() {
  const marker = `^^^^^ hint[${id}]: words of the message`;
  return `import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

describe('${id}', () => {
  test('the plain case', () =>
    check(\`
wrong
${marker}
\`));

  test('the same in another layout', () =>
    check(\`
wrong wrong
${marker}
\`));

  test('nearly the same, but right', () =>
    check(\`
right
\`));

  test('right in another layout', () =>
    check(\`
right right
\`));
});
`;
}

function title() {
  const words = id.replaceAll('-', ' ');
  return words[0].toUpperCase() + words.slice(1);
}

function stop(message, code = 1) {
  console.error(message);
  process.exit(code);
}
