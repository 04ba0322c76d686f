import type { AssignmentTree } from '../../syntax/lines/read-assignments';
import { hidesValue } from '../../workspace/secret-attribute';
import type { OutlineSymbol } from './outline-symbol';

/** The outline of a file of assignments: its keys with their values. */
export function assignmentSymbols({ assignments }: AssignmentTree): OutlineSymbol[] {
  return assignments.map(({ key, value, written }) => ({
    name: key.text,
    detail: hidesValue(key.text) ? '' : value.text,
    kind: 'attribute',
    start: key.start,
    end: written.end,
    selectionStart: key.start,
    selectionEnd: key.end,
    children: [],
  }));
}
