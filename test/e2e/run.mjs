// All end-to-end tests, against the packaged extension.
//   node test/e2e/run.mjs [--only host|ui|nvim|web|start] [--vscode newest|floor] [--no-build]
// E2E_SERVER_CACHE names a folder for the VS Code servers that outlives the working tree.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installVSCodeServer, root } from '../../client/start/install-vscode-server.mjs';
import { exitOnSignals, runGroup } from '../../client/start/processes.mjs';
import { vsix } from './settings.mjs';

const MINUTE = 60_000;
const WINDOW_TESTS = [
  'editor',
  'text-changes',
  'repairs',
  'dependencies',
  'open-file',
  'file-identity',
  'postfix',
  'restricted-mode',
  'libvirt',
  'llttab',
  'state-tables',
];

exitOnSignals();
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    vscode: { type: 'string' },
    build: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const parts = [
  ...['newest', 'floor'].flatMap((which) => [
    { kind: 'host', which, script: 'run-in-server.mjs', files: [] },
    ...WINDOW_TESTS.map((name) => ({ kind: 'ui', which, script: 'run-node-tests.mjs', files: [name] })),
  ]),
  { kind: 'nvim', script: 'run-node-tests.mjs', files: ['nvim'] },
  { kind: 'web', script: 'run-node-tests.mjs', files: ['web-worker'] },
  { kind: 'start', script: 'run-node-tests.mjs', files: ['start'] },
];
const chosen = parts.filter(
  ({ kind, which }) =>
    (values.only === undefined || values.only === kind) &&
    (values.vscode === undefined || which === undefined || values.vscode === which),
);
const kinds = [...new Set(parts.map(({ kind }) => kind))];
if (chosen.length === 0 || (values.vscode !== undefined && !['newest', 'floor'].includes(values.vscode))) {
  console.error(`Nothing to run. --only takes ${kinds.join(', ')}; --vscode takes newest, floor.`);
  process.exit(2);
}

if (values.build) await mustRun('npm', ['run', '--silent', 'package'], 5 * MINUTE);
if (!existsSync(vsix)) {
  console.error(`${vsix} is not there: run without --no-build.`);
  process.exit(1);
}
for (const which of new Set(chosen.map((part) => part.which))) if (which !== undefined) installVSCodeServer(which);

const total = { passed: 0, failed: 0 };
for (const { kind, which, script, files } of chosen) {
  console.log(`\n${[kind, ...files, which].filter((word) => word !== undefined).join(' ')}`);
  const counts = await runPart(script, files, which);
  total.passed += counts.passed;
  total.failed += counts.failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

/** Runs one part in a process of its own and reads its counts from the last line. */
async function runPart(script, files, which) {
  let output = '';
  const child = runScript(script, files, which, (part) => {
    output += part;
    process.stdout.write(part);
  });
  const { code, late } = await child;
  const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(output) ?? [];
  if (late) console.log('FAILED: it did not end in time.');
  if (passed === undefined) return { passed: 0, failed: 1 };
  // A part that fails without a failed test, for instance while it cleans up, has failed all the same.
  return { passed: Number(passed), failed: Math.max(Number(failed), code === 0 ? 0 : 1) };
}

function runScript(script, files, which, read) {
  const here = (name) => fileURLToPath(new URL(name, import.meta.url));
  const env = { ...process.env, ...(which === undefined ? {} : { E2E_VSCODE: which }) };
  const args = [here(script), ...files.map((name) => here(`${name}.e2e.mjs`))];
  const stdio = ['ignore', 'pipe', 'inherit'];
  return runGroup(process.execPath, args, { cwd: root, env, stdio, limit: 10 * MINUTE, read });
}

async function mustRun(command, args, limit) {
  const shell = process.platform === 'win32';
  const { code } = await runGroup(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell, limit });
  if (code === 0) return;
  console.error(`"${[command, ...args].join(' ')}" failed.`);
  process.exit(1);
}
