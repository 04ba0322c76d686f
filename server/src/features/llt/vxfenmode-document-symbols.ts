import type { NodeFileWorkspace } from '../../workspace/node-files/node-file-workspace';
import { assignmentSymbols } from '../shared/assignment-symbols';
import type { OutlineSymbol } from '../shared/outline-symbol';

/** The outline of a vxfenmode: its keys with their values; of a vxfendg its disk group. */
export function documentSymbolsVxfenmode(workspace: NodeFileWorkspace, uri: string): OutlineSymbol[] {
  const file = workspace.file(uri);
  if (file?.kind === 'vxfenmode') return assignmentSymbols(file.tree);
  if (file?.kind !== 'vxfendg') return [];
  return file.tree.words.slice(0, 1).map(({ text, start, end }) => ({
    name: text,
    detail: 'disk group of the coordinator disks',
    kind: 'device',
    start,
    end,
    selectionStart: start,
    selectionEnd: end,
    children: [],
  }));
}
