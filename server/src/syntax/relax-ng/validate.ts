import { isBlank } from '../xml/characters';
import type { XmlAttribute, XmlElement, XmlText } from '../xml/xml-tree';
import { Derivatives } from './derive';
import { childNames, requiredAttributes, attributeNames, valuesOf, wantsText, requiredElements } from './expectations';
import { NamespaceScope } from './namespaces';
import type { Pattern } from './pattern';
import type { Schema } from './read-schema';

/** What a document does not satisfy. The names in `allowed` are what may stand there, sorted. */
export type SchemaProblem =
  | {
      readonly code: 'unexpected-element';
      readonly element: XmlElement;
      readonly parent: XmlElement | undefined;
      readonly allowed: readonly string[];
      readonly elsewhere: boolean;
    }
  | {
      readonly code: 'unexpected-attribute';
      readonly element: XmlElement;
      readonly attribute: XmlAttribute;
      readonly allowed: readonly string[];
      readonly elsewhere: boolean;
    }
  | {
      readonly code: 'wrong-attribute-value';
      readonly element: XmlElement;
      readonly attribute: XmlAttribute;
      readonly allowed: readonly string[];
    }
  | { readonly code: 'missing-attribute'; readonly element: XmlElement; readonly missing: readonly string[] }
  | { readonly code: 'missing-element'; readonly element: XmlElement; readonly missing: readonly string[] }
  | { readonly code: 'unexpected-text'; readonly element: XmlElement; readonly text: XmlText }
  | {
      readonly code: 'wrong-text';
      readonly element: XmlElement;
      readonly text: XmlText | undefined;
      readonly allowed: readonly string[];
    };

/** More problems than anybody reads are not looked for. */
const MOST_PROBLEMS = 200;

/**
 * Holds an element with all that it contains against a pattern of the schema. After a mistake it goes on as if the right
 * thing stood there, so that one mistake is one problem. No problems: the element satisfies the pattern.
 */
export function validate(root: XmlElement, schema: Schema, start: Pattern = schema.start): SchemaProblem[] {
  const validator = new Validator(schema);
  validator.element(root, start, undefined, NamespaceScope.none);
  return validator.problems;
}

/** An element that satisfies a pattern with all within, and what is left of the pattern behind it. */
class Verdict {
  constructor(
    readonly before: Pattern,
    readonly scope: NamespaceScope,
    readonly behind: Pattern,
  ) {}
}

class Validator {
  readonly problems: SchemaProblem[] = [];
  private readonly derivatives: Derivatives;
  private namesWithoutValue = 0;
  /** The names of the attributes of the element last asked for. */
  private written: { readonly element: XmlElement; readonly names: ReadonlySet<string> } | undefined;

  constructor(schema: Schema) {
    this.derivatives = new Derivatives(schema.pool);
  }

  /** Reads one element and returns what is left behind it. `begun`: the pattern at the begin of the parent's content. */
  element(element: XmlElement, pattern: Pattern, begun: Pattern | undefined, scope: NamespaceScope): Pattern {
    const { verdict } = element;
    if (verdict instanceof Verdict && verdict.before === pattern && verdict.scope === scope) return verdict.behind;
    const noted = this.problems.length + this.namesWithoutValue;
    const behind = this.judge(element, pattern, begun, scope);
    // Elements that hold no others are judged faster than looked up.
    const isWhole = this.problems.length + this.namesWithoutValue === noted && !this.isFull();
    if (isWhole && element.children.length > 1) element.verdict = new Verdict(pattern, scope, behind);
    return behind;
  }

  private judge(element: XmlElement, pattern: Pattern, begun: Pattern | undefined, scope: NamespaceScope): Pattern {
    const { derivatives } = this;
    const impossible = derivatives.pool.notAllowed;
    if (this.isFull()) return pattern;
    const inner = scope.within(element);
    const opened = derivatives.open(pattern, inner.elementName(element.name.text));
    if (opened === impossible) {
      const elsewhere = begun !== undefined && childNames(begun).includes(element.name.text);
      this.note({
        code: 'unexpected-element',
        element,
        parent: element.parent,
        allowed: childNames(pattern),
        elsewhere,
      });
      return pattern;
    }
    let state = opened;
    for (const attribute of element.attributes) state = this.attribute(element, attribute, state, opened, inner);
    let closed = derivatives.close(state);
    if (closed === impossible) {
      // A misspelt attribute is the one that is missing: one mistake.
      if (!this.hasNoted('unexpected-attribute', element))
        this.note({ code: 'missing-attribute', element, missing: requiredAttributes(state) });
      closed = derivatives.closeAnyway(state);
    }
    const content = this.content(element, closed, inner);
    const ended = derivatives.end(content);
    if (ended !== impossible) return ended;
    if (!this.isHalfWritten(element) && !this.hasNoted('unexpected-element', element))
      this.noteIncomplete(element, content);
    return derivatives.endAnyway(content);
  }

  private attribute(
    element: XmlElement,
    attribute: XmlAttribute,
    state: Pattern,
    opened: Pattern,
    scope: NamespaceScope,
  ): Pattern {
    const { derivatives } = this;
    if (this.isFull()) return state;
    const { text } = attribute.name;
    const name = scope.attributeName(text);
    if (name === undefined || attribute.value === undefined) {
      // A declaration of a namespace, or a name without value: that is a mistake of another kind.
      if (name === undefined || ++this.namesWithoutValue > MOST_PROBLEMS) return state;
      const anyway = derivatives.attribute(state, name, undefined);
      return anyway !== derivatives.pool.notAllowed ? anyway : state;
    }
    const next = derivatives.attribute(state, name, attribute.value);
    if (next !== derivatives.pool.notAllowed) return next;
    const anyValue = derivatives.attribute(state, name, undefined);
    if (anyValue !== derivatives.pool.notAllowed) {
      this.note({ code: 'wrong-attribute-value', element, attribute, allowed: valuesOf(state, name) });
      return anyValue;
    }
    const elsewhere = derivatives.attribute(opened, name, undefined) !== derivatives.pool.notAllowed;
    const written = this.attributesOf(element);
    const allowed = attributeNames(state).filter((one) => !written.has(one));
    this.note({ code: 'unexpected-attribute', element, attribute, allowed, elsewhere });
    return state;
  }

  private attributesOf(element: XmlElement): ReadonlySet<string> {
    if (this.written?.element !== element)
      this.written = { element, names: new Set(element.attributes.map((one) => one.name.text)) };
    return this.written.names;
  }

  private content(element: XmlElement, begun: Pattern, scope: NamespaceScope): Pattern {
    const { derivatives } = this;
    const { children } = element;
    const hasElements = children.some(({ kind }) => kind === 'element');
    if (!hasElements) {
      const text = children.find((child): child is XmlText => child.kind === 'text');
      return this.onlyText(element, text, begun);
    }
    let state = begun;
    for (const child of children) {
      if (child.kind === 'element') {
        state = this.element(child, state, begun, scope);
        continue;
      }
      if (isBlank(child.text)) continue;
      const next = derivatives.text(state, child.text);
      if (next === derivatives.pool.notAllowed) this.note({ code: 'unexpected-text', element, text: child });
      else state = next;
    }
    return state;
  }

  /** The content of an element without elements in it: white space counts as nothing, or as the text that it is. */
  private onlyText(element: XmlElement, text: XmlText | undefined, begun: Pattern): Pattern {
    const { derivatives } = this;
    const written = text?.text ?? '';
    const next = derivatives.text(begun, written);
    const result = isBlank(written) ? derivatives.pool.choice([begun, next]) : next;
    if (result !== derivatives.pool.notAllowed) return result;
    if (wantsText(begun)) {
      this.note({ code: 'wrong-text', element, text, allowed: valuesOf(begun) });
      return derivatives.pool.after(derivatives.pool.empty, derivatives.endAnyway(begun));
    }
    if (text) this.note({ code: 'unexpected-text', element, text });
    return begun;
  }

  private noteIncomplete(element: XmlElement, content: Pattern): void {
    const missing = requiredElements(content);
    if (missing.length > 0) this.note({ code: 'missing-element', element, missing });
    else this.note({ code: 'wrong-text', element, text: undefined, allowed: valuesOf(content) });
  }

  /** What is missing in an element that is not closed may still be typed. */
  private isHalfWritten(element: XmlElement): boolean {
    return element.ending === 'missing';
  }

  /** Whether such a mistake was found in the element itself: in its tag, or right within it. */
  private hasNoted(code: SchemaProblem['code'], element: XmlElement): boolean {
    return this.problems.some(
      (problem) =>
        problem.code === code &&
        (problem.code === 'unexpected-element' ? problem.parent === element : problem.element === element),
    );
  }

  private isFull(): boolean {
    return this.problems.length >= MOST_PROBLEMS;
  }

  private note(problem: SchemaProblem): void {
    if (!this.isFull()) this.problems.push(problem);
  }
}
