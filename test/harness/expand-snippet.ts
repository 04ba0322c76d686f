/**
 * Reads the snippets of VS Code as its documentation of the syntax describes them: tab stops, placeholders, choices,
 * variables and their transforms. What is not in that syntax fails.
 */

type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'stop'; readonly stop: string; readonly inner?: readonly Part[] }
  | { readonly kind: 'choice'; readonly stop: string; readonly options: readonly string[] }
  | {
      readonly kind: 'variable';
      readonly name: string;
      readonly inner: readonly Part[];
      readonly transform?: Transform;
    };

interface Transform {
  readonly pattern: RegExp;
  readonly replacement: string;
}

/** What an editor knows while it inserts a snippet. */
export interface SnippetSurroundings {
  /** The option of a choice that is taken, by the number of its tab stop; the first one where nothing is said. */
  readonly chosen?: ReadonlyMap<string, string>;
  /** Values of variables, such as `TM_FILENAME`; those that are missing give their default. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** The text that a snippet inserts when nobody types anything into its tab stops. */
export function expandSnippet(body: readonly string[], surroundings: SnippetSurroundings = {}): string {
  const parts = readSnippet(body.join('\n'));
  const first = new Map<string, Part>();
  for (const part of allParts(parts)) {
    // The first one with a value gives it to all that have the same number.
    const valued = part.kind === 'choice' || (part.kind === 'stop' && part.inner !== undefined);
    if (valued && !first.has(part.stop)) first.set(part.stop, part);
  }
  for (const part of allParts(parts))
    if (part.kind === 'stop' && part.inner === undefined && part.stop !== '0' && !first.has(part.stop))
      first.set(part.stop, { kind: 'text', text: '' });
  return written(parts, first, surroundings);
}

/** The choices of a snippet: the number of the tab stop, and its options. */
export function choicesOf(body: readonly string[]): { readonly stop: string; readonly options: readonly string[] }[] {
  return allParts(readSnippet(body.join('\n'))).filter((part) => part.kind === 'choice');
}

function written(parts: readonly Part[], first: ReadonlyMap<string, Part>, around: SnippetSurroundings): string {
  return parts
    .map((part) => {
      switch (part.kind) {
        case 'text':
          return part.text;
        case 'choice':
          return around.chosen?.get(part.stop) ?? part.options[0] ?? '';
        case 'variable': {
          const value = around.variables?.[part.name] ?? '';
          const text = part.transform ? value.replace(part.transform.pattern, part.transform.replacement) : value;
          return text === '' ? written(part.inner, first, around) : text;
        }
        case 'stop': {
          const source = first.get(part.stop);
          if (source === undefined) return '';
          return source.kind === 'stop' ? written(source.inner ?? [], first, around) : written([source], first, around);
        }
      }
    })
    .join('');
}

function allParts(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => [part, ...('inner' in part ? allParts(part.inner ?? []) : [])]);
}

function readSnippet(text: string): readonly Part[] {
  const reader = new SnippetReader(text);
  return reader.parts(false);
}

class SnippetReader {
  private at = 0;

  constructor(private readonly text: string) {}

  parts(nested: boolean): Part[] {
    const parts: Part[] = [];
    while (this.at < this.text.length) {
      if (nested && this.text[this.at] === '}') return parts;
      parts.push(this.part());
    }
    if (nested) throw new Error('A placeholder is not closed.');
    return parts;
  }

  private part(): Part {
    const escaped = this.take(/\\([\\$}])/y);
    if (escaped) return { kind: 'text', text: escaped[1] ?? '' };
    const plain = this.take(/[^\\$}]+|\\|\}/y);
    if (plain) return { kind: 'text', text: plain[0] };
    const stop = this.take(/\$(\d+)|\$\{(\d+)\}/y);
    if (stop) return { kind: 'stop', stop: stop[1] ?? stop[2] ?? '' };
    const placeholder = this.take(/\$\{(\d+):/y);
    if (placeholder) return { kind: 'stop', stop: placeholder[1] ?? '', inner: this.closed() };
    const choice = this.take(/\$\{(\d+)\|((?:\\[\\,|]|[^\\|])+)\|\}/y);
    if (choice) return { kind: 'choice', stop: choice[1] ?? '', options: optionsOf(choice[2] ?? '') };
    const variable = this.take(/\$([A-Z_]+)|\$\{([A-Z_]+)\}/y);
    if (variable) return { kind: 'variable', name: variable[1] ?? variable[2] ?? '', inner: [] };
    const transformed = this.take(/\$\{([A-Z_]+)\/((?:\\.|[^\\/])+)\/([^/}]*)\/([gim]*)\}/y);
    if (transformed) {
      const [, name = '', pattern = '', replacement = '', flags] = transformed;
      return { kind: 'variable', name, inner: [], transform: { pattern: new RegExp(pattern, flags), replacement } };
    }
    const byDefault = this.take(/\$\{([A-Z_]+):/y);
    if (byDefault) return { kind: 'variable', name: byDefault[1] ?? '', inner: this.closed() };
    throw new Error(`This is not the syntax of snippets: ${this.text.slice(this.at, this.at + 40)}`);
  }

  private closed(): Part[] {
    const inner = this.parts(true);
    this.at++;
    return inner;
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at = pattern.lastIndex;
    return found;
  }
}

function optionsOf(text: string): string[] {
  return text.split(/(?<!\\),/).map((option) => option.replace(/\\([\\,|])/g, '$1'));
}
