import { describe, expect, test } from 'vitest';
import { createServices } from '../../server/src/server';
import { memoryFiles } from '../harness/memory-files';

const FOLDER = 'file:///clusters/one';
const MAIN = `include "types.cf"
include "more.cf"

cluster one (
	)

system node1 (
	)

group g (
	SystemList = { node1 = 0, node2 = 1 }
	)
`;

async function findings(uri: string, text: string, others: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const services = createServices({ files: memoryFiles(new Map(Object.entries(others))) });
  services.configure({ folders: ['file:///clusters'], includePath: [] });
  const language = services.languages.get('vcs');
  if (language === undefined) throw new Error('no language vcs');
  for (const [other, content] of Object.entries(others)) language.openDocument(other, content);
  language.openDocument(uri, text);
  await language.settle(uri);
  return language.check(uri).findings.map(({ rule, severity }) => `${severity} ${rule.id}`);
}

describe('documents that belong to no cluster but their own', () => {
  const more = { [`${FOLDER}/more.cf`]: 'system node2 (\n\t)\n', [`${FOLDER}/main.cf`]: MAIN };

  for (const uri of [
    `${FOLDER}/main.cf.previous`,
    `${FOLDER}/main.cf.03Dec2001.175904`,
    `${FOLDER}/main.cf.autobackup`,
    'git:/clusters/one/main.cf?ref',
    'untitled:main.cf',
  ]) {
    test(`${uri}: no file beside it is missed, and none is read`, async () => {
      expect(await findings(uri, MAIN, more)).toEqual([]);
      // What the document alone can decide is said all the same.
      expect(await findings(uri, MAIN.replace('include "more.cf"\n', ''), more)).toEqual(['error unknown-system']);
    });
  }

  test('a copy beside a cluster changes nothing in it', async () => {
    const copy = { ...more, [`${FOLDER}/main.cf.previous`]: MAIN };
    expect(await findings(`${FOLDER}/main.cf`, MAIN, copy)).toEqual([]);
  });
});

describe('clusters of one workspace', () => {
  test('names of one are no names of the other', async () => {
    const other = { 'file:///clusters/two/main.cf': 'include "types.cf"\ncluster two ( )\nsystem node2 ( )\n' };
    const text = MAIN.replace('include "more.cf"\n', '');
    expect(await findings(`${FOLDER}/main.cf`, text, other)).toEqual(['error unknown-system']);
  });

  test('a Postfix main.cf has no findings', async () => {
    expect(
      await findings(
        `${FOLDER}/main.cf`,
        '# mail\nmyhostname = mail.example.com\nmydestination = $myhostname, localhost\n',
      ),
    ).toEqual([]);
  });
});
