import { valueFact } from '../../catalog/libvirt/libvirt-facts';
import { childElements, type XmlElement, type XmlRange } from '../../syntax/xml/xml-tree';
import { domainModel } from '../../workspace/libvirt/domain-model';
import { TARGET_PREFIXES } from '../../workspace/libvirt/drive-address-model';
import type { LibvirtDocument } from '../../workspace/libvirt/libvirt-document';
import type { LibvirtWorkspace } from '../../workspace/libvirt/libvirt-workspace';
import type { SemanticToken } from '../shared/semantic-token';
import { numberedPlaces } from './references';

const DECLARATION = 1;
const known = new WeakMap<LibvirtDocument, readonly SemanticToken[]>();

/**
 * The semantic tokens of a document, or of a stretch of it: values that the catalog knows, names of disks, numbers that
 * name something. Tags and the like are left to the grammar of the editor.
 */
export function semanticTokensLibvirt(workspace: LibvirtWorkspace, uri: string, range?: XmlRange): SemanticToken[] {
  const document = workspace.document(uri);
  if (document?.root === undefined || document.kind === undefined) return [];
  let tokens = known.get(document);
  if (tokens === undefined) known.set(document, (tokens = tokensOf(document, document.root)));
  return tokens.filter(({ start, end }) => range === undefined || (start < range.end && end > range.start));
}

function tokensOf(document: LibvirtDocument, root: XmlElement): SemanticToken[] {
  const tokens = new Map<number, SemanticToken>();
  if (document.kind?.schema === 'domain.rng') {
    for (const { start, end, declares } of numberedPlaces(domainModel(document.xml)))
      tokens.set(start, { start, end, type: 'variable', modifiers: declares ? DECLARATION : 0 });
    addValues(root, [root.name.text], tokens);
  }
  return [...tokens.values()]
    .filter(({ start, end }) => end > start && !/[\r\n]/.test(document.text.slice(start, end)))
    .sort((one, other) => one.start - other.start);
}

function addValues(element: XmlElement, path: readonly string[], tokens: Map<number, SemanticToken>): void {
  for (const { name, value, valueRange } of element.attributes) {
    const { start, end } = valueRange;
    if (value === undefined || tokens.has(start)) continue;
    if (isTarget(path, name.text, value)) tokens.set(start, { start, end, type: 'variable', modifiers: DECLARATION });
    else if (valueFact(path, name.text, value)) tokens.set(start, { start, end, type: 'enumMember', modifiers: 0 });
  }
  for (const child of childElements(element)) addValues(child, [...path, child.name.text], tokens);
}

/** Whether it is the name by which the guest's disk is known to libvirt. */
function isTarget(path: readonly string[], name: string, value: string): boolean {
  return (
    name === 'dev' &&
    path[path.length - 1] === 'target' &&
    path[path.length - 2] === 'disk' &&
    TARGET_PREFIXES.some((prefix) => value.startsWith(prefix))
  );
}
