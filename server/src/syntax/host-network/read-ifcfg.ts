import { type AssignmentTree, readAssignments } from '../lines/read-assignments';

/** Reads an ifcfg file: assignments as a shell reads them. */
export function readIfcfg(text: string): AssignmentTree {
  return readAssignments(text, { shell: true });
}
