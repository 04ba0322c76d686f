/**
 * Whether a text may be written without quotes: it begins with a letter and holds letters, digits, `-` and `_` only
 * (Administrator's Guide 7.0, attribute data types). A loop, because every word of every file comes through here.
 */
export function isPlainName(text: string): boolean {
  if (text.length === 0 || !isLetter(text.charCodeAt(0))) return false;
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isLetter(code) && !isDigit(code) && code !== HYPHEN && code !== UNDERSCORE) return false;
  }
  return true;
}

/** Whether the text is an integer: digits, with or without a minus sign. */
export function isInteger(text: string): boolean {
  const first = text.charCodeAt(0) === HYPHEN ? 1 : 0;
  for (let at = first; at < text.length; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return text.length > first;
}

/** Whether the text holds no character beyond ASCII. */
export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** A name or value as it stands in a file: in quotes where the language asks for them. */
export function quotedName(text: string): string {
  return isPlainName(text) || isInteger(text) ? text : quoted(text);
}

/** A string as it stands in a file; the language wants quotes around strings of digits too. */
export function quotedString(text: string): string {
  return isPlainName(text) ? text : quoted(text);
}

/** The text in double quotes, as it is written in a file. */
export function quoted(text: string): string {
  return `"${escapedText(text)}"`;
}

/** A text as it stands between quotes that are there already. */
export function escapedText(text: string): string {
  return text.replace(/["\\]/g, '\\$&');
}

const HYPHEN = 45;
const UNDERSCORE = 95;

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
