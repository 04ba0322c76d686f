import type { Word } from '../syntax/vcs/tree';

/** Dashes that word processors and PDF files put where a plain `-` was typed. */
const DASHES = /[\u2010-\u2015\u2212\ufe63\uff0d]/g;
const DASH = /[\u2010-\u2015\u2212\ufe63\uff0d]/;
/** A dash in front of an option: at the start of a text or behind a blank, with the option right behind it. */
const OPTION_DASHES = /(?<=^|\s)[\u2010-\u2015\u2212\ufe63\uff0d]+(?=[A-Za-z0-9])/g;
const OPTION_DASH = /(?:^|\s)[\u2010-\u2015\u2212\ufe63\uff0d]+[A-Za-z0-9]/;
/** A curly quote at one end of a word: its partner is missing. */
const CURLY_END = /^[\u2018-\u201f]|[\u2018-\u201f]$/;

/** Whether a plain character was meant where the word has another one that looks like it. */
export function hasLookAlike(word: Word): boolean {
  return hasDash(word) || hasStrayQuote(word);
}

/** Whether the word has a typographic dash; in quoted text only one that opens an option, as prose may have dashes. */
export function hasDash({ text, quoted }: Word): boolean {
  return quoted ? OPTION_DASH.test(text) : DASH.test(text);
}

/** Whether a word without quotes begins or ends with a typographic quote that has no partner. */
export function hasStrayQuote({ text, quoted }: Word): boolean {
  return !quoted && CURLY_END.test(text);
}

/** The word's text with plain dashes. */
export function withPlainDashes({ text, quoted }: Word): string {
  return quoted ? text.replace(OPTION_DASHES, (dashes) => '-'.repeat(dashes.length)) : text.replace(DASHES, '-');
}
