import {
  commands,
  Disposable,
  env,
  type ExtensionContext,
  Position,
  Range,
  type TextEditor,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import {
  STATE_TABLES_REQUEST,
  type StateTablesParams,
  type StateTablesResult,
  type TablePlace,
} from '../../../server/src/protocol/state-tables-request';
import { stateTablesHtml } from './state-tables-html';
import type { FromPage, PageState, ToPage, Watched } from './state-tables-messages';

/** Kind of the view, by which VS Code brings it back when the window is loaded again. */
const VIEW_TYPE = 'clusterwright.stateTables';
const COMMAND = 'clusterwright.previewStateTables';
/** Whoever holds an arrow key down need not be followed at every step. */
const DELAY = 100;

/** Registers the view of the state tables, which follows the cursor. */
export function registerStateTables(context: ExtensionContext, client: BaseLanguageClient): Disposable {
  let view: StateTablesView | undefined;
  const show = (panel: WebviewPanel, watched: Watched | undefined): void => {
    const made = new StateTablesView(panel, context.extensionUri, client, watched);
    view = made;
    panel.onDidDispose(() => {
      made.dispose();
      if (view === made) view = undefined;
    });
  };
  return Disposable.from(
    commands.registerCommand(COMMAND, () => {
      if (view !== undefined) {
        view.reveal();
        return;
      }
      const where = { viewColumn: ViewColumn.Beside, preserveFocus: true };
      show(window.createWebviewPanel(VIEW_TYPE, 'State Tables', where), undefined);
    }),
    window.registerWebviewPanelSerializer(VIEW_TYPE, {
      deserializeWebviewPanel(panel, state: PageState | undefined) {
        show(panel, state?.watched);
        return Promise.resolve();
      },
    }),
  );
}

/** One open view. */
class StateTablesView {
  private readonly listeners: Disposable;
  private watched: Watched | undefined;
  private result: StateTablesResult = { tables: [] };
  private asked = 0;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly panel: WebviewPanel,
    extension: Uri,
    private readonly client: BaseLanguageClient,
    watched: Watched | undefined,
  ) {
    this.watched = watched;
    const { webview } = panel;
    const folder = Uri.joinPath(extension, 'dist', 'views');
    webview.options = { enableScripts: true, localResourceRoots: [folder] };
    this.listeners = Disposable.from(
      webview.onDidReceiveMessage((message: FromPage) => this.receive(message)),
      window.onDidChangeActiveTextEditor((editor) => {
        this.follow(editor);
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === window.activeTextEditor) this.follow(textEditor);
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document.uri.toString() === this.watched?.uri) this.refreshSoon();
      }),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) this.refreshSoon();
      }),
    );
    this.follow(window.activeTextEditor);
    const script = webview.asWebviewUri(Uri.joinPath(folder, 'state-tables.js')).toString();
    webview.html = stateTablesHtml(script, crypto.randomUUID());
  }

  reveal(): void {
    this.panel.reveal(undefined, true);
  }

  dispose(): void {
    clearTimeout(this.waiting);
    this.asked++;
    this.listeners.dispose();
  }

  /** No editor is active while somebody works in the view: it stays with the last one. */
  private follow(editor: TextEditor | undefined): void {
    if (editor?.viewColumn === undefined) return;
    const { line, character } = editor.selection.active;
    this.watched = { uri: editor.document.uri.toString(), line, character };
    this.refreshSoon();
  }

  private refreshSoon(): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => void this.refresh(), DELAY);
  }

  private async refresh(): Promise<void> {
    const number = ++this.asked;
    const { watched } = this;
    let result: StateTablesResult;
    try {
      result = await this.client.sendRequest<StateTablesResult>(STATE_TABLES_REQUEST, this.paramsFor(watched));
    } catch (error) {
      // A server that stops meanwhile is told of elsewhere, and the view is drawn anew when it runs again.
      this.client.outputChannel.appendLine(`The state tables could not be read: ${String(error)}`);
      return;
    }
    if (number !== this.asked) return;
    this.result = result;
    const message: ToPage = { type: 'tables', result, watched };
    await this.panel.webview.postMessage(message);
  }

  private paramsFor(watched: Watched | undefined): StateTablesParams {
    if (watched === undefined) return {};
    const { code2ProtocolConverter: convert } = this.client;
    return {
      textDocument: { uri: convert.asUri(Uri.parse(watched.uri, true)) },
      position: convert.asPosition(new Position(watched.line, watched.character)),
    };
  }

  private async receive(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'ready':
        await this.refresh();
        return;
      case 'copy':
        await env.clipboard.writeText(message.text);
        return;
      case 'go-resource':
        await this.go(this.result.resource?.place);
        return;
      case 'go':
        await this.go(this.result.tables.find(({ name }) => name === message.table)?.rows[message.row]?.place);
    }
  }

  private async go(place: TablePlace | undefined): Promise<void> {
    if (place === undefined) return;
    const { protocol2CodeConverter: convert } = this.client;
    const uri = convert.asUri(place.uri);
    const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
    const { start } = convert.asRange(place.range);
    await window.showTextDocument(uri, {
      viewColumn: shown?.viewColumn ?? ViewColumn.One,
      selection: new Range(start, start),
    });
  }
}
