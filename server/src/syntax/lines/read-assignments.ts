import type { OffsetRange } from '../../text/offset-range';
import { type Line, type LineTree, readLines, type Word } from './line';

/** `KEY=value` on a line of its own. */
export interface Assignment {
  readonly line: Line;
  readonly key: Word;
  /** The value without quotes around it; empty where nothing follows the `=`. */
  readonly value: Word;
  /** The value as written, with its quotes. */
  readonly written: OffsetRange;
  /** Blanks stand before or behind the `=`, which a shell does not take for an assignment. */
  readonly isSpaced: boolean;
}

/** A file of assignments. */
export interface AssignmentTree extends LineTree {
  readonly assignments: readonly Assignment[];
  /** Lines that are neither assignment nor comment nor blank. */
  readonly others: readonly Line[];
}

/** How a file of assignments is read. */
export interface AssignmentForm {
  /** A comment may begin behind blanks and behind a value, too, as in a shell; else in the first column only. */
  readonly shell: boolean;
}

/** Reads a file of `KEY=value` lines. Of a value that is not closed everything to the line's end counts. */
export function readAssignments(text: string, { shell }: AssignmentForm): AssignmentTree {
  const lines = readLines(text);
  const assignments: Assignment[] = [];
  const others: Line[] = [];
  const comments: OffsetRange[] = [];
  for (const line of lines) {
    const comment = commentIn(line, shell);
    if (comment !== undefined) comments.push({ start: line.start + comment, end: line.end });
    const content = line.text.slice(0, comment);
    if (content.trim() === '') continue;
    const assignment = assignmentIn(line, content);
    if (assignment) assignments.push(assignment);
    else others.push(line);
  }
  return { lines, comments, assignments, others };
}

/** Where the comment of a line begins within it; undefined where it has none. */
function commentIn({ text, isComment }: Line, shell: boolean): number | undefined {
  if (!shell) return isComment ? 0 : undefined;
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (quote !== '') {
      if (character === '\\' && quote === '"') at++;
      else if (character === quote) quote = '';
    } else if (character === '\\') at++;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '#' && (at === 0 || /[\s;]/.test(text.charAt(at - 1)))) return at;
  }
  return undefined;
}

function assignmentIn(line: Line, content: string): Assignment | undefined {
  const match = /^([ \t]*(?:export[ \t]+)?)([^\s=]+)([ \t]*)=([ \t]*)/.exec(content);
  if (match === null) return undefined;
  const [before, indent = '', key = '', gap = '', behind = ''] = match;
  const written = content.slice(before.length).trimEnd();
  const from = line.start + before.length;
  const quote = /^["']/.exec(written)?.[0] ?? '';
  const closed = quote !== '' && written.length > 1 && written.endsWith(quote);
  const inner = written.slice(quote.length, closed ? -1 : undefined);
  const keyStart = line.start + indent.length;
  return {
    line,
    key: { text: key, start: keyStart, end: keyStart + key.length },
    value: { text: inner, start: from + quote.length, end: from + quote.length + inner.length },
    written: { start: from, end: from + written.length },
    isSpaced: gap !== '' || (behind !== '' && written !== ''),
  };
}
