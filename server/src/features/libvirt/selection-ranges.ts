import { elementAround } from '../../syntax/xml/element-at';
import type { XmlElement, XmlRange } from '../../syntax/xml/xml-tree';
import type { LibvirtWorkspace } from '../../workspace/libvirt/libvirt-workspace';

/**
 * What an expanding selection takes at an offset, from the word over value, attribute, tag, content and element to the
 * whole file. Each range holds the one before and is larger.
 */
export function selectionRangesLibvirt(workspace: LibvirtWorkspace, uri: string, offset: number): XmlRange[] {
  const document = workspace.document(uri);
  if (document === undefined) return [];
  const { text, xml, root } = document;
  const ranges: XmlRange[] = xml.comments.map(({ start, end }) => ({ start, end }));
  for (let element = elementAround(root, offset); element; element = element.parent)
    ranges.push(...rangesOf(text, element));
  const around = ranges
    .filter(({ start, end }) => start <= offset && offset <= end && start < end)
    .sort((one, other) => one.end - one.start - (other.end - other.start));
  const chain: XmlRange[] = [];
  for (const range of [...around, { start: 0, end: text.length }]) {
    const last = chain.at(-1);
    if (last === undefined || (range.start <= last.start && last.end <= range.end && isLarger(range, last)))
      chain.push(range);
  }
  return chain;
}

function isLarger(one: XmlRange, other: XmlRange): boolean {
  return one.end - one.start > other.end - other.start;
}

function rangesOf(text: string, element: XmlElement): XmlRange[] {
  const { name, closeName, attributes, children, openEnd, end, start } = element;
  const closeStart = closeName ? closeName.start - 2 : end;
  const content = { start: openEnd, end: closeStart };
  const trimmed = trimmedRange(text, content);
  return [
    ...[name, ...(closeName ? [closeName] : [])].map((word) => ({ start: word.start, end: word.end })),
    ...attributes.flatMap((attribute) => [
      { start: attribute.valueRange.start, end: attribute.valueRange.end },
      { start: attribute.name.start, end: attribute.name.end },
      { start: attribute.start, end: attribute.end },
    ]),
    ...children.filter(({ kind }) => kind === 'text').map((child) => trimmedRange(text, child)),
    { start, end: openEnd },
    ...(closeName ? [{ start: closeStart, end }] : []),
    ...(content.end > content.start ? [trimmed, content] : []),
    { start, end },
  ];
}

function trimmedRange(text: string, { start, end }: XmlRange): XmlRange {
  const inner = text.slice(start, end);
  const from = start + inner.length - inner.trimStart().length;
  return { start: from, end: Math.max(from, from + inner.trim().length) };
}
