import { Disposable, type ExtensionContext, type LogOutputChannel, type TextDocument, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { mayBeginLibvirt, readsLikeLibvirt } from '../../server/src/protocol/xml-identity';
import { closeTagBehind } from './close-tags';
import { registerBundledContent } from './bundled-content';
import { registerCopyAsCommands } from './commands/copy-as-commands';
import { registerExplainRule } from './commands/explain-rule';
import { registerRestartServer } from './commands/restart-server';
import { watchLanguageIdentity } from './language-identity';
import { ruleLinkMiddleware } from './rule-link-middleware';
import { bundledRulePages } from './rule-pages';
import { registerStatus } from './status';
import { suggestBehindBlanks } from './suggest-again';
import { registerStateTables } from './views/state-tables';

/** Name of the output channel, and of the server wherever VS Code shows it. */
export const OUTPUT_CHANNEL_NAME = 'Clusterwright';

let running: BaseLanguageClient | undefined;

/** Our own languages. */
const LANGUAGES = ['vcs', 'libvirt-xml', 'llttab', 'llthosts', 'gabtab', 'vxfenmode', 'ifcfg'];
/** The languages of the documents that the server hears of; it looks at those in `xml` only where they are libvirt's. */
const DOCUMENTS = [...LANGUAGES, 'xml'].map((language) => ({ language }));
/** Files beside an open one that it is judged with: those of the same node, and of the same interface. */
const NODE_FILES = '**/{*llttab*,*llthosts*,*gabtab*,*vxfenmode*,*vxfendg*,ifcfg-*}';

/** Options that both kinds of language client, child process and worker, share. */
export function clientOptions(context: ExtensionContext, output: LogOutputChannel): LanguageClientOptions {
  const clusterFiles = workspace.createFileSystemWatcher('**/*.cf');
  const projectFiles = workspace.createFileSystemWatcher('**/clusterwright.json');
  const nodeFiles = workspace.createFileSystemWatcher(NODE_FILES);
  const pages = bundledRulePages(context);
  context.subscriptions.push(output, clusterFiles, projectFiles, nodeFiles, registerExplainRule(pages));
  return {
    // No scheme: files on disk, unsaved ones, a diff's left side (git:) and remote file systems are all read alike.
    documentSelector: DOCUMENTS,
    outputChannel: output,
    // Documents of the bundled catalog can be shown here; other clients get no links to them.
    initializationOptions: { bundledDocuments: true },
    // Settings are not pushed: the server asks for them, and registers to be told of changes.
    synchronize: { fileEvents: [clusterFiles, projectFiles, nodeFiles] },
    middleware: {
      ...ruleLinkMiddleware(pages),
      provideCompletionItem: async (document, position, context, token, next) =>
        suggestBehindBlanks(await next(document, position, context, token)),
      didChange: async (event, next) => {
        await next(event);
        if (running !== undefined) await closeTagBehind(running, event);
      },
    },
  };
}

/**
 * Sets up everything in the window that depends on the server. The server itself starts with the first document of ours:
 * any plain text file activates the extension, because it may turn out to be one.
 */
export async function runLanguageClient(
  context: ExtensionContext,
  client: BaseLanguageClient,
  output: LogOutputChannel,
): Promise<void> {
  running = client;
  context.subscriptions.push(
    registerStatus(client),
    registerBundledContent(client),
    registerRestartServer(client, output),
    registerStateTables(context, client),
    registerCopyAsCommands(client),
    watchLanguageIdentity(),
  );
  if (workspace.textDocuments.some(isOurs)) await client.start();
  else startWithFirstDocument(context, client, output);
}

function startWithFirstDocument(context: ExtensionContext, client: BaseLanguageClient, output: LogOutputChannel): void {
  const look = (document: TextDocument): void => {
    if (!isOurs(document)) return;
    waiting.dispose();
    // The client tells the user; the log keeps what it told.
    if (!client.isRunning()) client.start().catch((error: unknown) => output.error(String(error)));
  };
  const waiting = Disposable.from(
    workspace.onDidOpenTextDocument(look),
    // XML becomes libvirt's by what is typed, and the settings may keep its language.
    workspace.onDidChangeTextDocument(({ document }) => {
      look(document);
    }),
  );
  context.subscriptions.push(waiting);
}

/** Whether the server has something to say about a document; where XML begins it has completion for a first element. */
function isOurs(document: TextDocument): boolean {
  const { languageId } = document;
  if (languageId === 'xml') return [readsLikeLibvirt, mayBeginLibvirt].some((test) => test(document.getText()));
  return LANGUAGES.includes(languageId);
}

/** Stops the client, if one was started. */
export async function stopLanguageClient(): Promise<void> {
  const client = running;
  running = undefined;
  if (client?.needsStop() === true) await client.stop();
}
