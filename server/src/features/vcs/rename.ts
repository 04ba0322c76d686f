import { CONTENT_SCHEME } from '../../protocol/content-request';
import type { OffsetRange } from '../../text/offset-range';
import { escapedText, isPlainName, quoted } from '../../syntax/vcs/quoting';
import type { VcsWorkspace } from '../../workspace/vcs-workspace';
import type { Refusal, RenameEdit, RenameEdits, RenameStart } from '../shared/rename';
import { KIND_WORDS, problemOfNewName, type RenamedName } from './new-name';
import { nameAtOffset, type Occurrence, type Occurrences, occurrencesAround, occurrencesOf } from './occurrences';
import { isRenamed, refusalOf, whereIs } from './rename-refusal';
import { wordAtOffset } from './word-at';

interface Renaming extends OffsetRange {
  readonly named: RenamedName;
  readonly found: Occurrences;
}

/** Whether the name at the offset can be changed, by what was read so far. */
export function prepareRenameVcs(workspace: VcsWorkspace, uri: string, offset: number): RenameStart | Refusal {
  const renaming = renamingAt(workspace, uri, offset);
  if ('refused' in renaming) return renaming;
  return { start: renaming.start, end: renaming.end, placeholder: renaming.named.name };
}

/** Every place of the name at the offset with the new name, or why that would break something. */
export function renameVcs(
  workspace: VcsWorkspace,
  uri: string,
  offset: number,
  newName: string,
): RenameEdits | Refusal {
  const renaming = renamingAt(workspace, uri, offset);
  if ('refused' in renaming) return renaming;
  const { named, found } = renaming;
  // Whoever sees a name in quotes types them, too.
  const name = newName.trim().replace(/^"(.*)"$/, '$1');
  if (name === named.name) return { edits: [] };
  const refused = problemOfNewName(named, name) ?? conflictWith(workspace, { ...named, name }, found);
  return refused === undefined ? { edits: found.places.map((place) => editOf(place, name)) } : { refused };
}

function renamingAt(workspace: VcsWorkspace, uri: string, offset: number): Renaming | Refusal {
  if (uri.startsWith(`${CONTENT_SCHEME}:`))
    return { refused: 'This document shows what the bundled catalog knows. Nothing in it can be renamed.' };
  const at = nameAtOffset(workspace, uri, offset);
  if (at === undefined) return { refused: namelessRefusal(workspace, uri, offset) };
  const { named, start, end } = at;
  if (!isRenamed(named)) return { refused: fixedNameRefusal(named.kind, named.name) };
  const found = occurrencesAround(workspace, uri, named);
  const refused = refusalOf(workspace, named, found);
  return refused === undefined ? { named, found, start, end } : { refused };
}

function namelessRefusal(workspace: VcsWorkspace, uri: string, offset: number): string {
  const file = workspace.file(uri);
  const found = file && wordAtOffset(file, offset);
  const role = found?.use.role;
  if (role === 'keyword' || role === 'dependency-word')
    return `"${String(found?.word.text)}" is a word of the language and cannot be renamed.`;
  if (role === 'file') return 'Files are renamed in the explorer; then change the name behind "include".';
  return 'There is no name here. Put the cursor on the name of a system, a group, a resource, a resource type or attribute of your own, a user or a cluster.';
}

function fixedNameRefusal(kind: string, name: string): string {
  if (kind === 'heartbeat')
    return `A heartbeat is called like its type: "${name}" is the name of an agent and cannot be renamed.`;
  if (kind === 'object-attribute')
    return `"${name}" is an attribute that VCS itself knows by this name, so it cannot be renamed.`;
  return `"${name}" cannot be renamed.`;
}

/** The new name in use already, by a declaration or by somebody who means one that is nowhere declared. */
function conflictWith(workspace: VcsWorkspace, named: RenamedName, { clusters }: Occurrences): string | undefined {
  const taken = clusters.flatMap((cluster) => occurrencesOf(cluster, named));
  const place = taken.find(({ role }) => role === 'declaration') ?? taken[0];
  if (place === undefined) return undefined;
  const what = named.kind === 'attribute' ? `An attribute of "${named.type}"` : `A ${KIND_WORDS[named.kind]}`;
  const is = place.role === 'declaration' ? 'is called' : 'is already named';
  const where = whereIs(workspace, place.uri, place.start);
  return `${what} ${is} "${named.name}" (${where}), and the two could no longer be told apart. Choose another name.`;
}

/** Quotes stay as they are written, and come where the new name needs them. */
function editOf({ uri, start, end, quoted: isQuoted }: Occurrence, name: string): RenameEdit {
  return { uri, start, end, text: isQuoted ? escapedText(name) : isPlainName(name) ? name : quoted(name) };
}
