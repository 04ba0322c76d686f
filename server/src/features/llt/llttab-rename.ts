import type { NodeFileWorkspace } from '../../workspace/node-files/node-file-workspace';
import type { Refusal, RenameEdits, RenameStart } from '../shared/rename';
import { type LlttabName, llttabNameAt, llttabNames } from './llttab-names';

/** Whether the name at the offset can be changed. */
export function prepareRenameLlttab(workspace: NodeFileWorkspace, uri: string, offset: number): RenameStart | Refusal {
  const found = tagAt(workspace, uri, offset);
  if ('refused' in found) return found;
  const { start, end, text } = found.at;
  return { start, end, placeholder: text };
}

/** Every place of the tag at the offset with the new one, or why that would break something. */
export function renameLlttab(
  workspace: NodeFileWorkspace,
  uri: string,
  offset: number,
  newName: string,
): RenameEdits | Refusal {
  const found = tagAt(workspace, uri, offset);
  if ('refused' in found) return found;
  const { at, tags } = found;
  const name = newName.trim();
  if (name === at.text) return { edits: [] };
  if (!/^[^\s#]\S*$/.test(name))
    return { refused: `"${name}" cannot be the tag of a link. Write one word without blanks, such as "link1".` };
  if (tags.some(({ text }) => text === name))
    return {
      refused: `This file has a tag "${name}" already, and the two could no longer be told apart. Choose another one.`,
    };
  const places = tags.filter(({ text }) => text === at.text);
  return { edits: places.map(({ start, end }) => ({ uri, start, end, text: name })) };
}

function tagAt(
  workspace: NodeFileWorkspace,
  uri: string,
  offset: number,
): { readonly at: LlttabName; readonly tags: readonly LlttabName[] } | Refusal {
  const file = workspace.file(uri);
  const at = file?.kind === 'llttab' ? llttabNameAt(file.tree, offset) : undefined;
  if (file?.kind !== 'llttab' || at === undefined)
    return { refused: 'There is no name here. Put the cursor on the tag of a link.' };
  if (at.kind === 'node')
    return {
      refused:
        'Nodes are not renamed from here: their names stand in llthosts and main.cf as well, on every node of the cluster.',
    };
  const tags = llttabNames(file.tree).filter(({ kind }) => kind === 'tag');
  const declared = tags.filter(({ text, declares }) => declares && text === at.text);
  if (declared.length > 1)
    return {
      refused: `More than one link has the tag "${at.text}", so nobody can say which one set-addr means. Give each link its own tag first.`,
    };
  return { at, tags };
}
