// Starts the VS Code server on the loopback address with a profile of its own, and stops it without a trace.
import { mkdirSync, mkdtempSync, openSync, closeSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { installVSCodeServer } from './install-vscode-server.mjs';
import { endGroup, endOf, pause, removeAtExit, removeFolder, runGroup, startGroup } from './processes.mjs';

const START_LIMIT = 60_000;
const INSTALL_LIMIT = 120_000;

/** User settings that keep a fresh profile to the point: no welcome, no tips, no update, nothing sent. */
export const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

// What a surrounding VS Code or test runner hands down would lead this server astray.
const INHERITED = [
  'ELECTRON_RUN_AS_NODE',
  'NODE_CHANNEL_FD',
  'NODE_OPTIONS',
  'NODE_TEST_CONTEXT',
  'VSCODE_AGENT_FOLDER',
  'VSCODE_IPC_HOOK_CLI',
];

/** A port that is free on the loopback address right now. */
export function freePort() {
  return new Promise((found, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });
}

/**
 * Starts a server with the given packaged extensions installed.
 * @param {{ which?: 'newest' | 'floor', extensions?: string[], settings?: object, env?: object, args?: string[],
 *   port?: number, token?: string }} options `args` are further arguments of the server; without a `token` it asks for none.
 */
export async function startVSCodeServer(options = {}) {
  const server = installVSCodeServer(options.which);
  // Sockets are made in here: the path must stay short.
  const data = removeAtExit(mkdtempSync(join(tmpdir(), 'cw-')));
  const scratch = join(data, 't');
  mkdirSync(scratch);
  mkdirSync(join(data, 'data', 'User'), { recursive: true });
  writeFileSync(join(data, 'data', 'User', 'settings.json'), JSON.stringify({ ...quietSettings, ...options.settings }));
  const env = { ...process.env, TMPDIR: scratch, XDG_RUNTIME_DIR: scratch, XDG_CACHE_HOME: scratch };
  for (const name of INHERITED) delete env[name];
  // No gallery: the extension works in closed networks, and so does this.
  Object.assign(env, { EXTENSIONS_GALLERY: '{"serviceUrl":""}' }, options.env);
  const profile = ['--server-data-dir', data, '--extensions-dir', join(data, 'extensions'), '--disable-telemetry'];

  const logFile = join(data, 'server.log');
  const log = openSync(logFile, 'a');
  const logged = { cwd: data, env, stdio: ['ignore', log, log] };
  const fail = (what) => new Error(`${what}\n${readFileSync(logFile, 'utf8').slice(-4000)}`);
  try {
    for (const file of options.extensions ?? []) {
      const install = [server.main, ...profile, '--install-extension', resolve(file), '--force'];
      const { code, late } = await runGroup(server.node, install, { ...logged, limit: INSTALL_LIMIT });
      // The exit code alone does not prove it.
      if (code !== 0 || late || !readFileSync(logFile, 'utf8').includes('successfully installed')) {
        throw fail(`VS Code ${server.version} did not install ${file}:`);
      }
    }
    const port = options.port ?? (await freePort());
    const access = options.token === undefined ? ['--without-connection-token'] : ['--connection-token', options.token];
    const child = startGroup(
      server.node,
      [
        server.main,
        ...profile,
        '--host',
        '127.0.0.1',
        '--port',
        String(port),
        ...access,
        ...FIXED,
        ...(options.args ?? []),
      ],
      logged,
    );
    const stop = async () => {
      await endGroup(child);
      removeFolder(data);
    };
    const url = `http://127.0.0.1:${port}`;
    const deadline = Date.now() + START_LIMIT;
    while (!(await answers(`${url}/version`))) {
      if (child.exitCode !== null || child.signalCode !== null) throw fail('The VS Code server ended at once:');
      if (Date.now() > deadline) {
        await endGroup(child);
        throw fail('The VS Code server did not start in time:');
      }
      await pause(50);
    }
    return {
      url,
      port,
      version: server.version,
      pid: child.pid,
      ended: endOf(child),
      stop,
      log: () => readFileSync(logFile, 'utf8'),
    };
  } catch (error) {
    removeFolder(data);
    throw error;
  } finally {
    closeSync(log);
  }
}

const FIXED = [
  '--accept-server-license-terms',
  '--disable-experiments',
  '--disable-getting-started-override',
  '--disable-update-check',
];

async function answers(address) {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}
