// Runs the test files named, one after the other, and ends with `N passed, N failed` alone on a line.
import { run } from 'node:test';
import { resolve } from 'node:path';
import { exitOnSignals } from '../../client/start/processes.mjs';
import { printOutcomes } from './outcomes.mjs';

exitOnSignals();
const outcomes = [];
const note = (state) => (test) => {
  // A file counts through its tests; it is an outcome of its own only if it fails without one.
  if (test.details.type === 'suite') return;
  const { duration_ms: milliseconds, error } = test.details;
  const stack = error?.cause?.stack ?? error?.stack ?? error?.message;
  outcomes.push({ title: test.name, state, milliseconds, ...(error === undefined ? {} : { error: String(stack) }) });
};
// In this process: what a test starts then ends with it, whatever happens.
const tests = run({ files: process.argv.slice(2).map((file) => resolve(file)), isolation: 'none', concurrency: false });
tests.on('test:pass', note('passed'));
tests.on('test:fail', note('failed'));
tests.on('test:stderr', ({ message }) => process.stderr.write(message));
tests.on('data', () => {});
tests.once('end', () => process.exit(printOutcomes(outcomes) ? 0 : 1));
