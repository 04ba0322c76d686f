// The server over stdio with an editor that is not VS Code.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../client/start/install-vscode-server.mjs';
import { runGroup } from '../../client/start/processes.mjs';
import { copyFixtures } from './settings.mjs';

const LIMIT = 90_000;
const nvim = process.env.E2E_NVIM ?? 'nvim';
const server = process.env.E2E_LANGUAGE_SERVER ?? join(root, 'dist', 'server.js');

test('Neovim gets findings, hover, completion, definition and outline over stdio', { timeout: 2 * LIMIT }, async () => {
  const folder = copyFixtures();
  const file = join(folder, 'cluster', 'main.cf');
  const out = join(folder, 'seen.json');
  const lines = readFileSync(file, 'utf8').split('\n');
  const script = join(root, 'test', 'e2e', 'nvim', 'client.lua');
  const command = JSON.stringify([process.execPath, server, '--stdio']);
  const env = { ...process.env, E2E_SERVER: command, E2E_FILE: file, E2E_OUT: out };
  for (const name of ['CONFIG_HOME', 'DATA_HOME', 'STATE_HOME', 'CACHE_HOME', 'RUNTIME_DIR'])
    env[`XDG_${name}`] = folder;

  const args = ['--headless', '--clean', '-n', '-i', 'NONE', '-S', script];
  const ended = await runGroup(nvim, args, { env, cwd: dirname(file), limit: LIMIT });
  assert.equal(ended.error, undefined, 'Neovim starts (Debian: apt-get install neovim)');
  assert.ok(existsSync(out), `Neovim wrote its result${ended.late ? ' in time' : ''}`);
  const seen = JSON.parse(readFileSync(out, 'utf8'));

  assert.equal(seen.problem, undefined);
  const line = lines.findIndex((one) => one.includes('SystemList'));
  const column = lines[line].indexOf('node3');
  assert.deepEqual(
    seen.errors.map(({ range, source }) => ({ range, source })),
    [{ range: [line, column, line, column + 'node3'.length], source: 'clusterwright' }],
  );
  assert.match(seen.hover, /KVMGuest/);
  assert.ok(seen.completion.includes('MountOpt'), seen.completion.join());
  assert.equal(seen.definition, lines.indexOf('system node1 ('));
  assert.ok(
    seen.outline.some((name) => name.includes('guests')),
    seen.outline.join(),
  );
  assert.deepEqual(seen.exit, { code: 0, signal: 0 });
});
