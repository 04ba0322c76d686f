import { embeddedSchemaFiles } from './catalog/libvirt/embedded-schema';
import { internalError } from './engine/finding';
import { WholeClusterChecker } from './engine/whole-cluster-checker';
import { hostNetworkLanguage } from './languages/host-network';
import { libvirtLanguage } from './languages/libvirt';
import { lltLanguages } from './languages/llt';
import { vcsLanguage } from './languages/vcs';
import type { Language } from './languages/language';
import { libvirtRules, nodeFileRules, rules, vcsRules, wholeClusterRules } from './rules/index';
import type { FileProvider } from './workspace/file-provider';
import type { SchemaSource } from './workspace/libvirt/libvirt-schemas';
import { type LibvirtSettings, LibvirtWorkspace } from './workspace/libvirt/libvirt-workspace';
import type { NodeFileReaders } from './workspace/node-files/node-file';
import { NodeFileWorkspace } from './workspace/node-files/node-file-workspace';
import { Projects } from './workspace/projects';
import { FoundFiles } from './workspace/whole-cluster/found-files';
import { WholeClusters } from './workspace/whole-cluster/whole-clusters';
import { VcsWorkspace, type WorkspaceFolders } from './workspace/vcs-workspace';

/** What an entry hands in: its way to files. */
export interface ServerContext {
  readonly files: FileProvider;
  /** Settings that are read already, where several services share them. */
  readonly projects?: Projects;
  /** Files that were found already, where several services share them. */
  readonly found?: FoundFiles;
}

/** Everything a front end needs. Every entry and every test goes through here. */
export interface Services {
  readonly languages: ReadonlyMap<string, Language>;
  /** The model of the VCS files, for features that look across them. */
  readonly workspace: VcsWorkspace;
  /** The files of nodes. */
  readonly nodeFiles: NodeFileWorkspace;
  /** The `clusterwright.json` files. */
  readonly projects: Projects;
  /** The clusters with all of their files. */
  readonly wholeClusters: WholeClusters;
  /** The folders with documents of libvirt that count for open ones beside them. */
  readonly foldersRead: () => Iterable<string>;
  /** Says where files may be read and looked for. */
  configure(where: WorkspaceFolders): void;
  /** Says by which schemas and for which version documents of libvirt are judged. */
  configureLibvirt(settings: LibvirtSettings): void;
}

/** The schemas that are used where none are installed. */
const EMBEDDED: SchemaSource = { origin: 'embedded', files: embeddedSchemaFiles };

/** The parser of llttab takes longer to load than all else: nobody waits for it who opens no such file. */
async function loadNodeFileReaders(): Promise<NodeFileReaders> {
  return (await import('./workspace/node-files/node-file-readers')).nodeFileReaders;
}

/** Puts the engine together. */
export function createServices({
  files,
  projects = createProjects(files),
  found = new FoundFiles(files),
}: ServerContext): Services {
  const workspace = new VcsWorkspace(files, undefined, projects);
  const libvirt = new LibvirtWorkspace(files, EMBEDDED, undefined, {
    levels: (uri) => workspace.ruleLevels(uri),
    version: (uri) => projects.of(uri)?.libvirtVersion,
    settle: (uri) => projects.settle(uri),
  });
  const allRules = [...rules, internalError];
  const nodeFiles = new NodeFileWorkspace(files, loadNodeFileReaders, {
    levels: (uri) => workspace.ruleLevels(uri),
    version: (uri) => workspace.versionFor(uri),
    settle: (uri) => projects.settle(uri),
  });
  const wholeClusters = new WholeClusters(found, workspace, nodeFiles, libvirt, () =>
    projects.all().flatMap(({ clusters }) => clusters),
  );
  const across = new WholeClusterChecker(wholeClusters, wholeClusterRules);
  const ofNodes = { workspace: nodeFiles, rules: nodeFileRules, allRules, across, clusters: wholeClusters };
  const all = [
    vcsLanguage(workspace, vcsRules, allRules, across),
    libvirtLanguage(libvirt, libvirtRules, allRules, across),
    ...lltLanguages(ofNodes),
    hostNetworkLanguage(ofNodes),
  ];
  return {
    languages: new Map(all.map((language) => [language.id, language])),
    workspace,
    nodeFiles,
    projects,
    wholeClusters,
    foldersRead: () => libvirt.foldersRead(),
    configure: (where) => {
      found.configure(where.searched ?? where.folders);
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
