import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkJson, CLEAN, folderWith, mainCf, ONE_ERROR, ONE_INFORMATION, ONE_WARNING, runCli } from './run-cli';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

describe('The JSON report', () => {
  test('has exactly the documented shape, keys in order', async () => {
    const cwd = folderWith({ 'main.cf': ONE_ERROR });
    const { stdout, code } = await runCli(['check', 'main.cf', '--format', 'json'], { cwd });
    const message = /"message":("(?:[^"\\]|\\.)*")/.exec(stdout)?.[1] ?? '';
    const milliseconds = /"milliseconds":(\d+)/.exec(stdout)?.[1] ?? '';
    expect(message).toContain('node9');
    expect(stdout).toBe(
      `{"version":1,"tool":{"name":"clusterwright","version":"${manifest.version}"},\n` +
        ` "files":[{"path":"main.cf","language":"vcs","standIns":["types.cf"],"findings":[{"rule":"unknown-system",` +
        `"severity":"error","message":${message},"range":{"start":{"line":12,"character":27},` +
        `"end":{"line":12,"character":32}},"fixable":true}]}],\n` +
        ` "summary":{"files":1,"errors":1,"warnings":0,"informations":0,"hints":0,"milliseconds":${milliseconds}}}\n`,
    );
    expect(code).toBe(1);
  });

  test('lists a clean file, and always says what the catalog stands in for', async () => {
    const cwd = folderWith({ 'a/main.cf': CLEAN, 'b/main.cf': CLEAN, 'b/types.cf': 'type T (\n\tstr A\n\t)\n' });
    const { report, code } = await checkJson(['a/main.cf', 'b/main.cf'], { cwd });
    expect(report.files).toEqual([
      { path: 'a/main.cf', language: 'vcs', standIns: ['types.cf'], findings: [] },
      { path: 'b/main.cf', language: 'vcs', standIns: [], findings: [] },
    ]);
    expect(report.summary).toMatchObject({ files: 2, errors: 0, warnings: 0, informations: 0, hints: 0 });
    expect(code).toBe(0);
  });

  test('counts columns in UTF-16 units, from behind a byte order mark, whatever ends the lines', async () => {
    const list = '{ "😀" = 0, node9 = 1 }';
    const crlf = mainCf(list).replaceAll('\n', '\r\n');
    const cwd = folderWith({
      'main.cf': `\ufeff${crlf}`,
      'one-line.cf': `\ufeff${mainCf(list).replaceAll('\n', ' ')}`,
    });
    const { report } = await checkJson(['main.cf', 'one-line.cf'], { cwd });
    const starts = report.files.map(({ findings }) =>
      findings.filter(({ message }) => message.includes('node9')).map(({ range }) => range.start),
    );
    expect(starts).toEqual([
      [{ line: 12, character: mainCf(list).split('\n')[12]?.indexOf('node9') }],
      [{ line: 0, character: mainCf(list).indexOf('node9') }],
    ]);
  });

  test('uses the words error, warning and information, and counts them', async () => {
    const cwd = folderWith({ 'e/main.cf': ONE_ERROR, 'i/main.cf': ONE_INFORMATION, 'w/main.cf': ONE_WARNING });
    const { report } = await checkJson(['.'], { cwd });
    expect(report.files.flatMap(({ findings }) => findings.map(({ severity }) => severity))).toEqual([
      'error',
      'information',
      'warning',
    ]);
    expect(report.summary).toMatchObject({ files: 3, errors: 1, warnings: 1, informations: 1, hints: 0 });
  });

  test('is whole in a pipe however long it is', async () => {
    const groups = Array.from(
      { length: 4000 },
      (_, index) => `group g${String(index)} (\n\tSystemList = { node9 = 0 }\n\t)\n`,
    );
    const cwd = folderWith({ 'main.cf': CLEAN + groups.join('\n') });
    const { report, stdout } = await checkJson(['main.cf'], { cwd });
    expect(stdout.length).toBeGreaterThan(1_000_000);
    expect(report.files[0]?.findings.length).toBe(4000);
  });
});
