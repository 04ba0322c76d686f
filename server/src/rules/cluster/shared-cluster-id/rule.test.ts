import { describe, expect, test } from 'vitest';
import { checkAcross, openWorkspace, WORKSPACE } from '../../../../../test/harness/check-across';
import { WholeClusterChecker } from '../../../engine/whole-cluster-checker';
import { sharedClusterId } from './rule';

const node = (folder: string, name: string, other: string, id: string): string =>
  `//- ${folder}/${name}/etc/llthosts\n0 ${name}\n1 ${other}\n//- ${folder}/${name}/etc/llttab\nset-node ${name}\n${id}`;

describe('shared-cluster-id', () => {
  test('the later of two clusters is marked', () =>
    checkAcross(
      node('one', 'sys1', 'sys2', 'set-cluster 100\n') +
        node(
          'two',
          'app1',
          'app2',
          `set-cluster 100
            ^^^ hint[shared-cluster-id]: The cluster of "sys1", "sys2" has the number 100, too
`,
        ),
    ));

  test('other numbers', () =>
    checkAcross(node('one', 'sys1', 'sys2', 'set-cluster 100\n') + node('two', 'app1', 'app2', 'set-cluster 10\n')));

  test('a node in both: copies of one cluster', () =>
    checkAcross(node('one', 'sys1', 'sys2', 'set-cluster 100\n') + node('two', 'sys1', 'sys3', 'set-cluster 100\n')));

  test('an edit of one cluster changes what is found in the other', async () => {
    const uri = (name: string): string => `${WORKSPACE}/${name}`;
    const { clusters, nodeFiles } = await openWorkspace([
      { name: 'one/llthosts', text: '0 a\n1 b\n' },
      { name: 'one/llttab', text: 'set-node a\nset-cluster 7\n' },
      { name: 'two/llthosts', text: '0 c\n1 d\n' },
      { name: 'two/llttab', text: 'set-node c\nset-cluster 7\n' },
    ]);
    const checker = new WholeClusterChecker(clusters, [sharedClusterId]);
    expect(checker.findings(uri('two/llttab'))).toHaveLength(1);
    nodeFiles.openDocument(uri('one/llttab'), 'llttab', 'set-node a\nset-cluster 8\n');
    expect(checker.findings(uri('two/llttab'))).toEqual([]);
  });
});
