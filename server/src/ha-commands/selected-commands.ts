import { extentOf } from '../features/vcs/piece-extent';
import { numberOfPiece } from '../features/vcs/declaration-place';
import { type CopyCommandsResult, PASSWORD_PLACEHOLDER } from '../protocol/copy-commands-request';
import type { Declaration } from '../syntax/vcs/tree';
import type { Cluster } from '../workspace/cluster';
import { indexOfPiece, startOfPiece, type VcsFile } from '../workspace/vcs-file';
import type { VcsWorkspace } from '../workspace/vcs-workspace';
import { writtenCommands } from './to-commands';

/** The commands of the declarations that a selection touches; of a whole group where a mere cursor stands in its header. */
export function selectedCommands(workspace: VcsWorkspace, uri: string, start: number, end: number): CopyCommandsResult {
  const file = workspace.file(uri);
  const [cluster] = workspace.clustersOf(uri);
  const touched = file && cluster ? touchedDeclarations(cluster, file, start, end) : [];
  if (cluster === undefined || touched.length === 0)
    return { refusal: 'No declaration is selected. Put the cursor into one, or select several.' };
  const doubtful = touched.find((number) => isDoubtful(cluster.trees[number]));
  if (doubtful !== undefined)
    return { refusal: 'The selection has a syntax error, so nobody can say what it means. Repair it first.' };
  const { lines, hidden } = writtenCommands(cluster, { only: new Set(touched), password: PASSWORD_PLACEHOLDER });
  return { choices: [{ label: 'ha commands', text: `${lines.join('\n')}\n`, hidden }] };
}

function touchedDeclarations(cluster: Cluster, file: VcsFile, start: number, end: number): number[] {
  const numbers: number[] = [];
  const last = indexOfPiece(file.ends, end);
  for (let index = indexOfPiece(file.ends, start); index <= last; index++) {
    const piece = file.pieces[index];
    const number = piece && numberOfPiece(cluster, file, index);
    if (piece === undefined || number === undefined || isNothing(piece.tree)) continue;
    const extent = extentOf(piece);
    const offset = startOfPiece(file, index);
    // A selection that ends where the next declaration begins does not touch it.
    const behind = start === end ? offset + extent.start > end : offset + extent.start >= end;
    if (!behind && offset + extent.end >= start) numbers.push(number);
  }
  const [only] = numbers;
  const group = only === undefined ? undefined : cluster.structure.groups.find(({ header }) => header === only);
  if (start !== end || group === undefined) return numbers;
  return [group.header, ...group.resources, ...group.dependencies, ...group.groupDependencies];
}

/** Whether nobody can be sure what a declaration says: it has a mistake, or a merge has left a conflict in it. */
function isDoubtful(tree: Declaration | undefined): boolean {
  return tree === undefined || tree.problems.length > 0 || tree.conflict !== undefined || tree.kind === 'fragment';
}

function isNothing(tree: Declaration): boolean {
  return tree.kind === 'fragment' && tree.empty;
}
