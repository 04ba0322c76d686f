import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface LanguageConfiguration {
  readonly wordPattern: string;
  readonly indentationRules: { readonly increaseIndentPattern: string; readonly decreaseIndentPattern: string };
  readonly onEnterRules: readonly {
    readonly beforeText: string;
    readonly afterText?: string;
    readonly action: { readonly indent: string };
  }[];
}

const configuration = JSON.parse(
  readFileSync('syntaxes/vcs.language-configuration.json', 'utf8'),
) as LanguageConfiguration;

/** What the Enter key does at a place: the first rule that fits, else the rule for the next line's indentation. */
function enter(before: string, after = ''): string {
  const rule = configuration.onEnterRules.find(
    (candidate) =>
      new RegExp(candidate.beforeText).test(before) &&
      (candidate.afterText === undefined || new RegExp(candidate.afterText).test(after)),
  );
  if (rule !== undefined) return rule.action.indent;
  return new RegExp(configuration.indentationRules.increaseIndentPattern).test(before) ? 'indent' : 'none';
}

describe('Enter', () => {
  test.each([
    ['group web (', ''],
    ['group web (', ')'],
    ['\tIP ip1 ( // the "front door"', ''],
    ['\t\tRHEVMInfo = { Enabled = 1,', ''],
    ['\t\tArguments = { "a )", b,', ''],
  ])('behind "%s" before "%s" indents', (before, after) => {
    expect(enter(before, after)).toBe('indent');
  });

  test.each(['\t)', '\t\t) // end of ip1', '\t\t\tUseManualRHEVMFencing = 0 }'])('behind "%s" steps back', (before) => {
    expect(enter(before)).toBe('outdent');
  });

  test.each([
    '\tSystemList = { pier1 = 0, pier2 = 1 }',
    '\tStartProgram = "/opt/run ("',
    '\t// not a block (',
    '\tURL = "https://rhevm.example:443" // as (yet',
    '\tParallel = 1',
    'group web ( )',
    '\t// {',
    '\t//    }',
  ])('behind "%s" keeps the column', (before) => {
    expect(enter(before)).toBe('none');
  });

  test.each(['', '\t', '\t\t'])('on a blank line "%s" keeps its column, whatever stands above', (before) => {
    expect(configuration.onEnterRules.find(({ beforeText }) => new RegExp(beforeText).test(before))?.action).toEqual({
      indent: 'none',
    });
  });

  test('only a closing brace of its own moves to the left while it is typed, a parenthesis stays where VCS writes it', () => {
    const decrease = new RegExp(configuration.indentationRules.decreaseIndentPattern);
    expect(decrease.test('\t\t}')).toBe(true);
    expect(decrease.test('\t\t)')).toBe(false);
  });
});

describe('a new file', () => {
  const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    contributes: { configurationDefaults: Record<string, Record<string, unknown>> };
  };

  test('is indented with tabs, as VCS writes its own', () => {
    expect(contributes.configurationDefaults['[vcs]']?.['editor.insertSpaces']).toBe(false);
  });

  test('is indented with two blanks, as virsh dumpxml prints', () => {
    expect(contributes.configurationDefaults['[libvirt-xml]']).toMatchObject({
      'editor.insertSpaces': true,
      'editor.tabSize': 2,
    });
  });
});

describe('words', () => {
  test.each([
    ['\tGuestName = ledger-01.example', ['GuestName', 'ledger-01.example']],
    ['\tDevice@pier_1 = eth0', ['Device', 'pier_1', 'eth0']],
    ['SystemList = { a = 0, b=-1 }', ['SystemList', 'a', '0', 'b', '-1']],
    ['Address = "192.0.2.40"', ['Address', '192.0.2.40']],
    ['MountPoint = “/guests”', ['MountPoint', 'guests']],
  ])('of %s', (line, words) => {
    expect(line.match(new RegExp(configuration.wordPattern, 'g'))).toEqual(words);
  });

  test('a long open line does not take long to match', () => {
    const line = `${'\tStartProgram = "/opt/run" ('.repeat(400)}"`;
    const start = performance.now();
    enter(line);
    expect(performance.now() - start).toBeLessThan(200);
  });
});
