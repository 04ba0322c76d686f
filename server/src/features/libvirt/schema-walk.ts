import { Derivatives } from '../../syntax/relax-ng/derive';
import type { QualifiedName } from '../../syntax/relax-ng/name-class';
import { NamespaceScope } from '../../syntax/relax-ng/namespaces';
import type { Pattern } from '../../syntax/relax-ng/pattern';
import { isBlank } from '../../syntax/xml/characters';
import { childElements, type XmlAttribute, type XmlElement } from '../../syntax/xml/xml-tree';
import type { DocumentSchema } from '../../workspace/libvirt/libvirt-schemas';

/** What is left of the schema behind a part of a document, and how many pieces of that part it has no place for. */
export interface SchemaState {
  readonly pattern: Pattern;
  readonly misfits: number;
}

/** Of more elements than this side by side nobody looks at what each of them holds. */
const LONG = 40;

/**
 * Walks through a document along its schema, to see what may stand at a place. Nothing that is wrong on the way stops it:
 * what does not fit is counted and left out.
 */
export class SchemaWalk {
  readonly derivatives: Derivatives;
  private readonly known = new Map<XmlElement, Pattern | undefined>();

  constructor(private readonly document: DocumentSchema) {
    this.derivatives = new Derivatives(document.schema.pool);
  }

  /** Behind the name of an element that stands in a document; undefined: it may not stand there. */
  opened(element: XmlElement): Pattern | undefined {
    if (!this.known.has(element)) this.known.set(element, this.findOpened(element));
    return this.known.get(element);
  }

  private findOpened(element: XmlElement): Pattern | undefined {
    const { parent } = element;
    if (parent === undefined) return this.possible(this.named(this.document.start, element));
    const before = childElements(parent).filter(({ start }) => start < element.start);
    const content = this.content(parent, before);
    const begun = content && this.content(parent, []);
    if (content === undefined || begun === undefined) return undefined;
    // An element that stands there once too often is still known.
    return this.possible(this.named(content, element)) ?? this.possible(this.named(begun, element));
  }

  /** Within an element, behind its attributes and these children. */
  content(element: XmlElement, children: readonly XmlElement[]): Pattern | undefined {
    const opened = this.opened(element);
    if (opened === undefined) return undefined;
    const closed = this.derivatives.closeAnyway(this.attributes(opened, element, element.attributes).pattern);
    return this.elements({ pattern: closed, misfits: 0 }, children).pattern;
  }

  private elements(state: SchemaState, elements: readonly XmlElement[]): SchemaState {
    // Devices stand side by side in any number and do not care for one another.
    const isLong = elements.length > LONG;
    return elements.reduce((left, one) => (isLong ? this.passed(left, one) : this.element(left, one)), state);
  }

  /** Behind attributes of an element. */
  attributes(opened: Pattern, element: XmlElement, attributes: readonly XmlAttribute[]): SchemaState {
    const scope = scopeOf(element);
    let pattern = opened;
    let misfits = 0;
    for (const { name, value } of attributes) {
      const qualified = scope.attributeName(name.text);
      if (qualified === undefined) continue;
      const next =
        this.possible(this.derivatives.attribute(pattern, qualified, value)) ??
        this.possible(this.derivatives.attribute(pattern, qualified, undefined));
      if (next === undefined || next !== this.derivatives.attribute(pattern, qualified, value)) misfits++;
      pattern = next ?? pattern;
    }
    return { pattern, misfits };
  }

  /** Behind the children of an element whose open tag was read. */
  children(opened: SchemaState, element: XmlElement): SchemaState {
    const closed = { ...opened, pattern: this.derivatives.closeAnyway(opened.pattern) };
    const elements = childElements(element);
    if (elements.length > 0) return this.elements(closed, elements);
    const text = element.children.map((child) => (child.kind === 'text' ? child.text : '')).join('');
    if (isBlank(text)) return closed;
    const next = this.possible(this.derivatives.text(closed.pattern, text));
    return next ? { ...closed, pattern: next } : { ...closed, misfits: closed.misfits + 1 };
  }

  /** Behind an element with all that it holds. */
  private element(state: SchemaState, element: XmlElement): SchemaState {
    const opened = this.possible(this.named(state.pattern, element));
    if (opened === undefined) return { ...state, misfits: state.misfits + 1 };
    const attributes = this.attributes(opened, element, element.attributes);
    const within = this.children({ ...attributes, misfits: state.misfits + attributes.misfits }, element);
    const ended = this.possible(this.derivatives.end(within.pattern));
    return { pattern: ended ?? this.derivatives.endAnyway(within.pattern), misfits: within.misfits };
  }

  /** Behind an element, whatever it holds. */
  private passed(state: SchemaState, element: XmlElement): SchemaState {
    const opened = this.possible(this.named(state.pattern, element));
    return opened
      ? { ...state, pattern: this.derivatives.endAnyway(opened) }
      : { ...state, misfits: state.misfits + 1 };
  }

  /** Whether an element of that name may stand in a place with these elements behind it. */
  mayStand(content: Pattern, name: string, behind: readonly XmlElement[]): boolean {
    const opened = this.possible(this.derivatives.open(content, { namespace: '', local: name }));
    if (opened === undefined) return false;
    const left = { pattern: this.derivatives.endAnyway(opened), misfits: 0 };
    const misfits = (from: SchemaState): number =>
      behind.reduce<SchemaState>((state, element) => this.passed(state, element), from).misfits;
    // What does not fit behind the place anyway is no reason against anything.
    return misfits(left) <= misfits({ pattern: content, misfits: 0 });
  }

  private named(pattern: Pattern, element: XmlElement): Pattern {
    return this.derivatives.open(pattern, elementName(element));
  }

  private possible(pattern: Pattern): Pattern | undefined {
    return pattern === this.derivatives.pool.notAllowed ? undefined : pattern;
  }
}

/** The name of an attribute as the schema knows it; undefined for the declaration of a namespace. */
export function attributeNameIn(element: XmlElement, written: string): QualifiedName | undefined {
  return scopeOf(element).attributeName(written);
}

function elementName(element: XmlElement): QualifiedName {
  return scopeOf(element).elementName(element.name.text);
}

const SCOPES = new WeakMap<XmlElement, NamespaceScope>();

function scopeOf(element: XmlElement): NamespaceScope {
  let scope = SCOPES.get(element);
  if (scope === undefined) {
    const around = element.parent ? scopeOf(element.parent) : NamespaceScope.none;
    SCOPES.set(element, (scope = around.within(element)));
  }
  return scope;
}
