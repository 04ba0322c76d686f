/** Characters that mean nothing to a shell, wherever they stand in a word that is an argument. */
const PLAIN = /^[\w@%+=:,./-]+$/;

/** A text as one word of a shell command. Within single quotes a shell gives nothing a meaning but their end. */
export function shellWord(text: string): string {
  return PLAIN.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** A command with its arguments, as a shell reads it. */
export function shellLine(words: readonly string[]): string {
  return words.map(shellWord).join(' ');
}
