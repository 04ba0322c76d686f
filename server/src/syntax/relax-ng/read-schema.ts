import { readXml } from '../xml/read-xml';
import { xmlAttribute, type XmlElement } from '../xml/xml-tree';
import { datatype } from './datatypes';
import type { NameClass } from './name-class';
import { type Pattern, PatternPool } from './pattern';
import { inheritedNamespace, nameClassOf, nameOf, schemaElements, SchemaError, textOf } from './schema-elements';

export { SchemaError };

/** The text of a schema file by its name, or undefined where there is none. */
export type SchemaFiles = (name: string) => string | undefined;

/** A schema ready to judge documents. */
export interface Schema {
  readonly pool: PatternPool;
  /** What a whole document has to satisfy. */
  readonly start: Pattern;
  /** The pattern of a definition by its name, or undefined. */
  definition(name: string): Pattern | undefined;
  /** The elements of that name that the schema's definitions describe, wherever they may stand. */
  elements(name: string): readonly Pattern[];
}

/** Definitions of one name, put together by `combine`. */
interface Definition {
  readonly bodies: { readonly element: XmlElement; readonly context: Context }[];
  combine: string;
  pattern?: Pattern;
  inProgress?: boolean;
}

/** What holds for a piece of a schema file. */
interface Context {
  readonly grammar: Grammar;
  readonly file: string;
}

interface Grammar {
  readonly definitions: Map<string, Definition>;
}

const START = '<start>';

/**
 * Reads a schema in the XML form of RELAX NG, with the files that it includes. Errors: SchemaError. Covered is what the
 * schemas of libvirt use: no externalRef, parentRef or list.
 */
export function readSchema(main: string, files: SchemaFiles, pool = new PatternPool()): Schema {
  const reader = new SchemaReader(files, pool);
  const grammar = reader.readGrammar(reader.rootOf(main), main);
  const start = reader.patternOf(grammar, START);
  if (start === undefined) throw new SchemaError(`${main} has no start.`);
  return {
    pool,
    start,
    definition: (name) => reader.patternOf(grammar, name),
    elements: (name) => reader.elementsNamed(grammar, name),
  };
}

class SchemaReader {
  private readonly roots = new Map<string, XmlElement>();
  /** One pattern for one element of a schema file, however often it is referred to within one grammar. */
  private readonly elements = new Map<XmlElement, Map<Grammar, Pattern>>();

  constructor(
    private readonly files: SchemaFiles,
    private readonly pool: PatternPool,
  ) {}

  rootOf(file: string): XmlElement {
    let root = this.roots.get(file);
    if (root === undefined) {
      const text = this.files(file);
      if (text === undefined) throw new SchemaError(`The schema file ${file} is not there.`);
      const document = readXml(text);
      if (document.root?.name.text !== 'grammar' || document.problems.length > 0)
        throw new SchemaError(`The schema file ${file} is not well formed.`);
      this.roots.set(file, (root = document.root));
    }
    return root;
  }

  readGrammar(root: XmlElement, file: string): Grammar {
    const grammar: Grammar = { definitions: new Map() };
    this.collect(root, { grammar, file }, new Set());
    return grammar;
  }

  /** Enters the definitions of a grammar, of what it includes, and of `div`s. Those in `overridden` are left out. */
  private collect(parent: XmlElement, context: Context, overridden: ReadonlySet<string>): void {
    for (const child of schemaElements(parent)) {
      switch (child.name.text) {
        case 'start':
          if (!overridden.has(START)) this.enter(START, child, context);
          break;
        case 'define': {
          const name = nameOf(child);
          if (!overridden.has(name)) this.enter(name, child, context);
          break;
        }
        case 'div':
          this.collect(child, context, overridden);
          break;
        case 'include': {
          const file = xmlAttribute(child, 'href')?.value ?? '';
          this.collect(this.rootOf(file), { ...context, file }, new Set([...overridden, ...definedIn(child)]));
          this.collect(child, context, overridden);
          break;
        }
        default:
      }
    }
  }

  private enter(name: string, element: XmlElement, context: Context): void {
    const { definitions } = context.grammar;
    const combine = xmlAttribute(element, 'combine')?.value ?? '';
    const known = definitions.get(name);
    // A file that two others include says the same twice.
    if (known?.bodies.some((body) => body.element === element)) return;
    if (known === undefined) definitions.set(name, { bodies: [{ element, context }], combine });
    else {
      known.bodies.push({ element, context });
      known.combine ||= combine;
    }
  }

  patternOf(grammar: Grammar, name: string): Pattern | undefined {
    const definition = grammar.definitions.get(name);
    if (definition === undefined) return undefined;
    if (definition.pattern) return definition.pattern;
    if (definition.inProgress) throw new SchemaError(`The definition ${name} refers to itself outside of an element.`);
    definition.inProgress = true;
    const parts = definition.bodies.map(({ element, context }) => this.groupOf(schemaElements(element), context));
    definition.pattern = definition.combine === 'interleave' ? this.pool.interleave(parts) : this.pool.choice(parts);
    definition.inProgress = false;
    return definition.pattern;
  }

  elementsNamed(grammar: Grammar, name: string): Pattern[] {
    const found = new Set<Pattern>();
    for (const { bodies } of grammar.definitions.values())
      for (const { element, context } of bodies) this.seekElements(element, name, context, found);
    return [...found];
  }

  private seekElements(element: XmlElement, name: string, context: Context, found: Set<Pattern>): void {
    for (const child of schemaElements(element)) {
      if (child.name.text === 'element' && xmlAttribute(child, 'name')?.value === name)
        found.add(this.elementPattern(child, context));
      if (child.name.text !== 'grammar') this.seekElements(child, name, context, found);
    }
  }

  private groupOf(elements: readonly XmlElement[], context: Context): Pattern {
    return elements
      .map((element) => this.pattern(element, context))
      .reduceRight<Pattern>((rest, first) => this.pool.group(first, rest), this.pool.empty);
  }

  private all(element: XmlElement, context: Context): Pattern[] {
    return schemaElements(element).map((child) => this.pattern(child, context));
  }

  private pattern(element: XmlElement, context: Context): Pattern {
    const { pool } = this;
    const content = (): Pattern => this.groupOf(schemaElements(element), context);
    switch (element.name.text) {
      case 'empty':
        return pool.empty;
      case 'notAllowed':
        return pool.notAllowed;
      case 'text':
        return pool.text;
      case 'choice':
        return pool.choice(this.all(element, context));
      case 'interleave':
        return pool.interleave(this.all(element, context));
      case 'mixed':
        return pool.interleave([pool.text, content()]);
      case 'group':
        return content();
      case 'optional':
        return pool.optional(content());
      case 'zeroOrMore':
        return pool.optional(pool.oneOrMore(content()));
      case 'oneOrMore':
        return pool.oneOrMore(content());
      case 'ref':
        return this.reference(nameOf(element), context);
      case 'value':
        return pool.value(xmlAttribute(element, 'type')?.value ?? 'token', textOf(element));
      case 'data':
        return this.data(element, context);
      case 'attribute':
        return this.attribute(element, context);
      case 'element':
        return this.elementPattern(element, context);
      case 'grammar': {
        const nested = this.readGrammar(element, context.file);
        const start = this.patternOf(nested, START);
        if (start === undefined) throw new SchemaError(`A grammar within ${context.file} has no start.`);
        return start;
      }
      default:
        throw new SchemaError(`${context.file} holds "${element.name.text}", which is not supported.`);
    }
  }

  private reference(name: string, context: Context): Pattern {
    const pattern = this.patternOf(context.grammar, name);
    if (pattern === undefined) throw new SchemaError(`${context.file} refers to ${name}, which nobody defines.`);
    return pattern;
  }

  private data(element: XmlElement, context: Context): Pattern {
    const facets = schemaElements(element, 'param').map((param) => ({ name: nameOf(param), value: textOf(param) }));
    const [except] = schemaElements(element, 'except');
    const type = datatype(xmlAttribute(element, 'type')?.value ?? 'string', facets);
    return this.pool.data(type, except && this.pool.choice(this.all(except, context)));
  }

  private attribute(element: XmlElement, context: Context): Pattern {
    const { names, content } = this.namesAndContent(element, false);
    const value = content.length === 0 ? this.pool.text : this.groupOf(content, context);
    const attribute = this.pool.attribute(names, value);
    // Attributes of any name may stand in any number.
    return names.kind === 'any' || names.kind === 'namespace' ? this.pool.oneOrMore(attribute) : attribute;
  }

  private elementPattern(element: XmlElement, context: Context): Pattern {
    const known = this.elements.get(element) ?? new Map<Grammar, Pattern>();
    this.elements.set(element, known);
    let pattern = known.get(context.grammar);
    if (pattern === undefined) {
      const { names, content } = this.namesAndContent(element, true);
      let made: Pattern | undefined;
      // Made when it is first needed: definitions may refer to themselves within elements.
      pattern = this.pool.element(names, () => (made ??= this.groupOf(content, context)));
      known.set(context.grammar, pattern);
    }
    return pattern;
  }

  private namesAndContent(element: XmlElement, inherits: boolean): { names: NameClass; content: XmlElement[] } {
    const namespace = inherits ? inheritedNamespace(element) : (xmlAttribute(element, 'ns')?.value ?? '');
    const children = schemaElements(element);
    const name = xmlAttribute(element, 'name')?.value;
    if (name !== undefined) return { names: { kind: 'name', namespace, local: name.trim() }, content: children };
    const [first, ...content] = children;
    if (first === undefined) throw new SchemaError('An element or attribute of a schema has no name.');
    return { names: nameClassOf(first, inheritedNamespace(element)), content };
  }
}

/** The names of the definitions that an `include` holds itself. */
function definedIn(parent: XmlElement): string[] {
  return schemaElements(parent).flatMap((child) => {
    if (child.name.text === 'div') return definedIn(child);
    return child.name.text === 'start' ? [START] : [nameOf(child)];
  });
}
