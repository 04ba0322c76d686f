import { childBefore } from './child-before';
import type { Draft } from './open-elements';
import { ownTexts, shiftNode, shiftRange } from './shift-node';
import type { XmlDocument, XmlElement, XmlRange } from './xml-tree';

/** Where two texts differ: the stretch up to `oldEnd` of one has become the stretch up to `newEnd` of the other. */
export interface XmlChange {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** With more mistakes than that a text is read as a whole. */
const MANY_PROBLEMS = 100;

/** An element whose content is read anew from a child on, and what it held from there. */
interface Opened {
  readonly element: Draft;
  readonly rest: Draft['children'];
  readonly end: number;
  readonly closeName: Draft['closeName'];
}

/**
 * What of a document may be kept when its text changes in one stretch. What stands before the stretch is read from its own
 * characters alone, as long as nothing is wrong there; what stands behind it depends on nothing but the elements that are
 * open, so that where the same ones are open the rest reads as before. The elements are taken out of the document, which
 * nobody may use any more.
 */
export class KeptTree {
  /** The elements around the change, the outermost first. */
  readonly path: readonly Draft[];
  /** The innermost of them. */
  readonly parent: Draft;
  private readonly opened: readonly Opened[];
  private readonly innermost: Opened;
  /** How many children of `parent` stay as they are. */
  private readonly before: number;
  private readonly shift: number;
  private readonly lastProblem: number;
  /** How many of what `parent` held behind them were passed by. */
  private passed = 0;
  /** Where in the old text the rest begins. */
  private restFrom = 0;

  private constructor(
    private readonly document: XmlDocument,
    path: readonly [Draft, ...Draft[]],
    /** Where reading begins. */
    readonly from: number,
    private readonly change: XmlChange,
  ) {
    this.path = path;
    this.parent = path[path.length - 1] ?? path[0];
    this.shift = change.newEnd - change.oldEnd;
    this.lastProblem = document.problems.reduce((last, { start }) => Math.max(last, start), -1);
    // Nothing begins within the open tag of a child.
    this.opened = path.map((element, index) => open(element, path[index + 1]?.openEnd ?? from));
    this.innermost = this.opened[this.opened.length - 1] ?? open(this.parent, from);
    this.before = this.parent.children.length;
  }

  /** What may be kept; undefined: the text has to be read as a whole. */
  static of(document: XmlDocument, text: string, change: XmlChange): KeptTree | undefined {
    const { root, problems, resumable } = document;
    const { start, oldEnd, newEnd } = change;
    if (root === undefined || !resumable || text.length - document.text.length !== newEnd - oldEnd) return undefined;
    if (problems.length > MANY_PROBLEMS || problems.some(({ code }) => code === 'unbound-prefix')) return undefined;
    const path = around(root, start, oldEnd);
    const [outermost, ...others] = path;
    const parent = path[path.length - 1];
    if (outermost === undefined || parent === undefined) return undefined;
    // That an element begins there is told by two characters, and both have to be as they were.
    const from = childBefore(parent, start - 2)?.start ?? parent.openEnd;
    return problems.some((problem) => problem.start < from)
      ? undefined
      : new KeptTree(document, [outermost, ...others], from, change);
  }

  /** Adds the comments before the place where reading begins. */
  takeCommentsBefore(comments: XmlRange[]): void {
    for (const comment of this.document.comments) if (comment.start < this.from) comments.push(comment);
  }

  /** Whether all from that offset of the new text on reads as it did, `parent` being the innermost element that is open. */
  knowsFrom(offset: number): boolean {
    const old = offset - this.shift;
    if (offset < this.change.newEnd || old <= this.lastProblem) return false;
    const { rest, closeName } = this.innermost;
    while (this.passed < rest.length && (rest[this.passed]?.start ?? old) < old) this.passed++;
    const child = rest[this.passed];
    const isKnown = child
      ? child.kind === 'element' && child.start === old
      : closeName !== undefined && closeName.start - CLOSE_TAG.length === old;
    if (isKnown) this.restFrom = old;
    return isKnown;
  }

  /** Puts the rest behind what was read anew. */
  takeRest(comments: XmlRange[]): void {
    const { opened, shift, parent } = this;
    for (const child of parent.children.slice(this.before)) ownTexts(child);
    this.innermost.rest.splice(0, this.passed);
    for (const { element, rest, end, closeName } of opened) {
      for (const child of rest) {
        if (shift !== 0) shiftNode(child, shift);
        element.children.push(child);
      }
      if (shift !== 0 && closeName) shiftRange(closeName, shift);
      element.closeName = closeName;
      element.ending = 'tag';
      element.end = end + shift;
    }
    for (const comment of this.document.comments) {
      if (comment.start < this.restFrom) continue;
      if (shift !== 0) shiftRange(comment, shift);
      comments.push(comment);
    }
  }
}

const CLOSE_TAG = '</';

/** The elements in whose content the stretch lies, the outermost first. */
function around(root: XmlElement, start: number, end: number): Draft[] {
  const path: Draft[] = [];
  let element: XmlElement | undefined = root;
  while (element?.closeName && element.openEnd <= start && end <= element.closeName.start - CLOSE_TAG.length) {
    // Whatever reads XML makes elements of this kind.
    path.push(element as Draft);
    element = childBefore(element, start);
  }
  return path;
}

/** Takes from an element what begins at that offset or behind it, and opens the element again. */
function open(element: Draft, from: number): Opened {
  const { children, end, closeName } = element;
  const index = children.findIndex((child) => child.start >= from);
  const rest = index < 0 ? [] : children.splice(index);
  element.ending = 'missing';
  element.closeName = undefined;
  element.end = element.openEnd;
  element.verdict = undefined;
  element.model = undefined;
  return { element, rest, end, closeName };
}
