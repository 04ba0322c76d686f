import { join } from 'node:path';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const source = 'server/src/lint-sample.ts';
const testFile = 'test/lint-sample.test.ts';

/** Texts that break one rule of the house each; none of these files exists. */
const broken: [rule: string, file: string, text: string][] = [
  ['clusterwright/export-docs', source, `export const bare = 1;\n`],
  ['clusterwright/export-docs', source, `// A line comment is no doc.\nexport interface Bare {\n  a: number;\n}\n`],
  ['clusterwright/export-docs', source, `/** no sentence */\nexport function bare(): void {}\n`],
  ['max-lines', source, `/** Long. */\nexport const long = 1;\n${'// A line.\n'.repeat(300)}`],
  ['@typescript-eslint/no-explicit-any', source, `/** Any. */\nexport const loose: any = 1;\n`],
  [
    '@typescript-eslint/no-explicit-any',
    source,
    `/** Silenced. */\n// eslint-disable-next-line @typescript-eslint/no-explicit-any\nexport const loose: any = 1;\n`,
  ],
  ['@typescript-eslint/ban-ts-comment', source, `/** Ignored. */\n// @ts-ignore\nexport const wrong: string = 1;\n`],
  [
    '@typescript-eslint/no-floating-promises',
    source,
    `/** Lost. */\nexport const lost = () => {\n  Promise.resolve(1);\n};\n`,
  ],
  [
    '@typescript-eslint/no-non-null-assertion',
    source,
    `/** Sure. */\nexport const first = (a: string[]) => a[0]!.length;\n`,
  ],
  ['no-warning-comments', source, `// ${'TO' + 'DO'}: later\n`],
  ['no-console', source, `console.log('core');\n`],
  ['no-restricted-syntax', source, `/** Now. */\nexport const now = () => Date.now();\n`],
  ['no-restricted-globals', source, `/** Home. */\nexport const home = () => process.env;\n`],
  ['no-restricted-syntax', testFile, `import { test } from 'vitest';\ntest.skip('later', () => undefined);\n`],
];

const clean: [file: string, text: string][] = [
  [source, `/** The number of nodes a cluster may have. */\nexport const nodeLimit = 64;\n`],
  [
    source,
    `/** Reads it. */\nexport function read(a: string): string;\nexport function read(a: number): string;\n/** Reads it. */\nexport function read(a: unknown): string {\n  return String(a);\n}\n`,
  ],
  [testFile, `import { expect, test } from 'vitest';\ntest('one', () => expect(1).toBe(1));\n`],
];

describe('The linter', () => {
  let eslint: ESLint;
  const rulesBroken = async (file: string, text: string): Promise<(string | null)[]> => {
    const results = await eslint.lintText(text, { filePath: join(root, file) });
    return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message));
  };

  beforeAll(() => {
    const projectService = { allowDefaultProject: [source, testFile] };
    eslint = new ESLint({ cwd: root, overrideConfig: { languageOptions: { parserOptions: { projectService } } } });
  });

  test.each(broken)('%s speaks up in %s: %j', async (rule, file, text) => {
    expect(await rulesBroken(file, text)).toContain(rule);
  });

  test.each(clean)('has nothing to say about %s: %j', async (file, text) => {
    expect(await rulesBroken(file, text)).toEqual([]);
  });
});
