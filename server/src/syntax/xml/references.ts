import type { XmlProblemList } from './problem-list';

const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * The text of that stretch with its references resolved: the five predefined ones and characters by number. Nothing else
 * is ever expanded; it stays as written and is noted.
 */
export function resolveReferences(text: string, start: number, end: number, problems: XmlProblemList): string {
  const written = text.slice(start, end);
  let ampersand = written.indexOf('&');
  if (ampersand < 0) return written;
  let resolved = '';
  let from = 0;
  while (ampersand >= 0) {
    resolved += written.slice(from, ampersand);
    REFERENCE.lastIndex = ampersand;
    const found = REFERENCE.exec(written);
    const reference = found?.[0] ?? '&';
    const at = { start: start + ampersand, end: start + ampersand + reference.length };
    if (found === null) problems.note('stray-ampersand', at, reference);
    const name = found?.[1] ?? '';
    const character = name.startsWith('#') ? characterOf(name) : PREDEFINED.get(name);
    if (found !== null && character === undefined)
      problems.note(name.startsWith('#') ? 'bad-reference' : 'unknown-entity', at, reference);
    resolved += character ?? reference;
    from = ampersand + reference.length;
    ampersand = written.indexOf('&', from);
  }
  return resolved + written.slice(from);
}

const REFERENCE = /&(#[0-9]+|#x[0-9A-Fa-f]+|[A-Za-z_:\u00c0-\ufffd][\w.:\u00b7-\ufffd-]*);/y;

/** The character of `#65` or `#x41`, or undefined where XML has none of that number. */
function characterOf(name: string): string | undefined {
  const code = name.startsWith('#x') ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  const allowed =
    code === 0x09 ||
    code === 0x0a ||
    code === 0x0d ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff);
  return allowed ? String.fromCodePoint(code) : undefined;
}
