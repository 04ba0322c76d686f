import { describe, expect, test } from 'vitest';
import { createServices } from '../../server/src/server';
import { readProjectFile } from '../../server/src/workspace/project-file';
import { memoryFiles } from '../harness/memory-files';

const ROOT = 'file:///work';
const MAIN = 'cluster web (\n\t)\n\nsystem sys1 (\n\t)\n\nsystem sys2 (\n\t)\n';

/** What is wrong with the value of `clusters`, as messages. */
function problemsOf(clusters: unknown): string[] {
  return readProjectFile(JSON.stringify({ clusters }), new Set()).problems.map(({ message }) => message);
}

describe('clusters in clusterwright.json', () => {
  test('link a node that says nothing itself, and are no guess', async () => {
    const texts = new Map([
      [`${ROOT}/vcs/main.cf`, MAIN],
      [`${ROOT}/boxes/a/etc/llttab`, 'set-node 0\n'],
      [`${ROOT}/boxes/b/llthosts`, '0 sys1\n1 other\n'],
      [
        `${ROOT}/clusterwright.json`,
        JSON.stringify({
          clusters: [
            { name: 'web', main: 'vcs/main.cf', nodes: { sys1: 'boxes/a/etc', sys2: 'boxes/b' }, role: 'guest' },
          ],
        }),
      ],
    ]);
    const services = createServices({ files: memoryFiles(texts) });
    services.configure({ folders: [ROOT], includePath: [] });
    const uri = `${ROOT}/vcs/main.cf`;
    const vcs = services.languages.get('vcs');
    vcs?.openDocument(uri, MAIN);
    await vcs?.settle(uri);
    const [whole] = services.wholeClusters.of(uri);
    expect(whole?.role).toBe('guest');
    expect(whole?.nodes.map(({ root, certainty, why }) => [root, certainty, why])).toEqual([
      [`${ROOT}/boxes/a`, 'stated', 'clusterwright.json says so'],
      [`${ROOT}/boxes/b`, 'stated', 'clusterwright.json says so'],
    ]);
    const findings = vcs?.check(uri).findings.map(({ rule, severity }) => `${rule.id} ${severity}`);
    expect(findings).not.toContain('differing-system-names hint');
    const hosts = services.languages.get('llthosts');
    const file = `${ROOT}/boxes/b/llthosts`;
    hosts?.openDocument(file, texts.get(file) ?? '');
    await hosts?.settle(file);
    expect(hosts?.check(file).findings.map(({ rule, severity }) => `${rule.id} ${severity}`)).toContain(
      'differing-system-names warning',
    );
  });

  test.each([
    ['x', 'clusters: a list of clusters in brackets stands here.'],
    [['x'], 'clusters[0]: an object in braces stands here.'],
    [
      [{ nodes: [] }],
      'clusters[0].nodes: an object with a folder for each node stands here, such as { "sys1": "hosts/sys1" }.',
    ],
    [
      [{ main: '../main.cf' }],
      'clusters[0].main: "../main.cf" leads out of the folder of clusterwright.json; data lies in it or below.',
    ],
    [[{ role: 'boss' }], 'clusters[0].role: one of "host", "guest" and "mixed" stands here.'],
    [[{ guests: 'a.xml' }], 'clusters[0].guests: a list of paths in brackets stands here.'],
    [[{ node: {} }], 'clusters[0]: there is no key "node" here. There is: "name", "main", "nodes", "guests", "role".'],
  ])('%j is told of', (clusters, message) => {
    expect(problemsOf(clusters)).toEqual([message]);
  });
});
