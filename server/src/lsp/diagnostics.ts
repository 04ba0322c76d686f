import {
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Language } from '../languages/language';

/** Where the findings come from. */
export interface DiagnosticsSource {
  find(uri: string): { readonly document: TextDocument; readonly language: Language } | undefined;
  all(): Iterable<TextDocument>;
  /** Reads whatever must be known before the document can be judged. */
  ready(document: TextDocument, language: Language): Promise<void>;
  /** Judges the document by what was read so far. */
  diagnose(document: TextDocument, language: Language): Diagnostic[];
}

/** How findings reach the client. */
export interface DiagnosticsChannel {
  /** The document, and with it perhaps others, reads differently now. */
  documentChanged(): void;
  /** Files on disk or settings have changed. */
  worldChanged(): void;
  documentClosed(uri: string): void;
}

/** For clients that ask: answers requests, and tells the client when to ask again. */
export function pullDiagnostics(
  connection: Connection,
  source: DiagnosticsSource,
  canRefresh: boolean,
): DiagnosticsChannel {
  const sent = new Map<string, { id: string; text: string }>();
  let count = 0;
  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }): Promise<DocumentDiagnosticReport> => {
    const before = source.find(textDocument.uri);
    if (before) await source.ready(before.document, before.language);
    // The document may have been closed, or opened in another language, while files were read.
    const found = source.find(textDocument.uri);
    const items = found ? source.diagnose(found.document, found.language) : [];
    const text = JSON.stringify(items);
    const last = sent.get(textDocument.uri);
    if (last?.text === text && last.id === previousResultId)
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: last.id };
    const id = String(++count);
    sent.set(textDocument.uri, { id, text });
    return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items };
  });
  return {
    documentChanged: () => undefined,
    worldChanged: () => {
      if (canRefresh) void connection.languages.diagnostics.refresh();
    },
    documentClosed: (uri) => {
      sent.delete(uri);
    },
  };
}

/** For clients that do not ask: sends the findings of all open documents whose findings have changed. */
export function pushDiagnostics(connection: Connection, source: DiagnosticsSource): DiagnosticsChannel {
  const sent = new Map<string, string>();
  let running = false;
  let again = false;
  const pushAll = async (): Promise<void> => {
    for (const { uri } of [...source.all()]) {
      const before = source.find(uri);
      if (before) await source.ready(before.document, before.language);
      const found = source.find(uri);
      if (found === undefined) continue;
      const { document } = found;
      const diagnostics = source.diagnose(document, found.language);
      const text = JSON.stringify(diagnostics);
      if (sent.get(document.uri) === text) continue;
      sent.set(document.uri, text);
      await connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
    }
  };
  const pushUntilQuiet = async (): Promise<void> => {
    try {
      while (again) {
        again = false;
        await pushAll();
      }
    } catch (error) {
      // The next change tries again; nobody else would hear of it.
      connection.console.error(`Findings could not be sent: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      running = false;
    }
  };
  const push = (): void => {
    again = true;
    if (running) return;
    running = true;
    void pushUntilQuiet();
  };
  return {
    documentChanged: push,
    worldChanged: push,
    documentClosed: (uri) => {
      if (sent.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
  };
}
