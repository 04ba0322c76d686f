import {
  type CompletionItem,
  CompletionItemKind,
  CompletionItemTag,
  type Connection,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { COMPLETION_LIMIT, type CompletionEntry, type CompletionKind } from '../features/shared/completion-entry';
import type { Language } from '../languages/language';
import { rangeIn } from './convert';
import { findReady, type HandlerContext } from './handler-context';

const KINDS: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  keyword: CompletionItemKind.Keyword,
  type: CompletionItemKind.Class,
  attribute: CompletionItemKind.Property,
  key: CompletionItemKind.Field,
  value: CompletionItemKind.EnumMember,
  system: CompletionItemKind.Struct,
  group: CompletionItemKind.Module,
  resource: CompletionItemKind.Variable,
  cluster: CompletionItemKind.Interface,
  user: CompletionItemKind.Constant,
  file: CompletionItemKind.File,
  element: CompletionItemKind.Class,
};

/** Answers completion; what is said about an entry is made when somebody looks at it. */
export function handleCompletion(connection: Connection, context: HandlerContext): void {
  let last: readonly CompletionEntry[] = [];
  let lists = 0;
  connection.onCompletion(async (params) => {
    const { uri } = params.textDocument;
    const known = await findReady(context, uri);
    const found = known ?? context.findBegun(uri);
    if (found === undefined) return [];
    const { document, language } = found;
    const offset = document.offsetAt(params.position);
    const snippets = context.client().textDocument?.completion?.completionItem?.snippetSupport ?? false;
    if (!asks(language, document, offset, params.context?.triggerCharacter)) return [];
    const entries =
      known === undefined
        ? await language.completeFirst(document.uri, document.getText(), offset, snippets)
        : await language.complete(document.uri, offset, snippets);
    last = entries;
    lists++;
    return {
      // A list that was cut has to be asked for again with more letters.
      isIncomplete: entries.length >= COMPLETION_LIMIT,
      items: entries.map((entry, index) => itemOf(document, entry, { list: lists, index })),
    };
  });
  connection.onCompletionResolve((item) => {
    const { list, index } = (item.data ?? {}) as { list?: number; index?: number };
    const entry = list === lists && index !== undefined ? last[index] : undefined;
    if (entry?.documentation) item.documentation = { kind: MarkupKind.Markdown, value: entry.documentation() };
    return item;
  });
}

/** Whether completion was asked for by the user, by a letter, or by a character behind which the language expects something. */
function asks(language: Language, document: TextDocument, offset: number, character: string | undefined): boolean {
  if (character === undefined) return true;
  if (character !== ' ') return language.triggerCharacters.includes(character);
  return language.asksBehindBlank(document.getText().slice(Math.max(0, offset - 2000), offset));
}

function itemOf(document: TextDocument, entry: CompletionEntry, data: { list: number; index: number }): CompletionItem {
  return {
    label: entry.label,
    kind: KINDS[entry.kind],
    sortText: entry.sortText,
    filterText: entry.filterText,
    textEdit: { range: rangeIn(document, entry.start, entry.end), newText: entry.insertText },
    insertTextFormat: entry.snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    insertTextMode: InsertTextMode.adjustIndentation,
    data,
    ...(entry.detail !== undefined && { detail: entry.detail }),
    ...(entry.deprecated && { tags: [CompletionItemTag.Deprecated] }),
  };
}
