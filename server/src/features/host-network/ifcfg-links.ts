import type { Word } from '../../syntax/lines/line';
import type { NodeFileWorkspace } from '../../workspace/node-files/node-file-workspace';
import { directoryOf, resolvePath } from '../../workspace/uri-paths';
import type { Definition } from '../shared/definition';
import type { DocumentLink } from '../shared/document-link';
import { fileOfInterface } from './ifcfg-interface';

/** The names of bridges in the file that lead to the file of the bridge beside it. */
export function documentLinksIfcfg(workspace: NodeFileWorkspace, uri: string): DocumentLink[] {
  return bridgeLinks(workspace, uri).map(({ word: { start, end }, target }) => ({ start, end, target }));
}

/** Where the bridge at the offset is configured: the DEVICE of its file, or the beginning of the file. */
export function definitionIfcfg(workspace: NodeFileWorkspace, uri: string, offset: number): Definition | undefined {
  const found = bridgeLinks(workspace, uri).find(({ word }) => word.start <= offset && offset <= word.end);
  if (found === undefined) return undefined;
  const { word, target } = found;
  const file = workspace.beside(uri).find((one) => one.uri === target);
  const device =
    file?.kind === 'ifcfg' ? file.tree.assignments.find(({ key }) => key.text === 'DEVICE')?.value : undefined;
  const { start, end } = device ?? { start: 0, end: 0 };
  return { start: word.start, end: word.end, targets: [{ uri: target, start, end }] };
}

function bridgeLinks(workspace: NodeFileWorkspace, uri: string): { readonly word: Word; readonly target: string }[] {
  const file = workspace.file(uri);
  const names = file?.kind === 'ifcfg' ? workspace.namesBeside(uri) : undefined;
  if (file?.kind !== 'ifcfg' || names === undefined) return [];
  return file.tree.assignments.flatMap(({ key, value }) => {
    const name = fileOfInterface(value.text);
    if (key.text !== 'BRIDGE' || !names.has(name)) return [];
    return [{ word: value, target: resolvePath(directoryOf(uri), name) }];
  });
}
