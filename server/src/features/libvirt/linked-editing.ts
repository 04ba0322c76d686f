import type { XmlRange } from '../../syntax/xml/xml-tree';
import type { LibvirtWorkspace } from '../../workspace/libvirt/libvirt-workspace';
import { nodeAt } from './node-at';

/** The two names of an element that change together, if the offset is in one of them. */
export function linkedEditingLibvirt(
  workspace: LibvirtWorkspace,
  uri: string,
  offset: number,
): readonly XmlRange[] | undefined {
  const node = nodeAt(workspace.document(uri)?.root, offset);
  if (node === undefined || (node.kind !== 'name' && node.kind !== 'close-name')) return undefined;
  const { name, closeName } = node.element;
  if (closeName?.text !== name.text) return undefined;
  return [name, closeName].map(({ start, end }) => ({ start, end }));
}
