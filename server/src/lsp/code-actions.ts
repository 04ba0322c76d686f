import {
  type CodeAction,
  CodeActionKind,
  type Connection,
  type Diagnostic,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { ShownFinding, ShownFix } from '../engine/shown-finding';
import { rangeIn } from './convert';
import { FIX_ALL_KIND, fixAllAction, fixAllOffer, resolveFixAll } from './fix-all';
import { findReady, type HandlerContext } from './handler-context';

/** Who selects a whole file wants no list of a thousand repairs. */
const MOST_TOUCHED = 100;

/** Offers the repairs of the findings that the asked-for stretch touches, and changes of form at its start. */
export function handleCodeActions(connection: Connection, context: HandlerContext): void {
  connection.onCodeAction(async ({ textDocument, range, context: asked }) => {
    const found = await findReady(context, textDocument.uri);
    if (found === undefined) return [];
    const { document, language } = found;
    const start = document.offsetAt(range.start);
    const end = document.offsetAt(range.end);
    const actions: CodeAction[] = [];
    if (asks(asked.only, CodeActionKind.QuickFix)) {
      const { findings } = language.check(document.uri);
      const touched = findings.filter((finding) => finding.start <= end && finding.end >= start).slice(0, MOST_TOUCHED);
      for (const finding of touched) {
        const fixes = finding.fixes();
        const diagnostics = diagnosticsFor(finding);
        actions.push(...fixes.map((fix) => actionOf(fix, fixes.length === 1, diagnostics, context)));
      }
      actions.push(...fixAllOffer(document, touched, findings, context, diagnosticsFor));
      actions.push(...ignoreActions(touched));
    }
    if (asks(asked.only, CodeActionKind.RefactorRewrite)) {
      for (const { title, edits } of language.refactorings(document.uri, start)) {
        // What repairs a finding here is not offered once more.
        if (actions.some((action) => action.title === title)) continue;
        actions.push({ title, kind: CodeActionKind.RefactorRewrite, edit: editOf(edits, context) });
      }
    }
    // Nobody wants a whole file repaired who did not ask for just that.
    if (asked.only && asks(asked.only, FIX_ALL_KIND)) actions.push(...(await fixAllAction(document, language)));
    return actions;

    /** Below everything that repairs something; findings of one rule on one line are silenced by one comment. */
    function ignoreActions(touched: readonly ShownFinding[]): CodeAction[] {
      const byLine = new Map<string, ShownFinding[]>();
      for (const finding of touched) {
        const key = `${String(document.positionAt(finding.start).line)} ${finding.rule.id}`;
        const same = byLine.get(key);
        if (same) same.push(finding);
        else byLine.set(key, [finding]);
      }
      const byEdits = new Map<string, { readonly fix: ShownFix; readonly diagnostics: Diagnostic[] }>();
      for (const [first, ...others] of byLine.values()) {
        if (first === undefined) continue;
        const diagnostics = [first, ...others].flatMap(diagnosticsFor);
        for (const fix of language.ignoreFixes(document.uri, first)) {
          const key = JSON.stringify(fix.edits);
          const known = byEdits.get(key);
          if (known) known.diagnostics.push(...diagnostics);
          else byEdits.set(key, { fix, diagnostics: [...diagnostics] });
        }
      }
      return [...byEdits.values()].map(({ fix, diagnostics }) => actionOf(fix, false, diagnostics, context));
    }

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
  connection.onCodeActionResolve((action) => resolveFixAll(action, context));
}

/** Whether a client that asks for these kinds only wants actions of ours; a kind includes those that it begins. */
function asks(only: readonly string[] | undefined, ours: string): boolean {
  return only?.some((kind) => kind === '' || kind === ours || ours.startsWith(`${kind}.`)) ?? true;
}

function actionOf(fix: ShownFix, only: boolean, diagnostics: Diagnostic[], context: HandlerContext): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    isPreferred: fix.safe && only,
    edit: editOf(fix.edits, context),
  };
}

function editOf(edits: ShownFix['edits'], context: HandlerContext): WorkspaceEdit {
  const changes: Record<string, TextEdit[]> = {};
  for (const edit of edits) {
    const range = context.rangeOf(edit);
    if (range) (changes[edit.uri] ??= []).push({ range, newText: edit.text });
  }
  return { changes };
}
