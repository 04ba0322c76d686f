import type { XmlSubject } from '../../engine/xml-rule';
import type { XmlElement } from '../../syntax/xml/xml-tree';
import { childElements } from '../../syntax/xml/xml-tree';

/**
 * Whether something that an element seems to lack is really lacking. Text that is no well-formed XML may be on its way to
 * say it, and an element that does not belong there may be what is sought, misspelt; both have a finding already.
 */
export function isReallyLacking({ xml, schemas }: Pick<XmlSubject, 'xml' | 'schemas'>, element: XmlElement): boolean {
  if (xml.problems.length > 0) return false;
  return childElements(element).every(({ name }) => schemas.mayHold(element.name.text, name.text) !== false);
}
