import { gabconfigArguments } from '../../syntax/llt/gabconfig-arguments';
import type { GabtabTree } from '../../syntax/llt/read-gabtab';
import type { NodeFileWorkspace } from '../../workspace/node-files/node-file-workspace';
import type { OffsetRange } from '../../text/offset-range';
import { assignmentSelection } from '../shared/assignment-selection';
import { selectionInLines } from '../shared/line-selection';

/** What an expanding selection takes in an llthosts, gabtab, vxfenmode or vxfendg, from the smallest to the whole file. */
export function selectionRangesInLines(workspace: NodeFileWorkspace, uri: string, offset: number): OffsetRange[] {
  const file = workspace.file(uri);
  if (file === undefined || file.kind === 'llttab' || file.kind === 'ifcfg') return [];
  const { text, tree } = file;
  if (file.kind === 'vxfenmode') return assignmentSelection(text, file.tree, offset);
  return selectionInLines(text, tree.lines, offset, file.kind === 'gabtab' ? commandParts(file.tree, offset) : []);
}

/** The argument of an option, its word, and the command. */
function commandParts({ commands, gabconfigs }: GabtabTree, offset: number): OffsetRange[] {
  const isAt = ({ start, end }: OffsetRange): boolean => start <= offset && offset <= end;
  const command = commands.find(isAt);
  if (command === undefined) return [];
  const gabconfig = gabconfigs.filter(isAt);
  const parts = gabconfig.flatMap(gabconfigArguments).flatMap(({ argument }) => argument ?? []);
  return [...parts, ...command.words, ...gabconfig, command].filter(isAt);
}
