import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateJson } from './generate-json.mjs';
import { generateMainCf } from './generate-main-cf.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const jsonPackage = dirname(createRequire(import.meta.url).resolve('vscode-langservers-extracted/package.json'));

const jsonSchema = {
  type: 'object',
  properties: {
    packages: {
      type: 'object',
      additionalProperties: {
        properties: Object.fromEntries(
          ['version', 'description', 'resolved', 'license', 'dependencies', 'engines', 'homepage', 'author', 'bugs'].map(
            (key) => [key, { description: `The ${key} of one package.` }],
          ),
        ),
      },
    },
  },
};

/** What VS Code sends its JSON server for a user who changed no setting, with the given schemas. */
function jsonSettings(schemas) {
  return {
    settings: {
      http: { proxy: '', proxyStrictSSL: true },
      json: {
        validate: { enable: true },
        format: { enable: true },
        keepLines: { enable: false },
        schemas,
        resultLimit: 5001,
        jsonFoldingLimit: 5001,
        jsoncFoldingLimit: 5001,
        jsonColorDecoratorLimit: 5001,
        jsoncColorDecoratorLimit: 5001,
      },
    },
  };
}

/**
 * The two servers and what is done to each. A line that matches `textLine` ends in a quoted string and gets typed into; a line
 * that matches `nameLine` gets a character into its group 1; below a line that matches `completionBelow` the text of
 * `completionLine` is inserted and completion asked after its `|`; hover is asked in group 1 of lines like `hoverLine`.
 */
export const contenders = {
  ours: {
    id: 'ours',
    title: 'clusterwright',
    script: join(root, 'dist', 'server.js'),
    languageId: 'vcs',
    fileName: 'main.cf',
    generate: generateMainCf,
    initializationOptions: {},
    settings: undefined,
    settingsBeforeHover: undefined,
    textLine: /^\t\t(?:MountPoint|BlockDevice|GuestConfigFilePath) = "[^"]+"$/,
    nameLine: /^\tMount (\w+) \($/,
    completionBelow: /^\tMount \w+ \($/,
    completionLine: '\t\tM|\n',
    hoverLine: /^\t\t(MountPoint|BlockDevice|GuestConfigFilePath) = /,
  },
  json: {
    id: 'json',
    title: 'vscode-json-language-server',
    script: join(jsonPackage, 'bin', 'vscode-json-language-server'),
    languageId: 'json',
    fileName: 'data.json',
    generate: generateJson,
    initializationOptions: {
      handledSchemaProtocols: ['file'],
      provideFormatter: false,
      customCapabilities: { rangeFormatting: { editLimit: 10000 } },
    },
    settings: jsonSettings([]),
    // Without a schema its hover answers nothing. Keystrokes are measured without one: that is the quicker case.
    settingsBeforeHover: jsonSettings([{ fileMatch: ['*.json'], schema: jsonSchema }]),
    textLine: /^ {6}"(?:description|resolved)": "[^"]+",$/,
    nameLine: /^ {4}"(modules\/[\w-]+)": \{$/,
    completionBelow: /^ {4}"modules\/[\w-]+": \{$/,
    completionLine: '      "l|": "",\n',
    hoverLine: /^ {6}"(description|resolved)": /,
  },
};
