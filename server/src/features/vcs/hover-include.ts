import { typesBroughtBy, wellKnownTypeFile } from '../../catalog/vcs/well-known-type-files';
import { type Cluster, type IncludeState, isStoodIn } from '../../workspace/cluster';
import type { VcsFile } from '../../workspace/vcs-file';
import type { VcsWorkspace } from '../../workspace/vcs-workspace';
import { codeSpan, escapeMarkdown, paragraphs } from '../shared/markdown';

const SHOWN = 12;

/** What an include brings, or who stands in for it. */
export function includeMarkdown(
  workspace: VcsWorkspace,
  cluster: Cluster,
  number: number | undefined,
  name: string,
): string {
  const known = wellKnownTypeFile(name);
  const state = number === undefined ? undefined : cluster.includes.get(number);
  return paragraphs(
    `**${escapeMarkdown(name)}** (include)`,
    known && escapeMarkdown(known.description),
    state && stateText(workspace, cluster, state, name),
  );
}

function stateText(workspace: VcsWorkspace, cluster: Cluster, state: IncludeState, name: string): string {
  if (state.state === 'read') {
    const file = workspace.file(state.uri);
    return file ? contentText(file) : 'Read; it is a part of this cluster.';
  }
  if (state.state === 'missing')
    return isStoodIn(name, cluster.own) ? standInText(cluster, name) : 'There is no such file.';
  if (state.reason === 'outside') return 'Not read: the path leads out of the folders that may be read.';
  return state.reason === 'unreadable' ? 'Not read: the file cannot be read.' : 'Not read yet.';
}

/** How many declarations of each kind the file holds, and the names of its types. */
function contentText(file: VcsFile): string {
  const types: string[] = [];
  const counts = new Map<string, number>();
  for (const { tree } of file.pieces) {
    if (tree.kind === 'type') types.push(codeSpan(tree.name?.text ?? ''));
    else if (tree.kind === 'system' || tree.kind === 'group' || tree.kind === 'resource')
      counts.set(tree.kind, (counts.get(tree.kind) ?? 0) + 1);
  }
  const parts = [...counts].map(([kind, count]) => `${String(count)} ${kind}${count === 1 ? '' : 's'}`);
  if (types.length > 0) parts.unshift(`${count(types.length, 'resource type')}: ${shortList(types)}`);
  return parts.length === 0 ? 'Read; it declares nothing.' : `Brings ${parts.join('; ')}.`;
}

function standInText({ own }: Cluster, name: string): string {
  const file = name.slice(name.lastIndexOf('/') + 1);
  const fromData = [...own.byName.values()].filter(({ agent }) => agent?.typesFile === file);
  if (fromData.length > 0) {
    const types = fromData.map((type) => `${codeSpan(type.name)} from ${codeSpan(type.source ?? '')}`);
    return `Not beside this file; data files of this folder stand in: ${shortList(types)}.`;
  }
  const known = wellKnownTypeFile(name);
  const types = known ? typesBroughtBy(known).map((type) => codeSpan(type.name)) : [];
  const list = types.length === 0 ? '' : ` It knows ${count(types.length, 'type')} of it: ${shortList(types)}.`;
  return `Not beside this file; the bundled catalog stands in.${list}`;
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}

function shortList(items: readonly string[]): string {
  const left = items.length - SHOWN;
  return items.slice(0, SHOWN).join(', ') + (left > 0 ? ` and ${String(left)} more` : '');
}
