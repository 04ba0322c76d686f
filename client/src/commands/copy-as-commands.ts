import { commands, Disposable, env, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  COPY_COMMANDS_REQUEST,
  type CopiedCommands,
  type CopiedKind,
  type CopyCommandsParams,
  type CopyCommandsResult,
  PASSWORD_PLACEHOLDER,
} from '../../../server/src/protocol/copy-commands-request';

/** Ids of the commands that put commands of the cluster or of libvirt into the clipboard. */
const COPY_COMMANDS: readonly (readonly [id: string, kind: CopiedKind])[] = [
  ['clusterwright.copyAsHaCommands', 'ha'],
  ['clusterwright.copyAsMigrateCommand', 'migrate'],
  ['clusterwright.copyAsVirshCommand', 'virsh'],
];

/** Registers the commands that copy what is selected as commands for a shell. */
export function registerCopyAsCommands(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    ...COPY_COMMANDS.map(([id, kind]) => commands.registerCommand(id, () => copyAsCommands(client, kind))),
  );
}

async function copyAsCommands(client: BaseLanguageClient, kind: CopiedKind): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined || !client.isRunning()) return;
  const params: CopyCommandsParams = {
    kind,
    textDocument: { uri: client.code2ProtocolConverter.asUri(editor.document.uri) },
    range: client.code2ProtocolConverter.asRange(editor.selection),
  };
  const result = await answerFor(client, params);
  if (result === undefined) return;
  if ('refusal' in result) {
    await window.showInformationMessage(result.refusal);
    return;
  }
  const chosen = await choose(kind, result.choices);
  if (chosen === undefined) return;
  await env.clipboard.writeText(chosen.text);
  await tell(chosen);
}

/** The server's answer, after the user was asked for what the document does not say; undefined: the user has given up. */
async function answerFor(
  client: BaseLanguageClient,
  params: CopyCommandsParams,
): Promise<Exclude<CopyCommandsResult, { readonly wantsDomain: true }> | undefined> {
  const result = await client.sendRequest<CopyCommandsResult>(COPY_COMMANDS_REQUEST, params);
  if (!('wantsDomain' in result)) return result;
  const domain = await window.showInputBox({
    title: 'Copy as virsh Command',
    prompt: 'Which guest is the device for? Its name as "virsh list --all" shows it.',
    ignoreFocusOut: true,
  });
  if (!domain) return undefined;
  const again = await client.sendRequest<CopyCommandsResult>(COPY_COMMANDS_REQUEST, { ...params, domain });
  return 'wantsDomain' in again ? undefined : again;
}

async function choose(kind: CopiedKind, choices: readonly CopiedCommands[]): Promise<CopiedCommands | undefined> {
  if (choices.length < 2) return choices[0];
  const picked = await window.showQuickPick(
    choices.map((choice) => ({ label: choice.label, detail: choice.text.trimEnd(), choice })),
    { placeHolder: kind === 'migrate' ? 'Which system shall the guest migrate to?' : 'Which command?' },
  );
  return picked?.choice;
}

async function tell({ text, hidden }: CopiedCommands): Promise<void> {
  const count = text.split('\n').filter((line) => line !== '' && !line.startsWith('#')).length;
  const copied = `Copied ${count === 1 ? 'one command' : `${String(count)} commands`}.`;
  if (hidden === 0) {
    window.setStatusBarMessage(copied, 5000);
    return;
  }
  const left = hidden === 1 ? 'A password was left out' : `${String(hidden)} passwords were left out`;
  await window.showInformationMessage(
    `${copied} ${left}: put ${hidden === 1 ? 'it' : 'them'} in for ${PASSWORD_PLACEHOLDER} before you run the commands.`,
  );
}
