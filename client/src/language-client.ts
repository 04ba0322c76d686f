import { type ExtensionContext, type LogOutputChannel, type TextDocument, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { readsLikeLibvirt } from '../../server/src/protocol/xml-identity';
import { closeTagBehind } from './close-tags';
import { registerBundledContent } from './bundled-content';
import { registerExplainRule } from './commands/explain-rule';
import { registerRestartServer } from './commands/restart-server';
import { watchLanguageIdentity } from './language-identity';
import { ruleLinkMiddleware } from './rule-link-middleware';
import { bundledRulePages } from './rule-pages';
import { registerStatus } from './status';
import { suggestBehindBlanks } from './suggest-again';

/** Name of the output channel, and of the server wherever VS Code shows it. */
export const OUTPUT_CHANNEL_NAME = 'Clusterwright';

let running: BaseLanguageClient | undefined;

/** The languages of the documents that the server hears of; it looks at those in `xml` only where they are libvirt's. */
const DOCUMENTS = [{ language: 'vcs' }, { language: 'libvirt-xml' }, { language: 'xml' }];

/** Options that both kinds of language client, child process and worker, share. */
export function clientOptions(context: ExtensionContext, output: LogOutputChannel): LanguageClientOptions {
  const clusterFiles = workspace.createFileSystemWatcher('**/*.cf');
  const projectFiles = workspace.createFileSystemWatcher('**/clusterwright.json');
  const pages = bundledRulePages(context);
  context.subscriptions.push(output, clusterFiles, projectFiles, registerExplainRule(pages));
  return {
    // No scheme: files on disk, unsaved ones, a diff's left side (git:) and remote file systems are all read alike.
    documentSelector: DOCUMENTS,
    outputChannel: output,
    // Documents of the bundled catalog can be shown here; other clients get no links to them.
    initializationOptions: { bundledDocuments: true },
    // Settings are not pushed: the server asks for them, and registers to be told of changes.
    synchronize: { fileEvents: [clusterFiles, projectFiles] },
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
    watchLanguageIdentity(),
  );
  if (workspace.textDocuments.some(isOurs)) await client.start();
  else startWithFirstDocument(context, client, output);
}

function startWithFirstDocument(context: ExtensionContext, client: BaseLanguageClient, output: LogOutputChannel): void {
  const waiting = workspace.onDidOpenTextDocument((document) => {
    if (!isOurs(document)) return;
    waiting.dispose();
    // The client tells the user; the log keeps what it told.
    if (!client.isRunning()) client.start().catch((error: unknown) => output.error(String(error)));
  });
  context.subscriptions.push(waiting);
}

function isOurs(document: TextDocument): boolean {
  const { languageId } = document;
  if (languageId === 'xml') return readsLikeLibvirt(document.getText());
  return languageId === 'vcs' || languageId === 'libvirt-xml';
}

/** Stops the client, if one was started. */
export async function stopLanguageClient(): Promise<void> {
  const client = running;
  running = undefined;
  if (client?.needsStop() === true) await client.stop();
}
