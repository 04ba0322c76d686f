import { rootKind } from '../../syntax/libvirt/root-kind';
import type { XmlElement } from '../../syntax/xml/xml-tree';
import type { DomainModel } from '../../workspace/libvirt/domain-model';
import { domainModel } from '../../workspace/libvirt/domain-model';
import type { LibvirtDocument } from '../../workspace/libvirt/libvirt-document';
import type { LibvirtSchemas } from '../../workspace/libvirt/libvirt-schemas';
import type { LibvirtWorkspace } from '../../workspace/libvirt/libvirt-workspace';
import { likelyValues } from './likely-values';
import { SchemaWalk } from './schema-walk';
import type { NewElement } from './write-element';

/** What completion knows of the document around the cursor. */
export interface CompletionScope {
  readonly text: string;
  readonly offset: number;
  readonly document: LibvirtDocument;
  readonly schemas: LibvirtSchemas;
  readonly model: DomainModel;
  /** The version of libvirt that the document is for, where somebody says so. */
  readonly version: string | undefined;
}

/** The scope of a document and an offset. */
export function completionScope(
  workspace: LibvirtWorkspace,
  document: LibvirtDocument,
  offset: number,
): CompletionScope {
  const { currentSchemas: schemas } = workspace;
  const version = workspace.versionFor(document.uri);
  return { text: document.text, offset, document, schemas, model: domainModel(document.xml), version };
}

/** A walk along the schema for the document that an element belongs to; undefined: there is no schema for it. */
export function walkFor(
  { schemas, document }: Pick<CompletionScope, 'schemas' | 'document'>,
  element: XmlElement,
): SchemaWalk | undefined {
  let root = element;
  while (root.parent) root = root.parent;
  const sameRoot = document.root?.name.text === root.name.text;
  const kind = (sameRoot ? document.kind : undefined) ?? rootKind(root.name.text);
  const schema = kind && schemas.forKind(kind);
  return schema && new SchemaWalk(schema);
}

/** A new element, with the values that the document suggests. `device`: the element around it, if any. */
export function newElement(
  { model }: CompletionScope,
  walk: SchemaWalk,
  path: readonly string[],
  device: XmlElement | undefined,
): NewElement {
  return {
    walk,
    path,
    likely: (inner, name, given) => likelyValues(model, { path: inner, name, given, device }),
  };
}

/** The device that an element is or belongs to. */
export function deviceAround(element: XmlElement | undefined): XmlElement | undefined {
  let device = element;
  while (device?.parent !== undefined && device.parent.name.text !== 'devices') device = device.parent;
  return device?.name.text === 'domain' ? undefined : device;
}
