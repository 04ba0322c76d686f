// Started by run-desktop.mjs: gets a desktop VS Code, installs the package in a fresh profile and runs the suite in it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, resolveCliPathFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import { root } from '../../client/start/install-vscode-server.mjs';
import { exitOnSignals, removeAtExit } from '../../client/start/processes.mjs';

const { E2E_FOLDER, E2E_RESULTS, E2E_SUITE, E2E_VSIX, VSCODE_EXECUTABLE, VSCODE_VERSION } = process.env;

exitOnSignals();
const data = removeAtExit(mkdtempSync(join(tmpdir(), 'cw-')));
const profile = ['--user-data-dir', data, '--extensions-dir', join(data, 'extensions')];
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
try {
  const executable =
    VSCODE_EXECUTABLE ??
    (await downloadAndUnzipVSCode({ version: VSCODE_VERSION ?? 'stable', cachePath: join(root, '.vscode-test') }));
  const cli = resolveCliPathFromVSCodeExecutablePath(executable);
  const install = [...profile, ...asRoot, '--install-extension', E2E_VSIX, '--force'];
  const installed = spawnSync(cli, install, {
    stdio: 'inherit',
    timeout: 120_000,
    shell: process.platform === 'win32',
  });
  if (installed.status !== 0) throw new Error(`VS Code did not take ${E2E_VSIX}.`);
  const code = await runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: join(root, 'test', 'e2e', 'harness'),
    extensionTestsPath: E2E_SUITE,
    extensionTestsEnv: { E2E_RESULTS },
    launchArgs: [E2E_FOLDER, ...profile, '--disable-workspace-trust', '--disable-telemetry', '--skip-welcome'],
  });
  process.exit(code);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
