// Writes the folder of a new rule and enters it in the list of rules.
// The tests fail until the page, the examples and the check are written: that is the order to write them in.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { exportedName, RULE_LIST, ruleListSource } from './generate-rule-list.mjs';

const usage = `Usage: npm run new-rule -- FAMILY/ID [declaration|group|cluster|llttab|llthosts|gabtab|vxfenmode|vxfendg]
FAMILY is one of vcs, libvirt, llt, host-network, cluster; a rule of libvirt looks at one XML document, one of
host-network at one ifcfg file, one of llt at one file of the kind named (llttab where none is).
ID names the defect as a noun phrase, readable after "allow": duplicate-node-id, dependency-cycle.`;

const root = fileURLToPath(new URL('../..', import.meta.url));
const rules = join(root, 'server/src/rules');
const [path = '', ...words] = process.argv.slice(2);
const [, family, id] = /^(vcs|libvirt|llt|host-network|cluster)\/([a-z]+(?:-[a-z0-9]+)*)$/.exec(path) ?? [];
const scopes = {
  llt: ['llttab', 'llthosts', 'gabtab', 'vxfenmode', 'vxfendg'],
  'host-network': ['ifcfg'],
  cluster: ['whole-cluster'],
}[family] ?? ['declaration', 'group', 'cluster'];
const [scope = scopes[0], ...rest] = words;
if (id === undefined || rest.length > 0 || !scopes.includes(scope)) stop(usage, 2);

if (
  readdirSync(rules, { withFileTypes: true }).some(
    (entry) => entry.isDirectory() && existsSync(join(rules, entry.name, id)),
  )
)
  stop(`There is a rule "${id}" already; ids are unique over all families.`);
const folder = join(rules, family, id);

const name = exportedName(id);
const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'rule.ts'), await pretty(ruleSource()));
writeFileSync(join(folder, 'rule.md'), rulePage());
writeFileSync(join(folder, 'rule.test.ts'), await pretty(ruleTests()));
writeFileSync(join(root, RULE_LIST), await ruleListSource(root));
console.log(`Wrote server/src/rules/${path}/ and entered ${name} in ${RULE_LIST}.
Now: Wrong and Right in rule.md, the cases in rule.test.ts, then check and message, then a fix where one answer is right.`);

/** The text as `npm run format` would leave it. */
async function pretty(text) {
  return format(text, { ...(await resolveConfig(join(root, RULE_LIST))), parser: 'typescript' });
}

function ruleSource() {
  if (family === 'libvirt') return xmlRuleSource();
  if (family === 'cluster') return wholeClusterRuleSource();
  if (family === 'llt' || family === 'host-network') return nodeFileRuleSource();
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

function xmlRuleSource() {
  return `import type { XmlRule } from '../../../engine/xml-rule';
import type { XmlElement } from '../../../syntax/xml/xml-tree';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';

type Data = { name: string };

/** ${title()}. */
export const ${name}: XmlRule<Data> = {
  id: '${id}',
  title: '${title()}',
  severity: 'hint',
  certainty: 'advice',
  languages: ['libvirt-xml'],
  since: '${version}',
  scope: 'document',
  roots: ['domain', 'disk'],
  check(subject, report) {
    if (!inForce(subject)) return;
    const defects: XmlElement[] = [];
    for (const { name } of defects) report(name, { name: name.text });
  },
  message: ({ name }) => \`"\${name}" is wrong: \${REFUSED}. Do something about it.\`,
};
`;
}

function nodeFileRuleSource() {
  return `import type { NodeFileRule } from '../../../engine/node-file-rule';
import type { Word } from '../../../syntax/lines/line';

type Data = { text: string };

/** ${title()}. */
export const ${name}: NodeFileRule<'${scope}', Data> = {
  id: '${id}',
  title: '${title()}',
  severity: 'hint',
  certainty: 'advice',
  languages: ['${scope === 'vxfendg' ? 'vxfenmode' : scope}'],
  since: '${version}',
  scope: 'document',
  file: '${scope}',
  check({ tree }, report) {
    const defects: Word[] = tree.lines.flatMap(({ words }) => words).slice(0, 0);
    for (const word of defects) report(word, { text: word.text });
  },
  message: ({ text }) => \`"\${text}" is wrong. It matters to the cluster. Do something about it.\`,
};
`;
}

function wholeClusterRuleSource() {
  return `import type { WholeClusterRule } from '../../../engine/whole-cluster-rule';
import { fileOf, shownNode } from '../../../workspace/whole-cluster/whole-cluster';

type Data = { node: string };

/** ${title()}. */
export const ${name}: WholeClusterRule<Data> = {
  id: '${id}',
  title: '${title()}',
  severity: 'hint',
  certainty: 'advice',
  languages: ['llttab'],
  since: '${version}',
  scope: 'whole-cluster',
  check({ nodes }, report) {
    for (const node of nodes) {
      const llttab = fileOf(node, 'llttab');
      const [first] = llttab?.tree.directives.slice(0, 0) ?? [];
      if (llttab && first) report({ uri: llttab.uri, ...first.keyword }, { node: shownNode(node) }, { nodes: [node] });
    }
  },
  message: ({ node }) => \`"\${node}" is wrong. It matters to the cluster. Do something about it.\`,
};
`;
}

function rulePage() {
  const language = { libvirt: 'xml', llt: scope, 'host-network': 'ifcfg', cluster: 'files' }[family] ?? 'vcs';
  return `# ${id}

**What it finds.**

**Why it matters.**

**Wrong**

\`\`\`${language}
\`\`\`

**Right**

\`\`\`${language}
\`\`\`

**Not reported.**

**Source.**
`;
}

function ruleTests() {
  const [check, harness] = {
    libvirt: ['checkXml', 'check-xml'],
    llt: ['checkNodeFile', 'check-node-file'],
    'host-network': ['checkNodeFile', 'check-node-file'],
    cluster: ['checkAcross', 'check-across'],
  }[family] ?? ['check', 'check'];
  const begin =
    { llt: `//- ${scope}\n`, 'host-network': '//- ifcfg-br0\n', cluster: '//- sys1/etc/llttab\n' }[family] ?? '';
  const marker = `^^^^^ hint[${id}]: words of the message`;
  return `import { describe, test } from 'vitest';
import { ${check} } from '../../../../../test/harness/${harness}';

describe('${id}', () => {
  test('the plain case', () =>
    ${check}(\`
${begin}wrong
${marker}
\`));

  test('the same in another layout', () =>
    ${check}(\`
${begin}wrong wrong
${marker}
\`));

  test('nearly the same, but right', () =>
    ${check}(\`
${begin}right
\`));

  test('right in another layout', () =>
    ${check}(\`
${begin}right right
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
