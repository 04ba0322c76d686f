import type { XmlElement, XmlRange } from '../../syntax/xml/xml-tree';
import type { LibvirtDocument } from '../../workspace/libvirt/libvirt-document';
import type { FormatOutcome } from '../shared/format-outcome';
import { SpaceEdits } from '../shared/space-edits';
import { formatTag } from './format-tag';

const INDENT = '  ';

/**
 * Lays a document out as libvirt prints it: two blanks a level, one element a line, one blank between attributes. Only
 * white space changes that means nothing: texts and comments stay as they are. Single blank lines stay, too, although libvirt
 * prints none: they are the paragraphs of whoever wrote the file.
 */
export function formatLibvirt({ text, xml, root, kind }: LibvirtDocument): FormatOutcome {
  const [problem] = xml.problems;
  if (problem) return { refusal: { reason: 'it is not well-formed XML', offset: problem.start } };
  if (root === undefined || kind === undefined) return { refusal: { reason: 'it is no document of libvirt' } };
  return { edits: new XmlLayout(text, xml.comments).write(root) };
}

/** Something that has a line of its own. */
interface Node extends XmlRange {
  readonly element?: XmlElement;
  readonly comment?: true;
}

class XmlLayout {
  private readonly edits: SpaceEdits;
  private readonly lineBreak: string;
  private nextComment = 0;

  constructor(
    private readonly text: string,
    private readonly comments: readonly XmlRange[],
  ) {
    this.edits = new SpaceEdits(text);
    this.lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  }

  write(root: XmlElement): SpaceEdits['all'] {
    const { text, edits } = this;
    const begin = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    const last = this.writeNodes({ start: begin, end: text.length }, [root], 0);
    edits.replace(last, text.length, this.lineBreak);
    return edits.all;
  }

  /** Writes what stands in a stretch, one below the other, and returns where the last one ends. */
  private writeNodes(stretch: XmlRange, elements: readonly XmlElement[], depth: number): number {
    const { text, edits } = this;
    let done = stretch.start;
    for (const node of this.nodesIn(stretch, elements)) {
      const gap = text.slice(done, node.start);
      const isFirst = done === stretch.start;
      if (isFirst && depth === 0) edits.replace(done, node.start, '');
      // A comment behind something on its line belongs to it.
      else if (depth > 0 && node.comment && !gap.includes('\n')) edits.replace(done, node.start, ' ');
      else {
        const isParted = !isFirst && gap.split('\n').length > 2;
        edits.replace(done, node.start, this.lineBreak.repeat(isParted ? 2 : 1) + INDENT.repeat(depth));
      }
      if (node.element) this.writeElement(node.element, depth);
      done = node.end;
    }
    return done;
  }

  private writeElement(element: XmlElement, depth: number): void {
    const { text, edits } = this;
    formatTag(text, element, edits);
    const { closeName, openEnd } = element;
    if (closeName === undefined) return;
    const closeStart = closeName.start - 2;
    if (!this.keepsContent(element)) {
      const elements = element.children.filter((child): child is XmlElement => child.kind === 'element');
      const last = this.writeNodes({ start: openEnd, end: closeStart }, elements, depth + 1);
      // What holds nothing but blanks may mean them; a line break is the beginning of something.
      if (last > openEnd || text.slice(openEnd, closeStart).includes('\n'))
        edits.replace(last, closeStart, this.lineBreak + INDENT.repeat(depth));
    } else this.skipComments(closeStart);
    edits.replace(closeName.end, element.end - 1, '');
  }

  /** Whether white space between the tags of an element is part of its text. */
  private keepsContent({ children, attributes }: XmlElement): boolean {
    return (
      children.some(({ kind }) => kind === 'text') ||
      attributes.some(({ name, value }) => name.text === 'xml:space' && value === 'preserve')
    );
  }

  private skipComments(before: number): void {
    while ((this.comments[this.nextComment]?.start ?? Infinity) < before) this.nextComment++;
  }

  /** Elements, comments and instructions directly within a stretch, in the order of the text. */
  private *nodesIn(stretch: XmlRange, elements: readonly XmlElement[]): Generator<Node> {
    let done = stretch.start;
    for (const element of [...elements, undefined]) {
      const until = element?.start ?? stretch.end;
      for (;;) {
        const comment = this.comments[this.nextComment];
        const end = comment && comment.start < until ? comment.start : until;
        yield* this.instructionsIn(done, end);
        if (comment === undefined || end === until) break;
        this.nextComment++;
        yield { start: comment.start, end: comment.end, comment: true };
        done = comment.end;
      }
      if (element) yield { start: element.start, end: element.end, element };
      done = element?.end ?? done;
    }
  }

  private *instructionsIn(start: number, end: number): Generator<Node> {
    const gap = this.text.slice(start, end);
    for (let at = gap.indexOf('<?'); at >= 0; at = gap.indexOf('<?', at + 2)) {
      const close = gap.indexOf('?>', at);
      if (close < 0) return;
      yield { start: start + at, end: start + close + 2 };
      at = close;
    }
  }
}
