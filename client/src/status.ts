import { Disposable, type LanguageStatusItem, LanguageStatusSeverity, languages, window, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { STATUS_NOTIFICATION, type StatusParams } from '../../server/src/protocol/status-notification';
import { RESTART_SERVER_COMMAND } from './commands/restart-server';
import { describeStatus } from './status-text';

/** Shows, beside the language's name, which type files or schemas the active document is judged by, and whether the server runs. */
export function registerStatus(client: BaseLanguageClient): Disposable {
  const item = languages.createLanguageStatusItem('clusterwright.types', [
    { language: 'vcs' },
    { language: 'libvirt-xml' },
  ]);
  item.name = 'Clusterwright';
  item.command = { command: RESTART_SERVER_COMMAND, title: 'Restart Server' };
  const known = new Map<string, StatusParams>();
  const show = (): void => showState(item, client.state, activeStatus(known));
  show();
  return Disposable.from(
    item,
    client.onNotification(STATUS_NOTIFICATION, (params: StatusParams) => {
      known.set(params.uri, params);
      show();
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState !== State.Running) known.clear();
      show();
    }),
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidCloseTextDocument((document) => known.delete(document.uri.toString())),
  );
}

function activeStatus(known: ReadonlyMap<string, StatusParams>): StatusParams | undefined {
  const active = window.activeTextEditor?.document.uri.toString();
  return active === undefined ? undefined : known.get(active);
}

function showState(item: LanguageStatusItem, state: State, status: StatusParams | undefined): void {
  item.busy = state === State.Starting;
  item.severity = LanguageStatusSeverity.Information;
  item.detail = '';
  if (state === State.Starting) {
    item.text = 'Starting the language server';
  } else if (state === State.Stopped) {
    item.text = 'The language server does not run';
    item.detail = 'Cluster configurations are not checked';
    item.severity = LanguageStatusSeverity.Error;
  } else if (status === undefined) {
    item.text = 'Ready';
  } else {
    const { text, detail, warning } = describeStatus(status);
    item.text = text;
    item.detail = detail;
    if (warning) item.severity = LanguageStatusSeverity.Warning;
  }
}
