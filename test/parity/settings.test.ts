import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { productVersion } from '../../server/src/catalog/vcs/product-version';
import { RULE_LEVELS } from '../../server/src/protocol/rule-levels';
import { settableRules } from '../../server/src/server';
import { readProjectFile } from '../../server/src/workspace/project-file';
import { readTypeData } from '../../server/src/workspace/type-data';
import { judge } from '../harness/check';

interface RuleSettings {
  readonly properties: Readonly<Record<string, { readonly enum: readonly string[]; readonly description: string }>>;
  readonly additionalProperties: boolean;
}

const root = join(import.meta.dirname, '../..');
const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(text('package.json')) as {
  contributes: {
    configuration: { properties: Record<string, RuleSettings & { pattern?: string }> };
    jsonValidation: { fileMatch: string; url: string }[];
  };
};
const settings = manifest.contributes.configuration.properties;
const schema = JSON.parse(text('client/schemas/clusterwright.schema.json')) as {
  properties: {
    rules: RuleSettings;
    vcs: { properties: { version: { pattern: string } } };
    types: { items: { pattern: string } };
  };
};
const page = text('docs/settings.md');
const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, block = '']) => block);

describe('what editors know of the settings', () => {
  test.each([
    ['package.json', settings['clusterwright.rules']],
    ['clusterwright.json', schema.properties.rules],
  ])('%s has every rule, and each level', (_, rules) => {
    expect(Object.keys(rules?.properties ?? {}).sort()).toEqual([...settableRules].sort());
    expect(rules?.additionalProperties).toBe(false);
    for (const { enum: levels } of Object.values(rules?.properties ?? {})) expect(levels).toEqual(RULE_LEVELS);
  });

  test('versions are those that the server takes', () => {
    const patterns = [settings['clusterwright.vcs.version']?.pattern, schema.properties.vcs.properties.version.pattern];
    for (const version of ['6.1', '7.4.2', '8', '10.0.0.1', '7.x', '7.', ' 7', '7.4.2.1.1', '123'])
      for (const pattern of patterns)
        expect(new RegExp(pattern ?? '').test(version), version).toBe(productVersion(version) !== undefined);
  });

  test('paths of data files are those that the server takes', () => {
    const pattern = new RegExp(schema.properties.types.items.pattern);
    const paths = [
      'a.json',
      'a/b.json',
      './a.json',
      'a..b.json',
      '..',
      '../a.json',
      'a/../b.json',
      '/a.json',
      '~/a',
      'C:\\a',
      'file:a',
      'a\\..\\b',
      '',
    ];
    for (const path of paths) {
      const { types } = readProjectFile(JSON.stringify({ types: [path] }), settableRules);
      expect(pattern.test(path), path).toBe(types.length === 1);
    }
  });

  test('the schemas stand for the files that the manual names', () => {
    for (const { fileMatch, url } of manifest.contributes.jsonValidation) {
      expect(page).toContain(`\`${fileMatch}\``);
      expect(JSON.parse(text(url))).toHaveProperty('title');
    }
  });
});

describe('docs/settings.md', () => {
  test('has every setting', () => {
    expect(Object.keys(settings).filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  test('shows a clusterwright.json and a data file that are right', () => {
    const [project = '', data = ''] = blocks('jsonc');
    const read = readProjectFile(project, settableRules);
    expect(read.problems).toEqual([]);
    expect(read).toMatchObject({ version: [7, 4, 2], types: [{ path: 'types/acme.json' }] });
    expect([...read.rules]).toEqual([['duplicate-priority', 'off']]);
    const { types, problems } = readTypeData(data);
    expect(problems).toEqual([]);
    expect(types.map(({ agent }) => [agent.name, agent.attributes.length])).toEqual([['Acme', 1]]);
  });

  test('shows settings of an editor that are right', () => {
    const [editor = ''] = blocks('json');
    const { 'clusterwright.rules': rules } = JSON.parse(editor) as Record<string, object>;
    expect(readProjectFile(JSON.stringify({ rules }), settableRules).problems).toEqual([]);
  });

  test('shows comments that silence what they say', async () => {
    const example = /```\n(group web[\s\S]*?)```/.exec(page)?.[1] ?? '';
    const main = `cluster c (\n\t)\n\nsystem node1 (\n\t)\n\n${example}`;
    const report = (shown: string): Promise<string[]> =>
      judge([{ name: 'main.cf', text: shown }]).then((judged) =>
        judged.report('main.cf').findings.map(({ rule }) => rule.id),
      );
    expect(await report(main)).not.toContain('unknown-system');
    expect(await report(main)).not.toContain('unused-suppression');
    expect(await report(main.replace(/\/\/ clusterwright-ignore.*/g, ''))).toContain('unknown-system');
  });
});
