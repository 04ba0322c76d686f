import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('directive-after-start', () => {
  test('a timer', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
start
^^^^^ hint[directive-after-start]: "set-timer" first
set-timer heartbeat:50
`));

  test('links, in another layout', () =>
    checkNodeFile(
      `
set-node sys1
set-cluster 1234
\tstart
 ^^^^^ hint[directive-after-start]: "link" first
# networks

link link1 eth1 - ether - -
link link2 eth2 - ether - -
`.replaceAll('\n', '\r\n'),
    ));

  test('an old release', () =>
    checkNodeFile(
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
start
^^^^^ hint[directive-after-start]
set-arp 1
`,
      { version: '4.1' },
    ));

  test('at the end', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
start
`));

  test('comments below', () =>
    checkNodeFile(`
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
  start  

# set-timer heartbeat:50
`));

  test('a newer release', () =>
    checkNodeFile(
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
start
set-arp 1
`,
      { version: '6.0' },
    ));

  test('moves it to the end', () =>
    checkNodeFileFix(
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
start
set-arp 1
`,
      `
set-node sys1
set-cluster 1234
link link1 eth1 - ether - -
link link2 eth2 - ether - -
set-arp 1
start
`,
    ));
});
