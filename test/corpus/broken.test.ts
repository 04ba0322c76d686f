import { expect, test } from 'vitest';
import { judge } from '../harness/check';
import { exampleFiles } from '../harness/example-files';

/** The one mistake of each broken example: folder, line (from 1), what is said there, and the text that is marked. */
const MISTAKES: readonly (readonly [folder: string, line: number, finding: string, marked: string])[] = [
  ['auto-start-outside-system-list', 22, 'warning[auto-start-outside-system-list]', 'berth3'],
  ['clear-text-password', 26, 'warning[clear-text-password]', '"tide-table-42"'],
  ['curly-quotes', 38, 'error[typographic-character]', '“/guests/ledger”'],
  ['dependency-cycle', 49, 'error[dependency-cycle]', 'ledger_vg requires ledger_mnt'],
  ['duplicate-resource', 89, 'error[duplicate-name]', 'ledger_mnt'],
  ['hard-dependency-on-parallel-group', 101, 'error[invalid-group-dependency]', 'online local hard'],
  ['missing-brace', 17, 'error[syntax-error]', '{'],
  ['missing-comma', 24, 'warning[missing-separator]', '"vcsadmin@internal"'],
  ['misspelt-attribute', 23, 'warning[unknown-attribute]', 'DelayAfterGuestOnlnie'],
  ['rhevm-placeholder-left', 27, 'warning[invalid-rhevm-info]', 'NONE'],
  ['two-guests-in-one-group', 29, 'warning[multiple-kvm-guests-in-group]', 'report_vm'],
  ['unknown-system', 18, 'error[unknown-system]', 'berth3'],
];

const broken = exampleFiles().filter(({ path }) => path.startsWith('broken/'));

test('every broken example has its line in the table', () => {
  expect(broken.map(({ path }) => path)).toEqual(MISTAKES.map(([folder]) => `broken/${folder}/main.cf`));
});

test.each(MISTAKES)('%s: one finding, in line %i', async (folder, line, finding, marked) => {
  const text = broken.find(({ path }) => path === `broken/${folder}/main.cf`)?.text ?? '';
  const { findings } = (await judge([{ name: 'main.cf', text }])).report('main.cf');
  const found = findings
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule, severity, start, end }) => ({
      line: text.slice(0, start).split('\n').length,
      finding: `${severity}[${rule.id}]`,
      marked: text.slice(start, end),
    }));
  expect(found).toEqual([{ line, finding, marked }]);
});
