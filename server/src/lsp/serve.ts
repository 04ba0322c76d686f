import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Language } from '../languages/language';
import { createServices, type ServerContext, type Services } from '../server';
import { mayBeginLibvirt, readsLikeLibvirt } from '../protocol/xml-identity';
import { normalUri } from '../workspace/uri-paths';
import { handleCallHierarchy } from './call-hierarchy';
import { handleCodeActions } from './code-actions';
import { handleCompletion } from './completion';
import { diagnosticsOf, rangeIn, type RangeOf } from './convert';
import { handleCopyCommands } from './copy-commands';
import { type DiagnosticsChannel, pullDiagnostics, pushDiagnostics } from './diagnostics';
import { LastDocument, OpenDocuments } from './documents';
import { FIX_ALL_KIND } from './fix-all';
import { handleFormatting } from './formatting';
import type { HandlerContext } from './handler-context';
import { handleNames } from './names';
import { handleInlayHints } from './inlay-hints';
import { handleNavigation } from './navigation';
import { handleOutline } from './outline';
import { handleSelection } from './selection';
import { handleSemanticTokens, LEGEND } from './semantic-tokens';
import { noSettings, readSettings } from './settings';
import { handleSignatureHelp, SIGNATURE_TRIGGERS } from './signature-help';
import { handleStateTables } from './state-tables';
import { statusReporter } from './status';
import { handleTags } from './tags';
import { warmUp } from './warm-up';
import { dataWatcher } from './watch-data';
import { handleWorkspaceSymbols } from './workspace-symbols';

/** Serves one client over the connection until it ends. All editors, and the command `lsp`, come through here. */
export function serve(connection: Connection, context: ServerContext): void {
  const services = createServices(context);
  const documents = new OpenDocuments();
  let folders: string[] = [];
  let channel: DiagnosticsChannel | undefined;
  let client: InitializeParams['capabilities'] = {};
  let showsBundled = false;
  /** The settings in use. */
  let known = '';
  let { inlayHints } = noSettings([]);
  let configured: Promise<void> = Promise.resolve();

  const languageOf = (document: TextDocument): Language | undefined => {
    // Other extensions may want to keep the language of XML: what is libvirt's is judged all the same.
    const isLibvirt = document.languageId === 'xml' && readsLikeLibvirt(document.getText());
    return services.languages.get(isLibvirt ? 'libvirt-xml' : document.languageId);
  };
  const atHand = new LastDocument();
  const rangeOf: RangeOf = ({ uri, start, end }) => {
    const document = documents.get(uri) ?? atHand.of(uri, textAtHand(services, uri));
    return document && rangeIn(document, start, end);
  };
  const ready = async (document: TextDocument, language: Language): Promise<void> => {
    await configured;
    await language.settle(document.uri);
  };
  const handlers: HandlerContext = {
    services,
    client: () => client,
    showsBundled: () => showsBundled,
    find(uri) {
      const document = documents.get(normalUri(uri));
      const language = document && languageOf(document);
      return language && { document, language };
    },
    findBegun(uri) {
      const document = documents.get(normalUri(uri));
      if (document?.languageId !== 'xml' || !mayBeginLibvirt(document.getText())) return undefined;
      const language = services.languages.get('libvirt-xml');
      return language && { document, language };
    },
    rangeOf,
    ready,
  };
  const configure = async (): Promise<void> => {
    const settings = client.workspace?.configuration ? await readSettings(connection, folders) : noSettings(folders);
    if (settings.key === known) return;
    known = settings.key;
    for (const problem of settings.problems) connection.console.warn(problem);
    services.configure(settings.where);
    services.configureLibvirt(settings.libvirt);
    const shown = JSON.stringify(inlayHints) !== JSON.stringify(settings.inlayHints);
    inlayHints = settings.inlayHints;
    if (shown && client.workspace?.inlayHint?.refreshSupport) void connection.languages.inlayHint.refresh();
    channel?.worldChanged();
  };
  const reportStatus = statusReporter(connection, services.projects);
  const watchData = dataWatcher(connection, services);
  const warm = warmUp();

  connection.onInitialize(async (params): Promise<InitializeResult> => {
    client = params.capabilities;
    showsBundled =
      (params.initializationOptions as { bundledDocuments?: unknown } | undefined)?.bundledDocuments === true;
    folders = (params.workspaceFolders ?? []).map(({ uri }) => normalUri(uri));
    const none = noSettings(folders);
    known = none.key;
    services.configure(none.where);
    const pulls = client.textDocument?.diagnostic !== undefined;
    const related =
      (pulls ? client.textDocument?.diagnostic?.relatedInformation : undefined) ??
      client.textDocument?.publishDiagnostics?.relatedInformation ??
      false;
    const diagnose = (document: TextDocument, language: Language): ReturnType<typeof diagnosticsOf> => {
      reportStatus(document.uri, language);
      watchData(client);
      return diagnosticsOf(document, language.check(document.uri), rangeOf, related);
    };
    // Who cannot be told to ask again has to wait for all that there is to find.
    if (!pulls || client.workspace?.diagnostics?.refreshSupport) {
      services.wholeClusters.explored = () => channel?.worldChanged();
    }
    const source = { find: (uri: string) => handlers.find(uri), all: () => documents.all(), ready, diagnose };
    channel = pulls
      ? pullDiagnostics(connection, source, client.workspace?.diagnostics?.refreshSupport ?? false)
      : pushDiagnostics(connection, source);
    await warm;
    return { serverInfo: { name: 'clusterwright' }, capabilities: capabilitiesOf(pulls, client, services) };
  });

  connection.onInitialized(() => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'clusterwright' });
    }
    if (client.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => normalUri(uri)));
        folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => normalUri(uri))];
        configured = configure();
      });
    }
    configured = configure();
  });
  connection.onDidChangeConfiguration(() => {
    configured = configure();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => normalUri(uri)).filter((uri) => documents.get(uri) === undefined);
    if (uris.length === 0) return;
    services.projects.filesChanged(uris);
    services.wholeClusters.filesChanged(uris);
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
  handleCompletion(connection, handlers);
  handleNavigation(connection, handlers);
  handleNames(connection, handlers);
  handleOutline(connection, handlers);
  handleSemanticTokens(connection, handlers);
  handleFormatting(connection, handlers);
  handleCodeActions(connection, handlers);
  handleCallHierarchy(connection, handlers);
  handleInlayHints(connection, handlers, () => inlayHints);
  handleSelection(connection, handlers);
  handleTags(connection, handlers);
  handleCopyCommands(connection, handlers);
  handleSignatureHelp(connection, handlers);
  handleStateTables(connection, handlers);
  handleWorkspaceSymbols(connection, handlers);
  connection.listen();
}

function capabilitiesOf(
  pulls: boolean,
  client: InitializeParams['capabilities'],
  services: Services,
): ServerCapabilities {
  const characters = [...services.languages.values()].flatMap(({ triggerCharacters }) => triggerCharacters);
  const triggers = [...new Set([...characters, ' '])];
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    completionProvider: { triggerCharacters: triggers, resolveProvider: true },
    hoverProvider: true,
    signatureHelpProvider: { triggerCharacters: SIGNATURE_TRIGGERS },
    definitionProvider: true,
    typeDefinitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    // A client that cannot ask beforehand is told nothing of it.
    renameProvider: client.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
    documentSymbolProvider: { label: 'Clusterwright' },
    foldingRangeProvider: true,
    documentLinkProvider: {},
    callHierarchyProvider: true,
    inlayHintProvider: true,
    linkedEditingRangeProvider: true,
    selectionRangeProvider: true,
    workspaceSymbolProvider: true,
    documentFormattingProvider: true,
    codeActionProvider: { codeActionKinds: ['quickfix', 'refactor.rewrite', FIX_ALL_KIND], resolveProvider: true },
    semanticTokensProvider: { legend: LEGEND, range: true, full: { delta: true } },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...(pulls && {
      diagnosticProvider: { identifier: 'clusterwright', interFileDependencies: true, workspaceDiagnostics: false },
    }),
  };
}

/** The text of a file that is not open: one that was read, or a document of the bundled catalog. */
function textAtHand(services: Services, uri: string): string | undefined {
  return (
    services.workspace.file(uri)?.text ??
    services.nodeFiles.known(uri)?.text ??
    [...services.languages.values()].map((language) => language.bundledDocument(uri)).find((one) => one !== undefined)
  );
}
