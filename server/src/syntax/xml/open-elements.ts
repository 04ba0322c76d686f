import { BoundPrefixes } from './prefixes';
import type { XmlProblemList } from './problem-list';
import type { OpenTag } from './read-tag';
import type { XmlElement, XmlEnding, XmlName, XmlRange, XmlText } from './xml-tree';

/** Whether one element may hold another, by their names. Undefined where nobody knows. */
export type MayHold = (parent: string, child: string) => boolean | undefined;

/** libvirt's reader of XML takes 257 levels; it refuses what lies deeper. That also protects whoever walks the tree. */
const DEEPEST = 257;

/** An element that is being read. */
export interface Draft extends XmlRange {
  readonly kind: 'element';
  readonly name: XmlName;
  readonly attributes: XmlElement['attributes'];
  children: (Draft | XmlText)[];
  parent: Draft | undefined;
  openEnd: number;
  end: number;
  ending: XmlEnding;
  closeName: XmlName | undefined;
  verdict: object | undefined;
  model: object | undefined;
  /** The tag itself is not ended, which is noted. */
  readonly hasOpenTag: boolean;
}

/** Most elements hold nothing; they share one list, which stays empty. */
const NO_CHILDREN: Draft['children'] = [];

/** A close tag that closes nothing, perhaps because its name is misspelt. */
interface StrayTag extends XmlRange {
  readonly name: XmlName;
}

/** The elements that are open while a text is read, and the tree that comes of them. */
export class OpenElements {
  readonly roots: Draft[] = [];
  current: Draft | undefined;
  private depth = 0;
  /** How many elements are open beyond the deepest level; nothing of them is kept. */
  private beyond = 0;
  private readonly openNames = new Map<string, number>();
  /** The first close tag within each open element that closes nothing. */
  private readonly strayTags = new Map<Draft, StrayTag>();
  private readonly prefixes = new BoundPrefixes();
  private readonly unboundPrefixes = new Set<string>();
  /** Whether an element was given to another parent than the one that was open where it stands. */
  hasMoved = false;

  constructor(
    private readonly problems: XmlProblemList,
    private readonly mayHold: MayHold,
  ) {}

  /** Takes an open tag. */
  open(start: number, tag: OpenTag): void {
    const { name, attributes } = tag;
    const isEmpty = tag.ending === 'empty';
    if (this.beyond > 0) {
      if (!isEmpty) this.beyond++;
      return;
    }
    if (this.depth >= DEEPEST) {
      this.problems.note('too-deep', name, name.text);
      if (!isEmpty) this.beyond++;
      return;
    }
    const element: Draft = {
      kind: 'element',
      start,
      end: tag.end,
      name,
      attributes,
      children: isEmpty ? NO_CHILDREN : [],
      parent: this.current,
      openEnd: tag.end,
      ending: isEmpty ? 'empty' : 'missing',
      closeName: undefined,
      verdict: undefined,
      model: undefined,
      hasOpenTag: tag.ending === 'missing',
    };
    this.notePrefixes(element);
    (this.current ? this.current.children : this.roots).push(element);
    if (isEmpty) {
      this.prefixes.leave(element);
      return;
    }
    this.enter(element);
  }

  /** Begins within elements that were read before, the outermost first; what they hold from here on is read anew. */
  resume(path: readonly Draft[]): void {
    for (const element of path) {
      if (element.parent === undefined) this.roots.push(element);
      this.notePrefixes(element);
      this.enter(element);
    }
  }

  /** Whether that element is the innermost one that is open, and nothing was noted that its end has to look at. */
  isJustWithin(element: Draft): boolean {
    return this.current === element && this.beyond === 0 && this.strayTags.size === 0;
  }

  /** Leaves all open elements as they are. */
  leaveAll(): void {
    this.current = undefined;
  }

  private enter(element: Draft): void {
    this.current = element;
    this.depth++;
    const { text } = element.name;
    this.openNames.set(text, (this.openNames.get(text) ?? 0) + 1);
  }

  /** Takes a close tag. Returns whether it closes an element. */
  close(name: XmlName, tag: XmlRange): boolean {
    if (this.beyond > 0) {
      this.beyond--;
      return true;
    }
    const { current } = this;
    if (current === undefined || !this.openNames.has(name.text)) {
      const stray = { name, start: tag.start, end: tag.end };
      if (current && !this.strayTags.has(current)) this.strayTags.set(current, stray);
      else this.noteStray(stray);
      return false;
    }
    let target = current;
    while (target.name.text !== name.text && target.parent) target = target.parent;
    this.endUnclosed(target, undefined);
    target.ending = 'tag';
    target.closeName = name;
    target.end = tag.end;
    const stray = this.strayTags.size > 0 ? this.strayTags.get(target) : undefined;
    if (stray) this.noteStray(stray);
    this.leave(target);
    return true;
  }

  /** Takes a text. */
  addText(text: XmlText): void {
    if (this.beyond === 0) this.current?.children.push(text);
  }

  /** Ends all elements that are still open at the end of the text. */
  endAll(end: number): void {
    this.endUnclosed(undefined, end);
  }

  /**
   * Ends the elements within `target` that are open without a close tag. What one of them cannot hold, but its parent
   * can, belongs to the parent.
   */
  private endUnclosed(target: Draft | undefined, end: number | undefined): void {
    if (this.current === target) return;
    const unclosed: Draft[] = [];
    for (let at = this.current; at && at !== target; at = at.parent) unclosed.push(at);
    const shortened = new Set<Draft>();
    // Up level by level; then what an element could only give away once it had moved up itself.
    for (const element of [...unclosed, ...[...unclosed].reverse()])
      if (this.releaseChildren(element)) shortened.add(element);
    for (const element of unclosed) {
      const { name } = element;
      const stray = this.strayTags.get(element);
      if (stray) this.problems.note('wrong-close-tag', stray.name, name.text);
      else if (!element.hasOpenTag) this.problems.note('element-not-closed', name, name.text);
      const last = lastEnd(element);
      element.end = Math.max(last, stray?.end ?? (shortened.has(element) ? last : (end ?? last)));
      this.leave(element);
    }
    this.current = target;
  }

  /** Gives the parent what the element that is never closed has swallowed. Returns whether there was any. */
  private releaseChildren(element: Draft): boolean {
    const { parent, name, children } = element;
    if (parent === undefined) return false;
    const stray = this.strayTags.get(element);
    const from = children.findIndex((child) =>
      stray
        ? child.start >= stray.end
        : child.kind === 'element' &&
          this.mayHold(name.text, child.name.text) === false &&
          this.mayHold(parent.name.text, child.name.text) === true,
    );
    if (from < 0) return false;
    this.hasMoved = true;
    const moved = children.splice(from);
    for (const child of moved) {
      if (child.kind === 'element') child.parent = parent;
      parent.children.push(child);
    }
    return true;
  }

  private leave(element: Draft): void {
    const { name, parent } = element;
    this.prefixes.leave(element);
    if (this.strayTags.size > 0) this.strayTags.delete(element);
    this.current = parent;
    this.depth--;
    const count = (this.openNames.get(name.text) ?? 1) - 1;
    if (count === 0) this.openNames.delete(name.text);
    else this.openNames.set(name.text, count);
  }

  private noteStray({ name, start, end }: StrayTag): void {
    this.problems.note('stray-close-tag', { start, end }, name.text);
  }

  /** One finding for one prefix is enough. */
  private notePrefixes(element: Draft): void {
    for (const name of this.prefixes.enter(element, element.name, element.attributes)) {
      const prefix = name.text.slice(0, name.text.indexOf(':'));
      if (this.unboundPrefixes.has(prefix)) continue;
      this.unboundPrefixes.add(prefix);
      this.problems.note('unbound-prefix', name, name.text);
    }
  }
}

function lastEnd({ children, openEnd }: Draft): number {
  return children[children.length - 1]?.end ?? openEnd;
}
