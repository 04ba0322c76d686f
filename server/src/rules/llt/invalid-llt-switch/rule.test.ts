import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('invalid-llt-switch', () => {
  test('a word', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
set-strictsrc off
              ^^^ warning[invalid-llt-switch]: Did you mean "0"?
`));

  test('a number, with tabs', () =>
    checkNodeFile(
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
set-arp\t\t2
         ^ warning[invalid-llt-switch]: Write 0 or 1
`.replaceAll('\n', '\r\n'),
    ));

  test('one that is not well known', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
set-discpeer yes
             ^^^ hint[invalid-llt-switch]: Did you mean "1"?
`));

  test('on and off', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
set-arp 1
set-bcasthb   1
\tset-strictsrc\t0
set-discpeer 0
`));

  test('in a comment', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
# set-arp on
`));

  test('takes the number that was meant', () =>
    checkNodeFileFix(
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
set-strictsrc Off
`,
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
set-strictsrc 0
`,
    ));
});
