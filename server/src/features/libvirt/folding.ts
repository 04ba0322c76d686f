import { childElements, type XmlElement } from '../../syntax/xml/xml-tree';
import type { LibvirtWorkspace } from '../../workspace/libvirt/libvirt-workspace';
import type { FoldingRange } from '../shared/folding-range';

const REGION = /^<!--\s*#?(end)?region\b/;

/** What folds in a document: elements and comments of several lines, and `<!-- #region -->` … `<!-- #endregion -->`. */
export function foldingLibvirt(workspace: LibvirtWorkspace, uri: string): FoldingRange[] {
  const document = workspace.document(uri);
  if (document === undefined) return [];
  const { text, xml, root } = document;
  const ranges: FoldingRange[] = [];
  const regions: number[] = [];
  for (const { start, end } of xml.comments) {
    const mark = REGION.exec(text.slice(start, start + 40));
    if (mark === null) {
      if (spansLines(text, start, end)) ranges.push({ start, end, kind: 'comment' });
    } else if (mark[1] === undefined) {
      regions.push(start);
    } else {
      const opened = regions.pop();
      if (opened !== undefined) ranges.push({ start: opened, end: start, kind: 'region' });
    }
  }
  if (root) addElements(text, root, ranges);
  return ranges.sort((one, other) => one.start - other.start || other.end - one.end);
}

function addElements(text: string, element: XmlElement, ranges: FoldingRange[]): void {
  const end = lastHidden(text, element);
  if (spansLines(text, element.start, end)) ranges.push({ start: element.start, end });
  for (const child of childElements(element)) addElements(text, child, ranges);
}

/** The close tag stays to be seen where it has a line of its own. */
function lastHidden(text: string, element: XmlElement): number {
  if (element.ending !== 'tag') return element.end;
  const closeStart = text.lastIndexOf('<', element.end - 1);
  const lineStart = text.lastIndexOf('\n', closeStart - 1);
  return text.slice(lineStart + 1, closeStart).trim() === '' && lineStart > element.start ? lineStart : element.end;
}

function spansLines(text: string, start: number, end: number): boolean {
  const lineEnd = text.indexOf('\n', start);
  return lineEnd >= 0 && lineEnd < end;
}
