import type { NodeFile, NodeFileKind, NodeFileOf } from '../../workspace/node-files/node-file';
import { baseName } from '../../workspace/uri-paths';

/**
 * The file of another kind that belongs to a file of a node: in the same folder, with the same text around the name, so that
 * `vxfenmode.sys1` is held against `vxfendg.sys1` and not against that of another node.
 */
export function counterpart<K extends NodeFileKind>(
  subject: { readonly uri: string; readonly kind: NodeFileKind; beside(): readonly NodeFile[] },
  kind: K,
): NodeFileOf<K> | undefined {
  const name = baseName(subject.uri).toLowerCase();
  const wanted = name.replace(subject.kind, kind);
  const isWanted = (file: NodeFile): boolean => file.kind === kind && baseName(file.uri).toLowerCase() === wanted;
  return subject.beside().find(isWanted) as NodeFileOf<K> | undefined;
}
