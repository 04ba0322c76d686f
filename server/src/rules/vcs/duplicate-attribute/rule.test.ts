import { describe, expect, test } from 'vitest';
import { check, judge } from '../../../../../test/harness/check';

describe('duplicate-attribute', () => {
  test('twice in a block, also with the same value and on one line', () =>
    check(`
group g ( SystemList = { node1 } SystemList = { node1 } )
                                 ^^^^^^^^^^ error[duplicate-attribute]: twice in this block
	FileOnOff f (
		PathName = "/tmp/a"
		Critical = 0
		PathName = "/tmp/b"
		^^^^^^^^ error[duplicate-attribute]: "PathName"
		)
`));

  test('twice for one system, quoted or not, with a blank before @', () =>
    check(`
NIC nic1 (
	Device@node1 = eth0
	Device@node2 = eth0
	Device @"node1" = eth1
	^^^^^^^^^^^^^^^ error[duplicate-attribute]: twice for "node1"
	)
`));

  test('in a type definition', () =>
    check(`
type Widget (
	static str ArgList[] = { Path };
	str Path;
	int Path = 3
	    ^^^^ error[duplicate-attribute]
	)
`));

  test('a value of its own for each system, and one for all beside it', () =>
    check(`
NIC nic1 (
	Device = eth0
	Device@node1 = eth1
	Device@node2 = eth2
	)
`));

  test('the same attribute in two blocks, and in another case', () =>
    check(`
type One ( str Path str path )
type Two ( str Path )
`));

  test('an attribute that is only half typed is reported once', () =>
    check(`
system node1 (
	Capacity = 100
	Capacity
	^^^^^^^^ error[syntax-error]
	)
`));

  test('what stands there twice is not taken out unseen where the block has other mistakes', async () => {
    const text =
      'type Share (\n\tstatic str ArgList[] = { PathName }\n\tstr PathName\n//)\nName }\n\tstr PathName\n//)\n';
    const judged = await judge([{ name: 'main.cf', text }]);
    const found = judged.report('main.cf').findings.filter(({ rule }) => rule.id === 'duplicate-attribute');
    expect(found.map((finding) => finding.fixes().map(({ safe }) => safe))).toEqual([[false]]);
  });
});
