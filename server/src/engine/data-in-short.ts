import type { RuleData } from './rule-head';

/** Longer than any sentence of a rule and any path in it; what is longer was pasted, and nobody reads it in a message. */
const LONGEST = 240;

/** What is left of a longer text, at its beginning and at its end. */
const BEGINNING = 120;
const END = 60;

/** A text as a message quotes it: of a very long one the middle is left out. */
export function inShort(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, BEGINNING)}…${text.slice(-END)}` : text;
}

/** The data of a finding as its message is to quote them. A repair is made from the whole data. */
export function dataInShort<D extends RuleData>(data: D): D {
  const long = Object.entries(data).filter(([, value]) => isLong(value));
  if (long.length === 0) return data;
  return { ...data, ...Object.fromEntries(long.map(([name, value]) => [name, valueInShort(value)])) };
}

type Value = RuleData[string];

function isLong(value: Value): boolean {
  if (typeof value === 'string') return value.length > LONGEST;
  return isList(value) && value.some(isLong);
}

function valueInShort(value: Value): Value {
  if (typeof value === 'string') return inShort(value);
  return isList(value) ? value.map(inShort) : value;
}

function isList(value: Value): value is readonly string[] {
  return Array.isArray(value);
}
