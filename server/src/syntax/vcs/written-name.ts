import { quoted } from './words-of';

const PLAIN = /^[A-Za-z][A-Za-z0-9_-]*$/;

/** A name as a file writes it: in quotes unless it begins with a letter and holds only letters, digits, `-` and `_`. */
export function writtenName(name: string): string {
  return PLAIN.test(name) ? name : quoted(name);
}
