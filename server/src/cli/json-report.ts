import { version } from '../../../package.json';
import type { FileResult } from './check-files';
import type { Summary } from './summary';

/** The report for programs, in pieces: one file a line. Its shape is described in docs/cli.md and is kept. */
export function* jsonReport(results: readonly FileResult[], summary: Summary): Iterable<string> {
  yield `{"version":1,"tool":${JSON.stringify({ name: 'clusterwright', version })},\n "files":[`;
  let first = true;
  for (const { file, fixed, standIns, findings } of results) {
    const repairs = summary.fixed !== undefined && { fixed };
    const entry = { path: file.shown, language: file.language, standIns, ...repairs, findings };
    yield `${first ? '' : ',\n  '}${JSON.stringify(entry)}`;
    first = false;
  }
  yield `],\n "summary":${JSON.stringify(summary)}}\n`;
}
