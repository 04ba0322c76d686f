import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { CLI } from './run-cli';

function framed(message: object): string {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`;
}

test('lsp --stdio serves an editor until it says goodbye', async () => {
  const child = spawn(process.execPath, [CLI, 'lsp', '--stdio', `--clientProcessId=${String(process.pid)}`]);
  onTestFinished(() => {
    child.kill();
  });
  let output = '';
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const answered = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('"id":1') && output.includes('capabilities')) resolve();
    });
  });
  const parameters = { processId: process.pid, rootUri: null, capabilities: {} };
  child.stdin.write(framed({ id: 1, method: 'initialize', params: parameters }));
  await answered;
  expect(output).toContain('"name":"clusterwright"');
  child.stdin.write(framed({ method: 'initialized', params: {} }));
  child.stdin.write(framed({ id: 2, method: 'shutdown' }));
  child.stdin.write(framed({ method: 'exit' }));
  const [code] = (await once(child, 'exit')) as [number];
  expect([code, errors]).toEqual([0, '']);
});
