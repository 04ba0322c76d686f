import { expect, test } from 'vitest';
import { createServices } from '../../server/src/server';
import { memoryFiles } from '../harness/memory-files';

const FOLDER = 'file:///workspace';
const MAIN = 'cluster web (\n\t)\n\nsystem sys1 (\n\t)\n\nsystem sys2 (\n\t)\n\nsystem sys3 (\n\t)\n';

/** What is offered at the end of an llthosts beside a main.cf, with where it comes from. */
async function offered(text: string, beside: Readonly<Record<string, string>>): Promise<(string | undefined)[][]> {
  const uri = `${FOLDER}/hosts/sys1/etc/llthosts`;
  const files = new Map(Object.entries({ ...beside }).map(([name, content]) => [`${FOLDER}/${name}`, content]));
  const services = createServices({ files: memoryFiles(new Map([...files, [uri, text]])) });
  services.configure({ folders: [FOLDER], includePath: [] });
  const language = services.languages.get('llthosts');
  language?.openDocument(uri, text);
  await language?.settle(uri);
  const entries = (await language?.complete(uri, text.length, false)) ?? [];
  return entries.filter(({ kind }) => kind === 'system').map(({ label, detail }) => [label, detail]);
}

test('the systems of the main.cf that llthosts lacks', async () => {
  expect(await offered('0 sys1.example.com\n1 ', { 'vcs/main.cf': MAIN })).toEqual([
    ['sys2', 'system in main.cf'],
    ['sys3', 'system in main.cf'],
  ]);
});

test('as whole lines with the next free id', async () => {
  expect(await offered('0 sys1\n1 sys2\n', { 'vcs/main.cf': MAIN })).toEqual([['2 sys3', 'system in main.cf']]);
});

test('a name that llttab has as well is offered once', async () => {
  const beside = { 'vcs/main.cf': MAIN, 'hosts/sys1/etc/llttab': 'set-node sys1\n' };
  expect((await offered('1 sys2\n0 ', beside)).map(([label]) => label)).toEqual(['sys1', 'sys3']);
});

test('none of a cluster to which the file does not belong', async () => {
  expect(await offered('0 moon\n1 mars\n2 ', { 'vcs/main.cf': MAIN })).toEqual([]);
});
