import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { serve } from '../../server/src/lsp/serve';
import type { FileProvider } from '../../server/src/workspace/file-provider';

/** What a client says it can do; the tests need no more than these. */
export interface ClientOptions {
  readonly pulls: boolean;
  readonly files: FileProvider;
  readonly folders?: readonly string[];
  /** Answers `workspace/configuration`, for the window and for each folder; absent: the client has no settings. */
  readonly settings?: unknown;
  /** Settings of single folders, by their address. */
  readonly folderSettings?: Readonly<Record<string, unknown>>;
  readonly initializationOptions?: unknown;
  /** More that the client can do with documents. */
  readonly textDocument?: Readonly<Record<string, unknown>>;
  /** More that the client can do with the workspace. */
  readonly workspace?: Readonly<Record<string, unknown>>;
}

/** A client connected to a server of its own, over streams in memory, after the handshake. */
export interface LanguageClient {
  readonly connection: ProtocolConnection;
  /** What the server says it can do. */
  readonly capabilities: Readonly<Record<string, unknown>>;
  /** Every `textDocument/publishDiagnostics` so far. */
  readonly pushed: { readonly uri: string; readonly diagnostics: readonly { code?: unknown; message: string }[] }[];
  /** What the server asks to be told of, at present. */
  readonly registrations: readonly Registration[];
  /** How often the server asked to pull again. */
  refreshes(): number;
  open(uri: string, text: string, languageId?: string): void;
  change(uri: string, version: number, text: string): void;
  request<R>(method: string, params: unknown): Promise<R>;
  end(): void;
}

/** Something that the server asks to be told of. */
export interface Registration {
  readonly id: string;
  readonly method: string;
  readonly registerOptions: unknown;
}

/** Starts a server and shakes hands with it. */
export async function startClient(options: ClientOptions): Promise<LanguageClient> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  serve(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), {
    files: options.files,
  });
  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const pushed: LanguageClient['pushed'] = [];
  const registrations: Registration[] = [];
  let refreshes = 0;
  connection.onNotification('textDocument/publishDiagnostics', (params: LanguageClient['pushed'][number]) => {
    pushed.push(params);
  });
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshes++;
    return null;
  });
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly { scopeUri?: string }[] }) =>
    items.map(({ scopeUri }) => options.folderSettings?.[scopeUri ?? ''] ?? options.settings ?? null),
  );
  connection.onRequest('client/registerCapability', (params: { registrations: Registration[] }) => {
    registrations.push(...params.registrations);
    return null;
  });
  connection.onRequest('client/unregisterCapability', (params: { unregisterations: { id: string }[] }) => {
    for (const { id } of params.unregisterations) {
      const at = registrations.findIndex((registration) => registration.id === id);
      if (at >= 0) registrations.splice(at, 1);
    }
    return null;
  });
  connection.listen();
  const { capabilities } = await connection.sendRequest<Pick<LanguageClient, 'capabilities'>>('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: (options.folders ?? []).map((uri) => ({ uri, name: uri })),
    initializationOptions: options.initializationOptions,
    capabilities: {
      workspace: {
        configuration: options.settings !== undefined,
        diagnostics: { refreshSupport: true },
        ...options.workspace,
      },
      textDocument: {
        ...(options.pulls && { diagnostic: { relatedDocumentSupport: false } }),
        publishDiagnostics: { relatedInformation: true },
        completion: { completionItem: { snippetSupport: true } },
        ...options.textDocument,
      },
    },
  });
  await connection.sendNotification('initialized', {});
  return {
    connection,
    capabilities,
    pushed,
    registrations,
    refreshes: () => refreshes,
    open(uri, text, languageId = 'vcs') {
      void connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    },
    change(uri, version, text) {
      void connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      });
    },
    request: (method, params) => connection.sendRequest(method, params),
    end() {
      connection.dispose();
      toServer.destroy();
      toClient.destroy();
    },
  };
}
