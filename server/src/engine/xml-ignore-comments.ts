import { isXmlSpace, skipXmlSpace } from '../syntax/xml/characters';
import { readXml } from '../syntax/xml/read-xml';
import { childElements, type XmlDocument, type XmlElement, type XmlRange } from '../syntax/xml/xml-tree';
import { lineBreakOf, lineStartAt, nextLineAt } from '../text/line-at';
import { IGNORE_WORD, readIgnoreDirective } from './ignore-directive';
import type { ShownFinding, ShownFix } from './shown-finding';
import type { Suppression } from './suppressions';
import { UNUSED_SUPPRESSION } from './unused-suppressions';

const OPEN = '<!--';
const CLOSE = '-->';

/** The comments of an XML document that silence findings, in file order. */
export function xmlIgnoreComments({ text, comments }: XmlDocument): Suppression[] {
  if (!text.includes(IGNORE_WORD)) return [];
  return comments.flatMap(({ start, end }, index) => {
    const inner = text.slice(start + OPEN.length, end - CLOSE.length);
    const directive = readIgnoreDirective(inner, start + OPEN.length);
    if (directive === undefined) return [];
    const ownLine = text.slice(lineStartAt(text, start), start).trim() === '';
    const aimed = ownLine ? behindComments(text, comments.slice(index)) : start;
    return [{ start, end, ownLine, directive, aim: lineAround(text, aimed) }];
  });
}

/** A line with its end, so that what begins at the end of the text counts. */
function lineAround(text: string, offset: number): XmlRange {
  const end = nextLineAt(text, offset);
  return { start: lineStartAt(text, offset), end: end === text.length ? end + 1 : end };
}

/** The first offset behind a comment, and behind those that follow it at once, that is no white space. */
function behindComments(text: string, [comment, ...others]: readonly XmlRange[]): number {
  let at = skipXmlSpace(text, comment?.end ?? 0);
  for (const other of others) {
    if (other.start !== at) break;
    at = skipXmlSpace(text, other.end);
  }
  return at;
}

/** Comments that silence a finding, as repairs: for its line, where one can stand above it, and for its rule in the whole file. */
export function xmlIgnoreFixes(uri: string, document: XmlDocument, { rule, start }: ShownFinding): ShownFix[] {
  const { text } = document;
  const comment = (word: string): string => `${OPEN} ${word} ${rule.id} ${CLOSE}`;
  const lineBreak = lineBreakOf(text);
  const inFile = insertion(uri, behindDeclaration(text), `${comment(`${IGNORE_WORD}-file`)}${lineBreak}`);
  const fixes: ShownFix[] = [{ title: `Ignore ${rule.id} in this file`, safe: false, edits: [inFile] }];
  if (rule.id === UNUSED_SUPPRESSION) return fixes;
  const lineStart = lineStartAt(text, start);
  const indent = text.slice(lineStart, endOfBlanks(text, lineStart));
  const onLine = insertion(uri, lineStart, `${indent}${comment(IGNORE_WORD)}${lineBreak}`);
  // A line may begin within a tag, a comment or a section, where no comment can stand.
  const changed = text.slice(0, lineStart) + onLine.text + text.slice(lineStart);
  const read = readXml(changed);
  const isComment =
    read.comments.some((one) => one.start === lineStart + indent.length) &&
    read.problems.length <= document.problems.length;
  const isFirst = lineStart < behindDeclaration(text);
  const isInTag = document.root !== undefined && startsInTag(document.root, lineStart);
  if (isComment && !isFirst && !isInTag)
    fixes.unshift({ title: `Ignore ${rule.id} on this line`, safe: false, edits: [onLine] });
  return fixes;
}

/** Whether a line begins within the open tag of an element. */
function startsInTag(element: XmlElement, lineStart: number): boolean {
  if (lineStart <= element.start || lineStart >= element.end) return false;
  if (lineStart < element.openEnd) return true;
  return childElements(element).some((child) => startsInTag(child, lineStart));
}

function endOfBlanks(text: string, from: number): number {
  let at = from;
  while (isXmlSpace(text.charCodeAt(at)) && text.charAt(at) !== '\n' && text.charAt(at) !== '\r') at++;
  return at;
}

/** Nothing may stand in front of the XML declaration; the comment goes on the line behind it. */
function behindDeclaration(text: string): number {
  const begin = text.startsWith('\ufeff') ? 1 : 0;
  if (!text.startsWith('<?xml', begin)) return begin;
  const end = text.indexOf('?>', begin);
  return end < 0 ? begin : nextLineAt(text, end);
}

function insertion(uri: string, at: number, text: string): ShownFix['edits'][number] {
  return { uri, start: at, end: at, text };
}
