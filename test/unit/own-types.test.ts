import { describe, expect, test } from 'vitest';
import { allAgentTypes } from '../../server/src/catalog/vcs/catalog';
import { createServices, type Services } from '../../server/src/server';
import type { FileReport } from '../../server/src/engine/checker';
import type { FileProvider } from '../../server/src/workspace/file-provider';
import { readTypeData } from '../../server/src/workspace/type-data';
import { memoryFiles } from '../harness/memory-files';

const FOLDER = 'file:///cluster';
const MAIN = `${FOLDER}/main.cf`;

const attribute = (name: string, more: object = {}): object => ({
  name,
  dataType: 'str',
  dimension: 'scalar',
  required: false,
  static: false,
  setBy: 'user',
  description: `About ${name}.`,
  sources: ['Acme manual'],
  confidence: 'high',
  ...more,
});

const ACME = {
  name: 'Acme',
  category: 'Acme things',
  operations: 'OnOff',
  operationsConfidence: 'high',
  description: 'Watches an acme.',
  typesFile: 'AcmeTypes.cf',
  complete: true,
  sources: ['Acme manual'],
  confidence: 'high',
  attributes: [
    attribute('Path', { required: true }),
    attribute('Port', { dataType: 'int', minimum: 1, maximum: 10 }),
    attribute('Mode', { values: ['fast', 'safe'] }),
    attribute('Hosts', { dataType: 'keylist', dimension: 'keylist' }),
    attribute('Verbose', { dataType: 'boolean' }),
  ],
};

const cluster = (resources: string, include = 'types.cf'): string => `include "${include}"

cluster c (
	)

system node1 (
	)

group g (
	SystemList = { node1 = 0 }
	)

${resources}`;

async function judge(
  texts: Readonly<Record<string, string>>,
  files: (texts: ReadonlyMap<string, string>) => FileProvider = memoryFiles,
): Promise<{ services: Services; report: FileReport; shown: string[]; problems: string[] }> {
  const all = new Map(Object.entries(texts).map(([name, text]) => [`${FOLDER}/${name}`, text]));
  const services = createServices({ files: files(all) });
  services.configure({ folders: [FOLDER], includePath: [] });
  const language = services.languages.get('vcs');
  if (language === undefined) throw new Error('There is no language vcs');
  language.openDocument(MAIN, all.get(MAIN) ?? '');
  await language.settle(MAIN);
  const report = language.check(MAIN);
  return {
    services,
    report,
    shown: report.findings.map(({ severity, rule, message }) => `${severity} ${rule.id}: ${message}`),
    problems: services.projects
      .all()
      .flatMap(({ problems }) =>
        problems.map(({ uri, place, message }) =>
          [uri.slice(FOLDER.length + 1), place && place.line + 1, place && place.character + 1, ` ${message}`].join(
            ':',
          ),
        ),
      ),
  };
}

const withData = (resources: string, data: unknown = ACME, include?: string): Readonly<Record<string, string>> => ({
  'main.cf': cluster(resources, include),
  'clusterwright.json': '{ "types": ["types/acme.json"] }',
  'types/acme.json': typeof data === 'string' ? data : JSON.stringify(data, null, 2),
});

const GOOD = '\tAcme a1 (\n\t\tPath = "/x"\n\t\t)\n';

describe('resource types from data files', () => {
  test('are known to the rules, and stand in for their types file', async () => {
    const without = await judge({ 'main.cf': cluster(GOOD) });
    expect(without.shown.join()).toContain('know a type "Acme"');
    const { shown, report, problems } = await judge(withData(GOOD, ACME, 'AcmeTypes.cf'));
    expect(shown).toEqual([]);
    expect(report.standIns).toEqual(['AcmeTypes.cf']);
    expect(problems).toEqual([]);
  });

  test('raise no error, and the findings name them', async () => {
    const { shown } = await judge(
      withData(
        `	Acme a1 (
		Port = 11
		Mode = slow
		Hosts = { a, a }
		Verbose = maybe
		Colour = red
		)

	Acme a2 (
		Path = { "/x" }
		Port = many
		)

	a1 requires a2
`,
        { ...ACME, operations: 'OnOnly' },
        'AcmeTypes.cf',
      ),
    );
    expect(shown.map((line) => line.split(':')[0]).sort()).toEqual([
      'hint persistent-group-without-phantom',
      'hint unknown-attribute',
      'warning duplicate-key',
      'warning invalid-boolean',
      'warning invalid-integer',
      'warning invalid-integer',
      'warning invalid-parent-resource',
      'warning missing-required-attribute',
      'warning unknown-value',
      'warning wrong-value-form',
    ]);
    const silent = shown.filter((line) => !line.includes('data file "types/acme.json"'));
    expect(silent.map((line) => line.split(':')[0])).toEqual(['hint persistent-group-without-phantom']);
    expect(shown.filter((line) => line.includes('bundled catalog'))).toEqual([]);
  });

  test('rank above the bundled catalog', async () => {
    const mount = { ...ACME, name: 'Mount', typesFile: 'types.cf' };
    const { shown } = await judge(withData('\tMount m1 (\n\t\tPath = "/x"\n\t\t)\n', mount));
    expect(shown).toEqual([]);
  });

  test('rank below the types files of the cluster, and lend them their words', async () => {
    const texts = withData('\tAcme a1 (\n\t\tSize = 1\n\t\tPort = 11\n\t\t)\n', ACME, 'AcmeTypes.cf');
    const own = 'type Acme (\n\tint Size\n\tint Port\n\t)\n';
    const { shown, services } = await judge({ ...texts, 'AcmeTypes.cf': own });
    expect(shown).toEqual([
      expect.stringContaining('according to the data file "types/acme.json" the largest value is 10'),
    ]);
    const hover = services.languages.get('vcs')?.hover(MAIN, texts['main.cf']?.indexOf('Port') ?? 0);
    expect(hover?.markdown).toContain('About Port.');
  });

  test('are offered and explained', async () => {
    const { services } = await judge(withData(`${GOOD}\n\t\n`, ACME, 'AcmeTypes.cf'));
    const language = services.languages.get('vcs');
    const text = cluster(`${GOOD}\n\t\n`, 'AcmeTypes.cf');
    const entries = (await language?.complete(MAIN, text.length - 1, true)) ?? [];
    const entry = entries.find(({ label }) => label === 'Acme');
    expect(entry).toMatchObject({ kind: 'type', detail: 'Acme things' });
    expect(language?.hover(MAIN, text.indexOf('Acme a1'))?.markdown).toContain('the data file `types/acme.json`');
    expect(language?.definition(MAIN, text.indexOf('Acme a1'))).toBeUndefined();
  });

  test('come and go with their file', async () => {
    const texts = new Map(Object.entries(withData(GOOD)).map(([name, text]) => [`${FOLDER}/${name}`, text]));
    const services = createServices({ files: memoryFiles(texts) });
    services.configure({ folders: [FOLDER], includePath: [] });
    const language = services.languages.get('vcs');
    language?.openDocument(MAIN, texts.get(MAIN) ?? '');
    const count = async (): Promise<number | undefined> => {
      await language?.settle(MAIN);
      return language?.check(MAIN).findings.filter(({ message }) => message.includes('know a type')).length;
    };
    expect(await count()).toBe(0);
    texts.delete(`${FOLDER}/types/acme.json`);
    expect(services.projects.filesChanged([`${FOLDER}/other.json`])).toBe(false);
    expect(services.projects.filesChanged([`${FOLDER}/types/acme.json`])).toBe(true);
    expect(await count()).toBe(1);
  });
});

test('the bundled catalog itself has the form of a data file', () => {
  const { types, problems } = readTypeData(JSON.stringify(allAgentTypes()));
  expect(problems).toEqual([]);
  expect(types.map(({ agent }) => agent)).toEqual(allAgentTypes());
});

describe('what is wrong in data files', () => {
  test('is told of with its place and left out, the rest works', async () => {
    const data = [
      { ...ACME, colour: 'red', attributes: [...ACME.attributes, attribute('Size', { dataType: 'long' })] },
      { ...ACME, name: 'Other', operations: 'Off' },
      { name: 'Third' },
      'Fourth',
      { ...ACME, name: 'Two words' },
      { ...ACME, attributes: [] },
      { ...ACME, name: 'Fifth', attributes: [attribute('A'), attribute('A'), attribute('B', { requierd: true })] },
    ];
    const { shown, problems } = await judge(withData(GOOD, data));
    expect(shown.map((line) => line.split(':')[0])).toEqual(['hint unknown-resource-type']);
    expect(problems.map((line) => line.replace(/^(.*?):\d+:\d+/, '$1'))).toEqual([
      'types/acme.json: [0].colour: there is no such key.',
      'types/acme.json: [0].attributes[5].dataType: one of "str", "int", "boolean", "float", "keylist" stands here.',
      'types/acme.json: [1].operations: one of "OnOff", "OnOnly", "None" stands here.',
      'types/acme.json: [2]: "category", "description", "typesFile", "attributes", "complete", "sources", "confidence" are missing.',
      'types/acme.json: [3]: an object in braces stands here.',
      'types/acme.json: [4]: "Two words" is no name of a type.',
      'types/acme.json: [5]: the type "Acme" stands here a second time.',
      'types/acme.json: [6].attributes[1]: "A" stands here a second time.',
      'types/acme.json: [6].attributes[2].requierd: there is no such key (did you mean "required"?).',
    ]);
  });

  test('no JSON, no file, and a file that may not be read', async () => {
    const json = await judge(withData(GOOD, '{ "name": }'));
    expect(json.problems).toEqual(['types/acme.json:1:11: this is no JSON: value expected.']);
    const { 'types/acme.json': _gone, ...texts } = withData(GOOD);
    expect((await judge(texts)).problems).toEqual([
      'clusterwright.json:1:13: types: "types/acme.json": there is no such file.',
    ]);
    const linked = (all: ReadonlyMap<string, string>): FileProvider => {
      const files = memoryFiles(all);
      return {
        ...files,
        read: (uri, allowed) =>
          uri.endsWith('acme.json') && !allowed('file:///elsewhere/acme.json')
            ? Promise.resolve({ state: 'unreadable', reason: 'the link leads out of the folders that may be read' })
            : files.read(uri, allowed),
      };
    };
    expect((await judge(withData(GOOD), linked)).problems).toEqual([
      'clusterwright.json:1:13: types: "types/acme.json": it cannot be read: the link leads out of the folders that may be read.',
    ]);
  });

  test('a type in two files', async () => {
    const { problems, shown } = await judge({
      ...withData(GOOD, ACME, 'AcmeTypes.cf'),
      'clusterwright.json': '{ "types": ["types/acme.json", "more.json"] }',
      'more.json': JSON.stringify({ ...ACME, attributes: [] }),
    });
    expect(problems).toEqual(['more.json:1:1: the type "Acme" is in "types/acme.json" already, which counts.']);
    expect(shown).toEqual([]);
  });
});
