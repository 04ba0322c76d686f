import { type AssignmentTree, readAssignments } from '../lines/read-assignments';
import { commentLines, type LineTree, readLines, type Word } from '../lines/line';

/** Reads a vxfenmode: `key=value` lines, and comments that begin in the first column. */
export function readVxfenmode(text: string): AssignmentTree {
  return readAssignments(text, { shell: false });
}

/** A vxfendg: the name of the disk group of the coordinator disks, and nothing else. */
export interface VxfendgTree extends LineTree {
  /** All words outside comments; the first one is the name. */
  readonly words: readonly Word[];
}

/** Reads a vxfendg. */
export function readVxfendg(text: string): VxfendgTree {
  const lines = readLines(text);
  const words = lines.filter(({ isComment }) => !isComment).flatMap((line) => line.words);
  return { lines, comments: commentLines(lines), words };
}
