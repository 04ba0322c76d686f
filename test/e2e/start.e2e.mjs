// `npm start`: what it serves, who may see it, and that nothing is left when it ends.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { desktopCommand } from '../../client/start/desktop.mjs';
import { root } from '../../client/start/install-vscode-server.mjs';
import { endGroup, pause, removeAtExit, startGroup } from '../../client/start/processes.mjs';
import { freePort } from '../../client/start/vscode-server.mjs';

const LIMIT = 60_000;
const END_LIMIT = 10_000;
const start = join(root, 'client', 'start');

for (const signal of ['SIGINT', 'SIGTERM']) {
  test(`npm start --no-open serves behind a token, and ${signal} leaves nothing`, { timeout: 2 * LIMIT }, async () => {
    const scratch = removeAtExit(mkdtempSync(join(tmpdir(), 'cw-start-')));
    const port = await freePort();
    const run = startReading([join(start, 'start.mjs'), '--no-build', '--no-open', '--port', String(port)], scratch);
    try {
      const [address] = await run.untilPrinted(/http:\S+/);
      assert.match(run.printed(), /\[unknown-system\]/, 'the findings of examples/ are printed first');
      const { origin, searchParams } = new URL(address);
      assert.equal(origin, `http://127.0.0.1:${port}`);
      assert.equal(searchParams.get('folder'), join(root, 'examples'));
      assert.match(searchParams.get('tkn'), /^[0-9a-f]{32}$/);

      assert.equal((await fetch(origin)).status, 403);
      assert.equal((await fetch(`${origin}/?tkn=wrong`)).status, 403);
      const welcome = await fetch(address, { redirect: 'manual' });
      assert.equal(welcome.status, 302);
      const cookie = welcome.headers.get('set-cookie').split(';')[0];
      const page = await fetch(new URL(welcome.headers.get('location'), address), { headers: { cookie } });
      assert.equal(page.status, 200);
      assert.match(await page.text(), /workbench/);

      const family = descendantsOf(run.child.pid);
      assert.ok(family.length > 0, 'the server runs');
      process.kill(run.child.pid, signal);
      await run.untilEnded();
      assert.equal(run.child.exitCode, 0);
      await untilGone(family);
      assert.deepEqual(readdirSync(scratch), []);
    } finally {
      await endGroup(run.child);
    }
  });
}

test(
  'npm start opens the installed VS Code with a profile of its own and ends it',
  { timeout: 2 * LIMIT },
  async () => {
    const scratch = removeAtExit(mkdtempSync(join(tmpdir(), 'cw-start-')));
    const code = standInForVSCode();
    const script = `import { openDesktop } from ${JSON.stringify(join(start, 'desktop.mjs'))};
    await openDesktop({ command: ${JSON.stringify(code.command)}, vsix: 'some.vsix', folder: 'examples' });`;
    const run = startReading(['--input-type=module', '--eval', script], scratch);
    try {
      await run.untilPrinted(/the window is open/);
      const [install, open] = readFileSync(code.calls, 'utf8').trim().split('\n');
      const profile = String.raw`--user-data-dir ${scratch}/cw-\w+ --extensions-dir ${scratch}/cw-\w+/extensions`;
      assert.match(install, new RegExp(`^${profile} --install-extension some.vsix --force$`));
      assert.match(open, new RegExp(`^${profile} --wait --new-window --disable-workspace-trust examples$`));
      const instance = Number(readFileSync(code.instance, 'utf8'));
      assert.ok(isAlive(instance));
      process.kill(run.child.pid, 'SIGINT');
      await run.untilEnded();
      assert.equal(run.child.exitCode, 0);
      await untilGone([instance]);
      assert.deepEqual(readdirSync(scratch), []);
    } finally {
      await endGroup(run.child);
    }
  },
);

test('the code of a remote window, of WSL, or without a display is not taken', () => {
  const { command, folder } = standInForVSCode();
  const env = { PATH: folder, DISPLAY: ':0' };
  assert.equal(desktopCommand(env, 1000), command);
  assert.equal(desktopCommand({ ...env, PATH: tmpdir() }, 1000), undefined);
  assert.equal(desktopCommand({ ...env, VSCODE_IPC_HOOK_CLI: '/run/x.sock' }, 1000), undefined);
  assert.equal(desktopCommand({ ...env, WSL_DISTRO_NAME: 'Debian' }, 1000), undefined);
  assert.equal(desktopCommand(env, 0), undefined);
  if (process.platform === 'linux') assert.equal(desktopCommand({ PATH: folder }, 1000), undefined);
});

test('wrong usage is said, with exit code 2', () => {
  const wrong = spawnSync(process.execPath, [join(start, 'start.mjs'), '--port', 'many'], {
    encoding: 'utf8',
    timeout: LIMIT,
  });
  assert.equal(wrong.status, 2);
  assert.match(wrong.stderr, /"many" is no port/);
});

function startReading(args, scratch) {
  const env = { ...process.env, TMPDIR: scratch };
  const child = startGroup(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => (printed += part));
  return {
    child,
    printed: () => printed,
    async untilPrinted(pattern) {
      for (const end = Date.now() + LIMIT; Date.now() < end && child.exitCode === null; await pause(50)) {
        const found = pattern.exec(printed);
        if (found !== null) return found;
      }
      throw new Error(`${String(pattern)} was not printed:\n${printed}`);
    },
    async untilEnded() {
      const late = await Promise.race([child.ended.then(() => false), pause(END_LIMIT).then(() => true)]);
      assert.ok(!late, `it did not end within ${END_LIMIT / 1000} s`);
    },
  };
}

/** A program that behaves as VS Code does: the window belongs to a process outside the group of the command. */
function standInForVSCode() {
  const folder = removeAtExit(mkdtempSync(join(tmpdir(), 'cw-code-')));
  const command = join(folder, 'code');
  const [calls, instance] = [join(folder, 'calls'), join(folder, 'instance')];
  writeFileSync(
    command,
    `#!/bin/sh
echo "$*" >> '${calls}'
case "$*" in *--wait*) ;; *) mkdir -p "$4"; exit 0 ;; esac
setsid sleep 300 &
echo $! > "$2/code.lock"
echo $! > '${instance}'
echo the window is open
wait
`,
  );
  chmodSync(command, 0o755);
  return { folder, command, calls, instance };
}

function descendantsOf(pid) {
  const rows = spawnSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).stdout.trim().split('\n');
  const parents = rows.map((row) => row.trim().split(/\s+/).map(Number));
  const found = [pid];
  for (const one of found) found.push(...parents.filter(([, parent]) => parent === one).map(([child]) => child));
  return found.slice(1).filter((one) => isAlive(one));
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    // A zombie has ended; only its parent has not asked yet.
    const stat = `/proc/${pid}/stat`;
    return !existsSync(stat) || !/\) Z /.test(readFileSync(stat, 'utf8'));
  } catch {
    return false;
  }
}

async function untilGone(pids) {
  for (const end = Date.now() + END_LIMIT; Date.now() < end; await pause(50)) {
    if (!pids.some(isAlive)) return;
  }
  assert.fail(`still alive: ${pids.filter(isAlive).join()}`);
}
