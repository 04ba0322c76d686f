import { elementAround } from '../../syntax/xml/element-at';
import { xmlAttribute, type XmlElement } from '../../syntax/xml/xml-tree';
import { domainModel, type DomainModel } from '../../workspace/libvirt/domain-model';
import type { DiskModel } from '../../workspace/libvirt/disk-model';
import type { LibvirtDocument } from '../../workspace/libvirt/libvirt-document';
import type { PlacedEdit } from '../shared/refactoring';

/** The disk at the cursor, with the means to change the text around it. */
export interface XmlPlace {
  readonly model: DomainModel;
  readonly disk: DiskModel;
  setAttribute(element: XmlElement, name: string, value: string): PlacedEdit;
  /** Undefined where there is no such attribute. */
  removeAttribute(element: XmlElement, name: string): PlacedEdit | undefined;
  replace(element: XmlElement, text: string): PlacedEdit;
  /** Takes the element away with the line that it has for itself. */
  remove(element: XmlElement): PlacedEdit;
  /** Puts lines behind an element, indented as it is. */
  insertBehind(element: XmlElement, lines: readonly string[]): PlacedEdit;
}

/** The place of an offset in a domain or a device; undefined: no disk is there, or the text cannot be read. */
export function xmlPlace({ uri, text, xml, kind }: LibvirtDocument, offset: number): XmlPlace | undefined {
  if (kind?.schema !== 'domain.rng' || xml.problems.length > 0) return undefined;
  const model = domainModel(xml);
  let element = elementAround(xml.root, offset);
  while (element && element.name.text !== 'disk') element = element.parent;
  const disk = model.disks.find((one) => one.element === element);
  if (disk === undefined) return undefined;
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const edit = (start: number, end: number, written: string): PlacedEdit => ({ uri, start, end, text: written });
  return {
    model,
    disk,
    setAttribute(changed, name, value) {
      const attribute = xmlAttribute(changed, name);
      if (attribute?.value !== undefined) return edit(attribute.valueRange.start, attribute.valueRange.end, value);
      const last = changed.attributes[changed.attributes.length - 1] ?? changed.name;
      return edit(last.end, last.end, ` ${name}='${value}'`);
    },
    removeAttribute(changed, name) {
      const attribute = xmlAttribute(changed, name);
      if (attribute === undefined) return undefined;
      const before = text.slice(0, attribute.start).trimEnd().length;
      return edit(before, attribute.end, '');
    },
    replace: (changed, written) => edit(changed.start, changed.end, written),
    remove(changed) {
      const lineStart = text.lastIndexOf('\n', changed.start - 1) + 1;
      const isAlone =
        text.slice(lineStart, changed.start).trim() === '' && /^[ \t]*\r?(?:\n|$)/.test(text.slice(changed.end));
      if (!isAlone) return edit(changed.start, changed.end, '');
      const lineEnd = text.indexOf('\n', changed.end);
      return edit(lineStart, lineEnd < 0 ? text.length : lineEnd + 1, '');
    },
    insertBehind(before, lines) {
      const lineStart = text.lastIndexOf('\n', before.start - 1) + 1;
      const indent = /^[ \t]*/.exec(text.slice(lineStart, before.start))?.[0] ?? '';
      return edit(before.end, before.end, lines.map((line) => lineBreak + indent + line).join(''));
    },
  };
}
