import { describe, test } from 'vitest';
import { checkAcross } from '../../../../../test/harness/check-across';

const MAIN = `//- main.cf
cluster web (
	)

system sys1 (
	)

system sys2 (
	)
`;

describe('differing-system-names', () => {
  test('a name that differs is one mistake, shown where it stands in llthosts', () =>
    checkAcross(`
//- etc-of/web/main.cf
cluster web (
	)

system sys1 (
	)

system sys2 (
	)
//- etc-of/web/sys1/llthosts
0 sys1
1 sys3
  ^^^^ hint[differing-system-names]: "sys3" is no system of the main.cf, which has "sys2"
`));

  test('a system that the llthosts in the place of the product does not name', () =>
    checkAcross(`
//- sys1/etc/VRTSvcs/conf/config/main.cf
cluster web (
	)

system sys1 (
	)

system sys2 (
       ^^^^ warning[differing-system-names]: The system "sys2" is not in llthosts

	)
//- sys1/etc/llthosts
0 sys1
//- sys1/etc/llttab
set-node sys1
`));

  test('a node without llthosts, by its set-node', () =>
    checkAcross(`${MAIN}
//- sys7/etc/llttab
set-node	sys7
        	^^^^ hint[differing-system-names]: "sys7" is no system of the main.cf
`));

  test('equal names, in another order and with a domain', () =>
    checkAcross(`${MAIN}
//- sys1/etc/llthosts
0	sys2.example.com
1	sys1.example.com
//- sys1/etc/llttab
set-node sys1
`));

  test('a number or a file behind set-node is no name', () =>
    checkAcross(`${MAIN}
//- sys1/etc/llttab
set-node 1
//- sys2/etc/llttab
set-node /etc/nodename
`));

  test('nothing while a declaration is broken', () =>
    checkAcross(`
//- sys1/etc/VRTSvcs/conf/config/main.cf
cluster web (
	)

system sys1 (
	)

system
//- sys1/etc/llthosts
0 sys1
1 sys2
`));
});
