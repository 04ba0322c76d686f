import type { Connection } from 'vscode-languageserver';
import { productVersion } from '../catalog/vcs/product-version';
import type { InlayHintKinds } from '../features/shared/inlay-hint';
import type { RuleLevel } from '../protocol/rule-levels';
import { settableRules } from '../server';
import { VERSION_FORM } from '../workspace/project-file';
import { libvirtVersion } from '../workspace/libvirt-version';
import { NO_LEVELS, ruleLevel } from '../workspace/rule-levels';
import type { LibvirtSettings } from '../workspace/libvirt/libvirt-workspace';
import { isInside, resolvePath } from '../workspace/uri-paths';
import type { FileSettings, WorkspaceFolders } from '../workspace/workspace-folders';

/** The settings that the server reads, in the form in which it uses them. */
export interface Settings {
  readonly where: WorkspaceFolders;
  readonly libvirt: LibvirtSettings;
  /** What is shown between the words. */
  readonly inlayHints: InlayHintKinds;
  /** What cannot be used of them, in sentences. */
  readonly problems: readonly string[];
  /** Equal for equal settings. */
  readonly key: string;
}

/** The settings of a client that has none. */
export function noSettings(folders: readonly string[]): Settings {
  return {
    where: { folders, includePath: [] },
    libvirt: DEFAULT_LIBVIRT,
    inlayHints: DEFAULT_HINTS,
    problems: [],
    key: keyOf(DEFAULT_HINTS, DEFAULT_LIBVIRT, folders, [], [NOTHING_SAID, ...folders.map(() => NOTHING_SAID)], []),
  };
}

/**
 * Asks the client for the settings: once for the window and once for each of its folders, which may have rules and a
 * version of their own. Values of a wrong kind count as unset.
 */
export async function readSettings(connection: Connection, folders: readonly string[]): Promise<Settings> {
  const section = 'clusterwright';
  const items = [{ section }, ...folders.map((scopeUri) => ({ scopeUri, section }))];
  const [window, ...ofFolders]: unknown[] = await connection.workspace.getConfiguration(items).catch(() => []);
  const problems = new Set<string>();
  const base = fileSettings(window, problems);
  const byFolder = folders.map((folder, index) => {
    const own = ofFolders[index];
    return { folder, settings: own === undefined || own === null ? base : fileSettings(own, problems) };
  });
  const includePath = directories(at(at(window, 'vcs'), 'includePath'), folders);
  const inlayHints = hintKinds(at(window, 'inlayHints'));
  const libvirt = libvirtSettings(at(window, 'libvirt'), folders, problems);
  return {
    inlayHints,
    libvirt,
    where: { folders, includePath, editor: (uri) => nearest(byFolder, uri)?.settings ?? base },
    problems: [...problems],
    key: keyOf(
      inlayHints,
      libvirt,
      folders,
      includePath,
      [base, ...byFolder.map(({ settings }) => settings)],
      [...problems],
    ),
  };
}

const NOTHING_SAID: FileSettings = { rules: NO_LEVELS, version: undefined };

/** Equal for settings that say the same, so that a client without any is not asked to look at everything twice. */
function keyOf(
  inlayHints: InlayHintKinds,
  libvirt: LibvirtSettings,
  folders: readonly string[],
  includePath: readonly string[],
  ofFiles: readonly FileSettings[],
  problems: readonly string[],
): string {
  return JSON.stringify([inlayHints, libvirt, folders, includePath, ofFiles.map(plain), problems]);
}

/** What is shown as long as nobody says otherwise: defaults at every block are more than most people want to see. */
const DEFAULT_HINTS: InlayHintKinds = {
  defaults: false,
  durations: true,
  priorities: true,
  addresses: true,
  timers: true,
  linkFields: true,
};

const DEFAULT_LIBVIRT: LibvirtSettings = { schemas: 'auto', version: undefined };

function libvirtSettings(section: unknown, folders: readonly string[], problems: Set<string>): LibvirtSettings {
  const [directory] = directories([at(section, 'schemaDirectory')], folders);
  const version = at(section, 'version');
  const named = libvirtVersion(version);
  if (typeof version === 'string' && version !== '' && named === undefined)
    problems.add(`clusterwright.libvirt.version: "${version}" is no version. Write numbers with dots, such as 9.0.0.`);
  return {
    schemas: directory === undefined ? 'auto' : { directory },
    version: named,
  };
}

function hintKinds(section: unknown): InlayHintKinds {
  const kind = (name: keyof InlayHintKinds): boolean => {
    const value = at(section, name);
    return typeof value === 'boolean' ? value : DEFAULT_HINTS[name];
  };
  return {
    defaults: kind('defaults'),
    durations: kind('durations'),
    priorities: kind('priorities'),
    addresses: kind('addresses'),
    timers: kind('timers'),
    linkFields: kind('linkFields'),
  };
}

interface FolderSettings {
  readonly folder: string;
  readonly settings: FileSettings;
}

/** The innermost folder that holds the file. */
function nearest(folders: readonly FolderSettings[], uri: string): FolderSettings | undefined {
  return folders
    .filter(({ folder }) => isInside(uri, folder))
    .reduce<FolderSettings | undefined>(
      (best, one) => (best === undefined || one.folder.length > best.folder.length ? one : best),
      undefined,
    );
}

function directories(value: unknown, folders: readonly string[]): string[] {
  const paths = Array.isArray(value)
    ? value.filter((entry): entry is string => typeof entry === 'string' && entry !== '')
    : [];
  const base = folders[0] ?? 'file:///';
  return paths.map((path) => resolvePath(base, path));
}

function fileSettings(section: unknown, problems: Set<string>): FileSettings {
  const version = at(at(section, 'vcs'), 'version');
  const named = typeof version === 'string' && version !== '' ? productVersion(version) : undefined;
  if (named === undefined && version !== undefined && version !== null && version !== '')
    problems.add(`clusterwright.vcs.version: ${VERSION_FORM}`);
  return { rules: levels(at(section, 'rules'), problems), version: named };
}

function levels(value: unknown, problems: Set<string>): FileSettings['rules'] {
  if (typeof value !== 'object' || value === null) return NO_LEVELS;
  const found = new Map<string, RuleLevel>();
  for (const [rule, written] of Object.entries(value)) {
    const level = ruleLevel(rule, written, settableRules);
    if (typeof level === 'string') found.set(rule, level);
    else problems.add(`clusterwright.rules: ${level.problem}`);
  }
  return found;
}

function plain({ rules, version }: FileSettings): unknown {
  return [[...rules].sort(), version];
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
