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
          [
            'version',
            'description',
            'resolved',
            'license',
            'dependencies',
            'engines',
            'homepage',
            'author',
            'bugs',
          ].map((key) => [key, { description: `The ${key} of one package.` }]),
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
 * The two servers and what is done to each. Characters are typed at the end of group 1 of lines like `valueLine` and
 * `nameLine`; below a line like `completionBelow` the text of `completionLine` is inserted and completion asked at its `|`;
 * hover is asked at the end of group 1 of lines like `hoverLine`; lines like `quotedLine` end in a quoted string.
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
    valueLine: /^\t\t(?:MountPoint|BlockDevice|GuestConfigFilePath|GuestName|VolumeGroup|DiskGroup) = "?([^"]+)"?$/,
    quotedLine: /^\t\tMountPoint = "[^"]+"$/,
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
    valueLine: /^\t{3}"(?:description|resolved)": "([^"]+)",$/,
    quotedLine: /^\t{3}"resolved": "[^"]+",$/,
    nameLine: /^\t{2}"(modules\/[\w-]+)": \{$/,
    completionBelow: /^\t{2}"modules\/[\w-]+": \{$/,
    completionLine: '\t\t\t"l|": "",\n',
    hoverLine: /^\t{3}"(description|resolved)": /,
  },
};
