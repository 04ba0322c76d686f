// The in-host suite under a desktop VS Code, for machines that may download one: `npm run e2e:desktop`.
// VSCODE_VERSION picks the version (default: stable), VSCODE_EXECUTABLE names one that is there already.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exitOnSignals, runGroup } from '../../client/start/processes.mjs';
import { buildHostSuite } from './build-host-suite.mjs';
import { printOutcomes } from './outcomes.mjs';
import { copyFixtures, vsix } from './settings.mjs';

const LIMIT = 15 * 60_000;

exitOnSignals();
if (!existsSync(vsix)) {
  console.error(`${vsix} is not there: run "npm run package" first.`);
  process.exit(1);
}
const folder = copyFixtures();
const results = join(folder, 'results.json');
// In a group of its own, so that a VS Code that hangs ends with it.
const ended = await runGroup(process.execPath, [fileURLToPath(new URL('desktop-suite.mjs', import.meta.url))], {
  env: { ...process.env, E2E_FOLDER: folder, E2E_RESULTS: results, E2E_SUITE: await buildHostSuite(), E2E_VSIX: vsix },
  stdio: ['ignore', 'inherit', 'inherit'],
  limit: LIMIT,
});
const outcomes = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : [];
const failure = ended.late
  ? `no result within ${LIMIT / 60_000} minutes`
  : outcomes.length === 0
    ? 'VS Code did not run the suite'
    : undefined;
process.exit(printOutcomes(outcomes, failure) ? 0 : 1);
