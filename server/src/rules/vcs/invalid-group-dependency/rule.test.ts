import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

/** A parent and a child of the given Parallel values, with the link between them and markers below it. */
function linked(parent: string, child: string, words: string, marker = ''): string {
  return `
group child ( SystemList = { n1 = 0, n2 = 1 } Parallel = ${child} )
group parent ( SystemList = { n1 = 0, n2 = 1 } Parallel = ${parent} )
requires group child ${words}
${marker === '' ? '' : `${' '.repeat('requires group child '.length)}${'^'.repeat(words.length)} ${marker}`}
`;
}

const FORMS = [
  ...['local', 'global', 'remote'].flatMap((place) =>
    ['soft', 'firm', 'hard'].map((rigidity) => `online ${place} ${rigidity}`),
  ),
  'offline local',
];
const HIGH = 'error[invalid-group-dependency]';
const MED = 'warning[invalid-group-dependency]';

/** The legality table of the guides, written down a second time: what is not allowed, and how sure that is. */
const REFUSED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '0 0': { 'online global hard': MED, 'online remote hard': MED },
  '0 1': { 'online local hard': HIGH, 'online global hard': HIGH, 'online remote hard': MED },
  '1 0': {
    'online local soft': HIGH,
    'online local firm': HIGH,
    'online local hard': HIGH,
    'online global hard': MED,
    'online remote hard': MED,
  },
  '1 1': {
    'online local hard': HIGH,
    'online global soft': HIGH,
    'online global firm': HIGH,
    'online global hard': HIGH,
    'online remote soft': HIGH,
    'online remote firm': HIGH,
    'online remote hard': HIGH,
  },
};

describe('invalid-group-dependency', () => {
  for (const [kinds, refused] of Object.entries(REFUSED)) {
    const [parent = '', child = ''] = kinds.split(' ');
    for (const form of FORMS) {
      const marker = refused[form];
      test(`Parallel ${parent} requires Parallel ${child}: ${form} is ${marker === undefined ? 'allowed' : 'refused'}`, () =>
        check(linked(parent, child, form, marker)));
    }
  }

  test('the message names both groups, their kinds and what is allowed', () =>
    check(linked('1', '0', 'online local firm', `${HIGH}: the parallel group "parent" to the failover group "child"`)));

  test('offline knows local only', () =>
    check(linked('0', '0', 'offline global', `${HIGH}: knows no group dependency`)));

  test('offline takes no rigidity', () =>
    check(linked('0', '0', 'offline local firm', `${HIGH}: has no soft, firm or hard`)));

  test('words in the wrong order', () => check(linked('0', '0', 'local online firm', `${HIGH}: is no form`)));

  test('a missing rigidity is a hint', () =>
    check(linked('0', '0', 'online global', 'hint[invalid-group-dependency]: unconfirmed')));

  test('a missing rigidity where none would do is a mistake', () =>
    check(linked('1', '1', 'online global', `${HIGH}: the parallel group`)));

  test('hybrid groups and site links are in no table', async () => {
    await check(linked('2', '0', 'online local firm'));
    await check(linked('0', '2', 'online local hard'));
    await check(linked('1', '1', 'online site soft'));
  });

  test('hard on a site is in no table either, and in no form', () =>
    check(linked('0', '0', 'online site hard', `${MED}: knows no group dependency`)));

  test('a group that requires itself', () =>
    check(`
group g ( SystemList = { n1 = 0 } )
	requires group "g" online local firm
	               ^^^ error[invalid-group-dependency]: requires itself
`));

  test('a second link between the same groups, with the parent named in front', () =>
    check(`
group child ( SystemList = { n1 = 0 } )
group parent ( SystemList = { n1 = 0 } )
	requires group child online local firm
	parent requires group child online global soft
	                      ^^^^^ hint[invalid-group-dependency]: a second time
`));

  test('an unknown kind of group says nothing', () =>
    check(`
group parent ( SystemList = { n1 = 0 } )
	requires group elsewhere online local hard
`));

  test('the fix leaves the rigidity of an offline link out', () =>
    checkFix(linked('0', '0', 'offline local firm'), linked('0', '0', 'offline local')));

  test('the fix adds the rigidity', () =>
    checkFix(linked('0', '0', 'online global'), linked('0', '0', 'online global firm')));

  test('of two groups of one name nobody knows which one is linked', () =>
    check(`
include "types.cf"
cluster c ( )
system n1
group a ( SystemList = { n1 } )
group a ( SystemList = { n1 } )
      ^ error[duplicate-name]
	requires group a online local firm
`));
});
