// The server's bundle for browsers, in a worker of a real one: it must run without Node.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../client/start/install-vscode-server.mjs';
import { launchBrowser } from './launch-browser.mjs';

const bundle = process.env.E2E_WEB_SERVER ?? join(root, 'dist', 'web', 'server.js');

test('the browser bundle answers in a worker and pushes findings', { timeout: 90_000 }, async () => {
  const text = readFileSync(join(root, 'test/e2e/fixtures/cluster/main.cf'), 'utf8');
  const site = createServer((request, response) => {
    const isScript = request.url === '/server.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? readFileSync(bundle) : '<!doctype html><title>worker</title>');
  });
  await new Promise((resolve) => site.listen(0, '127.0.0.1', resolve));
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${site.address().port}/`);
    const { answer, findings } = await page.evaluate(converse, text);
    assert.equal(answer.serverInfo?.name, 'clusterwright');
    const errors = findings.filter(({ severity }) => severity === 1);
    assert.deepEqual(
      errors.map(({ code }) => code),
      ['unknown-system'],
    );
  } finally {
    await browser.close();
    site.closeAllConnections();
    await new Promise((resolve) => site.close(resolve));
  }
});

/** Runs in the page: speaks with the worker as the browser's language client does. */
function converse(text) {
  return new Promise((resolve, reject) => {
    let answer;
    setTimeout(() => reject(new Error(answer ? 'no findings came in time' : 'no answer came in time')), 30_000);
    const worker = new Worker('/server.js');
    const send = (message) => worker.postMessage({ jsonrpc: '2.0', ...message });
    const uri = 'vscode-vfs://example/main.cf';
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessage = ({ data }) => {
      if (data.id === 1 && data.method === undefined) {
        if (data.error !== undefined) reject(new Error(data.error.message));
        answer = data.result;
        send({ method: 'initialized', params: {} });
        const textDocument = { uri, languageId: 'vcs', version: 1, text };
        send({ method: 'textDocument/didOpen', params: { textDocument } });
      } else if (data.method === 'textDocument/publishDiagnostics') {
        const found = data.params.diagnostics;
        if (found.length > 0) resolve({ answer, findings: found });
      } else if (data.id !== undefined && data.method !== undefined) {
        send({ id: data.id, result: null });
      }
    };
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
  });
}
