import { endOfXmlName, isBlank, skipXmlSpace, startsXmlName } from './characters';
import type { KeptTree } from './kept-tree';
import { OpenElements, type MayHold } from './open-elements';
import { XmlProblemList } from './problem-list';
import { readDeclarationMarkup, readInstruction } from './read-prolog';
import { readOpenTag } from './read-tag';
import { resolveReferences } from './references';
import { LONGEST_TEXT, type XmlDocument, type XmlRange } from './xml-tree';

/**
 * Reads a text as XML. Half-typed text gives a tree as well: a close tag walks up to the nearest open element of its
 * name, and of what an element that is never closed has swallowed, `mayHold` tells what belongs to its parent.
 */
export function readXml(text: string, mayHold: MayHold = () => undefined): XmlDocument {
  return new XmlReader(text, mayHold).read();
}

/** Reads a text from the middle on, up to where the rest is known. */
export function readBetween(text: string, kept: KeptTree, mayHold: MayHold): XmlDocument {
  return new XmlReader(text, mayHold).readBetween(kept);
}

class XmlReader {
  private readonly problems = new XmlProblemList();
  private readonly elements: OpenElements;
  private readonly comments: XmlRange[] = [];
  /** White space alone is kept only where text continues behind it. */
  private textStart = -1;
  private textSoFar = '';
  private hasDoctype = false;

  constructor(
    private readonly text: string,
    mayHold: MayHold,
  ) {
    this.elements = new OpenElements(this.problems, mayHold);
  }

  read(): XmlDocument {
    const { text } = this;
    const begin = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    let at = begin;
    while (at < text.length) {
      const less = text.indexOf('<', at);
      if (less < 0 || less > at) this.takeText(at, less < 0 ? text.length : less);
      if (less < 0) break;
      at = this.readMarkup(less, begin);
    }
    return this.finish(begin, true);
  }

  readBetween(kept: KeptTree): XmlDocument {
    const { text, elements, comments } = this;
    const begin = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    elements.resume(kept.path);
    kept.takeCommentsBefore(comments);
    let at = kept.from;
    while (at < text.length) {
      const less = text.indexOf('<', at);
      if (less < 0 || less > at) this.takeText(at, less < 0 ? text.length : less);
      if (less < 0) break;
      if (elements.isJustWithin(kept.parent) && kept.knowsFrom(less)) {
        this.endText(less);
        kept.takeRest(comments);
        elements.leaveAll();
        return this.finish(begin, true);
      }
      at = this.readMarkup(less, begin);
    }
    // Texts of several versions of the file stand in such a tree: the next one is read as a whole.
    return this.finish(begin, false);
  }

  private finish(begin: number, isOfOneText: boolean): XmlDocument {
    const { text, problems, elements } = this;
    this.endText(text.length);
    elements.endAll(text.trimEnd().length);
    this.noteControlCharacters();
    const [root, second] = elements.roots;
    if (root === undefined && problems.isEmpty && !isBlank(text.slice(begin)))
      problems.note('no-root', { start: begin, end: text.length }, '');
    if (second) problems.note('second-root', second.name, second.name.text);
    const resumable = isOfOneText && !elements.hasMoved;
    return { text, root, comments: this.comments, problems: problems.sorted(), resumable };
  }

  /** Reads what begins with the `<` at that offset and returns where it ends. */
  private readMarkup(at: number, begin: number): number {
    const { text, problems } = this;
    const code = text.charCodeAt(at + 1);
    if (startsXmlName(code)) {
      this.endText(at);
      const tag = readOpenTag(text, at, problems);
      this.elements.open(at, tag);
      return tag.end;
    }
    if (code === 0x2f) {
      this.endText(at);
      return this.readCloseTag(at);
    }
    if (text.startsWith('<!--', at)) return this.readComment(at);
    if (text.startsWith('<![CDATA[', at)) return this.readSection(at);
    if (code === 0x3f) return readInstruction(text, at, begin, problems);
    if (code === 0x21) {
      const isAllowed = !this.hasDoctype && this.elements.roots.length === 0;
      this.hasDoctype ||= text.startsWith('<!DOCTYPE', at);
      return readDeclarationMarkup(text, at, isAllowed, problems);
    }
    let end = at + 1;
    while (text.charCodeAt(end) === 0x3c && !startsXmlName(text.charCodeAt(end + 1))) end++;
    problems.note('missing-name', { start: at, end }, text.slice(at, end));
    return end;
  }

  private readCloseTag(at: number): number {
    const { text, problems } = this;
    const nameStart = at + 2;
    const nameEnd = endOfXmlName(text, nameStart);
    const name = { text: text.slice(nameStart, nameEnd), start: nameStart, end: nameEnd };
    const behind = skipXmlSpace(text, nameEnd);
    const isEnded = text.charAt(behind) === '>';
    let end = isEnded ? behind + 1 : nameEnd;
    if (nameEnd === nameStart) {
      problems.note('missing-name', { start: at, end }, text.slice(at, end));
      return end;
    }
    const rest = isEnded ? undefined : restOfCloseTag(text, behind);
    if (rest) {
      end = rest.end + 1;
      problems.note('missing-name', rest, text.slice(rest.start, rest.end));
    }
    const tag = { start: at, end };
    if (this.elements.close(name, tag) && !isEnded && !rest) problems.note('tag-not-ended', tag, name.text);
    return end;
  }

  private readComment(at: number): number {
    const { text, problems } = this;
    const opening = { start: at, end: at + 4 };
    const close = text.indexOf('-->', opening.end);
    const end = close < 0 ? text.length : close + 3;
    this.comments.push({ start: at, end });
    if (close < 0) problems.note('comment-not-closed', opening, '<!--');
    else if (close - at > LONGEST_TEXT) problems.note('too-long', opening, '<!--');
    // A third hyphen before the end counts as well.
    const hyphens = close < 0 ? -1 : text.slice(opening.end, close + 1).indexOf('--');
    const start = opening.end + hyphens;
    if (hyphens >= 0) problems.note('double-hyphen-in-comment', { start, end: start + 2 }, '--');
    return end;
  }

  private readSection(at: number): number {
    const { text, problems } = this;
    const close = text.indexOf(']]>', at);
    const end = close < 0 ? text.length : close + 3;
    const opening = { start: at, end: at + 9 };
    if (close < 0) problems.note('section-not-closed', opening, '<![CDATA[');
    if (this.elements.current === undefined) {
      problems.note('text-outside-root', opening, '');
      return end;
    }
    if (this.textStart < 0) this.textStart = at;
    this.textSoFar += text.slice(opening.end, close < 0 ? end : close);
    return end;
  }

  private takeText(start: number, end: number): void {
    const { text, problems } = this;
    const first = skipXmlSpace(text, start);
    if (this.elements.current === undefined) {
      if (first >= end) return;
      const last = first + text.slice(first, end).trimEnd().length;
      problems.note('text-outside-root', { start: first, end: last }, '');
      return;
    }
    if (this.textStart < 0) {
      // Most text is the indentation of the next tag.
      if (first >= end) return;
      this.textStart = start;
    }
    const sectionEnd = text.slice(start, end).indexOf(']]>');
    if (sectionEnd >= 0)
      problems.note('section-end-in-text', { start: start + sectionEnd, end: start + sectionEnd + 3 }, ']]>');
    if (end - start > LONGEST_TEXT) problems.note('too-long', { start: first, end: first + 1 }, '');
    this.textSoFar += resolveReferences(text, start, end, problems);
  }

  private endText(end: number): void {
    if (this.textStart < 0) return;
    this.elements.addText({ kind: 'text', start: this.textStart, end, text: this.textSoFar });
    this.textStart = -1;
    this.textSoFar = '';
  }

  private noteControlCharacters(): void {
    CONTROL.lastIndex = 0;
    const found = CONTROL.exec(this.text);
    if (found) this.problems.note('control-character', { start: found.index, end: found.index + 1 }, '');
  }
}

// These characters may stand nowhere in XML.
const CONTROL = /[^\t\n\r\u0020-\ufffd]/g;

/** What stands between the name of a close tag and its `>`, if that is in the same line. */
function restOfCloseTag(text: string, from: number): XmlRange | undefined {
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '>') return { start: from, end: at };
    if (character === '<' || character === '\n') return undefined;
  }
  return undefined;
}
