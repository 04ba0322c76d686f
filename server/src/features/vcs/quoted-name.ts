const PLAIN = /^[A-Za-z][\w-]*$/;
const NUMBER = /^-?\d+$/;

/** Whether a name may be written without quotes: it begins with a letter and holds letters, digits, `-` and `_` only. */
export function isPlainName(name: string): boolean {
  return PLAIN.test(name);
}

/** A name or value as it stands in a file: quoted where the language asks for it. */
export function quotedName(text: string): string {
  return isPlainName(text) || NUMBER.test(text) ? text : quotedText(text);
}

/** A string as it stands in a file; of strings the language wants quotes around numbers too. */
export function quotedString(text: string): string {
  return isPlainName(text) ? text : quotedText(text);
}

/** A text between quotes. */
function quotedText(text: string): string {
  return `"${escapedText(text)}"`;
}

/** A text as it stands between quotes that are there already. */
export function escapedText(text: string): string {
  return text.replace(/["\\]/g, '\\$&');
}
