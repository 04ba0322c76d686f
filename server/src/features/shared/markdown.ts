/**
 * Text of others as markdown that shows exactly that text: nothing in it becomes a heading, a list, a link or HTML. An
 * underscore inside a word is left alone: it means nothing there, and clients without rendering show the backslash.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*[\]<>|~&]|(?<!\w)_|_(?!\w)/g, '\\$&')
    .replace(/^[#+-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** A name or a value as a code span, whatever characters it holds. */
export function codeSpan(text: string): string {
  const shown = oneLine(text);
  if (shown === '') return '`""`';
  const fence = '`'.repeat(longestRun(shown) + 1);
  const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** Lines as a code block, of the VCS language if nothing else is said. */
export function codeBlock(text: string, language = 'vcs'): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

/** Paragraphs with one blank line between them; those without text are left out. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

/** A list, or nothing where there is no item. */
export function bullets(items: readonly (string | undefined)[]): string {
  return items.flatMap((item) => (item === undefined || item === '' ? [] : [`- ${item}`])).join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
