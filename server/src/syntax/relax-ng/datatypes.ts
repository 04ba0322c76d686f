/** A data type of the schema with its facets, ready to judge texts. */
export interface Datatype {
  /** The name in the schema: `unsignedInt`, `string` … */
  readonly name: string;
  readonly facets: readonly Facet[];
  /** Whether a text is of the type. */
  accepts(text: string): boolean;
}

/** A restriction: `pattern`, `minInclusive`, `maxInclusive`, `maxLength` … */
export interface Facet {
  readonly name: string;
  readonly value: string;
}

/** Bounds of the integer types, both ends included; undefined: none. */
const INTEGERS: ReadonlyMap<string, readonly [smallest: bigint | undefined, largest: bigint | undefined]> = new Map([
  ['integer', [undefined, undefined]],
  ['positiveInteger', [1n, undefined]],
  ['nonNegativeInteger', [0n, undefined]],
  ['negativeInteger', [undefined, -1n]],
  ['nonPositiveInteger', [undefined, 0n]],
  ['long', [-(2n ** 63n), 2n ** 63n - 1n]],
  ['int', [-(2n ** 31n), 2n ** 31n - 1n]],
  ['short', [-(2n ** 15n), 2n ** 15n - 1n]],
  ['byte', [-128n, 127n]],
  ['unsignedLong', [0n, 2n ** 64n - 1n]],
  ['unsignedInt', [0n, 2n ** 32n - 1n]],
  ['unsignedShort', [0n, 2n ** 16n - 1n]],
  ['unsignedByte', [0n, 255n]],
]);

const FORMS: ReadonlyMap<string, RegExp> = new Map([
  ['NCName', /^[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff-]*$/],
  ['ID', /^[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff-]*$/],
  ['double', /^([+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?|-?INF|NaN)$/],
  ['decimal', /^[+-]?(\d+(\.\d*)?|\.\d+)$/],
  ['boolean', /^(true|false|0|1)$/],
  ['dateTime', /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/],
  ['hexBinary', /^([0-9A-Fa-f]{2})*$/],
  // A reference may hold nearly everything; what no reader takes is white space within and these characters.
  ['anyURI', /^[^\s<>"{}|\\^`]*$/],
]);

/** The type of that name with its facets. Types that nobody knows take every text. */
export function datatype(name: string, facets: readonly Facet[]): Datatype {
  const patterns = facets.filter((facet) => facet.name === 'pattern').map(({ value }) => patternOf(value));
  const others = facets.filter((facet) => facet.name !== 'pattern');
  return {
    name,
    facets,
    // The usual validator tests patterns before it trims white space, and this one has to agree with it.
    accepts: (text) => patterns.every((pattern) => pattern.test(text)) && isOfType(name, text, others),
  };
}

function isOfType(name: string, text: string, facets: readonly Facet[]): boolean {
  const bounds = INTEGERS.get(name);
  if (bounds)
    return isInteger(text.trim(), name, bounds) && facets.every((facet) => keepsBound(BigInt(text.trim()), facet));
  const form = FORMS.get(name);
  if (form !== undefined && !form.test(text.trim())) return false;
  const length = [...(name === 'string' ? text : text.trim())].length;
  return facets.every((facet) => keepsLength(length, facet));
}

function isInteger(
  text: string,
  name: string,
  [smallest, largest]: readonly [bigint | undefined, bigint | undefined],
): boolean {
  // Unsigned types take no sign, not even a plus.
  const form = name.startsWith('unsigned') ? /^\d+$/ : /^[+-]?\d+$/;
  if (!form.test(text) || text.length > 40) return false;
  const number = integerOf(text);
  return (smallest === undefined || number >= smallest) && (largest === undefined || number <= largest);
}

function integerOf(text: string): bigint {
  return BigInt(text.startsWith('+') ? text.slice(1) : text);
}

function keepsBound(number: bigint, { name, value }: Facet): boolean {
  const limit = integerOf(value);
  switch (name) {
    case 'minInclusive':
      return number >= limit;
    case 'maxInclusive':
      return number <= limit;
    case 'minExclusive':
      return number > limit;
    case 'maxExclusive':
      return number < limit;
    default:
      return true;
  }
}

function keepsLength(length: number, { name, value }: Facet): boolean {
  if (name === 'maxLength') return length <= Number(value);
  if (name === 'minLength') return length >= Number(value);
  return name !== 'length' || length === Number(value);
}

const compiled = new Map<string, RegExp>();

/**
 * A pattern of XML Schema as a regular expression over the whole text. Schemas use no more than classes, repetition and
 * alternatives; of what differs, `^` and `$` are plain characters there, and `\d` and its kin mean the same here.
 */
function patternOf(source: string): RegExp {
  let pattern = compiled.get(source);
  if (pattern === undefined) {
    pattern = new RegExp(`^(?:${escapedAnchors(source)})$`, 'u');
    compiled.set(source, pattern);
  }
  return pattern;
}

function escapedAnchors(source: string): string {
  let result = '';
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    const character = source.charAt(at);
    if (character === '\\') {
      const next = source.charAt(++at);
      // The strict form of expressions knows escapes of its own characters only.
      result += /[A-Za-z0-9^$\\.*+?()[\]{}|/-]/.test(next) && !(next === '-' && !inClass) ? `\\${next}` : next;
      continue;
    }
    if (character === '[') inClass = true;
    if (character === ']') inClass = false;
    result += (character === '^' && !inClass) || character === '$' ? `\\${character}` : character;
  }
  return result;
}
