// Runs the in-host suite inside the extension host of a real VS Code server, against the packaged extension.
// The page's address names an (empty) extension under development and the suite's entry point, as VS Code's own web
// integration tests do; the workbench calls `codeAutomationExit` when the extension host is done.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { root } from '../../client/start/install-vscode-server.mjs';
import { exitOnSignals, pause } from '../../client/start/processes.mjs';
import { startVSCodeServer } from '../../client/start/vscode-server.mjs';
import { buildHostSuite } from './build-host-suite.mjs';
import { launchBrowser, screenshots } from './launch-browser.mjs';
import { printOutcomes } from './outcomes.mjs';
import { copyFixtures, testSettings, vsix, which } from './settings.mjs';

const LIMIT = 240_000;

exitOnSignals();
const suite = await buildHostSuite();
const folder = copyFixtures();
const results = join(folder, 'results.json');
let server;
let browser;
let failure;
try {
  server = await startVSCodeServer({
    which,
    extensions: [vsix],
    settings: testSettings,
    env: { E2E_RESULTS: results },
    args: ['--disable-workspace-trust', '--enable-smoke-test-driver'],
  });
  browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const log = [];
  await page.exposeFunction('codeAutomationLog', (type, args) => void log.push(`[${type}] ${format(...args)}`));
  const ended = new Promise((resolve) => {
    page.on('crash', () => resolve('the page crashed'));
    void page.exposeFunction('codeAutomationExit', () => resolve(undefined));
  });
  const remote = (path) => `vscode-remote://127.0.0.1:${server.port}${path}`;
  const payload = JSON.stringify([
    ['extensionDevelopmentPath', remote(join(root, 'test', 'e2e', 'harness'))],
    ['extensionTestsPath', remote(suite)],
    ['skipWelcome', 'true'],
  ]);
  await page.goto(`${server.url}/?${new URLSearchParams({ folder, payload })}`);
  failure = await Promise.race([ended, pause(LIMIT).then(() => `no result within ${LIMIT / 1000} s`)]);
  if (failure === undefined && !existsSync(results)) failure = 'the suite wrote no results';
  if (failure !== undefined) {
    const shot = join(screenshots, `host-${which}.png`);
    await page.screenshot({ path: shot }).catch((error) => console.error(error.message));
    console.error(
      `${failure}; screenshot: ${shot}; last lines:\n${log.slice(-40).join('\n')}\n${server.log().slice(-2000)}`,
    );
  }
} catch (error) {
  failure = error.message;
} finally {
  await browser?.close();
  await server?.stop();
}
const outcomes = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : [];
console.log(`In the extension host of VS Code ${server?.version ?? which}:`);
process.exit(printOutcomes(outcomes, failure) ? 0 : 1);
