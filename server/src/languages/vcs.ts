import { Checker } from '../engine/checker';
import type { Rule } from '../engine/rule';
import type { VcsWorkspace } from '../workspace/vcs-workspace';
import type { Language } from './language';

/** The language of main.cf, types.cf and the files that they include. */
export function vcsLanguage(workspace: VcsWorkspace, rules: readonly Rule[]): Language {
  const checker = new Checker(workspace, rules);
  return {
    id: 'vcs',
    openDocument: (uri, text) => {
      workspace.openDocument(uri, text);
    },
    changeDocument: (uri, text, change) => {
      workspace.changeDocument(uri, text, change);
    },
    closeDocument: (uri) => {
      workspace.closeDocument(uri);
    },
    filesChanged: (uris) => {
      workspace.filesChanged(uris);
    },
    settle: (uri) => workspace.settle(uri),
    check: (uri) => checker.check(uri),
  };
}
