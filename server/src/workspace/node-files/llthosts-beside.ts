import { isBackupOfLineFile } from '../../protocol/line-file-identity';
import type { LlthostsEntry } from '../../syntax/llt/read-llthosts';
import { baseName } from '../uri-paths';
import type { NodeFileOf } from './node-file';
import type { NodeFileWorkspace } from './node-file-workspace';

/** The llthosts that belongs to a file: of several copies in the folder the one that is named alike, or else `llthosts` itself. */
export function llthostsBeside(workspace: NodeFileWorkspace, uri: string): NodeFileOf<'llthosts'> | undefined {
  const copies = workspace
    .beside(uri)
    .filter((file): file is NodeFileOf<'llthosts'> => file.kind === 'llthosts' && !isBackupOfLineFile(file.uri));
  const named = (name: string): NodeFileOf<'llthosts'> | undefined =>
    copies.find((file) => baseName(file.uri).toLowerCase() === name);
  const alike = baseName(uri)
    .toLowerCase()
    .replace(/llttab|gabtab|vxfenmode/, 'llthosts');
  return named(alike) ?? named('llthosts') ?? (copies.length === 1 ? copies[0] : undefined);
}

/** The line of llthosts of the node that a word names by its id or its name. */
export function nodeCalled(entries: readonly LlthostsEntry[], word: string): LlthostsEntry | undefined {
  const id = nodeNumber(word);
  return entries.find((entry) => (id === undefined ? entry.name?.text === word : nodeNumber(entry.id.text) === id));
}

/** The id that a word stands for; undefined: it is no number. */
export function nodeNumber(word: string): number | undefined {
  return /^\d+$/.test(word) ? Number(word) : undefined;
}
