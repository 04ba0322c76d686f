import type { RootKind } from '../../syntax/libvirt/root-kind';
import { rootKind } from '../../syntax/libvirt/root-kind';
import { readXml } from '../../syntax/xml/read-xml';
import { rereadXml } from '../../syntax/xml/reread-xml';
import type { XmlDocument, XmlElement } from '../../syntax/xml/xml-tree';
import { childElements, xmlAttribute } from '../../syntax/xml/xml-tree';
import type { TextChange } from '../vcs-file';
import type { LibvirtSchemas } from './libvirt-schemas';

/** A document of libvirt as it is at hand. */
export interface LibvirtDocument {
  readonly uri: string;
  readonly text: string;
  readonly xml: XmlDocument;
  readonly root: XmlElement | undefined;
  /** What the root element makes of it; undefined: nothing of libvirt. */
  readonly kind: RootKind | undefined;
}

/** Reads a document; the schema tells what belongs to whom where close tags are missing. */
export function readLibvirtDocument(uri: string, text: string, schemas: LibvirtSchemas): LibvirtDocument {
  return libvirtDocument(uri, readXml(text, schemas.mayHold));
}

/** Reads a document that has changed in one stretch. What did not change is taken from it: nobody may use it any more. */
export function rereadLibvirtDocument(
  document: LibvirtDocument,
  text: string,
  change: TextChange,
  schemas: LibvirtSchemas,
): LibvirtDocument {
  return libvirtDocument(document.uri, rereadXml(document.xml, text, change, schemas.mayHold));
}

function libvirtDocument(uri: string, xml: XmlDocument): LibvirtDocument {
  const { text, root } = xml;
  return { uri, text, xml, root, kind: root && kindOf(root) };
}

/** Elements that describe an interface of the host, and not the one of a guest. */
const HOST_INTERFACE = new Set(['protocol', 'bridge', 'bond', 'start']);

/** A VLAN of the host has its tag as an attribute; the tags of an interface of a guest are elements. */
function isOfHost(child: XmlElement): boolean {
  return (
    HOST_INTERFACE.has(child.name.text) || (child.name.text === 'vlan' && xmlAttribute(child, 'tag') !== undefined)
  );
}

/** A bare `interface` is one of a guest, unless it holds what only one of the host has. */
function kindOf(root: XmlElement): RootKind | undefined {
  if (root.name.text === 'interface' && childElements(root).some(isOfHost))
    return { schema: 'interface.rng', fragment: false };
  return rootKind(root.name.text);
}
