import type { NodeFileWorkspace } from '../../workspace/node-files/node-file-workspace';
import type { OutlineSymbol } from '../shared/outline-symbol';

/** The outline of an llthosts: its nodes. */
export function documentSymbolsLlthosts(workspace: NodeFileWorkspace, uri: string): OutlineSymbol[] {
  const file = workspace.file(uri);
  if (file?.kind !== 'llthosts') return [];
  return file.tree.entries.flatMap(({ id, name }) =>
    name === undefined
      ? []
      : [
          {
            name: name.text,
            detail: `node ${id.text}`,
            kind: 'system',
            start: id.start,
            end: name.end,
            selectionStart: name.start,
            selectionEnd: name.end,
            children: [],
          },
        ],
  );
}
