import { commentLines, type Line, type LineTree, readLines, type Word } from '../lines/line';

/** `id name` on a line of llthosts. */
export interface LlthostsEntry {
  readonly line: Line;
  readonly id: Word;
  /** The name of the node; undefined while it is not written yet. */
  readonly name: Word | undefined;
  readonly surplus: readonly Word[];
}

/** An llthosts. */
export interface LlthostsTree extends LineTree {
  readonly entries: readonly LlthostsEntry[];
}

/** Reads an llthosts: one node on a line. */
export function readLlthosts(text: string): LlthostsTree {
  const lines = readLines(text);
  const entries = lines.flatMap((line): LlthostsEntry[] => {
    const [id, name, ...surplus] = line.words;
    return line.isComment || id === undefined ? [] : [{ line, id, name, surplus }];
  });
  return { lines, comments: commentLines(lines), entries };
}
