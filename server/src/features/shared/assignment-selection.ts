import type { AssignmentTree } from '../../syntax/lines/read-assignments';
import type { OffsetRange } from '../../text/offset-range';
import { selectionInLines } from './line-selection';

/** What an expanding selection takes in a file of assignments: value, value with its quotes, key, assignment, and so on. */
export function assignmentSelection(text: string, tree: AssignmentTree, offset: number): OffsetRange[] {
  const { assignments, lines } = tree;
  const found = assignments.find(({ line }) => line.start <= offset && offset <= line.end);
  if (found === undefined) return selectionInLines(text, lines, offset, []);
  const { key, value, written } = found;
  const isAt = ({ start, end }: OffsetRange): boolean => start <= offset && offset <= end;
  const parts = [...[key, value, written].filter(isAt), { start: key.start, end: written.end }];
  return selectionInLines(text, lines, offset, parts);
}
