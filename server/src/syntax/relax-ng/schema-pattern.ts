const compiled = new Map<string, RegExp>();

/**
 * A pattern of XML Schema as a regular expression over the whole text. Schemas use no more than classes, repetition and
 * alternatives; of what differs, `^` and `$` are plain characters there, and names of classes mean more characters. A
 * pattern that this cannot express takes every text: nobody is accused because of it.
 */
export function patternOf(source: string): RegExp {
  let pattern = compiled.get(source);
  if (pattern === undefined) {
    pattern = compile(source);
    compiled.set(source, pattern);
  }
  return pattern;
}

function compile(source: string): RegExp {
  try {
    return new RegExp(`^(?:${translated(source)})$`, 'u');
  } catch {
    return /^/;
  }
}

/** What names of classes hold, as part of a class. XML Schema part 2, appendix F. */
const CLASSES: ReadonlyMap<string, string> = new Map([
  ['d', '\\p{Nd}'],
  ['D', '\\P{Nd}'],
  ['s', ' \\t\\n\\r'],
  ['w', '\\p{L}\\p{M}\\p{N}\\p{S}'],
  ['W', '\\p{P}\\p{Z}\\p{C}'],
  ['i', '\\p{L}_:'],
  ['c', '\\p{L}\\p{Nd}_:.\\-\u00b7'],
]);

function translated(source: string): string {
  let result = '';
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    const character = source.charAt(at);
    if (character === '\\') {
      const next = source.charAt(++at);
      const members = CLASSES.get(next);
      if (members !== undefined) result += inClass ? members : `[${members}]`;
      else result += next === 'S' && !inClass ? '[^ \\t\\n\\r]' : escaped(next, inClass);
      continue;
    }
    if (character === '[') inClass = true;
    if (character === ']') inClass = false;
    result += (character === '^' && !inClass) || character === '$' ? `\\${character}` : character;
  }
  return result;
}

/** The strict form of expressions knows escapes of its own characters only. */
function escaped(character: string, inClass: boolean): string {
  return /[A-Za-z0-9^$\\.*+?()[\]{}|/-]/.test(character) && !(character === '-' && !inClass)
    ? `\\${character}`
    : character;
}
