import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('unknown-llt-directive', () => {
  test('a slip of the pen', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
lnk link1 eth1 - ether - -
^^^ warning[unknown-llt-directive]: did you mean "link"?
link link2 eth2 - ether - -
`));

  test('capitals and an underscore, in another layout', () =>
    checkNodeFile(`
Set_Node\tsys1
^^^^^^^^ warning[unknown-llt-directive]: did you mean "set-node"?
set-cluster\t1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`));

  test('a value stuck to it', () =>
    checkNodeFile(`
set-node sys1
set-cluster=1234
^^^^^^^^^^^^^^^^ warning[unknown-llt-directive]: did you mean "set-cluster 1234"?
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`));

  test('a blank that got lost on a web page, and nothing is missing for it', () =>
    checkNodeFile(`
set-nodesys2000-05
^^^^^^^^^^^^^^^^^^ warning[unknown-llt-directive]: did you mean "set-node sys2000-05"?
set-cluster19919
^^^^^^^^^^^^^^^^ warning[unknown-llt-directive]: did you mean "set-cluster 19919"?
link link1 eth1 - ether - -
link link2 eth2 - ether - -
set-bcasthb0
^^^^^^^^^^^^ warning[unknown-llt-directive]: did you mean "set-bcasthb 0"?
set-timerpeerinact:1600
^^^^^^^^^^^^^^^^^^^^^^^ warning[unknown-llt-directive]: did you mean "set-timer peerinact:1600"?
`));

  test('one letter more is no value', () =>
    checkNodeFile(`
set-nodes sys1
^^^^^^^^^ warning[unknown-llt-directive]: did you mean "set-node"?
set-cluster 1
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`));

  test('prose', () =>
    checkNodeFile(
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
These are the private networks
^^^^^ hint[unknown-llt-directive]: put a "#" in its first column
`.replaceAll('\n', '\r\n'),
    ));

  test('every directive that is known', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
link-lowpri link3 eth0 - ether - -
set-addr 1 link1 00:15:17:48:b5:80
set-bcasthb 1
set-arp 1
set-strictsrc 0
set-discpeer 1
exclude 4-31
include 5
set-dbg-minlinks 2
set-verify 1
`));

  test('a comment, blank lines and blanks in front', () =>
    checkNodeFile(`
# lnk link1 eth1

   set-node   sys1
\t set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`));

  test('a line of a template', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
{{ more_links }}
<% more %>
`));

  test('parts name and value', () =>
    checkNodeFileFix(
      `
set-node:sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`,
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`,
    ));

  test('takes the nearest name', () =>
    checkNodeFileFix(
      `
set-node sys1
set-cluster 1234
linc link1 eth1 - ether - -
link link2 eth2 - ether - -
`,
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`,
    ));

  test('a blank for a hyphen, and nothing is missing for it', () =>
    checkNodeFile(`
set node sys1
^^^^^^^^ warning[unknown-llt-directive]: did you mean "set-node"
set-cluster 1234
link link1 eth1 - ether - -
link \tlowpri link2 eth2 - ether - -
^^^^^^^^^^^^ warning[unknown-llt-directive]: did you mean "link-lowpri"
`));

  test('a link that is called "lowpri"', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link lowpri eth1 - ether - -
link link2 eth2 - ether - -
`));

  test('takes the hyphen in place of the blank', () =>
    checkNodeFileFix(
      `
set-node sys1
set cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`,
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
`,
    ));
});
