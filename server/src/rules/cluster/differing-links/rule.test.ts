import { describe, test } from 'vitest';
import { checkAcross, checkAcrossFix } from '../../../../../test/harness/check-across';
import { mainOf } from '../../../../../test/harness/main-of';

const MAIN = mainOf('sys1', 'sys2', 'sys3');
const TWO = `link link1 eth1 - ether - -
link link2 eth2 - ether - -
`;

describe('differing-links', () => {
  test('a link too many', () =>
    checkAcross(`${MAIN}
//- sys1/etc/llttab
set-node sys1
${TWO}//- sys2/etc/llttab
set-node sys2
${TWO}link link3 eth3 - ether - -
     ^^^^^ warning[differing-links]: The link "link3" is not in the llttab of "sys1"
//- sys3/etc/llttab
set-node sys3
${TWO}`));

  test('another type, another tag, another priority, another port', () =>
    checkAcross(`${MAIN}
//- sys1/etc/llttab
set-node sys1
link link1 udp - udp 50000 - 10.0.1.1 10.0.1.255
link link2 udp - udp 50001 - 10.0.2.1 10.0.2.255
link link3 eth3 - ether - -
//- sys2/etc/llttab
set-node sys2
link link1 udp - udp 50003 - 10.0.1.2 10.0.1.255
                     ^^^^^ hint[differing-links]: has "50003" as its SAP or port here and "50000" on "sys1"
link link2 udp - udp 50001 - 10.0.2.2 10.0.2.255
link link3 eth3 - ether - -
link link4 eth4 - ether - -
     ^^^^^ warning[differing-links]
//- sys3/etc/llttab
set-node sys3
link link1 udp - udp 50000 - 10.0.1.3 10.0.1.255
link link2 eth1 - ether - -
                  ^^^^^ warning[differing-links]: goes over ether here and over udp
link-lowpri link3 eth3 - ether 0xcafe -
^^^^^^^^^^^ hint[differing-links]: "link3" is a link-lowpri here and a link on "sys1"
`));

  test('one network under two names', () =>
    checkAcross(`${MAIN}
//- sys1/etc/llttab
set-node sys1
${TWO}//- sys2/etc/llttab
set-node sys2
link link1 eth1 - ether - -
link priv2 eth2 - ether - -
     ^^^^^ hint[differing-links]: The link is called "priv2" here and "link2" on "sys1"
`));

  test('devices, order and the default SAP may differ; one link alone has a finding of its own', () =>
    checkAcross(`${MAIN}
//- sys1/etc/llttab
set-node sys1
${TWO}//- sys2/etc/llttab
set-node sys2
link link2 eth-52:54:00:1a:00:02 - ether 0xCAFE 1500
link link1 eth-52:54:00:1a:00:01 - ether - -
//- sys3/etc/llttab
set-node sys3
link link1 eth1 - ether - -
`));

  test('the repair of a tag, with the addresses for it', () =>
    checkAcrossFix(
      `${MAIN}
//- sys1/etc/llttab
set-node sys1
${TWO}//- sys2/etc/llttab
set-node sys2
${TWO.replace('link2', 'priv2')}set-addr 0 priv2 10.0.2.1
set-addr 0 link1 10.0.1.1
`,
      `${MAIN}
//- sys1/etc/llttab
set-node sys1
${TWO}//- sys2/etc/llttab
set-node sys2
${TWO}set-addr 0 link2 10.0.2.1
set-addr 0 link1 10.0.1.1
`,
    ));
});
