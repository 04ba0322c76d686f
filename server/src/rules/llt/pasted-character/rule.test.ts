import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('pasted-character', () => {
  test('dashes', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 \u2013 ether \u2013 \u2013
                ^^^^^^^^^^^ warning[pasted-character]: Write a plain "-"
link link2 eth2 - ether - -
`));

  test('in the name of a directive', () =>
    checkNodeFile(
      `
set\u2013node sys1
^^^^^^^^ warning[pasted-character]: A typographic dash
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`.replaceAll('\n', '\r\n'),
    ));

  test('a no-break blank', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link\u00a0link2 eth2 - ether - -
^^^^^^^^^^ warning[pasted-character]: Write a plain blank
`));

  test('in comments', () =>
    checkNodeFile(`
# eth1 \u2013 private\u00a0network
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`));

  test('plain dashes and letters of any alphabet', () =>
    checkNodeFile(`
# Größe
set-node sys-ä
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`));

  test('writes plain dashes', () =>
    checkNodeFileFix(
      `
set-node sys1
set-cluster 1234
link link1 eth1 \u2013 ether \u2013 \u2013
link link2 eth2 - ether - -
`,
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`,
    ));

  test('writes plain blanks', () =>
    checkNodeFileFix(
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link\u00a0link2 eth2 - ether - -
`,
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`,
    ));
});
