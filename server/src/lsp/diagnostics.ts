import {
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Language } from '../languages/language';

/** Makes the diagnostics of an open document from what was read so far. */
export type Diagnose = (document: TextDocument, language: Language) => Diagnostic[];

/** Finds the language of an open document. */
export type LanguageOf = (document: TextDocument) => Language | undefined;

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
  find: (uri: string) => TextDocument | undefined,
  languageOf: LanguageOf,
  diagnose: Diagnose,
  canRefresh: boolean,
): DiagnosticsChannel {
  const sent = new Map<string, { id: string; text: string }>();
  let count = 0;
  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }): Promise<DocumentDiagnosticReport> => {
    const before = find(textDocument.uri);
    const language = before && languageOf(before);
    if (language) await language.settle(textDocument.uri);
    const document = find(textDocument.uri);
    const items = document && language ? diagnose(document, language) : [];
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
export function pushDiagnostics(
  connection: Connection,
  all: () => Iterable<TextDocument>,
  languageOf: LanguageOf,
  diagnose: Diagnose,
): DiagnosticsChannel {
  const sent = new Map<string, string>();
  let running = false;
  let again = false;
  const pushAll = async (): Promise<void> => {
    for (const document of all()) {
      const language = languageOf(document);
      if (!language) continue;
      await language.settle(document.uri);
      const diagnostics = diagnose(document, language);
      const text = JSON.stringify(diagnostics);
      if (sent.get(document.uri) === text) continue;
      sent.set(document.uri, text);
      await connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
    }
  };
  const push = (): void => {
    again = true;
    if (running) return;
    running = true;
    void (async () => {
      while (again) {
        again = false;
        await pushAll();
      }
      running = false;
    })();
  };
  return {
    documentChanged: push,
    worldChanged: push,
    documentClosed: (uri) => {
      if (sent.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
  };
}
