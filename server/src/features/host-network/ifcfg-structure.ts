import type { NodeFileWorkspace } from '../../workspace/node-files/node-file-workspace';
import type { OffsetRange } from '../../text/offset-range';
import { assignmentSelection } from '../shared/assignment-selection';
import { assignmentSymbols } from '../shared/assignment-symbols';
import type { OutlineSymbol } from '../shared/outline-symbol';

/** The outline of an ifcfg file: its keys with their values. */
export function documentSymbolsIfcfg(workspace: NodeFileWorkspace, uri: string): OutlineSymbol[] {
  const file = workspace.file(uri);
  return file?.kind === 'ifcfg' ? assignmentSymbols(file.tree) : [];
}

/** What an expanding selection takes in an ifcfg file, from the smallest to the whole file. */
export function selectionRangesIfcfg(workspace: NodeFileWorkspace, uri: string, offset: number): OffsetRange[] {
  const file = workspace.file(uri);
  return file?.kind === 'ifcfg' ? assignmentSelection(file.text, file.tree, offset) : [];
}
