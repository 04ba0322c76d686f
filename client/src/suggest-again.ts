import { type CompletionItem, type CompletionList, SnippetString } from 'vscode';

type Answer = CompletionItem[] | CompletionList | null | undefined;

/**
 * Lets VS Code suggest again behind an item that ends in a blank: `requires `, `group ` and their like wait for a name.
 * The command is one of VS Code, so the server, which serves other editors too, does not know it.
 */
export function suggestBehindBlanks(answer: Answer): Answer {
  const items: readonly CompletionItem[] = Array.isArray(answer) ? answer : (answer?.items ?? []);
  for (const item of items) {
    const text = item.insertText instanceof SnippetString ? item.insertText.value : (item.insertText ?? '');
    if (/\s(?:\$\{?0\}?)?$/.test(text)) item.command = { command: 'editor.action.triggerSuggest', title: 'Suggest' };
  }
  return answer;
}
