import { type Line, lineAt, type Word } from '../../syntax/lines/line';
import type { Assignment, AssignmentTree } from '../../syntax/lines/read-assignments';
import type { TypedWord } from './completion-entry';

/** The place of an offset in a file of assignments. */
export interface AssignmentCursor {
  readonly part: 'key' | 'value';
  readonly line: Line;
  /** The key, or the value without its quotes; an empty word at the offset where there is none yet. */
  readonly word: Word;
  /** The assignment that the offset is in; undefined while there is no `=` in the line. */
  readonly assignment: Assignment | undefined;
  /** What an entry of completion replaces. */
  readonly typed: TypedWord;
}

/** The key or value that an offset touches, or where one would stand; undefined in comments, quotes and outside of all. */
export function assignmentCursor(tree: AssignmentTree, offset: number): AssignmentCursor | undefined {
  const line = lineAt(tree.lines, offset);
  if (line === undefined || offset < line.start || offset > line.end || isInComment(tree, offset)) return undefined;
  const assignment = tree.assignments.find((one) => one.line === line);
  if (assignment === undefined) return keyCursor(line, offset, undefined);
  if (offset <= assignment.key.end) return keyCursor(line, offset, assignment);
  const { value: word, written } = assignment;
  if (offset < word.start || offset > word.end) return undefined;
  const isOpen =
    word.start > written.start && word.end === written.end && line.text[written.start - line.start] === '"';
  return {
    part: 'value',
    line,
    word,
    assignment,
    typed: {
      start: word.start,
      end: word.end,
      text: word.text.slice(0, offset - word.start),
      quotes: isOpen ? 'open' : word.start > written.start ? 'closed' : 'none',
    },
  };
}

function keyCursor(line: Line, offset: number, assignment: Assignment | undefined): AssignmentCursor | undefined {
  const first = assignment?.key ?? line.words[0];
  if (first && offset > first.end) return undefined;
  // In front of an assignment no other one can begin.
  if (first && offset < first.start) return undefined;
  const word = first ?? { text: '', start: offset, end: offset };
  const text = word.text.slice(0, offset - word.start);
  return { part: 'key', line, word, assignment, typed: { start: word.start, end: word.end, text, quotes: 'none' } };
}

function isInComment({ comments }: AssignmentTree, offset: number): boolean {
  return comments.some(({ start, end }) => start <= offset && offset <= end);
}
