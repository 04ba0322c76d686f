import { cursorMarkup } from '../../syntax/xml/cursor-markup';
import { elementStartingAt } from '../../syntax/xml/element-at';
import { readXml } from '../../syntax/xml/read-xml';
import type { LibvirtWorkspace } from '../../workspace/libvirt/libvirt-workspace';

/**
 * The close tag that belongs behind a `>` just typed before the offset; undefined where that ended no open tag, or the
 * element is closed already.
 */
export function autoCloseLibvirt(workspace: LibvirtWorkspace, uri: string, offset: number): string | undefined {
  const document = workspace.document(uri);
  if (document === undefined) return undefined;
  const { text } = document;
  if (text.charAt(offset - 1) !== '>' || text.charAt(offset - 2) === '/') return undefined;
  // A sign within a value or a comment ends nothing.
  const markup = cursorMarkup(text, offset - 1);
  if (markup.kind !== 'open-tag') return undefined;
  const element = elementStartingAt(readXml(text, workspace.currentSchemas.mayHold).root, markup.start);
  if (element?.openEnd !== offset || element.ending === 'empty') return undefined;
  const tag = `</${element.name.text}>`;
  if (element.ending === 'missing') return tag;
  // The new tag may have taken the close tag of an element of the same name around it, which then is left open.
  for (let around = element.parent; around; around = around.parent)
    if (around.name.text === element.name.text) return around.ending === 'missing' ? tag : undefined;
  return undefined;
}
