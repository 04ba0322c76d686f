// Child processes that never outlive this one: each leads a group of its own, and the whole group is ended with it.
import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { constants } from 'node:os';

const GRACE = 5_000;
const windows = process.platform === 'win32';
const live = new Set();
const folders = new Set();
let ending = false;

/** Starts a program as the leader of its own group, so that what it starts in turn ends with it. */
export function startGroup(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'ignore', detached: !windows, ...options });
  child.ended = new Promise((resolve) => {
    child.once('error', (error) => resolve({ error }));
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  if (child.pid !== undefined) live.add(child);
  return child;
}

/** Ends a group: asks first, then insists. Resolves when its leader is gone. */
export async function endGroup(child) {
  if (!live.has(child)) return;
  if (child.exitCode === null && child.signalCode === null) {
    signalGroup(child, 'SIGTERM');
    const gone = await Promise.race([child.ended.then(() => true), pause(GRACE).then(() => false)]);
    if (!gone) {
      signalGroup(child, 'SIGKILL');
      await child.ended;
    }
  }
  // The leader may have left members behind.
  signalGroup(child, 'SIGKILL');
  live.delete(child);
}

/** How a program ended by itself. Never resolves when it ends because this process was told to end. */
export async function endOf(child) {
  const result = await child.ended;
  return ending ? new Promise(() => {}) : result;
}

/** Runs a program to its end, or ends it at the time limit. `read` gets what it prints, where that is piped. */
export async function runGroup(command, args, { limit, read, ...options } = {}) {
  const child = startGroup(command, args, options);
  const printed = read === undefined ? undefined : readAll(child.stdout, read);
  const tooLate = limit === undefined ? new Promise(() => {}) : pause(limit).then(() => ({ late: true }));
  const result = await Promise.race([endOf(child), tooLate]);
  await endGroup(child);
  // Nobody holds the pipe any more, so what is left in it comes to its end.
  await Promise.race([printed, pause(GRACE)]);
  return { code: null, signal: null, late: false, error: undefined, ...result };
}

/** Registers a folder that goes when this process goes. */
export function removeAtExit(folder) {
  folders.add(folder);
  return folder;
}

/** Removes a folder now; a process that is just ending may still write into it. */
export function removeFolder(folder) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  folders.delete(folder);
}

/** A wait that keeps no process alive. */
export function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}

/** Makes the signals that ask a program to end lead to an ordinary exit; without a code, with the shell's code for it. */
export function exitOnSignals(code) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => {
      ending = true;
      // Asked before they are killed: a child that leads groups of its own must be able to end those.
      void Promise.all([...live].map(endGroup)).then(() => process.exit(code ?? 128 + constants.signals[signal]));
    });
  }
}

process.on('exit', () => {
  for (const child of live) signalGroup(child, 'SIGKILL');
  for (const folder of [...folders]) {
    try {
      removeFolder(folder);
    } catch (error) {
      console.error(`The temporary folder ${folder} could not be removed: ${error.message}`);
    }
  }
});

function readAll(stream, read) {
  stream.setEncoding('utf8').on('data', read);
  return new Promise((resolve) => stream.once('close', resolve));
}

function signalGroup(child, signal) {
  if (windows) {
    if (child.exitCode === null) spawnSync('taskkill', ['/T', '/F', '/PID', String(child.pid)], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}
