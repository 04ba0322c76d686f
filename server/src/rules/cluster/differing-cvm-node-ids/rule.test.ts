import { describe, test } from 'vitest';
import { checkAcross, checkAcrossFix } from '../../../../../test/harness/check-across';

/** A main.cf with that CVMNodeId, and what stands below it. */
const main = (ids: string, marker = ''): string => `//- main.cf
cluster web (
	)

system sys1 (
	)

system sys2 (
	)

group cvm (
	SystemList = { sys1 = 0, sys2 = 1 }
	Parallel = 1
	)

	CVMCluster cvm_clus (
		CVMNodeId = ${ids}
${marker}		)
`;
const HOSTS = '0 sys1\n1 sys2.example.com\n';

describe('differing-cvm-node-ids', () => {
  test('two that are exchanged are one mistake', () =>
    checkAcross(`${main(
      '{ sys1 = 1, sys2 = 0 }',
      '                       ^ warning[differing-cvm-node-ids]: "sys1" has 1 and not 0, "sys2" has 0 and not 1\n',
    )}
//- sys1/etc/llthosts
${HOSTS}`));

  test('equal ids, ids that are none, ids that llthosts does not agree on', async () => {
    await checkAcross(`${main('{ sys1 = 0, sys2 = 01 }')}
//- sys1/etc/llthosts
${HOSTS}`);
    await checkAcross(`${main('{ sys1 = 1, sys2 = 1 }')}
//- sys1/etc/llthosts
${HOSTS}`);
    await checkAcross(`${main('{ sys1 = 4, sys2 = 1 }')}
//- a/etc/llthosts
0 sys1
1 sys2
//- b/etc/llthosts
2 sys1
^^^^^^ warning[differing-llthosts]
1 sys2
`);
  });

  test('a node whose files are only guessed to belong to the cluster', () =>
    checkAcross(`${main('{ sys1 = 3, sys2 = 1 }', '                       ^ hint[differing-cvm-node-ids]\n')}
//- sys1/etc/llthosts
0 sys1
1 sys2
2 sys3
  ^^^^ hint[differing-system-names]
`));

  test('the repair changes all of them and keeps quotes', () =>
    checkAcrossFix(
      `${main('{ sys1 = "1", sys2 = 2 }')}
//- sys1/etc/llthosts
${HOSTS}`,
      `${main('{ sys1 = "0", sys2 = 1 }')}
//- sys1/etc/llthosts
${HOSTS}`,
    ));
});
