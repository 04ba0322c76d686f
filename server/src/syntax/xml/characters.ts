/** White space of XML: blank, tab, line feed, carriage return. */
export function isXmlSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}

const BEGINS = 1;
const CONTINUES = 2;

/** What the characters of ASCII may do in a name. */
const ASCII = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[A-Za-z_:]/.test(character) ? BEGINS | CONTINUES : /[0-9.-]/.test(character) ? CONTINUES : 0;
});

/** Whether the character may begin a name. */
export function startsXmlName(code: number): boolean {
  return code < 0x80 ? ((ASCII[code] ?? 0) & BEGINS) !== 0 : startsForeignName(code);
}

/** Whether the character may stand in a name. */
export function isXmlNameCharacter(code: number): boolean {
  if (code < 0x80) return ((ASCII[code] ?? 0) & CONTINUES) !== 0;
  return (
    startsForeignName(code) || code === 0xb7 || (code >= 0x300 && code <= 0x36f) || code === 0x203f || code === 0x2040
  );
}

/**
 * Beyond ASCII, letters may begin a name, signs may not: what word processors leave behind (hard blanks, curly quotes,
 * long dashes) is told as what it is. Halves of a surrogate pair count as letters. XML 1.0, production 4.
 */
function startsForeignName(code: number): boolean {
  return (
    (code >= 0xc0 && code <= 0x2ff && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x370 && code <= 0x1fff && code !== 0x37e) ||
    code === 0x200c ||
    code === 0x200d ||
    (code >= 0x2070 && code <= 0x218f) ||
    (code >= 0x2c00 && code <= 0x2fef) ||
    (code >= 0x3001 && code <= 0xdfff) ||
    (code >= 0xf900 && code <= 0xfdcf) ||
    (code >= 0xfdf0 && code <= 0xfffd)
  );
}

/** Where the name that begins at the offset ends; the offset itself where none begins. */
export function endOfXmlName(text: string, offset: number): number {
  if (!startsXmlName(text.charCodeAt(offset))) return offset;
  let end = offset + 1;
  while (end < text.length && isXmlNameCharacter(text.charCodeAt(end))) end++;
  return end;
}

/** The first offset from there that is no white space. */
export function skipXmlSpace(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && isXmlSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Whether the text is white space alone. */
export function isBlank(text: string): boolean {
  return skipXmlSpace(text, 0) === text.length;
}

/** The text without white space of XML around it; other white space, such as a hard blank, stays. */
export function trimXmlSpace(text: string): string {
  const start = skipXmlSpace(text, 0);
  let end = text.length;
  while (end > start && isXmlSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}
