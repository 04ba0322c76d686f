import type { Datatype } from './datatypes';
import { type NameClass, nameClassKey } from './name-class';

/** What may stand in one place of a document, as in "An algorithm for RELAX NG validation" by James Clark. */
export type Pattern = PatternBase & PatternBody;

interface PatternBase {
  /** Equal patterns are one object with one number. */
  readonly id: number;
  /** Whether nothing at all satisfies it. */
  readonly nullable: boolean;
  /** Answers given before, by name. */
  readonly memo: PatternMemo;
}

/** What was found out about a pattern. */
export interface PatternMemo {
  opened?: Map<string, Pattern>;
  closed?: Pattern;
  closedAnyway?: Pattern;
  ended?: Pattern;
  /** Behind an attribute of that name, whatever its value is; and by the value. */
  attributes?: Map<string, Pattern>;
  values?: Map<string, Map<string, Pattern>>;
  texts?: Map<string, Pattern>;
}

/** The kinds of patterns and their parts. */
export type PatternBody =
  | { readonly kind: 'empty' }
  | { readonly kind: 'notAllowed' }
  | { readonly kind: 'text' }
  | { readonly kind: 'choice'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'interleave'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'group'; readonly first: Pattern; readonly second: Pattern }
  | { readonly kind: 'oneOrMore'; readonly part: Pattern }
  | { readonly kind: 'data'; readonly type: Datatype; readonly except: Pattern | undefined }
  | { readonly kind: 'value'; readonly type: string; readonly text: string }
  | { readonly kind: 'attribute'; readonly names: NameClass; readonly content: Pattern }
  | { readonly kind: 'element'; readonly names: NameClass; readonly content: () => Pattern }
  /** `first` within an element that is open, then `second` behind it. */
  | { readonly kind: 'after'; readonly first: Pattern; readonly second: Pattern };

/** Makes patterns; of equal ones only one exists, so that a state is known by its number. */
export class PatternPool {
  private readonly known = new Map<string, Pattern>();
  private count = 0;
  readonly empty = this.make('e', { kind: 'empty' }, true);
  readonly notAllowed = this.make('n', { kind: 'notAllowed' }, false);
  readonly text = this.make('t', { kind: 'text' }, true);

  /** One of the parts. */
  choice(parts: readonly Pattern[]): Pattern {
    const first = parts.find((part) => part !== this.notAllowed);
    if (first === undefined) return this.notAllowed;
    if (parts.every((part) => part === first || part === this.notAllowed)) return first;
    const flat = new Set<Pattern>();
    for (const part of parts) {
      if (part.kind === 'choice') for (const inner of part.parts) flat.add(inner);
      else if (part !== this.notAllowed) flat.add(part);
    }
    // Nothing adds nothing to a choice that admits it anyway.
    if (flat.has(this.empty) && [...flat].some((other) => other !== this.empty && other.nullable))
      flat.delete(this.empty);
    const needed = [...flat].sort(byNumber);
    const [only] = needed;
    if (only && needed.length === 1) return only;
    const key = keyOf('c', needed);
    return this.known.get(key) ?? this.make(key, { kind: 'choice', parts: needed }, needed.some(isNullable));
  }

  /** All parts, in any order, their contents mixed. */
  interleave(parts: readonly Pattern[]): Pattern {
    const flat: Pattern[] = [];
    for (const part of parts) {
      if (part === this.notAllowed) return this.notAllowed;
      if (part.kind === 'interleave') flat.push(...part.parts);
      else if (part !== this.empty) flat.push(part);
    }
    const [only] = flat;
    if (only === undefined) return this.empty;
    if (flat.length === 1) return only;
    flat.sort(byNumber);
    const key = keyOf('i', flat);
    return this.known.get(key) ?? this.make(key, { kind: 'interleave', parts: flat }, flat.every(isNullable));
  }

  /** One part, then the other. */
  group(first: Pattern, second: Pattern): Pattern {
    if (first === this.notAllowed || second === this.notAllowed) return this.notAllowed;
    if (first === this.empty) return second;
    if (second === this.empty) return first;
    const nullable = first.nullable && second.nullable;
    return this.make(keyOf('g', [first, second]), { kind: 'group', first, second }, nullable);
  }

  /** The part once or more often. */
  oneOrMore(part: Pattern): Pattern {
    if (part === this.notAllowed || part === this.empty || part.kind === 'oneOrMore') return part;
    return this.make(keyOf('o', [part]), { kind: 'oneOrMore', part }, part.nullable);
  }

  /** The part or nothing. */
  optional(part: Pattern): Pattern {
    return this.choice([part, this.empty]);
  }

  /** A text of the type. */
  data(type: Datatype, except: Pattern | undefined): Pattern {
    const facets = type.facets.map(({ name, value }) => `${name}=${value}`).join('\n');
    return this.make(`d${type.name}\n${facets}\n${String(except?.id)}`, { kind: 'data', type, except }, false);
  }

  /** That text. */
  value(type: string, text: string): Pattern {
    return this.make(`v${type}\n${text}`, { kind: 'value', type, text }, false);
  }

  attribute(names: NameClass, content: Pattern): Pattern {
    if (content === this.notAllowed) return content;
    return this.make(`a${nameClassKey(names)}\n${String(content.id)}`, { kind: 'attribute', names, content }, false);
  }

  /** An element; each one that a schema describes is a pattern of its own. */
  element(names: NameClass, content: () => Pattern): Pattern {
    return this.make(`l${String(this.count)}`, { kind: 'element', names, content }, false);
  }

  after(first: Pattern, second: Pattern): Pattern {
    if (first === this.notAllowed || second === this.notAllowed) return this.notAllowed;
    return this.make(keyOf('f', [first, second]), { kind: 'after', first, second }, false);
  }

  private make(key: string, body: PatternBody, nullable: boolean): Pattern {
    let pattern = this.known.get(key);
    if (pattern === undefined) {
      pattern = { ...body, id: this.count++, nullable, memo: {} };
      this.known.set(key, pattern);
    }
    return pattern;
  }
}

function byNumber(one: Pattern, other: Pattern): number {
  return one.id - other.id;
}

/** The numbers of patterns as a text, two characters for each: much shorter to make and compare than their digits. */
function keyOf(kind: string, parts: readonly Pattern[]): string {
  let key = kind;
  for (const { id } of parts) key += String.fromCharCode(id & 0x7fff, id >>> 15);
  return key;
}

function isNullable({ nullable }: Pattern): boolean {
  return nullable;
}
