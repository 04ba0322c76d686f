import { virtioDiskLimits, virtioDiskSources } from '../../catalog/guide/virtio-disk-limits';
import { readSourcePath } from '../../syntax/libvirt/source-path';
import { elementPath } from '../../syntax/xml/element-at';
import type { LibvirtWorkspace } from '../../workspace/libvirt/libvirt-workspace';
import { hidesValue } from '../../workspace/secret-attribute';
import { sourceLine } from '../shared/fact-sources';
import type { Hover } from '../shared/hover';
import { bullets, paragraphs } from '../shared/markdown';
import { attributeDocumentation, elementDocumentation, valueDocumentation } from './fact-text';
import { nodeAt, type XmlNode } from './node-at';
import { attributeSchemaText, elementSchemaText, type JudgedDocument } from './schema-text';
import { sourcePathText } from './source-path-text';

/** What is known of the word at the offset; undefined where there is none or nothing is known. */
export function hoverLibvirt(workspace: LibvirtWorkspace, uri: string, offset: number): Hover | undefined {
  const document = workspace.document(uri);
  const node = document?.kind && nodeAt(document.root, offset);
  if (document === undefined || node === undefined) return undefined;
  const markdown = markdownOf({ document, schemas: workspace.currentSchemas }, node);
  return markdown === '' ? undefined : { ...shownRange(node), markdown };
}

function markdownOf(judged: JudgedDocument, node: XmlNode): string {
  const path = elementPath(node.element);
  switch (node.kind) {
    case 'name':
    case 'close-name':
      return orElse(elementDocumentation(path), () => elementSchemaText(judged, node.element));
    case 'attribute':
      return attributeMarkdown(node.attribute.name.text);
    case 'value': {
      const { name, value = '' } = node.attribute;
      if (hidesValue(name.text)) return attributeMarkdown(name.text);
      const known = orElse(valueDocumentation(path, name.text, value), () => attributeMarkdown(name.text));
      return paragraphs(pathText(path, name.text, value), known, guideText(path, name.text, value));
    }
    case 'text':
      return orElse(valueDocumentation(path, undefined, node.text.text.trim()), () =>
        elementSchemaText(judged, node.element),
      );
    case 'between':
      return '';
  }

  function attributeMarkdown(name: string): string {
    return orElse(attributeDocumentation(path, name), () => attributeSchemaText(judged, node.element, name));
  }
}

/** What is known, and where that is nothing, what the schema says. */
function orElse(known: string, other: () => string): string {
  return known === '' ? other() : known;
}

function shownRange({ kind, range, ...node }: XmlNode): { start: number; end: number } {
  if (kind !== 'text' || !('text' in node)) return { start: range.start, end: range.end };
  const { text } = node.text;
  const lead = text.length - text.trimStart().length;
  return {
    start: range.start + lead,
    end: Math.max(range.start + lead, range.end - (text.length - text.trimEnd().length)),
  };
}

const PATH_ATTRIBUTES = new Set(['dev', 'file', 'dir', 'path']);

/** What a path on the host says of itself, where a disk or its like is read from it. */
function pathText(path: readonly string[], name: string, value: string): string {
  if (path[path.length - 1] !== 'source' || !PATH_ATTRIBUTES.has(name) || !value.startsWith('/dev/')) return '';
  const read = path.includes('disk') ? readSourcePath(value) : undefined;
  return read ? sourcePathText(read) : '';
}

/** What the vendor's guides add to what libvirt says. */
function guideText(path: readonly string[], name: string, value: string): string {
  const key = `${path.slice(-2).join('/')}/@${name}`;
  if (key !== 'disk/target/@bus' || value !== 'virtio') return '';
  return paragraphs(
    "**What the vendor's guides say of disks on this bus**",
    bullets(virtioDiskLimits.map(({ topic, meaning }) => `**${topic}:** ${meaning}`)),
    sourceLine(virtioDiskSources, 'high'),
  );
}
