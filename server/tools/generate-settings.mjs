// Writes what editors know of our settings: the JSON schemas of clusterwright.json and of data files, the names of all
// rules in the settings of package.json, and, for the server, the shape of data files.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import { typeSchema } from './type-schema.mjs';

const LEVELS = ['off', 'error', 'warning', 'information', 'hint'];
const DIALECT = 'http://json-schema.org/draft-07/schema#';

/** Texts of all generated files, by their path from the project's root. */
export async function settingsFiles(root) {
  const levels = await ruleLevels(root);
  const definitions = typeSchema(join(root, 'server/src/catalog/schema.ts'), 'AgentType');
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const values = {
    'package.json': withRules(manifest, levels),
    'client/schemas/clusterwright.schema.json': projectSchema(levels),
    'client/schemas/clusterwright-types.schema.json': dataSchema(definitions),
    'server/src/workspace/agent-type-shape.json': withoutDescriptions(definitions),
  };
  const options = await resolveConfig(join(root, 'package.json'));
  const texts = Object.entries(values).map(async ([path, value]) => [
    path,
    await format(JSON.stringify(value, null, 2), { ...options, filepath: path }),
  ]);
  return Object.fromEntries(await Promise.all(texts));
}

/** A setting for every rule, described by the rule's title. */
async function ruleLevels(root) {
  const bundle = await build({
    absWorkingDir: root,
    stdin: {
      contents: `export { rules } from './server/src/rules/index'; export { internalError } from './server/src/engine/finding';`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  const [{ text }] = bundle.outputFiles;
  const { rules, internalError } = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
  const all = [...rules, internalError].sort((one, other) => (one.id < other.id ? -1 : 1));
  return {
    type: 'object',
    properties: Object.fromEntries(all.map(({ id, title }) => [id, { enum: LEVELS, description: `${title}.` }])),
    additionalProperties: false,
  };
}

function withRules(manifest, levels) {
  const settings = manifest.contributes.configuration.properties['clusterwright.rules'];
  Object.assign(settings, levels);
  return manifest;
}

/** A path that does not lead out of the folder. */
const PATH = {
  type: 'string',
  pattern: '^(?![/\\\\~]|[A-Za-z][A-Za-z0-9_+.-]*:)(?!(.*[/\\\\])?\\.\\.([/\\\\]|$)).+',
};

function projectSchema(levels) {
  return {
    $schema: DIALECT,
    title: 'Settings of Clusterwright for a folder and all below it',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      rules: {
        description:
          'Severity of single rules: off, or one severity for all findings of the rule. Outranks the settings of the editor.',
        ...levels,
      },
      vcs: {
        type: 'object',
        properties: {
          version: {
            description:
              'The version of the product that the files are for, such as 7.4.2. Without it, rules that hold for some versions only are silent.',
            type: 'string',
            pattern: '^\\d{1,2}(\\.\\d{1,3}){0,3}$',
            examples: ['6.1', '7.4.2', '8.0'],
          },
        },
        additionalProperties: false,
      },
      libvirt: {
        type: 'object',
        properties: {
          version: {
            description:
              'The version of libvirt that documents are for, such as 9.0.0. Without it, rules that hold for some versions only are silent.',
            type: 'string',
            pattern: '^\\d{1,2}(\\.\\d{1,3}){0,3}$',
            examples: ['9.0.0', '10.0.0', '11.3.0'],
          },
        },
        additionalProperties: false,
      },
      clusters: {
        description:
          'Which files belong to which cluster, where the files themselves do not say so. Paths are seen from the folder of this file; all of them lie in it or below.',
        type: 'array',
        items: {
          type: 'object',
          properties: {
            name: { description: 'The name of the cluster, for lists.', type: 'string' },
            main: { description: 'Its main.cf.', ...PATH },
            nodes: {
              description: 'The folder of each node, by the name of its system: what stands for the root of its disk.',
              type: 'object',
              additionalProperties: PATH,
            },
            guests: { description: 'The XML of its virtual machines.', type: 'array', items: PATH },
            role: {
              description:
                'Whether its nodes are the hosts of virtual machines, virtual machines themselves, or some of both.',
              enum: ['host', 'guest', 'mixed'],
            },
          },
          additionalProperties: false,
        },
      },
      types: {
        description:
          'Data files with resource types, as paths from the folder of this file; all of them lie in it or below. They rank above the bundled catalog and below the types files of the cluster.',
        type: 'array',
        items: PATH,
      },
    },
    additionalProperties: false,
    allowTrailingCommas: true,
  };
}

function dataSchema(definitions) {
  const { AgentType } = definitions;
  const single = { ...AgentType, properties: { $schema: { type: 'string' }, ...AgentType.properties } };
  return {
    $schema: DIALECT,
    title: 'Resource types for Clusterwright: one, or a list of them',
    if: { type: 'array' },
    then: { type: 'array', items: { $ref: '#/definitions/AgentType' } },
    else: single,
    definitions,
    allowTrailingCommas: true,
  };
}

function withoutDescriptions(value) {
  if (Array.isArray(value)) return value.map(withoutDescriptions);
  if (typeof value !== 'object' || value === null) return value;
  // A property may itself have the name "description": its schema is an object, a description is a text.
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) =>
      key === 'description' && typeof one === 'string' ? [] : [[key, withoutDescriptions(one)]],
    ),
  );
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  for (const [path, text] of Object.entries(await settingsFiles(root))) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
