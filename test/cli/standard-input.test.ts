import { describe, expect, test } from 'vitest';
import { checkJson, CLEAN, folderWith, mainCf, ONE_ERROR } from './run-cli';

describe('The standard input', () => {
  test('is shown by its name, and includes are read in the folder of that name', async () => {
    const cwd = folderWith({ 'conf/site.cf': 'system node9 (\n\t)\n' });
    const input = mainCf('{ node1 = 0, node9 = 1 }', 'site.cf');
    const { report, code } = await checkJson(['-', '--stdin-filename', 'conf/main.cf'], { cwd, input });
    expect(report.files).toEqual([{ path: 'conf/main.cf', language: 'vcs', standIns: [], findings: [] }]);
    expect(code).toBe(0);
  });

  test('stands for the file of that name', async () => {
    const cwd = folderWith({ 'conf/main.cf': CLEAN });
    for (const paths of [
      ['-', 'conf'],
      ['conf', '-'],
    ]) {
      const { report } = await checkJson([...paths, '--stdin-filename', 'conf/main.cf'], { cwd, input: ONE_ERROR });
      expect(report.files.map(({ path, findings }) => [path, findings.length])).toEqual([['conf/main.cf', 1]]);
    }
  });

  test('without a name is known by its text or by --language', async () => {
    const cwd = folderWith({});
    expect((await checkJson(['-'], { cwd, input: `\ufeff${ONE_ERROR}` })).report.files).toMatchObject([
      { path: '<stdin>', language: 'vcs', findings: [{ rule: 'unknown-system', range: { start: { line: 12 } } }] },
    ]);
    const unknown = await checkJson(['-'], { cwd, input: 'hello\n' });
    expect([unknown.code, unknown.report.files]).toEqual([2, []]);
    expect(unknown.stderr).toMatch(/<stdin>.*--language/);
    const forced = await checkJson(['-', '--language', 'vcs'], { cwd, input: '// nothing\n' });
    expect([forced.code, forced.paths]).toEqual([0, ['<stdin>']]);
  });
});
