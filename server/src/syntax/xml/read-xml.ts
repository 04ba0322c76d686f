import { endOfXmlName, isBlank, skipXmlSpace, startsXmlName } from './characters';
import { readOpenTag } from './read-tag';
import { resolveReferences } from './references';
import type { XmlDocument, XmlElement, XmlEnding, XmlName, XmlProblem, XmlRange, XmlText } from './xml-tree';

/** Whether one element may hold another, by their names. Undefined where nobody knows. */
export type MayHold = (parent: string, child: string) => boolean | undefined;

/** Deeper nesting than any configuration has; it protects whoever walks the tree. */
const DEEPEST = 500;

/** An element that is being read. */
interface Draft extends XmlRange {
  readonly kind: 'element';
  readonly name: XmlName;
  readonly attributes: XmlElement['attributes'];
  children: (Draft | XmlText)[];
  parent: Draft | undefined;
  openEnd: number;
  end: number;
  ending: XmlEnding;
  closeName: XmlName | undefined;
}

/**
 * Reads a text as XML. Half-typed text gives a tree as well: a close tag walks up to the nearest open element of its
 * name, and of what an element that is never closed has swallowed, `mayHold` tells what belongs to its parent.
 */
export function readXml(text: string, mayHold: MayHold = () => undefined): XmlDocument {
  return new XmlReader(text, mayHold).read();
}

class XmlReader {
  private readonly problems: XmlProblem[] = [];
  private readonly comments: XmlRange[] = [];
  private readonly roots: Draft[] = [];
  private open: Draft | undefined;
  private depth = 0;
  /** White space alone is kept only where text continues behind it. */
  private textStart = -1;
  private textSoFar = '';

  constructor(
    private readonly text: string,
    private readonly mayHold: MayHold,
  ) {}

  read(): XmlDocument {
    const { text } = this;
    let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    const begin = at;
    while (at < text.length) {
      const less = text.indexOf('<', at);
      if (less < 0 || less > at) this.takeText(at, less < 0 ? text.length : less);
      if (less < 0) break;
      at = this.readMarkup(less, begin);
    }
    this.endText(text.length);
    while (this.open) this.leaveUnclosed(this.open, text.trimEnd().length);
    this.noteControlCharacters();
    if (this.roots.length === 0 && this.problems.length === 0 && !isBlank(text.slice(begin)))
      this.problem('no-root', { start: begin, end: text.length }, '');
    for (const root of this.roots.slice(1)) this.problem('second-root', root.name, root.name.text);
    this.problems.sort((one, other) => one.start - other.start);
    return { text, root: this.roots[0], comments: this.comments, problems: this.problems };
  }

  /** Reads what begins with the `<` at that offset and returns where it ends. */
  private readMarkup(at: number, begin: number): number {
    const { text } = this;
    const code = text.charCodeAt(at + 1);
    if (startsXmlName(code)) {
      this.endText(at);
      return this.readElement(at);
    }
    if (code === 0x2f) {
      this.endText(at);
      return this.readCloseTag(at);
    }
    if (text.startsWith('<!--', at)) return this.readComment(at);
    if (text.startsWith('<![CDATA[', at)) return this.readSection(at);
    if (code === 0x3f) return this.readInstruction(at, begin);
    if (text.startsWith('<!', at)) return this.readDoctype(at);
    this.problem('missing-name', { start: at, end: at + 1 }, '<');
    return at + 1;
  }

  private readElement(at: number): number {
    const tag = readOpenTag(this.text, at, this.problems);
    const element: Draft = {
      kind: 'element',
      start: at,
      end: tag.end,
      name: tag.name,
      attributes: tag.attributes,
      children: [],
      parent: this.open,
      openEnd: tag.end,
      ending: tag.empty ? 'empty' : 'missing',
      closeName: undefined,
    };
    (this.open ? this.open.children : this.roots).push(element);
    if (tag.empty) return tag.end;
    if (this.depth >= DEEPEST) {
      if (!this.problems.some(({ code }) => code === 'too-deep')) this.problem('too-deep', tag.name, tag.name.text);
      element.ending = 'empty';
      return tag.end;
    }
    this.open = element;
    this.depth++;
    return tag.end;
  }

  private readCloseTag(at: number): number {
    const { text } = this;
    const nameStart = at + 2;
    const nameEnd = endOfXmlName(text, nameStart);
    const name = { text: text.slice(nameStart, nameEnd), start: nameStart, end: nameEnd };
    const behind = skipXmlSpace(text, nameEnd);
    const ended = text.charAt(behind) === '>';
    const end = ended ? behind + 1 : nameEnd;
    let target = this.open;
    while (target && target.name.text !== name.text) target = target.parent;
    if (target === undefined) {
      // Beyond the deepest level tags close nothing that was opened.
      if (this.depth < DEEPEST) this.problem('stray-close-tag', { start: at, end }, name.text);
      return end;
    }
    if (!ended) this.problem('tag-not-ended', { start: at, end }, name.text);
    while (this.open && this.open !== target) this.leaveUnclosed(this.open, lastEnd(this.open));
    target.ending = 'tag';
    target.closeName = name;
    target.end = end;
    this.leave(target);
    return end;
  }

  private leave(element: Draft): void {
    this.open = element.parent;
    this.depth--;
  }

  /** An element ends without close tag: what it cannot hold, but its parent can, belongs to the parent. */
  private leaveUnclosed(element: Draft, end: number): void {
    const { parent, name } = element;
    this.problem('element-not-closed', name, name.text);
    element.end = end;
    this.leave(element);
    if (parent === undefined) return;
    const from = element.children.findIndex(
      (child) =>
        child.kind === 'element' &&
        this.mayHold(name.text, child.name.text) === false &&
        this.mayHold(parent.name.text, child.name.text) === true,
    );
    if (from < 0) return;
    const moved = element.children.splice(from);
    for (const child of moved) if (child.kind === 'element') child.parent = parent;
    parent.children.push(...moved);
    element.end = lastEnd(element);
  }

  private readComment(at: number): number {
    const { text } = this;
    const close = text.indexOf('-->', at + 4);
    const end = close < 0 ? text.length : close + 3;
    if (close < 0) this.problem('comment-not-closed', { start: at, end: at + 4 }, '<!--');
    const hyphens = text.slice(at + 4, close < 0 ? end : close).indexOf('--');
    if (hyphens >= 0 && close >= 0)
      this.problem('double-hyphen-in-comment', { start: at + 4 + hyphens, end: at + 6 + hyphens }, '--');
    this.comments.push({ start: at, end });
    return end;
  }

  private readSection(at: number): number {
    const { text } = this;
    const close = text.indexOf(']]>', at);
    const end = close < 0 ? text.length : close + 3;
    if (close < 0) this.problem('section-not-closed', { start: at, end: at + 9 }, '<![CDATA[');
    if (this.textStart < 0) this.textStart = at;
    this.textSoFar += text.slice(at + 9, close < 0 ? end : close);
    return end;
  }

  private readInstruction(at: number, begin: number): number {
    const { text } = this;
    const close = text.indexOf('?>', at);
    if (close < 0) this.problem('instruction-not-closed', { start: at, end: at + 2 }, '<?');
    const declaration = /^<\?xml[\s?]/i.test(text.slice(at, at + 6));
    if (declaration && at !== begin) this.problem('late-declaration', { start: at, end: at + 5 }, '<?xml');
    return close < 0 ? text.length : close + 2;
  }

  /** A document type may hold declarations in brackets; none of them is ever read. */
  private readDoctype(at: number): number {
    const { text } = this;
    const bracket = text.indexOf('[', at);
    const greater = text.indexOf('>', at);
    const inside = bracket >= 0 && bracket < greater ? text.indexOf(']', bracket) : -1;
    const close = inside >= 0 ? text.indexOf('>', inside) : greater;
    const end = close < 0 ? text.length : close + 1;
    this.problem('doctype', { start: at, end: Math.min(end, endOfXmlName(text, at + 2)) }, text.slice(at, at + 9));
    return end;
  }

  private takeText(start: number, end: number): void {
    const { text } = this;
    if (this.open === undefined) {
      const first = skipXmlSpace(text, start);
      if (first < end)
        this.problem('text-outside-root', { start: first, end: first + text.slice(first, end).trimEnd().length }, '');
      return;
    }
    if (this.textStart < 0) {
      // Most text is the indentation of the next tag.
      if (skipXmlSpace(text, start) >= end) return;
      this.textStart = start;
    }
    this.textSoFar += resolveReferences(text, start, end, this.problems);
  }

  private endText(end: number): void {
    if (this.textStart < 0) return;
    const text = this.textSoFar;
    if (this.open) this.open.children.push({ kind: 'text', start: this.textStart, end, text });
    this.textStart = -1;
    this.textSoFar = '';
  }

  private noteControlCharacters(): void {
    CONTROL.lastIndex = 0;
    const found = CONTROL.exec(this.text);
    if (found) this.problem('control-character', { start: found.index, end: found.index + 1 }, '');
  }

  private problem(code: XmlProblem['code'], { start, end }: XmlRange, text: string): void {
    this.problems.push({ code, start, end, text });
  }
}

// These characters may stand nowhere in XML.
const CONTROL = /[^\t\n\r\u0020-\uffff]/g;

function lastEnd({ children, openEnd }: Draft): number {
  return children[children.length - 1]?.end ?? openEnd;
}
