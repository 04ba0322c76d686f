import type { AttributeFact } from '../catalog/schema';

/** What the integers of an attribute count. */
export type Unit = NonNullable<AttributeFact['unit']>;

/** How many milliseconds the units of time have. */
const MILLISECONDS: Readonly<Record<string, number>> = {
  milliseconds: 1,
  seconds: 1000,
  minutes: 60_000,
  hours: 3_600_000,
  days: 86_400_000,
};

/** How people write the units. */
const WRITTEN: readonly (readonly [RegExp, string])[] = [
  [/^(?:ms|msecs?|milliseconds?)$/, 'milliseconds'],
  [/^(?:s|secs?|seconds?)$/, 'seconds'],
  [/^(?:m|mins?|minutes?)$/, 'minutes'],
  [/^(?:h|hrs?|hours?)$/, 'hours'],
  [/^(?:d|days?)$/, 'days'],
  [/^%$/, 'percent'],
];

/**
 * The integer that a text stands for which has blanks around it, a sign in front, or a unit behind: `5m` is 300 where
 * seconds are counted. Where nobody knows what is counted, an "s" behind the number is taken for seconds. Undefined for
 * any other text, and where the result is not whole.
 */
export function plainNumber(text: string, unit: Unit | undefined): number | undefined {
  const [, digits, word] = /^\s*\+?(-?\d{1,9})\s*([a-z]+|%)?\s*$/i.exec(text) ?? [];
  if (digits === undefined) return undefined;
  if (word === undefined) return Number(digits);
  const written = WRITTEN.find(([pattern]) => pattern.test(word.toLowerCase()))?.[1];
  const counted = unit ?? 'seconds';
  if (written === undefined || (unit === undefined && written !== counted)) return undefined;
  if (written === counted) return Number(digits);
  const [from, to] = [MILLISECONDS[written], MILLISECONDS[counted]];
  const number = from === undefined || to === undefined ? NaN : (Number(digits) * from) / to;
  return Number.isInteger(number) ? number : undefined;
}
