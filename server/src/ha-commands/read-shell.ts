/** A command of a script: the words that the shell would hand over. */
export interface ShellCommand {
  /** The line that it begins in, counted from 1. */
  readonly line: number;
  readonly words: readonly string[];
  /** What the shell would have worked out first: a variable, a pattern, another command. */
  readonly dynamic?: string | undefined;
}

/** A comment of a script, without its `#`. */
export interface ShellComment {
  readonly line: number;
  readonly comment: string;
}

/** Something that a script says, or a quote in it that is never closed. */
export type ShellEntry = ShellCommand | ShellComment | { readonly line: number; readonly unclosed: string };

/** Reads a script of plain commands: words, quotes, backslashes, comments; `;`, `&&`, `||`, `|` and `&` end a command. */
export function readShell(text: string): ShellEntry[] {
  return new ShellReader(text).read();
}

const BLANK = /[ \t\r]/;
const END = /[\n;&|]/;
const DYNAMIC = /[$`*?[(){}<>]/;

class ShellReader {
  private at = 0;
  private line = 1;
  private readonly entries: ShellEntry[] = [];
  private words: string[] = [];
  private begun = 0;
  private dynamic: string | undefined;

  constructor(private readonly text: string) {}

  read(): ShellEntry[] {
    const { text } = this;
    while (this.at < text.length) {
      const character = text.charAt(this.at);
      if (text.startsWith('\\\n', this.at) || text.startsWith('\\\r\n', this.at))
        this.skipTo(text.indexOf('\n', this.at) + 1);
      else if (END.test(character)) {
        this.endCommand();
        this.skipTo(this.at + 1);
      } else if (BLANK.test(character)) this.at++;
      else if (character === '#') this.readComment();
      else this.readWord();
    }
    this.endCommand();
    return this.entries;
  }

  private skipTo(end: number): void {
    for (; this.at < end; this.at++) if (this.text.charAt(this.at) === '\n') this.line++;
  }

  private endCommand(): void {
    const { words, begun, dynamic } = this;
    if (words.length > 0) this.entries.push({ line: begun, words, dynamic });
    this.words = [];
    this.dynamic = undefined;
  }

  private readComment(): void {
    const end = this.text.indexOf('\n', this.at);
    const comment = this.text.slice(this.at + 1, end < 0 ? undefined : end).trim();
    this.entries.push({ line: this.line, comment });
    this.at = end < 0 ? this.text.length : end;
  }

  private readWord(): void {
    const { text, line } = this;
    if (this.words.length === 0) this.begun = line;
    const parts: string[] = [];
    while (this.at < text.length) {
      const character = text.charAt(this.at);
      if (BLANK.test(character) || END.test(character)) break;
      if (character === "'" || character === '"') {
        const part = this.readQuoted(character);
        if (part === undefined) return;
        parts.push(part);
      } else if (character === '\\') parts.push(this.readEscaped());
      else {
        if (DYNAMIC.test(character)) this.dynamic ??= character;
        parts.push(character);
        this.at++;
      }
    }
    this.words.push(parts.join(''));
  }

  private readEscaped(): string {
    const next = this.text.charAt(this.at + 1);
    this.skipTo(this.at + 2);
    return next === '\n' ? '' : next;
  }

  /** The text within the quotes; undefined where they are not closed, and then nothing of the script is left. */
  private readQuoted(quote: string): string | undefined {
    const { text, line } = this;
    let end = this.at + 1;
    const parts: string[] = [];
    for (; end < text.length && text.charAt(end) !== quote; end++) {
      const character = text.charAt(end);
      if (quote === '"' && character === '\\' && end + 1 < text.length) {
        const next = text.charAt(++end);
        // Within double quotes a backslash is a character like others in front of all but these.
        if (next !== '\n') parts.push('$`"\\'.includes(next) ? next : `\\${next}`);
        continue;
      }
      if (quote === '"' && (character === '$' || character === '`')) this.dynamic ??= character;
      parts.push(character);
    }
    if (end >= text.length) {
      this.entries.push({ line, unclosed: quote });
      this.words = [];
      this.at = text.length;
      return undefined;
    }
    this.skipTo(end + 1);
    return parts.join('');
  }
}
