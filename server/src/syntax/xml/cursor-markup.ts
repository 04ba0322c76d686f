import { isXmlSpace } from './characters';

/** What the cursor is in: a tag with its place, what stands between tags, or a comment and its kin. */
export interface CursorMarkup {
  readonly kind: 'content' | 'open-tag' | 'close-tag' | 'other';
  readonly start: number;
}

/**
 * What an offset of a text is in, half-typed as the text may be. At the end of something the offset is behind it, but a
 * tag that is not ended yet holds everything up to the next one.
 */
export function cursorMarkup(text: string, offset: number): CursorMarkup {
  let at = 0;
  for (;;) {
    const start = text.indexOf('<', at);
    if (start < 0 || start >= offset) return { kind: 'content', start: offset };
    const closer = closerAt(text, start);
    if (closer === undefined) {
      const end = endOfTag(text, start, offset);
      if (end === undefined) return { kind: text.charAt(start + 1) === '/' ? 'close-tag' : 'open-tag', start };
      at = end;
      continue;
    }
    const end = text.indexOf(closer, start + 2);
    if (end < 0 || offset < end + closer.length) return { kind: 'other', start };
    at = end + closer.length;
  }
}

function closerAt(text: string, start: number): string | undefined {
  if (text.startsWith('<!--', start)) return '-->';
  if (text.startsWith('<![CDATA[', start)) return ']]>';
  if (text.startsWith('<?', start)) return '?>';
  return text.startsWith('<!', start) ? '>' : undefined;
}

/** Where the tag ends that begins at `start`; undefined where the offset lies before that. */
function endOfTag(text: string, start: number, offset: number): number | undefined {
  let quote = '';
  let last = '';
  for (let at = start + 1; at < offset; at++) {
    const character = text.charAt(at);
    if (quote === '') {
      if (character === '>') return at + 1;
      if (character === '<') return at;
      if ((character === '"' || character === "'") && last === '=') quote = character;
    } else if (character === quote) {
      quote = '';
    } else if (character === '\n') {
      const close = closingQuote(text, at, quote);
      if (close !== undefined) {
        at = close;
      } else if (last === '>') {
        return at;
      }
      // A quote that no other closes ends with its line.
      quote = '';
    }
    if (!isXmlSpace(text.charCodeAt(at))) last = character;
  }
  return undefined;
}

/** Where a value that reaches over the end of a line is closed, if that is before another tag begins. */
function closingQuote(text: string, from: number, quote: string): number | undefined {
  const close = text.indexOf(quote, from);
  const next = text.indexOf('<', from);
  return close >= 0 && (next < 0 || close < next) ? close : undefined;
}
