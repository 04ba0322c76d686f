import type { Fix, Place } from '../engine/rule';
import { wordAt } from '../syntax/vcs/words-of';
import { meantSwitch } from './boolean-words';

/** Puts 0 or 1 in the place of a word that means one of them. Never safe: the product may have read it the other way. */
export function changeSwitch({ tree, span }: Place): readonly Fix[] {
  const text = meantSwitch(wordAt(tree, span.first)?.text ?? '');
  return text === undefined
    ? []
    : [{ title: `Change to ${text}`, safe: false, edits: [{ tree, span, how: 'replace', text }] }];
}
