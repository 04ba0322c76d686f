// Opens a folder in the VS Code that is installed, with a profile and an extensions folder of its own.
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { removeAtExit, removeFolder, runGroup } from './processes.mjs';
import { quietSettings } from './vscode-server.mjs';

const GRACE = 5_000;

/**
 * The user's own `code`, where it can open a window here with a separate profile. Not so: the `code` of a remote window
 * and the Windows one seen from WSL (both ignore --user-data-dir), and VS Code as root or without a display.
 */
export function desktopCommand(env = process.env, user = process.getuid?.()) {
  if (env.VSCODE_IPC_HOOK_CLI || env.WSL_DISTRO_NAME) return undefined;
  if (process.platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return undefined;
  if (user === 0) return undefined;
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  const found = (env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isProgram);
  return found === undefined || realpathSync(found).includes('remote-cli') ? undefined : found;
}

/** Opens a window and waits until it is closed. Ending this process ends VS Code too. */
export async function openDesktop({ command, vsix, folder }) {
  const data = removeAtExit(mkdtempSync(join(tmpdir(), 'cw-')));
  mkdirSync(join(data, 'User'));
  writeFileSync(join(data, 'User', 'settings.json'), JSON.stringify(quietSettings));
  // Before the profile, and with it the lock file, is removed.
  process.prependListener('exit', () => signalInstance(data, 'SIGKILL'));
  // A temporary folder can only be removed once VS Code has stopped writing into it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.removeAllListeners(signal);
    process.once(signal, () => void endInstance(data).then(() => process.exit(0)));
  }
  const profile = ['--user-data-dir', data, '--extensions-dir', join(data, 'extensions')];
  const shown = { stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' };
  const installed = await runGroup(command, [...profile, '--install-extension', vsix, '--force'], shown);
  if (installed.code !== 0) {
    console.error(`The installed VS Code (${command}) did not take the extension.`);
    process.exit(1);
  }
  console.log('\nVS Code opens with the examples. Close its window or press Ctrl-C to end it.');
  const window = ['--wait', '--new-window', '--disable-workspace-trust', folder];
  await runGroup(command, [...profile, ...window], shown);
  await endInstance(data);
  removeFolder(data);
}

/** VS Code's main process leads a session of its own; the lock file of its profile names it. */
function instanceOf(data) {
  const lock = join(data, 'code.lock');
  const pid = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : NaN;
  return Number.isInteger(pid) && pid > 1 ? pid : undefined;
}

function signalInstance(data, signal) {
  const pid = instanceOf(data);
  if (pid === undefined) return false;
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
}

async function endInstance(data) {
  if (!signalInstance(data, 'SIGTERM')) return;
  for (const end = Date.now() + GRACE; Date.now() < end && signalInstance(data, 0);) {
    // This wait must keep the process alive: nothing else may be left to do so.
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  signalInstance(data, 'SIGKILL');
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
