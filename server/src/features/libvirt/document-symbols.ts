import { childElements, type XmlElement } from '../../syntax/xml/xml-tree';
import type { LibvirtDocument } from '../../workspace/libvirt/libvirt-document';
import type { LibvirtWorkspace } from '../../workspace/libvirt/libvirt-workspace';
import type { OutlineSymbol, SymbolKind } from '../shared/outline-symbol';
import { deviceLabel, elementLabel } from './device-label';

/** The outline of a document: a domain with its parts, its devices each in one line. */
export function documentSymbolsLibvirt(workspace: LibvirtWorkspace, uri: string): OutlineSymbol[] {
  const document = workspace.document(uri);
  return document?.root && document.kind ? [rootSymbol(document, document.root)] : [];
}

function rootSymbol({ kind }: LibvirtDocument, root: XmlElement): OutlineSymbol {
  if (kind?.fragment) return deviceSymbol(root);
  const name = childElements(root, 'name')[0];
  const label = name ? `${root.name.text} ${elementLabel(name).slice('name '.length)}`.trim() : root.name.text;
  return symbol(root, label, 'document', childElements(root).map(partSymbol));
}

/** A part of a domain; what it holds is shown too, to the depth that people look for. */
function partSymbol(element: XmlElement): OutlineSymbol {
  if (element.name.text === 'devices')
    return symbol(element, 'devices', 'section', childElements(element).map(deviceSymbol));
  // What a tool keeps for itself is nothing to go to.
  const children = element.name.text === 'metadata' ? [] : childElements(element);
  return symbol(
    element,
    elementLabel(element),
    children.length > 0 ? 'section' : 'element',
    children.map((child) => symbol(child, elementLabel(child), 'element', [])),
  );
}

function deviceSymbol(device: XmlElement): OutlineSymbol {
  return symbol(device, deviceLabel(device), 'device', []);
}

function symbol(
  element: XmlElement,
  name: string,
  kind: SymbolKind,
  children: readonly OutlineSymbol[],
): OutlineSymbol {
  return {
    name,
    detail: '',
    kind,
    start: element.start,
    end: element.end,
    selectionStart: element.name.start,
    selectionEnd: element.name.end,
    children,
  };
}
