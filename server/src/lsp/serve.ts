import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Language } from '../languages/language';
import { createServices, type ServerContext, type Services } from '../server';
import { normalUri } from '../workspace/uri-paths';
import { diagnosticsOf, rangeIn, type RangeOf } from './convert';
import { type DiagnosticsChannel, pullDiagnostics, pushDiagnostics } from './diagnostics';
import { OpenDocuments } from './documents';
import { readSettings } from './settings';

/** Serves one client over the connection until it ends. All editors, and the command `lsp`, come through here. */
export function serve(connection: Connection, context: ServerContext): void {
  const services = createServices(context);
  const documents = new OpenDocuments();
  let folders: string[] = [];
  let channel: DiagnosticsChannel | undefined;
  let capabilities: InitializeParams['capabilities'] = {};

  const languageOf = (document: TextDocument): Language | undefined => services.languages.get(document.languageId);
  const rangeOf: RangeOf = ({ uri, start, end }) => {
    const document = documents.get(uri) ?? closedDocument(services, uri);
    return document && rangeIn(document, start, end);
  };
  const configure = async (): Promise<void> => {
    const settings = capabilities.workspace?.configuration
      ? await readSettings(connection, folders)
      : { includePath: [] };
    services.configure({ folders, includePath: settings.includePath });
    channel?.worldChanged();
  };

  connection.onInitialize((params): InitializeResult => {
    capabilities = params.capabilities;
    folders = (params.workspaceFolders ?? []).map(({ uri }) => normalUri(uri));
    services.configure({ folders, includePath: [] });
    const related = capabilities.textDocument?.publishDiagnostics?.relatedInformation ?? false;
    const pulls = capabilities.textDocument?.diagnostic !== undefined;
    const relatedWhenPulled = capabilities.textDocument?.diagnostic?.relatedInformation ?? related;
    const diagnose = (document: TextDocument, language: Language): ReturnType<typeof diagnosticsOf> =>
      diagnosticsOf(document, language.check(document.uri), rangeOf, pulls ? relatedWhenPulled : related);
    channel = pulls
      ? pullDiagnostics(
          connection,
          (uri) => documents.get(uri),
          languageOf,
          diagnose,
          capabilities.workspace?.diagnostics?.refreshSupport ?? false,
        )
      : pushDiagnostics(connection, () => documents.all(), languageOf, diagnose);
    return {
      serverInfo: { name: 'clusterwright' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...(pulls && {
          diagnosticProvider: { identifier: 'clusterwright', interFileDependencies: true, workspaceDiagnostics: false },
        }),
      },
    };
  });

  connection.onInitialized(() => {
    if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'clusterwright' });
    }
    if (capabilities.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => normalUri(uri)));
        folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => normalUri(uri))];
        void configure();
      });
    }
    void configure();
  });
  connection.onDidChangeConfiguration(() => void configure());
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => normalUri(uri));
    for (const language of services.languages.values()) language.filesChanged(uris);
    channel?.worldChanged();
  });

  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    const document = documents.open(normalUri(uri), languageId, version, text);
    languageOf(document)?.openDocument(document.uri, text);
    channel?.documentChanged();
  });
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    const uri = normalUri(textDocument.uri);
    const change = documents.change(uri, textDocument.version, contentChanges);
    const document = documents.get(uri);
    if (document === undefined) return;
    languageOf(document)?.changeDocument(uri, document.getText(), change);
    channel?.documentChanged();
  });
  connection.onDidCloseTextDocument(({ textDocument }) => {
    const uri = normalUri(textDocument.uri);
    const document = documents.get(uri);
    if (document === undefined) return;
    languageOf(document)?.closeDocument(uri);
    documents.close(uri);
    channel?.documentClosed(uri);
    channel?.documentChanged();
  });
  connection.listen();
}

/** A line table for a file that is not open, for places in related information. */
function closedDocument(services: Services, uri: string): TextDocument | undefined {
  const file = services.workspace.file(uri);
  return file && TextDocument.create(uri, 'vcs', 0, file.text);
}
