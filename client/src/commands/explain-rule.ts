import { commands, Disposable, Uri, window, workspace } from 'vscode';
import { EXPLAIN_RULE_COMMAND } from '../diagnostic-links';
import type { RulePages } from '../rule-pages';

/** Scheme of the read-only documents that hold the pages: a page needs an address that the preview can open anywhere. */
const SCHEME = 'clusterwright-rule';

/** Registers the command that shows the page of a rule: the one named by its argument, or one that the user picks. */
export function registerExplainRule(pages: RulePages): Disposable {
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: (uri) => pages.read(uri.path.slice(1, -'.md'.length)),
    }),
    commands.registerCommand(EXPLAIN_RULE_COMMAND, async (asked?: unknown) => {
      const id = typeof asked === 'string' ? asked : await pickRule(pages);
      if (id === undefined) return;
      const known = await pages.entries;
      if (known.some((entry) => entry.id === id)) await showPage(id);
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

async function showPage(id: string): Promise<void> {
  const uri = Uri.from({ scheme: SCHEME, path: `/${id}.md` });
  try {
    await commands.executeCommand('markdown.showPreview', uri);
  } catch {
    // Whoever has disabled the Markdown preview reads the page as text.
    await window.showTextDocument(uri, { preview: true });
  }
}
