import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

const FILE =
  'set-node sys1\nset-cluster 1234\nlink eth2 eth-00:15:17:48:b5:80 - ether - -\nlink eth3 eth-00:15:17:48:b5:81 - ether - -\n';

describe('changed-peerinact', () => {
  test('raised for a migration', () =>
    checkNodeFile(`${FILE}set-timer peerinact:2000
                    ^^^^ hint[changed-peerinact]: set it back after the migration
`));

  test('lowered, behind many blanks', () =>
    checkNodeFile(`${FILE}set-timer     peerinact:1000
                        ^^^^ hint[changed-peerinact]: makes a node panic
`));

  test('the repair', () => checkNodeFileFix(`${FILE}set-timer peerinact:2000\n`, `${FILE}set-timer peerinact:1600\n`));

  test('the default, said aloud', () => checkNodeFile(`${FILE}set-timer\tpeerinact:1600\r\n`));

  test('a comment, and a file without it', () =>
    checkNodeFile(`${FILE}#set-timer peerinact:2000\nset-timer peertrouble:300\n`));

  test('what lies behind a comment that says why', () =>
    checkNodeFile(`${FILE}# clusterwright-ignore changed-peerinact guests of 64 GB\nset-timer peerinact:2000\n`));
});
