/** A text to insert, for clients that know snippets and for those that do not. */
export interface InsertText {
  readonly plain: string;
  /** Absent where there is nothing to fill in. */
  readonly snippet: string | undefined;
}

/** Writes a text with tab stops in both forms at once. */
export class SnippetWriter {
  private snippet = '';
  private plain = '';
  private stops = 0;

  /** Text as it is. */
  text(text: string): this {
    this.snippet += text.replace(/[\\$}]/g, '\\$&');
    this.plain += text;
    return this;
  }

  /** A tab stop that shows a text until it is filled in. */
  stop(shown = ''): this {
    return this.again(++this.stops, shown);
  }

  /** A tab stop that takes the text of an earlier one of that number; stops are counted from 1. */
  again(number: number, shown = ''): this {
    const inner = shown.replace(/[\\$}]/g, '\\$&');
    this.snippet += inner === '' ? `$${number}` : `\${${number}:${inner}}`;
    this.plain += shown;
    return this;
  }

  /** A tab stop with a list to choose from; the first one is there already. A list of one is a plain stop. */
  choice(options: readonly string[]): this {
    const [first = ''] = options;
    if (options.length < 2) return this.stop(first);
    this.snippet += `\${${++this.stops}|${options.map(escapeOption).join(',')}|}`;
    this.plain += first;
    return this;
  }

  /** Adds what another function writes for each item, with a separator between. */
  list<T>(items: readonly T[], separator: string, write: (item: T, index: number) => void): this {
    items.forEach((item, index) => {
      if (index > 0) this.text(separator);
      write(item, index);
    });
    return this;
  }

  /** Both forms; the last tab stop is the end of the text. */
  finished(): InsertText {
    return { plain: this.plain, snippet: this.stops === 0 ? undefined : `${this.snippet}$0` };
  }
}

/** A text without tab stops. */
export function plainInsert(text: string): InsertText {
  return { plain: text, snippet: undefined };
}

function escapeOption(option: string): string {
  return option.replace(/[\\$},|]/g, '\\$&');
}
