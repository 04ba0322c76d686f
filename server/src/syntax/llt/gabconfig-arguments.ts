import { gabconfigOption } from '../../catalog/llt/gabconfig';
import type { Word } from '../lines/line';
import type { ShellCommand } from './read-gabtab';

/** An option of gabconfig as a gabtab has it. */
export interface GabconfigArgument {
  /** `-n`, also where it stands in `-cn2`. */
  readonly name: string;
  /** The letter, with the dash where the word has no other option. */
  readonly place: { readonly start: number; readonly end: number };
  /** The word that holds it. */
  readonly word: Word;
  /** What stands behind it, quotes taken off; undefined where nothing does, or the option takes nothing. */
  readonly argument: Word | undefined;
}

/** A dash that a word processor has made of a minus sign: gabconfig takes the word for no option. */
export const FOREIGN_DASH = /^[\u2010-\u2015\u2212]+/;

/** The options of a gabconfig command as getopt reads them, up to the first one that the catalog does not know in each word. */
export function gabconfigArguments({ words }: ShellCommand): GabconfigArgument[] {
  const found: GabconfigArgument[] = [];
  const rest = words.slice(1).filter((word, at, all) => !isRedirection(word) && !isOpenRedirection(all[at - 1]));
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at];
    if (word === undefined || !/^-./.test(word.text)) continue;
    for (let letter = 1; letter < word.text.length; letter++) {
      const name = `-${word.text.charAt(letter)}`;
      const fact = gabconfigOption(name);
      const isWhole = letter === 1 && (fact === undefined || fact.argument !== undefined || word.text.length === 2);
      const end = fact === undefined ? word.end : word.start + letter + 1;
      const place = { start: isWhole ? word.start : word.start + letter, end };
      const takes = fact?.argument !== undefined;
      const attached = takes && letter + 1 < word.text.length ? behind(word, letter + 1) : undefined;
      const next = rest[at + 1];
      const apart = takes && attached === undefined && next && !/^-\D/.test(next.text) ? behind(next, 0) : undefined;
      if (apart) at++;
      found.push({
        name: fact ? name : word.text.slice(letter === 1 ? 0 : letter),
        place,
        word,
        argument: attached ?? apart,
      });
      if (takes || fact === undefined) break;
    }
  }
  return found;
}

/** A placeholder such as `<N>` looks like a redirection, but people mean a number by it. */
function isRedirection({ text }: Word): boolean {
  return /^\d*[<>]/.test(text) && !/^<\w+>$/.test(text);
}

/** `2>` and `>` have their file in the next word. */
function isOpenRedirection(word: Word | undefined): boolean {
  return word !== undefined && /^\d*[<>]+$/.test(word.text);
}

function behind({ text, start, end }: Word, from: number): Word {
  const quote = /^(["'])(.*)\1$/.exec(text.slice(from));
  if (quote === null) return { text: text.slice(from), start: start + from, end };
  return { text: quote[2] ?? '', start: start + from + 1, end: end - 1 };
}
