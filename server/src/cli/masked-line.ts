import { hidesValue } from '../workspace/secret-attribute';

/** `Name = value`, with the name in quotes or not, localised or not; the value a string, a list or a word. */
const PAIR =
  /("?)(?<![\w.-])([A-Za-z_][\w.-]*)\1(\s*(?:@[^\s=]+\s*)?=\s*)("(?:[^"\\]|\\.)*"?|\{[^}]*\}?|[^\s,;{}()]+)/g;
const VALUE = /"(?:[^"\\]|\\.)*"?|[^\s,;{}()="]+/g;
const LIST_OPENS = /(?<![\w.-])([A-Za-z_][\w.-]*)"?\s*(?:@[^\s=]+\s*)?=\s*\{$/;
// Long enough for the longest list that people write by hand.
const LOOK_BACK = 8192;

/** A line of a file with the values of passwords blotted out, character by character, so that places stay right. */
export function maskedLine(text: string, lineStart: number, line: string): string {
  const open = openListBefore(text, lineStart);
  const closes = open === undefined ? 0 : !line.includes('}') ? line.length : line.indexOf('}');
  const inherited = open !== undefined && hidesValue(open) ? blotPairs(line.slice(0, closes)) : undefined;
  const rest = inherited === undefined ? line : line.slice(closes);
  const masked = rest.replace(PAIR, (pair, quote: string, name: string, equals: string, value: string) => {
    if (hidesValue(name))
      return quote + name + quote + equals + (value.startsWith('{') ? blotPairs(value) : blot(value));
    // The list of another attribute may have a key for a password.
    return value.startsWith('{') ? quote + name + quote + equals + maskedLine('', 0, value) : pair;
  });
  return (inherited ?? '') + masked;
}

function openListBefore(text: string, offset: number): string | undefined {
  const before = text.slice(Math.max(0, offset - LOOK_BACK), offset);
  const brace = before.lastIndexOf('{');
  if (brace < 0 || before.includes('}', brace)) return undefined;
  return LIST_OPENS.exec(before.slice(0, brace + 1))?.[1];
}

/** In a list of pairs the keys stay; in a plain list every item goes. */
function blotPairs(list: string): string {
  if (!list.includes('=')) return list.replace(VALUE, blot);
  return list.replace(
    /(=\s*)("(?:[^"\\]|\\.)*"?|[^\s,;{}()="]+)/g,
    (_, equals: string, value: string) => equals + blot(value),
  );
}

function blot(value: string): string {
  return value.replace(/[^"]/g, '*');
}
