import type { Connection } from 'vscode-languageserver';
import { resolvePath } from '../workspace/uri-paths';

/** The settings that the server reads, in the form in which it uses them. */
export interface Settings {
  /** Directories for includes, as URIs. */
  readonly includePath: readonly string[];
}

/** Asks the client for the settings. Values of a wrong kind count as unset. */
export async function readSettings(connection: Connection, folders: readonly string[]): Promise<Settings> {
  const section: unknown = await connection.workspace.getConfiguration('clusterwright').catch(() => undefined);
  const includePath = at(at(section, 'vcs'), 'includePath');
  const directories = Array.isArray(includePath)
    ? includePath.filter((entry): entry is string => typeof entry === 'string' && entry !== '')
    : [];
  const base = folders[0] ?? 'file:///';
  return { includePath: directories.map((directory) => resolvePath(base, directory)) };
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
