import {
  commands,
  type CompletionItem,
  type CompletionList,
  Range,
  SnippetString,
  type TextDocument,
  window,
} from 'vscode';

const SUGGEST = 'editor.action.triggerSuggest';

type Answer = CompletionItem[] | CompletionList | null | undefined;

/**
 * Lets VS Code suggest again behind an item that ends in a blank: `requires `, `group ` and their like wait for a name.
 * The command is one of VS Code, so the server, which serves other editors too, does not know it.
 */
export function suggestBehindBlanks(answer: Answer): Answer {
  const items: readonly CompletionItem[] = Array.isArray(answer) ? answer : (answer?.items ?? []);
  for (const item of items) {
    const text = item.insertText instanceof SnippetString ? item.insertText.value : (item.insertText ?? '');
    if (/\s(?:\$\{?0\}?)?$/.test(text)) item.command = { command: SUGGEST, title: 'Suggest' };
  }
  return answer;
}

/** Brings the suggestions for a value back, which VS Code takes away when the document gets another language. */
export async function suggestWithinValue(document: TextDocument): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document.uri.toString() !== document.uri.toString()) return;
  const { start } = editor.selection;
  const before = document.getText(new Range(start.with({ character: 0 }), start));
  if (/["'=]$/.test(before)) await commands.executeCommand(SUGGEST);
}
