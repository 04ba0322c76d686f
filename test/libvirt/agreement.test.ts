import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { corpusFolder, schemaTestFiles, testedSchemas } from './corpus';
import { installedSchema, installedVersion } from './installed-schema';
import { ourVerdict, validForXmllint } from './verdicts';

describe('we and xmllint say the same of every file of libvirt’s own schema test', () => {
  const schemas = testedSchemas();
  let judged = 0;

  test('the test holds files against many schemas', () => {
    expect(schemas.length).toBeGreaterThanOrEqual(16);
  });

  test.each(schemas)('%s', (name) => {
    const paths = schemaTestFiles(name);
    expect(paths.length).toBeGreaterThan(0);
    const schema = installedSchema(name);
    const theirs = validForXmllint(name, paths);
    const differences = paths.flatMap((path) => {
      const { valid, first } = ourVerdict(readFileSync(path, 'utf8'), schema);
      if (valid === theirs.has(path)) return [];
      return `${relative(corpusFolder(), path)}: ours ${first?.code ?? 'valid'}, xmllint ${valid ? 'in' : ''}valid`;
    });
    judged += paths.length;
    expect(differences).toEqual([]);
  });

  test('most of the files were judged', () => {
    console.log(
      `Agreement with xmllint on ${judged} files of libvirt ${installedVersion()}, ${schemas.length} schemas.`,
    );
    expect(judged).toBeGreaterThan(2_900);
  });
});
