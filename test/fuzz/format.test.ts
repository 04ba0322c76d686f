import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFormat, outcomeOf } from '../harness/check-format';
import { exampleFiles } from '../harness/example-files';
import { Random, seedOfRun } from '../harness/random';
import { randomConfiguration } from '../harness/random-configuration';
import { randomEdit } from '../harness/random-edits';

const seed = seedOfRun();

describe(`formatting (SEED=${String(seed)})`, () => {
  test('changes white space only, and nothing the second time: random configurations in random layouts', () => {
    const random = new Random(seed);
    for (let round = 0; round < 150; round++) {
      for (const { text } of randomConfiguration(random)) checkFormat(text, `round ${String(round)}`);
    }
  });

  test('changes white space only, or refuses: texts after random edits', () => {
    const random = new Random(seed + 1);
    let formatted = 0;
    for (const { path, text } of exampleFiles()) {
      for (let round = 0; round < 40; round++) {
        let current = text;
        for (let count = random.below(3); count >= 0; count--) current = randomEdit(random, current).text;
        if ('refusal' in outcomeOf(current)) continue;
        checkFormat(current, `${path}, round ${String(round)}`);
        formatted++;
      }
    }
    expect(formatted).toBeGreaterThan(10);
  });

  test('whatever white space and comments stand between the tokens', () => {
    const tokens = [
      ...['include', '"types.cf"', 'cluster', 'c', '(', 'UserNames', '=', '{', 'admin', '=', 'x', '}', ')'],
      ...[
        'system',
        's1',
        '(',
        ')',
        'group',
        'g',
        '(',
        'SystemList',
        '=',
        '{',
        's1',
        '=',
        '0',
        ',',
        's2',
        '=',
        '1',
        '}',
      ],
      ...['AutoStartList', '=', '{', 's1', '}', ')', 'NIC', 'n', '(', 'Device', '@', 's1', '=', 'eth0'],
      ...['NetworkHosts', '=', '{', '}', ')', 'IP', 'i', '(', 'Device', '=', 'eth0', ')', 'i', 'requires', 'n'],
      ...['type', 'T', '(', 'static', 'str', 'ArgList', '[', ']', '=', '{', 'A', ';', 'B', '}', 'str', 'A', ';', ')'],
    ];
    const gap = fc.oneof(
      { weight: 6, arbitrary: fc.constant(' ') },
      fc.constantFrom('\n', '\n\n\n', '\t', '\r\n', '\n\r\n', '\r\r\n', '\r\n\r\n\t', ' \r ', '\n\u000c'),
      fc.constantFrom(' // c\n', '\n// c\n', '\n\n\t// resource dependency tree\n\t// t\n\n', ' //\r\n'),
      fc.constantFrom(' /* c */ ', '\n/* c */ ', ' /* c */\n', '\n/* c\n\td */\n', '\n\n/* c */ // d\n\n', ' # c\n'),
    );
    const layouts = fc.array(gap, { minLength: tokens.length + 1, maxLength: tokens.length + 1 });
    fc.assert(
      fc.property(layouts, (gaps) => {
        const text = gaps.map((space, at) => space + (tokens[at] ?? '')).join('');
        if (!('refusal' in outcomeOf(text))) checkFormat(text);
      }),
      { seed, numRuns: 300 },
    );
  });
});
