// The floors of the project as rules: imports point down only (see docs/development.md).
// Every rule has a violating fixture in test/parity/fixtures/floors; a rule that cannot fail fails the tests.

/** Folders and files of server/src by floor, lowest first. */
const floors = [
  ['protocol', 'text', 'catalog'],
  ['syntax'],
  ['workspace'],
  ['engine'],
  ['rules', 'features', 'ha-commands', 'simulate'],
  ['languages'],
  ['server\\.ts'],
  ['main\\.ts', 'main\\.web\\.ts', 'cli', 'lsp'],
];

const languages = ['vcs', 'llt', 'libvirt', 'host-network'];
const testFile = '\\.test\\.ts$';
const pathOf = (names) => `^server/src/(${names.join('|')})(/|$)`;

const floorRules = floors.slice(0, -1).map((names, index) => ({
  name: `floor-${index + 1}-imports-nothing-above`,
  comment: `Floor ${index + 1} (${names.join(', ').replaceAll('\\', '')}) may import its own floor and those below it.`,
  severity: 'error',
  from: { path: pathOf(names), pathNot: testFile },
  to: { path: pathOf(floors.slice(index + 1).flat()) },
}));

const languageRules = languages.map((language) => ({
  name: `language-${language}-imports-no-other`,
  comment:
    'Languages never import one another; what needs two of them lives in workspace/, rules/cluster/ or features/cluster/.',
  severity: 'error',
  from: { path: `^server/src/(syntax|features|rules|languages)/${language}(/|\\.ts$)`, pathNot: testFile },
  to: {
    path: `^server/src/(syntax|features|rules|languages)/(${languages.filter((other) => other !== language).join('|')})(/|\\.ts$)`,
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...floorRules,
    ...languageRules,
    {
      name: 'no-circles',
      comment: 'Two files that import one another cannot be understood, tested or moved apart.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'not-to-unresolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^vscode$' },
    },
    {
      name: 'catalog-imports-only-catalog',
      comment: 'The catalog is data: it can be read, generated and tested without anything else.',
      severity: 'error',
      from: { path: '^server/src/catalog/', pathNot: testFile },
      to: { pathNot: '^server/src/catalog/' },
    },
    {
      name: 'leaves-import-only-themselves',
      comment:
        'protocol/ and text/ are leaves of the first floor; types of the language server protocol are all they take from outside.',
      severity: 'error',
      from: { path: '^server/src/(protocol|text)/', pathNot: testFile },
      to: { path: '^server/src/', pathNot: '^server/src/$1/' },
    },
    {
      name: 'rules-import-no-features',
      comment: 'A rule and a feature that need the same thing find it on a floor below.',
      severity: 'error',
      from: { path: '^server/src/rules/', pathNot: testFile },
      to: { path: '^server/src/features/' },
    },
    {
      name: 'features-import-no-rules',
      comment: 'A rule and a feature that need the same thing find it on a floor below.',
      severity: 'error',
      from: { path: '^server/src/features/', pathNot: testFile },
      to: { path: '^server/src/rules/' },
    },
    {
      name: 'core-without-node',
      comment: 'The core does no input or output and runs in a browser; only the entries know Node.',
      severity: 'error',
      from: {
        path: '^server/src/',
        pathNot: `^server/src/(cli/|main\\.ts$|lsp/node-server\\.ts$|disk-files\\.ts$)|${testFile}`,
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-without-node-packages',
      comment: 'The Node half of the language server library belongs into main.ts.',
      severity: 'error',
      from: { path: '^server/src/', pathNot: `^server/src/(cli/|main\\.ts$|lsp/node-server\\.ts$)|${testFile}` },
      to: { path: 'node_modules/(vscode-languageserver|vscode-jsonrpc|langium)/(lib/)?(node|main)' },
    },
    {
      name: 'parser-of-llttab-only-with-its-readers',
      comment: 'The parser of llttab takes long to load: what only wants the tree imports llttab-tree.ts.',
      severity: 'error',
      from: {
        path: '^server/src/',
        pathNot: `^server/src/(syntax/llt/|workspace/node-files/node-file-readers\\.ts$)|${testFile}`,
      },
      to: { path: '^server/src/syntax/llt/(read-llttab|parse-directive)\\.ts$' },
    },
    {
      name: 'readers-of-node-files-only-when-needed',
      comment: 'The readers bring the parser of llttab along: they are imported when a file asks for them.',
      severity: 'error',
      from: { path: '^server/src/', pathNot: testFile },
      to: { path: '^server/src/workspace/node-files/node-file-readers\\.ts$', dynamic: false },
    },
    {
      name: 'disk-files-only-for-node-entries',
      comment: 'Only an entry hands the core something that reads the disk.',
      severity: 'error',
      from: {
        path: '^server/src/',
        pathNot: `^server/src/(cli/|main\\.ts$|lsp/node-server\\.ts$|disk-files\\.ts$)|${testFile}`,
      },
      to: { path: '^server/src/disk-files\\.ts$' },
    },
    {
      name: 'client-imports-only-protocol',
      comment: 'The client talks to the server; all it may import from it are the names and types of protocol/.',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^server/', pathNot: '^server/src/protocol/' },
    },
    {
      name: 'server-imports-no-client',
      comment: 'The server also runs without any editor extension.',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^client/' },
    },
    {
      name: 'server-without-vscode',
      comment: 'The server also runs without VS Code.',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^vscode$|node_modules/(vscode|@types/vscode|vscode-languageclient)(/|$)' },
    },
    {
      name: 'sources-import-no-tests',
      comment: 'What is shipped must not lean on test code.',
      severity: 'error',
      from: { path: '^(client|server)/src/', pathNot: testFile },
      to: { path: `^test/|${testFile}|node_modules/(vitest|fast-check|mocha)/` },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // The build script is taken for the package esbuild, whose name it has.
    exclude: { path: '^((dist|test/e2e/fixtures)/|esbuild\\.mjs$)' },
    // Type-only imports count as well: without this they are invisible.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
