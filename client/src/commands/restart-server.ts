import { type Disposable, type LogOutputChannel, commands, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Id of the command that starts the language server afresh. */
export const RESTART_SERVER_COMMAND = 'clusterwright.restartServer';

/** Registers the command that starts the language server afresh. */
export function registerRestartServer(client: BaseLanguageClient, output: LogOutputChannel): Disposable {
  return commands.registerCommand(RESTART_SERVER_COMMAND, async () => {
    output.info('Restarting the language server on request.');
    try {
      // A client whose server crashed for good is stopped already; stopping it again would be refused.
      if (client.needsStop()) await client.stop();
      await client.start();
    } catch (error) {
      output.error(error instanceof Error ? error : String(error));
      const show = 'Show Log';
      const answer = await window.showErrorMessage(
        'The Clusterwright language server did not start, so cluster configurations are not checked. Its log says why.',
        show,
      );
      if (answer === show) output.show();
    }
  });
}
