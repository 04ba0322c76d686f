import {
  type CodeAction,
  CodeActionKind,
  type Connection,
  type Diagnostic,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { ShownFinding, ShownFix } from '../engine/checker';
import { rangeIn } from './convert';
import { findReady, type HandlerContext } from './handler-context';

/** Offers the repairs of the findings that the asked-for stretch touches. */
export function handleCodeActions(connection: Connection, context: HandlerContext): void {
  connection.onCodeAction(async ({ textDocument, range, context: asked }) => {
    const found = await findReady(context, textDocument.uri);
    if (found === undefined || (asked.only && !asked.only.some((kind) => CodeActionKind.QuickFix.startsWith(kind))))
      return [];
    const { document, language } = found;
    const start = document.offsetAt(range.start);
    const end = document.offsetAt(range.end);
    const touched = language
      .check(document.uri)
      .findings.filter((finding) => finding.start <= end && finding.end >= start);
    return touched.flatMap((finding) => {
      const fixes = finding.fixes();
      return fixes.map((fix) => actionOf(fix, fixes.length === 1, diagnosticsFor(finding), context));
    });

    function diagnosticsFor(finding: ShownFinding): Diagnostic[] {
      const place = rangeIn(document, finding.start, finding.end);
      return asked.diagnostics.filter(
        ({ code, range: marked }) =>
          code === finding.rule.id &&
          marked.start.line === place.start.line &&
          marked.start.character === place.start.character,
      );
    }
  });
}

function actionOf(fix: ShownFix, only: boolean, diagnostics: Diagnostic[], context: HandlerContext): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    isPreferred: fix.safe && only,
    edit: editOf(fix, context),
  };
}

function editOf(fix: ShownFix, context: HandlerContext): WorkspaceEdit {
  const changes: Record<string, TextEdit[]> = {};
  for (const edit of fix.edits) {
    const range = context.rangeOf(edit);
    if (range) (changes[edit.uri] ??= []).push({ range, newText: edit.text });
  }
  return { changes };
}
