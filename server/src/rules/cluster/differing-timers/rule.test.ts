import { describe, test } from 'vitest';
import { checkAcross, checkAcrossFix } from '../../../../../test/harness/check-across';
import { mainOf } from '../../../../../test/harness/main-of';

const MAIN = mainOf('sys1', 'sys2', 'sys3');

describe('differing-timers', () => {
  test('peerinact that one node lacks', () =>
    checkAcross(`${MAIN}
//- sys1/etc/llttab
set-node sys1
set-timer peerinact:2000
//- sys2/etc/llttab
set-node sys2
set-cluster 4
^^^^^^^^^^^^^ warning[differing-timers]: peerinact is 1600 (16 s), the default, here and 2000 (20 s) on "sys1"
//- sys3/etc/llttab
set-node sys3
set-timer heartbeat:50 peerinact:2000
`));

  test('several timers of one file are one finding', () =>
    checkAcross(`${MAIN}
//- sys1/etc/llttab
set-node sys1
set-timer peerinact:2000
set-timer peertrouble:300
//- sys2/etc/llttab
set-node sys2
set-timer peerinact:1800
                    ^^^^ warning[differing-timers]: peertrouble is 200 (2 s), the default, here and 300 (3 s) on "sys1"
//- sys3/etc/llttab
set-node sys3
set-timer peerinact:2000
set-timer peertrouble:300
`));

  test('other timers', () =>
    checkAcross(`${MAIN}
//- sys1/etc/llttab
set-node sys1
set-timer heartbeat:50
//- sys2/etc/llttab
set-node sys2
set-timer heartbeat:60
                    ^^ hint[differing-timers]: heartbeat is 60 (0.6 s) here and 50 (0.5 s) on "sys1"
`));

  test('the default written out, seconds in place of hundredths, doubtful defaults, lines that cannot be read', () =>
    checkAcross(`${MAIN}
//- sys1/etc/llttab
set-node sys1
set-timer heartbeat:50
set-timer peerinact:2000
set-timer linkstable:300
//- sys2/etc/llttab
set-node sys2
set-timer peerinact:20
//- sys3/etc/llttab
set-node sys3
set-timers peerinact:2000
`));

  test('the repair changes and appends', () =>
    checkAcrossFix(
      `${MAIN}
//- sys1/etc/llttab
set-node sys1
set-timer peerinact:2000
set-timer heartbeat:60
//- sys2/etc/llttab
set-node sys2
set-timer peerinact:1700
`,
      `${MAIN}
//- sys1/etc/llttab
set-node sys1
set-timer peerinact:2000
set-timer heartbeat:60
//- sys2/etc/llttab
set-node sys2
set-timer peerinact:2000
set-timer heartbeat:60
`,
    ));
});
