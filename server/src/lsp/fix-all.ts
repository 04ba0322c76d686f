import { type CodeAction, CodeActionKind, type Diagnostic, type WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { safeFixOf } from '../engine/safe-fixes';
import type { ShownFinding } from '../engine/shown-finding';
import type { Language } from '../languages/language';
import { rangeIn } from './convert';
import type { HandlerContext } from './handler-context';

/** The kind of the action that applies all safe repairs, for `editor.codeActionsOnSave`. */
export const FIX_ALL_KIND = 'source.fixAll.clusterwright';

const TITLE = 'Fix all safe problems in this file';

/** What an action carries along until somebody wants its edit. */
interface FixAllData {
  readonly fixAll: string;
}

/** The action that applies all safe repairs, as one edit of this document: other files stay as they are. */
export async function fixAllAction(document: TextDocument, language: Language): Promise<CodeAction[]> {
  const edit = await fixAllEdit(document, language);
  return edit ? [{ title: TITLE, kind: FIX_ALL_KIND, edit }] : [];
}

/**
 * The same action beside the repairs of the findings at hand, if one of them is safe and the file holds another safe one.
 * Its edit is made when it is chosen, so only clients that ask for it then are offered it.
 */
export function fixAllOffer(
  document: TextDocument,
  touched: readonly ShownFinding[],
  all: readonly ShownFinding[],
  context: HandlerContext,
  diagnosticsFor: (finding: ShownFinding) => Diagnostic[],
): CodeAction[] {
  const resolves = context.client().textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true;
  const repaired = touched.filter((finding) => safeFixOf(finding));
  if (!resolves || repaired.length === 0) return [];
  const others = all.some((finding) => !touched.includes(finding) && safeFixOf(finding));
  if (!others && repaired.length === 1) return [];
  const data: FixAllData = { fixAll: document.uri };
  // VS Code lists what repairs no diagnostic behind everything else, even behind what silences some.
  return [{ title: TITLE, kind: CodeActionKind.QuickFix, diagnostics: repaired.flatMap(diagnosticsFor), data }];
}

/** The action with the edit that it lacked. */
export async function resolveFixAll(action: CodeAction, context: HandlerContext): Promise<CodeAction> {
  const uri = (action.data as Partial<FixAllData> | undefined)?.fixAll;
  const found = typeof uri === 'string' ? context.find(uri) : undefined;
  const edit = found && (await fixAllEdit(found.document, found.language));
  return edit ? { ...action, edit } : action;
}

async function fixAllEdit(document: TextDocument, language: Language): Promise<WorkspaceEdit | undefined> {
  const { version } = document;
  const [fixed] = await language.fixSafely([document.uri]);
  // Places of a text that is gone would hit something else.
  if (fixed === undefined || document.version !== version) return undefined;
  const edits = fixed.edits.map(({ start, end, text }) => ({ range: rangeIn(document, start, end), newText: text }));
  return { changes: { [document.uri]: edits } };
}
