import { embeddedSchemaFiles } from './catalog/libvirt/embedded-schema';
import { internalError } from './engine/finding';
import { libvirtLanguage } from './languages/libvirt';
import { vcsLanguage } from './languages/vcs';
import type { Language } from './languages/language';
import { libvirtRules, rules, vcsRules } from './rules/index';
import type { FileProvider } from './workspace/file-provider';
import type { SchemaSource } from './workspace/libvirt/libvirt-schemas';
import { type LibvirtSettings, LibvirtWorkspace } from './workspace/libvirt/libvirt-workspace';
import { Projects } from './workspace/projects';
import { VcsWorkspace, type WorkspaceFolders } from './workspace/vcs-workspace';

/** What an entry hands in: its way to files. */
export interface ServerContext {
  readonly files: FileProvider;
  /** Settings that are read already, where several services share them. */
  readonly projects?: Projects;
}

/** Everything a front end needs. Every entry and every test goes through here. */
export interface Services {
  readonly languages: ReadonlyMap<string, Language>;
  /** The model of the VCS files, for features that look across them. */
  readonly workspace: VcsWorkspace;
  /** The `clusterwright.json` files. */
  readonly projects: Projects;
  /** Says where files may be read and looked for. */
  configure(where: WorkspaceFolders): void;
  /** Says by which schemas and for which version documents of libvirt are judged. */
  configureLibvirt(settings: LibvirtSettings): void;
}

/** The schemas that are used where none are installed. */
const EMBEDDED: SchemaSource = { origin: 'embedded', files: embeddedSchemaFiles };

/** Puts the engine together. */
export function createServices({ files, projects = createProjects(files) }: ServerContext): Services {
  const workspace = new VcsWorkspace(files, undefined, projects);
  const libvirt = new LibvirtWorkspace(files, EMBEDDED, undefined, {
    levels: (uri) => workspace.ruleLevels(uri),
    settle: (uri) => projects.settle(uri),
  });
  const all = [vcsLanguage(workspace, vcsRules), libvirtLanguage(libvirt, libvirtRules, [...rules, internalError])];
  return {
    languages: new Map(all.map((language) => [language.id, language])),
    workspace,
    projects,
    configure: (where) => {
      projects.configure(where.folders);
      workspace.configure(where);
    },
    configureLibvirt: (settings) => {
      libvirt.configure(settings);
    },
  };
}

/** Names that settings may give a level. */
export const settableRules: ReadonlySet<string> = new Set([...rules, internalError].map(({ id }) => id));

/** The `clusterwright.json` files as those files have them. */
export function createProjects(files: FileProvider): Projects {
  return new Projects(files, settableRules);
}
