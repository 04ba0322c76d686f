import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';
import { exportDocs } from './server/tools/eslint-export-docs.mjs';

const sources = ['client/src/**/*.ts', 'server/src/**/*.ts'];
const typescript = [
  'client/**/*.ts',
  'server/**/*.ts',
  'test/**/*.ts',
  'vitest.config.mts',
  'vitest.libvirt.config.mts',
];
const tests = ['test/**/*.ts', '**/*.test.ts'];

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'dist/',
      'server/src/syntax/**/generated/',
      'examples/',
      'test/**/fixtures/',
      '.vscode-test/',
      'coverage/',
    ],
  },
  {
    // A finding of the linter is mended, never silenced: comments that switch rules off have no effect and are reported.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
  },
  {
    files: typescript,
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: fileURLToPath(new URL('.', import.meta.url)) },
    },
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // Plain data is declared as a type where it must fit a record: interfaces have no implicit index signature.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      // Character codes are named by an enumeration and compared with the numbers read from the text.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      // It would ask for the assertion that the rule above forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/no-unnecessary-type-conversion': 'error',
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/return-await': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'start' }],
      'prefer-const': 'error',
    },
  },
  {
    files: sources,
    // Data, and the lists of rules that `npm run generate:rules` writes, grow with what they list.
    ignores: ['**/*.test.ts', 'server/src/catalog/**', 'server/src/rules/index.ts', 'server/src/rules/rule-pages.ts'],
    rules: { 'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }] },
  },
  {
    files: sources,
    ignores: ['**/*.test.ts'],
    plugins: { clusterwright: { rules: { 'export-docs': exportDocs } } },
    rules: { 'clusterwright/export-docs': 'error' },
  },
  {
    // The core has no clock and no chance: the same texts give the same answer.
    files: ['server/src/**/*.ts'],
    ignores: [
      'server/src/cli/**',
      'server/src/main.ts',
      'server/src/main.web.ts',
      'server/src/lsp/node-server.ts',
      '**/*.test.ts',
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'The core has no clock.',
        },
        {
          selector: "CallExpression[callee.object.name='performance'][callee.property.name='now']",
          message: 'The core has no clock.',
        },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The core has no clock.' },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'The core leaves nothing to chance.',
        },
      ],
      'no-restricted-globals': ['error', 'process', 'fetch', 'XMLHttpRequest', 'localStorage', 'window', 'document'],
    },
  },
  {
    // The command line writes to the terminal; tests and tools may.
    files: ['server/src/cli/**/*.ts', ...tests],
    rules: { 'no-console': 'off' },
  },
  {
    files: tests,
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "CallExpression[callee.type='MemberExpression'][callee.object.name=/^(it|test|describe|suite)$/][callee.property.name=/^(skip|only|todo|fails)$/]",
          message: 'A test runs, whole, or is removed.',
        },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: { ecmaVersion: 2024 },
    rules: { eqeqeq: ['error', 'always'], 'prefer-const': 'error', 'no-var': 'error', 'no-unused-vars': 'error' },
  },
);
