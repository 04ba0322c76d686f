import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const requestTimeout = 180_000;

/** What the bench announces: a client that pulls diagnostics, as VS Code does. Nothing may be registered later. */
const clientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  window: { workDoneProgress: true },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    synchronization: { didSave: true },
    diagnostic: { dynamicRegistration: false, relatedDocumentSupport: false },
    publishDiagnostics: { relatedInformation: true, versionSupport: false },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: { contextSupport: true, completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

/**
 * A language server in its own process, spoken to over stdio. Both servers of the bench are driven by this one class, so
 * whatever it costs, it costs both.
 */
export class LspClient {
  /** Numbers of `workspace/diagnostic/refresh` requests and `textDocument/publishDiagnostics` notifications seen so far. */
  refreshes = 0;
  pushes = 0;

  #child;
  #chunks = [];
  #buffered = 0;
  #bodyLength = -1;
  #nextId = 1;
  #pending = new Map();
  #stderr = '';
  #ended;
  #exit;

  /** Starts `node SCRIPT --stdio` with the node binary that runs the bench itself. */
  constructor(script) {
    this.#child = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
    this.#child.stdout.on('data', (chunk) => this.#receive(chunk));
    this.#child.stderr.on('data', (chunk) => (this.#stderr = (this.#stderr + chunk).slice(-4000)));
    this.#child.stdin.on('error', () => undefined);
    this.#exit = new Promise((resolve) => {
      const end = (reason) => {
        this.#ended = reason;
        for (const { reject } of this.#pending.values()) {
          reject(this.#endError());
        }
        this.#pending.clear();
        resolve(reason);
      };
      this.#child.on('error', (error) => end(error.message));
      this.#child.on('exit', (code, signal) => end(signal ?? `exit code ${code}`));
    });
  }

  /** Sends `initialize` and `initialized`; the answer must announce pulled diagnostics. */
  async initialize(rootUri, initializationOptions) {
    const result = await this.request('initialize', {
      processId: process.pid,
      clientInfo: { name: 'bench' },
      locale: 'en',
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'bench' }],
      capabilities: clientCapabilities,
      initializationOptions,
    });
    return result.capabilities;
  }

  /** Sends a request; the promise resolves with its result as soon as the answer has been read. */
  request(method, params) {
    const id = this.#nextId++;
    if (this.#ended !== undefined) {
      return Promise.reject(this.#endError());
    }
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#pending.delete(id);
        reject(new Error(`No answer to ${method} within ${requestTimeout / 1000} s. ${this.#stderr}`));
      }, requestTimeout);
      this.#pending.set(id, {
        resolve: (value) => (clearTimeout(timer), resolve(value)),
        reject: (error) => (clearTimeout(timer), reject(error)),
      });
      this.#send({ jsonrpc: '2.0', id, method, params });
    });
  }

  /** Sends a notification. */
  notify(method, params) {
    this.#send({ jsonrpc: '2.0', method, params });
  }

  /** Resident memory of the server in kilobytes, now and at its highest; undefined where there is no /proc. */
  memory() {
    let status;
    try {
      status = readFileSync(`/proc/${this.#child.pid}/status`, 'utf8');
    } catch {
      return undefined;
    }
    const field = (name) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]);
    return { resident: field('VmRSS'), highest: field('VmHWM') };
  }

  /** Asks the server to end, and ends it if it does not. */
  async stop() {
    const ended = this.#exit;
    const hurry = setTimeout(() => this.#child.kill('SIGKILL'), 3000);
    try {
      await this.request('shutdown', undefined);
      this.notify('exit', undefined);
    } catch {
      this.#child.kill('SIGKILL');
    }
    await ended;
    clearTimeout(hurry);
  }

  #endError() {
    return new Error(`The server ended by itself (${this.#ended}). ${this.#stderr}`.trim());
  }

  #send(message) {
    const body = Buffer.from(JSON.stringify(message), 'utf8');
    this.#child.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`, 'ascii'), body]));
  }

  #receive(chunk) {
    this.#chunks.push(chunk);
    this.#buffered += chunk.length;
    for (;;) {
      if (this.#bodyLength < 0) {
        const data = this.#joined();
        const end = data.indexOf('\r\n\r\n');
        if (end < 0) {
          return;
        }
        this.#bodyLength = Number(/Content-Length: (\d+)/i.exec(data.toString('ascii', 0, end))[1]);
        this.#keep(data.subarray(end + 4));
      }
      if (this.#buffered < this.#bodyLength) {
        return;
      }
      const data = this.#joined();
      const body = data.toString('utf8', 0, this.#bodyLength);
      this.#keep(data.subarray(this.#bodyLength));
      this.#bodyLength = -1;
      this.#dispatch(JSON.parse(body));
    }
  }

  #joined() {
    if (this.#chunks.length !== 1) {
      this.#chunks = [Buffer.concat(this.#chunks)];
    }
    return this.#chunks[0];
  }

  #keep(rest) {
    this.#chunks = [rest];
    this.#buffered = rest.length;
  }

  #dispatch(message) {
    if (message.method === undefined) {
      const waiting = this.#pending.get(message.id);
      this.#pending.delete(message.id);
      if (message.error) {
        waiting?.reject(new Error(message.error.message));
      } else {
        waiting?.resolve(message.result);
      }
      return;
    }
    if (message.method === 'textDocument/publishDiagnostics') {
      this.pushes++;
    }
    if (message.method === 'workspace/diagnostic/refresh') {
      this.refreshes++;
    }
    if (message.id !== undefined) {
      // No setting is set: the answer that VS Code gives for a user who changed nothing.
      const result = message.method === 'workspace/configuration' ? message.params.items.map(() => null) : null;
      this.#send({ jsonrpc: '2.0', id: message.id, result });
    }
  }
}
