import { startOfPiece, type VcsFile } from '../../workspace/vcs-file';
import type { FormatOutcome } from '../shared/format-outcome';
import { formatRefusal } from './format-refusal';
import { FormatWriter, isMember } from './format-writer';

/**
 * Lays the file out as the product writes a configuration: indented with tabs, one attribute a line, `)` below the
 * attributes, long associations folded. Only white space between tokens and comments changes.
 */
export function formatVcs(file: VcsFile): FormatOutcome {
  const refusal = formatRefusal(file);
  if (refusal) return { refusal };
  const writer = new FormatWriter(file.text);
  let group = false;
  for (const [index, { tree }] of file.pieces.entries()) {
    if (tree.kind === 'group') group = true;
    writer.writePiece(tree, startOfPiece(file, index), file.ends[index] ?? 0, {
      depth: group && isMember(tree) ? 1 : 0,
      inGroup: group && (isMember(tree) || tree.kind === 'group'),
      next: file.pieces[index + 1]?.tree,
    });
  }
  return { edits: writer.finish() };
}
