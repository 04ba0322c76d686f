import { isBlank, trimXmlSpace } from '../xml/characters';
import { kept } from './answers';
import { holdsName, type QualifiedName } from './name-class';
import type { Pattern, PatternPool } from './pattern';

/** Longer values are judged anew each time. */
const LONGEST_KEY = 200;

/** What is left of patterns when a part of a document has been read: "derivatives" in the words of the algorithm. */
export class Derivatives {
  private lastText = '';
  private lastCollapsed = '';

  constructor(readonly pool: PatternPool) {}

  /** Behind the name of an open tag. */
  open(pattern: Pattern, name: QualifiedName): Pattern {
    const memo = (pattern.memo.opened ??= new Map<string, Pattern>());
    const key = keyOf(name);
    return memo.get(key) ?? kept(memo, key, this.opened(pattern, name));
  }

  private opened(pattern: Pattern, name: QualifiedName): Pattern {
    const { pool } = this;
    switch (pattern.kind) {
      case 'choice':
        return pool.choice(pattern.parts.map((part) => this.open(part, name)));
      case 'element':
        return holdsName(pattern.names, name) ? pool.after(pattern.content(), pool.empty) : pool.notAllowed;
      case 'interleave':
        return pool.choice(
          pattern.parts.map((part, index) =>
            this.applyAfter(this.open(part, name), (rest) => pool.interleave(replaced(pattern.parts, index, rest))),
          ),
        );
      case 'oneOrMore':
        return this.applyAfter(this.open(pattern.part, name), (rest) => pool.group(rest, pool.optional(pattern)));
      case 'group': {
        const first = this.applyAfter(this.open(pattern.first, name), (rest) => pool.group(rest, pattern.second));
        return pattern.first.nullable ? pool.choice([first, this.open(pattern.second, name)]) : first;
      }
      case 'after':
        return this.applyAfter(this.open(pattern.first, name), (rest) => pool.after(rest, pattern.second));
      default:
        return pool.notAllowed;
    }
  }

  private applyAfter(pattern: Pattern, change: (rest: Pattern) => Pattern): Pattern {
    const { pool } = this;
    switch (pattern.kind) {
      case 'after':
        return pool.after(pattern.first, change(pattern.second));
      case 'choice':
        return pool.choice(pattern.parts.map((part) => this.applyAfter(part, change)));
      default:
        return pool.notAllowed;
    }
  }

  /** Behind an attribute. `value` undefined: whatever it holds. */
  attribute(pattern: Pattern, name: QualifiedName, value: string | undefined): Pattern {
    const named = (pattern.memo.attributes ??= new Map<string, Pattern>());
    const key = keyOf(name);
    const whatever = named.get(key) ?? kept(named, key, this.withAttribute(pattern, name, undefined));
    // Most parts of a pattern know nothing of the attribute, whatever its value is.
    if (value === undefined || whatever === this.pool.notAllowed) return whatever;
    if (value.length > LONGEST_KEY) return this.withAttribute(pattern, name, value);
    const values = (pattern.memo.values ??= new Map<string, Map<string, Pattern>>());
    const answers = values.get(key) ?? kept(values, key, new Map<string, Pattern>());
    return answers.get(value) ?? kept(answers, value, this.withAttribute(pattern, name, value));
  }

  private withAttribute(pattern: Pattern, name: QualifiedName, value: string | undefined): Pattern {
    const { pool } = this;
    switch (pattern.kind) {
      case 'after':
        return pool.after(this.attribute(pattern.first, name, value), pattern.second);
      case 'choice':
        return pool.choice(pattern.parts.map((part) => this.attribute(part, name, value)));
      case 'group':
        return pool.choice([
          pool.group(this.attribute(pattern.first, name, value), pattern.second),
          pool.group(pattern.first, this.attribute(pattern.second, name, value)),
        ]);
      case 'interleave':
        return this.inOnePart(pattern.parts, (part) => this.attribute(part, name, value));
      case 'oneOrMore':
        return pool.group(this.attribute(pattern.part, name, value), pool.optional(pattern));
      case 'attribute':
        return holdsName(pattern.names, name) && (value === undefined || this.fits(pattern.content, value))
          ? pool.empty
          : pool.notAllowed;
      default:
        return pool.notAllowed;
    }
  }

  /** Whether the text alone satisfies the pattern. */
  fits(pattern: Pattern, text: string): boolean {
    return (pattern.nullable && isBlank(text)) || this.withText(pattern, text).nullable;
  }

  /** Behind the `>` of an open tag: what attributes are still wanted makes it impossible. */
  close(pattern: Pattern): Pattern {
    return (pattern.memo.closed ??= this.closed(pattern, this.pool.notAllowed, (part) => this.close(part)));
  }

  /** The same, but attributes that are still wanted are let pass. */
  closeAnyway(pattern: Pattern): Pattern {
    return (pattern.memo.closedAnyway ??= this.closed(pattern, this.pool.empty, (part) => this.closeAnyway(part)));
  }

  private closed(pattern: Pattern, missing: Pattern, close: (part: Pattern) => Pattern): Pattern {
    const { pool } = this;
    switch (pattern.kind) {
      case 'after':
        return pool.after(close(pattern.first), pattern.second);
      case 'choice':
        return pool.choice(pattern.parts.map(close));
      case 'group':
        return pool.group(close(pattern.first), close(pattern.second));
      case 'interleave':
        return pool.interleave(pattern.parts.map(close));
      case 'oneOrMore':
        return pool.oneOrMore(close(pattern.part));
      case 'attribute':
        return missing;
      default:
        return pattern;
    }
  }

  /** Behind text. */
  text(pattern: Pattern, text: string): Pattern {
    if (text.length > LONGEST_KEY) return this.withText(pattern, text);
    const memo = (pattern.memo.texts ??= new Map<string, Pattern>());
    return memo.get(text) ?? kept(memo, text, this.withText(pattern, text));
  }

  private withText(pattern: Pattern, text: string): Pattern {
    const { pool } = this;
    switch (pattern.kind) {
      case 'choice':
        return pool.choice(pattern.parts.map((part) => this.withText(part, text)));
      case 'interleave':
        return this.inOnePart(pattern.parts, (part) => this.withText(part, text));
      case 'group': {
        const first = pool.group(this.withText(pattern.first, text), pattern.second);
        return pattern.first.nullable ? pool.choice([first, this.withText(pattern.second, text)]) : first;
      }
      case 'after':
        return pool.after(this.withText(pattern.first, text), pattern.second);
      case 'oneOrMore':
        return pool.group(this.withText(pattern.part, text), pool.optional(pattern));
      case 'text':
        return pattern;
      case 'value':
        return this.isSameText(pattern.type, pattern.text, text) ? pool.empty : pool.notAllowed;
      case 'data': {
        const accepted = pattern.type.accepts(text) && !(pattern.except && this.fits(pattern.except, text));
        return accepted ? pool.empty : pool.notAllowed;
      }
      default:
        return pool.notAllowed;
    }
  }

  /** What is left of parts that interleave when one of them is changed. */
  private inOnePart(parts: readonly Pattern[], change: (part: Pattern) => Pattern): Pattern {
    const { pool } = this;
    const alternatives: Pattern[] = [];
    for (const [index, part] of parts.entries()) {
      const changed = change(part);
      if (changed !== pool.notAllowed) alternatives.push(pool.interleave(replaced(parts, index, changed)));
    }
    return pool.choice(alternatives);
  }

  /** Behind the close tag: what is still wanted within makes it impossible. */
  end(pattern: Pattern): Pattern {
    return (pattern.memo.ended ??= this.ended(pattern));
  }

  private ended(pattern: Pattern): Pattern {
    if (pattern.kind === 'choice') return this.pool.choice(pattern.parts.map((part) => this.end(part)));
    return pattern.kind === 'after' && pattern.first.nullable ? pattern.second : this.pool.notAllowed;
  }

  /** The same, whatever is still wanted within. */
  endAnyway(pattern: Pattern): Pattern {
    if (pattern.kind === 'choice') return this.pool.choice(pattern.parts.map((part) => this.endAnyway(part)));
    return pattern.kind === 'after' ? pattern.second : this.pool.notAllowed;
  }

  /** `string` compares as written, everything else with white space collapsed. */
  private isSameText(type: string, wanted: string, text: string): boolean {
    if (wanted === text) return true;
    if (type === 'string') return false;
    if (this.lastText !== text) {
      this.lastText = text;
      this.lastCollapsed = collapsed(text);
    }
    return collapsed(wanted) === this.lastCollapsed;
  }
}

/** The name as one text; most names have no namespace and are that text themselves. */
function keyOf({ namespace, local }: QualifiedName): string {
  return namespace === '' ? local : `${local}\n${namespace}`;
}

function collapsed(text: string): string {
  const trimmed = trimXmlSpace(text);
  return /[ \t\r\n][ \t\r\n]|[\t\r\n]/.test(trimmed) ? trimmed.replace(/[ \t\r\n]+/g, ' ') : trimmed;
}

function replaced(parts: readonly Pattern[], index: number, part: Pattern): Pattern[] {
  const result = [...parts];
  result[index] = part;
  return result;
}
