import { endOfXmlName, trimXmlSpace } from '../xml/characters';
import { patternOf } from './schema-pattern';

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

/** How texts of the other types look. Where the usual validator takes more or less than the standard, so does this. */
const FORMS: ReadonlyMap<string, (text: string) => boolean> = new Map([
  ['NCName', isPlainName],
  ['ID', isPlainName],
  ['double', (text) => /^([+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d*)?|-?INF|NaN)$/.test(text)],
  ['decimal', (text) => /^[+-]?(0*\d{1,24}(\.\d*)?|\.\d+)$/.test(text)],
  ['boolean', (text) => /^(true|false|0|1)$/.test(text)],
  ['dateTime', isDateTime],
  ['hexBinary', (text) => /^([0-9A-Fa-f]{2})*$/.test(text)],
  ['anyURI', isReference],
]);

function isPlainName(text: string): boolean {
  return text !== '' && endOfXmlName(text, 0) === text.length && !text.includes(':');
}

/** A reference may hold nearly everything: wrong are only broken `%` and what stands for a scheme and is none. */
function isReference(text: string): boolean {
  if (/%(?![0-9A-Fa-f]{2})/.test(text)) return false;
  const scheme = /^([^/?#:]*):/.exec(text)?.[1];
  return scheme === undefined || /^[A-Za-z][A-Za-z0-9+.-]*$/.test(scheme);
}

function isDateTime(text: string): boolean {
  const found = /^-?(\d{4,})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|[+-](\d\d):(\d\d))?$/.exec(text);
  if (found === null) return false;
  const [year = '', ...rest] = found.slice(1, 7);
  const [month = 0, day = 0, hour = 0, minute = 0, second = 0] = rest.map(Number);
  const zone = Number(found[7] ?? 0) * 60 + Number(found[8] ?? 0);
  const days = month === 2 ? (isLeapYear(Number(year)) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (
    Number(year) > 0 &&
    (year.length === 4 || !year.startsWith('0')) &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= days &&
    (hour < 24 || (hour === 24 && minute === 0 && second === 0)) &&
    minute < 60 &&
    second < 60 &&
    zone <= 14 * 60
  );
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The type of that name with its facets. Types that nobody knows take every text. */
export function datatype(name: string, facets: readonly Facet[]): Datatype {
  const patterns = facets.filter((facet) => facet.name === 'pattern').map(({ value }) => patternOf(value));
  const others = facets.filter((facet) => facet.name !== 'pattern');
  return {
    name,
    facets,
    // The usual validator tests patterns before it trims white space, and this one has to agree with it.
    accepts: (text) => {
      const tested = name === 'NCName' ? trimXmlSpace(text) : text;
      return patterns.every((pattern) => pattern.test(tested)) && isOfType(name, text, others);
    },
  };
}

function isOfType(name: string, text: string, facets: readonly Facet[]): boolean {
  const bounds = INTEGERS.get(name);
  const trimmed = trimXmlSpace(text);
  if (bounds)
    return (
      isInteger(trimmed, name, bounds) &&
      facets.every((facet) => keepsBound(integerOf(trimmed), { ...facet, limit: integerOf(facet.value) }))
    );
  if (FORMS.get(name)?.(trimmed) === false) return false;
  if (facets.length === 0) return true;
  if (name === 'double' || name === 'decimal')
    return facets.every((facet) => keepsBound(numberOf(trimmed), { ...facet, limit: numberOf(facet.value) }));
  const length = [...(name === 'string' ? text : trimmed)].length;
  return facets.every((facet) => keepsLength(length, facet));
}

function isInteger(
  text: string,
  name: string,
  [smallest, largest]: readonly [bigint | undefined, bigint | undefined],
): boolean {
  // Unsigned types take no sign, not even a plus.
  // Of no number more than 24 digits are read, zeros before it aside.
  const form = name.startsWith('unsigned') ? /^0*\d{1,24}$/ : /^[+-]?0*\d{1,24}$/;
  if (!form.test(text)) return false;
  const number = integerOf(text);
  return (smallest === undefined || number >= smallest) && (largest === undefined || number <= largest);
}

function integerOf(text: string): bigint {
  return BigInt(text.startsWith('+') ? text.slice(1) : text);
}

function numberOf(text: string): number {
  const number = Number(text.replace('INF', 'Infinity'));
  return Number.isNaN(number) ? parseFloat(text) : number;
}

function keepsBound<T extends number | bigint>(number: T, { name, limit }: { name: string; limit: T }): boolean {
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
