import { sinceOf } from '../../catalog/libvirt/libvirt-facts';
import { sinceText } from '../../catalog/libvirt/since';
import { attributeNames, childNames, valuesOf } from '../../syntax/relax-ng/expectations';
import { elementPath } from '../../syntax/xml/element-at';
import type { XmlElement } from '../../syntax/xml/xml-tree';
import type { LibvirtDocument } from '../../workspace/libvirt/libvirt-document';
import type { LibvirtSchemas } from '../../workspace/libvirt/libvirt-schemas';
import { codeSpan, paragraphs } from '../shared/markdown';
import { walkFor } from './completion-scope';
import { minimalParts } from './minimal-parts';
import { attributeNameIn } from './schema-walk';

/** The document with the schemas that it is judged by. */
export interface JudgedDocument {
  readonly document: LibvirtDocument;
  readonly schemas: LibvirtSchemas;
}

/** Longer lists are cut. */
const MOST_NAMES = 30;

const ORIGINS = {
  installed: '*Source: the schema of the installed libvirt.*',
  embedded: '*Source: the schema that comes with Clusterwright.*',
} as const;

/** What the schema says of an element about which nothing else is known: what it may hold. Empty: nothing. */
export function elementSchemaText(judged: JudgedDocument, element: XmlElement): string {
  const walk = walkFor(judged, element);
  const opened = walk?.opened(element);
  if (walk === undefined || opened === undefined) return '';
  const content = walk.derivatives.closeAnyway(opened);
  return paragraphs(
    `**${codeSpan(`<${element.name.text}>`)}**`,
    listed('Attributes', attributeNames(opened)),
    listed('Elements', childNames(content)),
    listed('Texts', valuesOf(content)),
    newness(element),
    originText(judged),
  );
}

/** What the schema says of an attribute about which nothing else is known: whether it is needed, and its values. */
export function attributeSchemaText(judged: JudgedDocument, element: XmlElement, written: string): string {
  const walk = walkFor(judged, element);
  const opened = walk?.opened(element);
  const name = attributeNameIn(element, written);
  if (walk === undefined || opened === undefined || name === undefined) return '';
  if (walk.derivatives.attribute(opened, name, undefined) === walk.derivatives.pool.notAllowed) return '';
  const isNeeded = minimalParts(opened).attributes.includes(written);
  return paragraphs(
    `**${codeSpan(written)}** of ${codeSpan(`<${element.name.text}>`)}`,
    isNeeded ? 'The element needs it.' : undefined,
    listed('Values', valuesOf(opened, name)),
    newness(element, written),
    originText(judged),
  );
}

function listed(title: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const shown = names.slice(0, MOST_NAMES).map(codeSpan).join(', ');
  return `${title}: ${shown}${names.length > MOST_NAMES ? ' …' : ''}`;
}

function newness(element: XmlElement, attribute?: string): string | undefined {
  const since = sinceOf(elementPath(element), attribute);
  return since && `Since libvirt ${sinceText(since)}.`;
}

function originText({ schemas }: JudgedDocument): string | undefined {
  return schemas.origin && ORIGINS[schemas.origin];
}
