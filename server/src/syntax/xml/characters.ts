/** White space of XML: blank, tab, line feed, carriage return. */
export function isXmlSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}

/** Whether the character may begin a name. All characters beyond ASCII count: the schema tells the wrong ones. */
export function startsXmlName(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f || code === 0x3a || code > 0x7f
  );
}

/** Whether the character may stand in a name. */
export function isXmlNameCharacter(code: number): boolean {
  return startsXmlName(code) || (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2e;
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
