import type { XmlElement } from '../../syntax/xml/xml-tree';
import type { SpaceEdits } from '../shared/space-edits';

/** Lays out an open tag: one blank before each attribute, none around `=` and before its end. */
export function formatTag(text: string, element: XmlElement, edits: SpaceEdits): void {
  let done = element.name.end;
  for (const attribute of element.attributes) {
    edits.replace(done, attribute.start, ' ');
    const equals = text.indexOf('=', attribute.name.end);
    edits.replace(attribute.name.end, equals, '');
    edits.replace(equals + 1, attribute.valueRange.start - 1, '');
    done = attribute.end;
  }
  edits.replace(done, element.openEnd - (element.ending === 'empty' ? 2 : 1), '');
}
