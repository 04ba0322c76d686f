import { vcsLanguage } from './languages/vcs';
import type { Language } from './languages/language';
import { rules } from './rules/index';
import type { FileProvider } from './workspace/file-provider';
import { VcsWorkspace, type WorkspaceFolders } from './workspace/vcs-workspace';

/** What an entry hands in: its way to files. */
export interface ServerContext {
  readonly files: FileProvider;
}

/** Everything a front end needs. Every entry and every test goes through here. */
export interface Services {
  readonly languages: ReadonlyMap<string, Language>;
  /** The model of the VCS files, for features that look across them. */
  readonly workspace: VcsWorkspace;
  /** Says where files may be read and looked for. */
  configure(where: WorkspaceFolders): void;
}

/** Puts the engine together. */
export function createServices({ files }: ServerContext): Services {
  const workspace = new VcsWorkspace(files);
  const all = [vcsLanguage(workspace, rules)];
  return {
    languages: new Map(all.map((language) => [language.id, language])),
    workspace,
    configure: (where) => {
      workspace.configure(where);
    },
  };
}
