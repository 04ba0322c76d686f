import { type ExtensionContext, window } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { OUTPUT_CHANNEL_NAME, clientOptions, runLanguageClient, stopLanguageClient } from './language-client';

/** Starts the language server as a child process of the extension host. */
export async function activate(context: ExtensionContext): Promise<void> {
  const output = window.createOutputChannel(OUTPUT_CHANNEL_NAME, { log: true });
  const module = context.asAbsolutePath('dist/server.js');
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=0'] } };
  const client = new LanguageClient(
    'clusterwright',
    OUTPUT_CHANNEL_NAME,
    { run, debug },
    clientOptions(context, output),
  );
  await runLanguageClient(context, client, output);
}

/** Ends the language server before the extension host goes. */
export async function deactivate(): Promise<void> {
  await stopLanguageClient();
}
