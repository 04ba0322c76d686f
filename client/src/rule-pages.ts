import { type ExtensionContext, Uri, workspace } from 'vscode';
import type { RuleEntry } from '../../server/src/protocol/rule-entry';

/** The pages of the rules, as the build puts them into the extension. */
export interface RulePages {
  /** All rules that have a page, in the order of their names; none if the extension is damaged. */
  readonly entries: Promise<readonly RuleEntry[]>;
  /** The page in Markdown. */
  read(id: string): Promise<string>;
}

/** The pages in this extension's own folder, which in a browser is no folder on a disk. */
export function bundledRulePages({ extensionUri }: ExtensionContext): RulePages {
  const read = async (name: string): Promise<string> =>
    new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist', 'rules', name)));
  return {
    entries: read('index.json').then(
      (text) => JSON.parse(text) as RuleEntry[],
      () => [],
    ),
    read: (id) => read(`${id}.md`),
  };
}
