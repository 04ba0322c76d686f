import { commands, Disposable, Uri, window, workspace } from 'vscode';
import { RULE_PAGE_SCHEME, rulePageAddress } from '../diagnostic-links';
import type { RulePages } from '../rule-pages';

/** Id of the command that shows the page of a rule. */
const EXPLAIN_RULE_COMMAND = 'clusterwright.explainRule';

/** Registers the command that shows the page of a rule: the one named by its argument, or one that the user picks. */
export function registerExplainRule(pages: RulePages): Disposable {
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(RULE_PAGE_SCHEME, {
      provideTextDocumentContent: (uri) => pages.read(uri.path.slice(1, -'.md'.length)),
    }),
    commands.registerCommand(EXPLAIN_RULE_COMMAND, async (asked?: unknown) => {
      const id = typeof asked === 'string' ? asked : await pickRule(pages);
      if (id === undefined) return;
      const known = await pages.entries;
      // As a click on the rule's name does it; whoever has disabled the Markdown preview reads the page as text.
      if (known.some((entry) => entry.id === id))
        await commands.executeCommand('vscode.open', Uri.parse(rulePageAddress(id), true), { preview: true });
      else await window.showErrorMessage(`Clusterwright has no rule "${id}". Run "Explain Rule" for a list of all.`);
    }),
  );
}

async function pickRule(pages: RulePages): Promise<string | undefined> {
  const entries = await pages.entries;
  const items = entries.map(({ id, title, severity }) => ({ label: id, description: severity, detail: title }));
  const picked = await window.showQuickPick(items, {
    title: 'Explain Rule',
    placeHolder: 'Which rule?',
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.label;
}
