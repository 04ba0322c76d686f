import type { QualifiedName } from '../../syntax/relax-ng/name-class';
import { childNames, valuesOf, wantsText } from '../../syntax/relax-ng/expectations';
import type { Pattern } from '../../syntax/relax-ng/pattern';
import { type InsertText, SnippetWriter } from '../shared/completion-snippet';
import { minimalParts } from './minimal-parts';
import type { SchemaWalk } from './schema-walk';
import type { ElementVariant } from './element-variants';
import { type UsualParts, usualParts } from './usual-parts';

/** A new element: where it is to stand, and who proposes values. */
export interface NewElement {
  readonly walk: SchemaWalk;
  /** The names of the elements around it, its own last. */
  readonly path: readonly string[];
  readonly variant?: ElementVariant;
  likely(path: readonly string[], name: string, given: ReadonlyMap<string, string>): readonly string[];
}

/** Longer lists are no help in a snippet. */
const LONGEST_CHOICE = 16;
const DEEPEST = 4;

/**
 * A new element from its name on, without the `<` before it: with the attributes and elements that it has to have, and
 * those that are usual. `content`: what may stand where it is to begin.
 */
export function newElementText(element: NewElement, content: Pattern, opening: string): InsertText | undefined {
  const writer = new SnippetWriter().text(opening);
  const rest = new ElementWriter(element, writer).write(content, element.path, '', element.variant);
  return rest === undefined ? undefined : writer.finished();
}

/** What is to follow a tag whose attributes are there: the end of the tag and all that is usual within. */
export function restOfElementText(element: NewElement, attributesRead: Pattern): InsertText {
  const writer = new SnippetWriter();
  const { path, variant } = element;
  new ElementWriter(element, writer).writeContent(attributesRead, path, '', variant ?? usualParts(path), true);
  return writer.finished();
}

class ElementWriter {
  constructor(
    private readonly element: NewElement,
    private readonly writer: SnippetWriter,
  ) {}

  /** Writes an element and returns what is left of the content around it; undefined: it may not stand there. */
  write(content: Pattern, path: readonly string[], indent: string, parts?: UsualParts): Pattern | undefined {
    const { derivatives } = this.element.walk;
    const name = path[path.length - 1] ?? '';
    const opened = derivatives.open(content, qualified(name));
    if (opened === derivatives.pool.notAllowed) return undefined;
    this.writer.text(name);
    const usual = parts ?? this.partsOf(path);
    const { pattern, count } = this.writeAttributes(opened, path, usual);
    return this.writeContent(pattern, path, indent, usual, count > 0);
  }

  private partsOf(path: readonly string[]): UsualParts {
    const { variant } = this.element;
    const within = path.slice(this.element.path.length).join('/');
    return variant?.within?.[within] ?? usualParts(path);
  }

  private writeAttributes(
    opened: Pattern,
    path: readonly string[],
    usual: UsualParts,
  ): { pattern: Pattern; count: number } {
    const { derivatives } = this.element.walk;
    const given = new Map<string, string>();
    const meant = new Map(
      (usual.attributes ?? []).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    );
    let pattern = opened;
    const after = (name: string, value: string | undefined): Pattern =>
      derivatives.attribute(pattern, qualified(name), value);
    const isPossible = (name: string): boolean =>
      !given.has(name) && after(name, undefined) !== derivatives.pool.notAllowed;
    const write = (name: string, written: string | undefined): void => {
      const isExample = written?.startsWith('?') ?? false;
      const preferred = isExample ? written?.slice(1) : written;
      const fits = (value: string): boolean => after(name, value) !== derivatives.pool.notAllowed;
      const listed = valuesOf(pattern, qualified(name));
      const likely = this.element.likely(path, name, new Map([...meant, ...given])).filter(fits);
      const isFixed = usual === this.element.variant && preferred !== undefined && likely.length === 0;
      const usable = preferred !== undefined && fits(preferred) ? preferred : undefined;
      const value = likely[0] ?? usable ?? listed[0] ?? '';
      this.writer.text(` ${name}='`);
      if (isFixed || (usable === value && listed.length === 0 && !isExample && likely.length === 0))
        this.writer.text(value);
      else if (listed.includes(value) && listed.length <= LONGEST_CHOICE)
        this.writer.choice([value, ...listed.filter((one) => one !== value)]);
      else if (listed.includes(value) && usable === value) this.writer.text(value);
      else this.writer.stop(value);
      this.writer.text(`'`);
      given.set(name, value);
      pattern = fits(value) ? after(name, value) : after(name, undefined);
    };
    for (const [names, value] of usual.attributes ?? []) {
      const name = names.split('|').find(isPossible);
      if (name !== undefined) write(name, value);
    }
    for (let round = 0; round < 12; round++) {
      const missing = minimalParts(pattern).attributes.find(isPossible);
      if (missing === undefined) break;
      write(missing, undefined);
    }
    return { pattern, count: given.size };
  }

  /** Writes what stands behind the attributes, and returns what is left of the content around the element. */
  writeContent(
    attributesRead: Pattern,
    path: readonly string[],
    indent: string,
    usual: UsualParts,
    hasAttributes: boolean,
  ): Pattern {
    const { derivatives } = this.element.walk;
    const { writer } = this;
    const name = path[path.length - 1] ?? '';
    let content = derivatives.closeAnyway(attributesRead);
    const rest = (): Pattern => {
      const ended = derivatives.end(content);
      return ended === derivatives.pool.notAllowed ? derivatives.endAnyway(content) : ended;
    };
    const possible = (child: string): boolean =>
      derivatives.open(content, qualified(child)) !== derivatives.pool.notAllowed;
    const written: string[] = [];
    const inner = `${indent}  `;
    const writeChild = (child: string): void => {
      if (path.length > this.element.path.length + DEEPEST || written.includes(child) || !possible(child)) return;
      writer.text(written.length === 0 ? `>\n${inner}<` : `\n${inner}<`);
      written.push(child);
      content = this.write(content, [...path, child], inner) ?? content;
    };
    for (const child of usual.children ?? []) writeChild(child);
    for (let round = 0; round < 12; round++) {
      const missing = minimalParts(content).elements.find((child) => !written.includes(child) && possible(child));
      if (missing === undefined) break;
      writeChild(missing);
    }
    if (written.length > 0) {
      writer.text(`\n${indent}</${name}>`);
      return rest();
    }
    const mayHoldElements = childNames(content).length > 0;
    const values = valuesOf(content);
    const takesText = wantsText(content) || derivatives.text(content, 'a') !== derivatives.pool.notAllowed;
    if (takesText && !mayHoldElements) {
      writer.text('>');
      const { text = values[0] ?? '' } = usual;
      if (values.includes(text) && values.length <= LONGEST_CHOICE)
        writer.choice([text, ...values.filter((value) => value !== text)]);
      else writer.stop(text);
      writer.text(`</${name}>`);
      return rest();
    }
    if (mayHoldElements && !hasAttributes) writer.text(`>\n${inner}`).stop().text(`\n${indent}</${name}>`);
    else writer.text('/>');
    return rest();
  }
}

function qualified(local: string): QualifiedName {
  return { namespace: '', local };
}
