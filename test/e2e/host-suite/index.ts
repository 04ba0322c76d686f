import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

/** One test's outcome, as the program that started VS Code reads it. */
export interface Outcome {
  title: string;
  state: 'passed' | 'failed';
  milliseconds: number;
  error?: string;
}

/** VS Code's extension host calls this. What the suite prints is lost in VS Code's log, so a file carries the results. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 45_000, reporter: Mocha.reporters.Base });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./editor.test');
  await import('./file-identity.test');
  await import('./format-and-explain.test');
  await import('./libvirt.test');
  await import('./names.test');
  await import('./repairs.test');
  await import('./reading.test');
  await import('./settings.test');
  mocha.suite.emit('post-require', globalThis, '', mocha);
  const outcomes: Outcome[] = [];
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.on('pass', (test) => {
      outcomes.push({ title: test.fullTitle(), state: 'passed', milliseconds: test.duration ?? 0 });
    });
    runner.on('fail', (test, error: Error) => {
      const milliseconds = test.duration ?? 0;
      outcomes.push({ title: test.fullTitle(), state: 'failed', milliseconds, error: error.stack ?? error.message });
    });
  });
  const results = process.env.E2E_RESULTS;
  if (results !== undefined) writeFileSync(results, JSON.stringify(outcomes));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
