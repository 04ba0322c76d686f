import { type ExtensionContext, Uri, window } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { OUTPUT_CHANNEL_NAME, clientOptions, runLanguageClient, stopLanguageClient } from './language-client';

/** Starts the language server as a worker of a browser's extension host. */
export async function activate(context: ExtensionContext): Promise<void> {
  const output = window.createOutputChannel(OUTPUT_CHANNEL_NAME, { log: true });
  const script = Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true);
  // The worker is made when the client starts, so that a restart gets a fresh one.
  const startWorker = (): Promise<Worker> => Promise.resolve(new Worker(script));
  const client = new LanguageClient('clusterwright', OUTPUT_CHANNEL_NAME, startWorker, clientOptions(context, output));
  await runLanguageClient(context, client, output);
}

/** Ends the worker before the extension host goes. */
export async function deactivate(): Promise<void> {
  await stopLanguageClient();
}
