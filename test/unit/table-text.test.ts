import { expect, test } from 'vitest';
import { textTable } from '../../server/src/cli/text-table';
import { csvTable, markdownTable } from '../../server/src/protocol/table-text';

const table = {
  title: 'A <title>',
  columns: ['Name', 'Value'],
  rows: [['a|b', 'two\nlines'], ['say "so", then', '=1+2'], ['-5', 'wait_for_launch'], ['alone']],
};

test('Markdown shows every character of a cell as it is', () => {
  expect(markdownTable(table)).toBe(
    [
      '### A \\<title\\>',
      '',
      '| Name | Value |',
      '| --- | --- |',
      '| a\\|b | two lines |',
      '| say "so", then | =1+2 |',
      '| -5 | wait_for_launch |',
      '| alone |  |',
      '',
    ].join('\n'),
  );
});

test('CSV quotes what needs it, and makes no formula of a value', () => {
  expect(csvTable(table)).toBe(
    'Name,Value\r\na|b,"two\nlines"\r\n"say ""so"", then",\'=1+2\r\n-5,wait_for_launch\r\nalone,\r\n',
  );
});

test('a table for a terminal breaks cells between words, the widest column first', () => {
  const narrow = {
    title: 'T',
    columns: ['Key', 'Meaning'],
    rows: [
      ['one', 'a long meaning of one'],
      ['two', 'short'],
    ],
  };
  expect(textTable(narrow, 20)).toBe(
    ['T', '=', 'Key  Meaning', '---  ---------------', 'one  a long meaning', '     of one', '', 'two  short', ''].join(
      '\n',
    ),
  );
  expect(textTable(narrow, 80)).toContain('one  a long meaning of one\ntwo  short\n');
});
