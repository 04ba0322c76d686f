import type { Connection } from 'vscode-languageserver';
import { migrateCommands } from '../ha-commands/migrate-command';
import { selectedCommands } from '../ha-commands/selected-commands';
import { virshCommands } from '../ha-commands/virsh-commands';
import {
  COPY_COMMANDS_REQUEST,
  type CopyCommandsParams,
  type CopyCommandsResult,
} from '../protocol/copy-commands-request';
import { findReady, type HandlerContext } from './handler-context';

/** Answers with the commands that stand for what is selected. */
export function handleCopyCommands(connection: Connection, context: HandlerContext): void {
  connection.onRequest(COPY_COMMANDS_REQUEST, async (params: CopyCommandsParams): Promise<CopyCommandsResult> => {
    const { kind, textDocument, range, domain } = params;
    const found = await findReady(context, textDocument.uri);
    if (found?.language.id !== (kind === 'virsh' ? 'libvirt-xml' : 'vcs'))
      return { refusal: 'This document is in a language for which there are no such commands.' };
    const { document } = found;
    const start = document.offsetAt(range.start);
    const { workspace } = context.services;
    if (kind === 'ha') return selectedCommands(workspace, document.uri, start, document.offsetAt(range.end));
    if (kind === 'migrate') return migrateCommands(workspace, document.uri, start);
    return virshCommands({ uri: document.uri, text: document.getText(), offset: start, domain });
  });
}
