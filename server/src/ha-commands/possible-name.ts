import { objectKeyword } from '../syntax/vcs/keywords';
import { isPlainName } from '../syntax/vcs/quoting';

/** Whether a name is a word with which a declaration begins or goes on: nothing can be called so. */
export function isWordOfLanguage(name: string): boolean {
  return objectKeyword(name) !== undefined || name === 'include' || name === 'requires' || name === 'atleast';
}

/** Whether a type or an attribute can have that name: a configuration writes these without quotes. */
export function isUnquotedName(name: string): boolean {
  return isPlainName(name) && !isWordOfLanguage(name);
}
